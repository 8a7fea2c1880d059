/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.Place;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.ui.table.BreakdownTable;
import org.jalon.ui.table.internal.columns.TableContext;

/** What can be done to the nodes of the breakdown. */
public final class BreakdownActions implements RowEdits {

    private static final int MOVE = SWT.MOD2 | SWT.MOD3;

    private final BreakdownTable table;
    private final Project project;
    private final PlanEditor editor;
    private TableActions actions;

    /** What can be done in a table. */
    public BreakdownActions(BreakdownTable table, TableContext context) {
        this.table = table;
        project = context.project();
        editor = context.editor();
    }

    @Override
    public String insertion() {
        return Messages.insertActivity;
    }

    @Override
    public Optional<Edit> create(EObject after) {
        return Optional.of(create(after, ActivityKind.TASK, Messages.newActivity));
    }

    private Edit create(EObject after, ActivityKind kind, String name) {
        Place place = !(after instanceof WbsElement last) ? Place.atEndOf(project)
                : last instanceof WorkPackage ? Place.atEndOf(last) : Place.after(last);
        return editor.createActivity(place, kind, name);
    }

    @Override
    public Optional<Edit> delete(List<EObject> elements) {
        return Optional.of(editor.delete(nodes(elements)));
    }

    private static List<WbsElement> nodes(List<EObject> elements) {
        return elements.stream().map(WbsElement.class::cast).toList();
    }

    @Override
    public void contribute(TableActions all) {
        actions = all;
        all.add("insertPackage", Messages.insertPackage, MOVE, SWT.INSERT, all::isWritable, this::insertPackage);
        all.add("insertMilestone", Messages.insertMilestone, SWT.MOD3, SWT.INSERT, all::isWritable,
                () -> all.execute(create(all.last(), ActivityKind.MILESTONE, Messages.newMilestone), true));
        all.add("insertGate", Messages.insertGate, SWT.NONE, 0, all::isWritable,
                () -> all.execute(create(all.last(), ActivityKind.GATE, Messages.newGate), true));
        all.section("insertPackage", "insertMilestone", "insertGate");
        add("indent", Messages.indent, MOVE, SWT.ARROW_RIGHT, editor::indent);
        add("outdent", Messages.outdent, MOVE, SWT.ARROW_LEFT, editor::outdent);
        add("moveUp", Messages.moveUp, MOVE, SWT.ARROW_UP, editor::moveUp);
        add("moveDown", Messages.moveDown, MOVE, SWT.ARROW_DOWN, editor::moveDown);
        all.section("indent", "outdent", "moveUp", "moveDown");
        all.add("link", Messages.link, SWT.MOD1, SWT.F2, () -> all.canChange() && table.selected().size() > 1,
                () -> change(editor::linkInARow));
        add("unlink", Messages.unlink, SWT.MOD1 | SWT.MOD2, SWT.F2, this::unlink);
        all.section("link", "unlink");
    }

    private void add(String id, String text, int modifiers, int key, Function<List<WbsElement>, Edit> change) {
        actions.add(id, text, modifiers, key, actions::canChange, () -> change(change));
    }

    private void insertPackage() {
        Place place = actions.last() instanceof WbsElement last ? Place.after(last) : Place.atEndOf(project);
        actions.execute(editor.createWorkPackage(place, Messages.newPackage), true);
    }

    private void change(Function<List<WbsElement>, Edit> change) {
        List<WbsElement> selected = table.selected();
        if (actions.execute(change.apply(selected), false)) {
            table.reveal(selected.getFirst());
        }
    }

    /** All links between the selected nodes, or those that lead to the one node selected. */
    private Edit unlink(List<WbsElement> selected) {
        return selected.size() == 1 ? editor.unlink(selected.getFirst().getPredecessorLinks())
                : editor.unlinkAll(selected);
    }
}
