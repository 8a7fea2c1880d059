/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.planning.edit.Place;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.BreakdownTable;
import org.jalon.ui.table.internal.columns.Columns;
import org.jalon.ui.table.internal.columns.TableContext;
import org.jalon.ui.table.internal.nat.TableBuilder;

/** What can be done to the rows of the table, from the keyboard, the context menu and the menus of the workbench. */
public final class BreakdownActions {

    private static final int MOVE = SWT.MOD2 | SWT.MOD3;

    private final BreakdownTable table;
    private final EditSession session;
    private final TableBuilder builder;
    private final PlanEditor editor;
    private final Consumer<String> messages;
    private final CellActions cells;
    private final Map<String, IAction> actions = new LinkedHashMap<>();

    /**
     * Makes the actions, binds their keys and fills the context menu.
     *
     * @param messages told why something can't be done
     */
    public BreakdownActions(BreakdownTable table, EditSession session, TableContext context, TableBuilder builder,
            Consumer<String> messages) {
        this.table = table;
        this.session = session;
        this.builder = builder;
        this.messages = messages;
        editor = context.editor();
        cells = new CellActions(table, session, context, builder, messages);
        insertions();
        changes();
        cells();
        builder.menu().addMenuListener(this::fill);
    }

    private void insertions() {
        add("insertActivity", Messages.insertActivity, SWT.NONE, SWT.INSERT, this::isWritable,
                () -> insert(ActivityKind.TASK, Messages.newActivity));
        add("insertPackage", Messages.insertPackage, MOVE, SWT.INSERT, this::isWritable, this::insertPackage);
        add("insertMilestone", Messages.insertMilestone, SWT.MOD3, SWT.INSERT, this::isWritable,
                () -> insert(ActivityKind.MILESTONE, Messages.newMilestone));
        add("insertGate", Messages.insertGate, SWT.NONE, 0, this::isWritable,
                () -> insert(ActivityKind.GATE, Messages.newGate));
    }

    private void changes() {
        add("indent", Messages.indent, MOVE, SWT.ARROW_RIGHT, this::canChange, () -> change(editor::indent));
        add("outdent", Messages.outdent, MOVE, SWT.ARROW_LEFT, this::canChange, () -> change(editor::outdent));
        add("moveUp", Messages.moveUp, MOVE, SWT.ARROW_UP, this::canChange, () -> change(editor::moveUp));
        add("moveDown", Messages.moveDown, MOVE, SWT.ARROW_DOWN, this::canChange, () -> change(editor::moveDown));
        add("link", Messages.link, SWT.MOD1, SWT.F2, () -> canChange() && table.selected().size() > 1,
                () -> change(editor::linkInARow));
        add("unlink", Messages.unlink, SWT.MOD1 | SWT.MOD2, SWT.F2, this::canChange, () -> change(this::unlink));
        add(ActionFactory.DELETE.getId(), Messages.delete, SWT.NONE, SWT.DEL, this::canChange, this::delete);
        BreakdownRows rows = table.rows();
        add("expandAll", Messages.expandAll, SWT.NONE, SWT.KEYPAD_MULTIPLY, () -> true, rows::expandAll);
        add("collapseAll", Messages.collapseAll, SWT.NONE, SWT.KEYPAD_DIVIDE, () -> true, () -> rows.showDownTo(0));
        bind(SWT.NONE, SWT.KEYPAD_ADD, () -> table.selected().forEach(e -> rows.setExpanded(e, true)));
        bind(SWT.NONE, SWT.KEYPAD_SUBTRACT, () -> table.selected().forEach(e -> rows.setExpanded(e, false)));
    }

    private void cells() {
        add("editCell", Messages.editCell, SWT.NONE, SWT.F2, this::canChange, cells::edit);
        add(ActionFactory.COPY.getId(), Messages.copy, SWT.MOD1, 'c', () -> !table.selected().isEmpty(), cells::copy);
        add(ActionFactory.PASTE.getId(), Messages.paste, SWT.MOD1, 'v', this::canChange, cells::paste);
        add(ActionFactory.SELECT_ALL.getId(), Messages.selectAll, SWT.MOD1, 'a', () -> true, cells::selectAll);
        bind(SWT.NONE, SWT.BS, cells::clear);
    }

    private void add(String id, String text, int modifiers, int key, BooleanSupplier possible, Runnable deed) {
        IAction action = new TableAction(id, text, modifiers, key, possible, deed);
        actions.put(id, action);
        if (key != 0) {
            bind(modifiers, key, action::run);
        }
    }

    private void bind(int modifiers, int key, Runnable deed) {
        builder.natTable().getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(modifiers, key),
                (natTable, event) -> deed.run());
    }

    /** What the table does for a command of the workbench, by the id of an action factory. */
    public Optional<IAction> action(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    private boolean isWritable() {
        return !session.isReadOnly();
    }

    private boolean canChange() {
        return isWritable() && !table.selected().isEmpty();
    }

    private void insert(ActivityKind kind, String name) {
        WbsElement last = last();
        Place place = last == null ? Place.atEndOf(session.project())
                : last instanceof WorkPackage ? Place.atEndOf(last) : Place.after(last);
        execute(editor.createActivity(place, kind, name), true);
    }

    private void insertPackage() {
        WbsElement last = last();
        Place place = last == null ? Place.atEndOf(session.project()) : Place.after(last);
        execute(editor.createWorkPackage(place, Messages.newPackage), true);
    }

    private WbsElement last() {
        List<WbsElement> selected = table.selected();
        return selected.isEmpty() ? null : selected.get(selected.size() - 1);
    }

    private boolean execute(Edit edit, boolean rename) {
        messages.accept(edit.refusal().orElse(null));
        if (!edit.isPossible() || !session.execute(edit.command())) {
            return false;
        }
        if (rename && edit.created().get(0) instanceof WbsElement created) {
            table.edit(created, Columns.NAME);
        }
        return true;
    }

    private void change(Function<List<WbsElement>, Edit> change) {
        List<WbsElement> selected = table.selected();
        if (execute(change.apply(selected), false)) {
            table.reveal(selected.get(0));
        }
    }

    /** All links between the selected nodes, or those that lead to the one node selected. */
    private Edit unlink(List<WbsElement> selected) {
        return selected.size() == 1 ? editor.unlink(selected.get(0).getPredecessorLinks())
                : editor.unlinkAll(selected);
    }

    private void delete() {
        if (cells.deleteInField()) {
            return;
        }
        List<WbsElement> selected = table.selected();
        int next = table.rows().indexOf(selected.get(selected.size() - 1)) + 1;
        WbsElement heir = next < table.rows().size() ? table.rows().element(next) : null;
        if (execute(editor.delete(selected), false) && heir != null && table.rows().indexOf(heir) >= 0) {
            table.select(heir, Columns.NAME);
        }
    }

    private void fill(IMenuManager menu) {
        if (builder.pointsAtHeader()) {
            builder.addColumnItems(menu);
            return;
        }
        builder.selectPointedCell();
        addItems(menu, "insertActivity", "insertPackage", "insertMilestone", "insertGate");
        addItems(menu, "editCell", ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
                ActionFactory.DELETE.getId());
        addItems(menu, "indent", "outdent", "moveUp", "moveDown");
        addItems(menu, "link", "unlink");
        addItems(menu, "expandAll", "collapseAll");
        MenuManager columns = new MenuManager(Messages.columns);
        builder.addColumnItems(columns);
        menu.add(columns);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void addItems(IMenuManager menu, String... ids) {
        for (String id : ids) {
            menu.add(actions.get(id));
        }
        menu.add(new Separator());
    }
}
