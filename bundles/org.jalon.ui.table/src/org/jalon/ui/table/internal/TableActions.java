/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.common.QuickFixMenu;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.nat.Arranger;
import org.jalon.ui.table.internal.nat.TableBuilder;

/** What can be done to a table, from the keyboard, the context menu and the menus of the workbench. */
public final class TableActions {

    private final TableView table;
    private final TableBuilder builder;
    private final RowEdits rowEdits;
    private final CellActions cells;
    private final Map<String, IAction> actions = new LinkedHashMap<>();
    private final List<String[]> sections = new ArrayList<>();
    private Runnable finding;

    TableActions(TableView table, RowEdits rowEdits) {
        this.table = table;
        this.builder = table.builder();
        this.rowEdits = rowEdits;
        cells = new CellActions(table, this);
        addRowActions();
        addCellActions();
        addArrangement();
        rowEdits.contribute(this);
        builder.menu().addMenuListener(this::fill);
    }

    private void addRowActions() {
        if (rowEdits.insertion() != null) {
            add("insert", rowEdits.insertion(), SWT.NONE, SWT.INSERT, this::isWritable, this::insert);
            section("insert");
            add(ActionFactory.DELETE.getId(), Messages.delete, SWT.NONE, SWT.DEL, this::canChange, this::delete);
        } else {
            add(ActionFactory.DELETE.getId(), Messages.clearCells, SWT.NONE, SWT.DEL, this::canChange, () -> {
                if (!cells.deleteInField()) {
                    cells.clear();
                }
            });
        }
    }

    private void addCellActions() {
        add("editCell", Messages.editCell, SWT.NONE, SWT.F2, this::canChange, () -> cells.start(null));
        add("pickDay", Messages.pickDay, SWT.NONE, SWT.F4, cells::takesDay, cells::pickDay);
        add(ActionFactory.COPY.getId(), Messages.copy, SWT.MOD1, 'c', () -> !table.selected().isEmpty(), cells::copy);
        add(ActionFactory.PASTE.getId(), Messages.paste, SWT.MOD1, 'v', this::isWritable, cells::paste);
        add("fillDown", Messages.fillDown, SWT.MOD1, 'd', this::canChange, cells::fillDown);
        add(ActionFactory.SELECT_ALL.getId(), Messages.selectAll, SWT.MOD1, 'a', () -> true, cells::selectAll);
        bind(SWT.NONE, SWT.BS, cells::clear);
        section("editCell", "pickDay", "fillDown", ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
                ActionFactory.DELETE.getId());
    }

    private void addArrangement() {
        Arranger arranger = builder.arranger();
        add("sortUp", Messages.sortUp, SWT.MOD3, SWT.PAGE_UP, () -> cells.column() != null,
                () -> arranger.sort(cells.column().id(), false));
        add("sortDown", Messages.sortDown, SWT.MOD3, SWT.PAGE_DOWN, () -> cells.column() != null,
                () -> arranger.sort(cells.column().id(), true));
        add("unsort", Messages.unsort, SWT.NONE, 0, () -> !arranger.keys().isEmpty(), arranger::unsort);
        if (builder.setup().filters()) {
            add("pickValues", Messages.pickValues, SWT.MOD3, SWT.ARROW_DOWN, () -> cells.column() != null,
                    () -> builder.pickValues(cells.column()));
            add("clearFilters", Messages.clearFilters, SWT.NONE, 0, arranger::isFiltered, arranger::clearFilters);
            add(ActionFactory.FIND.getId(), Messages.find, SWT.MOD1, 'f', () -> finding != null,
                    () -> finding.run());
        }
        if (table.model().rows().isTree()) {
            addTreeActions();
        }
    }

    private void addTreeActions() {
        add("expandAll", Messages.expandAll, SWT.NONE, SWT.KEYPAD_MULTIPLY, () -> true,
                table.model().rows()::expandAll);
        add("collapseAll", Messages.collapseAll, SWT.NONE, SWT.KEYPAD_DIVIDE, () -> true,
                () -> table.model().rows().showDownTo(0));
        bind(SWT.NONE, SWT.KEYPAD_ADD, () -> expand(true));
        bind(SWT.NONE, SWT.KEYPAD_SUBTRACT, () -> expand(false));
    }

    private void expand(boolean expanded) {
        table.selected().forEach(element -> table.model().rows().setExpanded(element, expanded));
    }

