/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.diagram.gantt.GanttGestures;
import org.jalon.diagram.gantt.GanttGestures.Proposal;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.DiagramActions;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;
import org.jalon.ui.diagram.internal.edit.EditUnion;

/**
 * What can be done on the chart without dragging, from the keyboard and the context menu. What changes the breakdown
 * is done by the table beside it, which shares the selection.
 */
final class GanttEdits implements IMenuListener {

    private static final String NAME = "name";
    private static final String DURATION = "duration";

    private final GanttView view;
    private final DiagramEditing editing;

    GanttEdits(GanttView view) {
        this.view = view;
        editing = view.editing();
    }

    /** Does an action of the table. */
    boolean run(String id) {
        view.table().action(id).ifPresent(IAction::run);
        return true;
    }

    private GanttGestures gestures() {
        return view.state().gestures();
    }

    private void execute(Proposal proposal) {
        if (editing.execute(proposal.edit())) {
            editing.say(null);
        }
    }

    /** Moves the selected bars by one unit of the scale. */
    void moveInTime(boolean later) {
        List<WbsElement> elements = view.selectedElements();
        if (!elements.isEmpty()) {
            execute(gestures().moveByUnit(elements, later));
        }
    }

    /** Makes the selected bars one unit of the scale longer or shorter. */
    void resize(boolean longer) {
        each(activity -> gestures().resizeByUnit(activity, longer).edit());
    }

    /** Adds to the progress of the selected activities. */
    void progress(int percent) {
        each(activity -> gestures().progressTo(activity, view.state().diagram().plan().of(activity)
                .map(planned -> planned.percentComplete()).orElse(0.0) + percent).edit());
    }

    /** Does the same to all selected activities, as one edit. */
    private void each(Function<Activity, Edit> change) {
        List<Edit> edits = new ArrayList<>();
        for (WbsElement element : view.selectedElements()) {
            if (element instanceof Activity activity) {
                edits.add(change.apply(activity));
            }
        }
        if (!edits.isEmpty()) {
            editing.execute(EditUnion.of(edits));
        }
    }

    /** Opens the field of the name, or of the type and lag of a link. */
    boolean rename() {
        LinkEditPart link = selectedLinkPart();
        if (link != null) {
            link.editTerms();
        } else {
            edit(NAME);
        }
        return true;
    }

    boolean editDuration() {
        edit(DURATION);
        return true;
    }

    private void edit(String column) {
        List<WbsElement> selected = view.selectedElements();
        if (!selected.isEmpty() && editing.isWritable()) {
            view.table().edit(selected.get(selected.size() - 1), column);
        }
    }

    private List<Dependency> selectedLinks() {
        return view.chart().selected().stream().filter(Dependency.class::isInstance).map(Dependency.class::cast)
                .toList();
    }

    private LinkEditPart selectedLinkPart() {
        List<Dependency> links = selectedLinks();
        EditPart part = links.size() != 1 ? null
                : (EditPart) view.chart().viewer().getEditPartRegistry().get(links.get(0));
        return part instanceof LinkEditPart link ? link : null;
    }

    /** Deletes the selected links, or else the selected elements. */
    void delete() {
        List<Dependency> links = selectedLinks();
        if (links.isEmpty()) {
            run(ActionFactory.DELETE.getId());
        } else {
            editing.execute(editing.plan().unlink(links));
        }
    }

    /** The command Delete of the workbench, which means what is selected. */
    IAction deleteAction() {
        return new Action() {
            @Override
            public boolean isEnabled() {
                return selectedLinks().isEmpty()
                        ? view.table().action(ActionFactory.DELETE.getId()).filter(IAction::isEnabled).isPresent()
                        : editing.isWritable();
            }

            @Override
            public void run() {
                delete();
            }
        };
    }

    @Override
    public void menuAboutToShow(IMenuManager menu) {
        List<Dependency> links = selectedLinks();
        if (links.isEmpty()) {
            elementItems(menu);
        } else {
            linkItems(menu, links);
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void elementItems(IMenuManager menu) {
        addItems(menu, "insert", "insertPackage", "insertMilestone", "insertGate");
        Action rename = DiagramActions.action(Messages.rename + "\tF2", null, this::rename);
        Action duration = DiagramActions.action(Messages.editDuration + "\t" + Messages.keyShift + "+F2", null,
                this::editDuration);
        boolean one = view.selectedElements().size() == 1 && editing.isWritable();
        rename.setEnabled(one);
        duration.setEnabled(one && view.selectedElements().get(0) instanceof Activity);
        menu.add(rename);
        menu.add(duration);
        menu.add(progress());
        view.services().addFixesTo(menu);
        addItems(menu, ActionFactory.DELETE.getId());
        addItems(menu, "indent", "outdent", "moveUp", "moveDown");
        addItems(menu, "link", "unlink");
        addItems(menu, "expandAll", "collapseAll");
    }

    private MenuManager progress() {
        MenuManager menu = new MenuManager(Messages.setProgress);
        for (int percent : new int[] { 0, 25, 50, 75, 100 }) {
            Action action = DiagramActions.action(NumberFormat.getPercentInstance().format(percent / 100.0), null,
                    () -> each(activity -> gestures().progressTo(activity, percent).edit()));
            action.setEnabled(editing.isWritable()
                    && view.selectedElements().stream().anyMatch(Activity.class::isInstance));
            menu.add(action);
        }
        return menu;
    }

    private void linkItems(IMenuManager menu, List<Dependency> links) {
        EditSession session = editing.session();
        LinkEditPart part = selectedLinkPart();
        if (part != null) {
            for (DependencyType type : DependencyType.values()) {
                Action action = new Action(editing.notation().type(type), IAction.AS_RADIO_BUTTON) {
                    @Override
                    public void run() {
                        if (isChecked() && links.get(0).getType() != type) {
                            editing.execute(editing.plan().setLinkType(links.get(0), type));
                        }
                    }
                };
                action.setChecked(links.get(0).getType() == type);
                action.setEnabled(!session.isReadOnly());
                menu.add(action);
            }
            menu.add(new Separator());
            Action terms = DiagramActions.action(Messages.editTerms + "\tF2", null, part::editTerms);
            terms.setEnabled(!session.isReadOnly());
            menu.add(terms);
        }
        Action delete = DiagramActions.action(Messages.deleteLink, null, this::delete);
        delete.setEnabled(!session.isReadOnly());
        menu.add(delete);
    }

    private void addItems(IMenuManager menu, String... ids) {
        for (String id : ids) {
            view.table().action(id).ifPresent(menu::add);
        }
        menu.add(new Separator());
    }
}