    /** Sets what Ctrl+F does. */
    void onFind(Runnable newFinding) {
        finding = newFinding;
    }

    /**
     * Adds something that can be done.
     *
     * @param modifiers keys to be held
     * @param key key that does it, 0 for none
     */
    public void add(String id, String text, int modifiers, int key, BooleanSupplier possible, Runnable deed) {
        IAction action = new TableAction(id, text, modifiers, key, possible, deed);
        actions.put(id, action);
        if (key != 0) {
            bind(modifiers, key, action::run);
        }
    }

    /** Lets a key do something. */
    public void bind(int modifiers, int key, Runnable deed) {
        builder.natTable().getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(modifiers, key),
                (natTable, event) -> deed.run());
    }

    /** Adds a section to the context menu. */
    public void section(String... ids) {
        sections.add(ids);
    }

    /** What the table does for a command of the workbench, by the id of an action factory. */
    public Optional<IAction> action(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    /** What can be done to cells. */
    CellActions cells() {
        return cells;
    }

    /** Whether the project may be changed. */
    public boolean isWritable() {
        return !table.session().isReadOnly();
    }

    /** Whether there is something selected that may be changed. */
    public boolean canChange() {
        return isWritable() && !table.selected().isEmpty();
    }

    /** The last row selected; null if there is none. */
    public EObject last() {
        return table.selected().isEmpty() ? null : table.selected().getLast();
    }

    /**
     * Executes an edit, or says why it is refused.
     *
     * @param rename whether what it creates gets its name at once
     */
    public boolean execute(Edit edit, boolean rename) {
        table.say(edit.refusal().orElse(null));
        if (!edit.isPossible() || !table.session().execute(edit.command())) {
            return false;
        }
        if (rename && edit.created().getFirst() instanceof EObject created) {
            table.edit(created, table.model().kind().main());
        }
        return true;
    }

    private void insert() {
        rowEdits.create(last()).ifPresent(edit -> execute(edit, true));
    }

    /** How rows come and go. */
    RowEdits rowEdits() {
        return rowEdits;
    }

    private void delete() {
        if (cells.deleteInField()) {
            return;
        }
        List<EObject> selected = table.selected();
        int next = table.model().rows().indexOf(selected.getLast()) + 1;
        EObject heir = next < table.model().rows().size() ? table.model().element(next) : null;
        rowEdits.delete(selected).ifPresent(edit -> {
            if (execute(edit, false) && heir != null && table.model().rows().indexOf(heir) >= 0) {
                table.select(heir, table.model().kind().main());
            }
        });
    }

    // the context menu

    private void fill(IMenuManager menu) {
        if (builder.pointsAtHeader()) {
            Column column = builder.pointedColumn();
            if (column != null) {
                addArrangement(menu, column);
            }
            builder.addColumnItems(menu);
            return;
        }
        builder.selectPointedCell();
        addFixes(menu);
        sections.forEach(ids -> addItems(menu, ids));
        addItems(menu, "sortUp", "sortDown", "unsort", "pickValues", "clearFilters");
        addItems(menu, "expandAll", "collapseAll");
        MenuManager columns = new MenuManager(Messages.columns);
        builder.addColumnItems(columns);
        menu.add(columns);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void addItems(IMenuManager menu, String... ids) {
        for (String id : ids) {
            action(id).ifPresent(menu::add);
        }
        menu.add(new Separator());
    }

    private void addArrangement(IMenuManager menu, Column column) {
        Arranger arranger = builder.arranger();
        menu.add(item(Messages.sortUp, () -> arranger.sort(column.id(), false)));
        menu.add(item(Messages.sortDown, () -> arranger.sort(column.id(), true)));
        menu.add(actions.get("unsort"));
        if (builder.setup().filters()) {
            menu.add(item(Messages.pickValues, () -> builder.pickValues(column)));
            menu.add(actions.get("clearFilters"));
        }
        menu.add(new Separator());
    }

    /** What puts right what is wrong with the row. */
    private void addFixes(IMenuManager menu) {
        if (table.selected().size() == 1 && QuickFixMenu.addFor(menu, table.session(),
                builder.problems().withHints(table.selected().getFirst()))) {
            menu.add(new Separator());
        }
    }

    private static IAction item(String text, Runnable deed) {
        return new Action(text) {
            @Override
            public void run() {
                deed.run();
            }
        };
    }
}
