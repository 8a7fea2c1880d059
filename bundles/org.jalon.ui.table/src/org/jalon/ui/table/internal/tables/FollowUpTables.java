/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.jalon.diagram.Role;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.DeliverableState;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.ActionState;
import org.jalon.model.meetings.MeetingsFactory;
import org.jalon.model.meetings.MeetingsPackage.Literals;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.planning.StatusDay;
import org.jalon.planning.edit.Codes;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.table.internal.ElementRows;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.FeatureColumns;
import org.jalon.ui.table.internal.columns.TableContext;

/** The tables by which a project is followed up: its actions and its deliverables. */
final class FollowUpTables {

    private FollowUpTables() {
    }

    static ElementTable actions() {
        return new ElementTable("actions", Literals.ACTION_ITEM, 2, "name", List.of(
                FeatureColumns.of(Literals.ACTION_ITEM__CODE).wide(56),
                FeatureColumns.main(ModelPackage.Literals.PROJECT_ELEMENT__NAME, 240),
                FeatureColumns.of(Literals.ACTION_ITEM__WHAT), FeatureColumns.of(Literals.ACTION_ITEM__OWNER),
                FeatureColumns.of(Literals.ACTION_ITEM__DUE_ON).coloured((e, c) -> isLate((ActionItem) e, c)
                        ? Role.LATE : null),
                FeatureColumns.of(Literals.ACTION_ITEM__STATE), FeatureColumns.of(Literals.ACTION_ITEM__PRIORITY),
                FeatureColumns.share(Literals.ACTION_ITEM__PERCENT_COMPLETE, 100),
                FeatureColumns.of(Literals.ACTION_ITEM__ORIGIN_KIND), FeatureColumns.of(
                        Literals.ACTION_ITEM__ORIGIN).wide(180),
                FeatureColumns.of(Literals.ACTION_ITEM__TYPE).hidden(),
                FeatureColumns.of(Literals.ACTION_ITEM__WHY).hidden(),
                FeatureColumns.of(Literals.ACTION_ITEM__HOW).hidden(),
                FeatureColumns.of(Literals.ACTION_ITEM__MEANS).hidden(),
                FeatureColumns.of(Literals.ACTION_ITEM__CONTRIBUTORS).hidden(),
                FeatureColumns.of(Literals.ACTION_ITEM__CONCERNS).hidden(),
                FeatureColumns.of(Literals.ACTION_ITEM__CREATED_ON).hidden(),
                FeatureColumns.of(Literals.ACTION_ITEM__DONE_ON).hidden(),
                FeatureColumns.of(Literals.ACTION_ITEM__EFFECTIVENESS).hidden()),
                project -> ElementRows.list(ActionItem.class, project::getActions),
                Creation.in(ProjectPackage.Literals.PROJECT__ACTIONS, FollowUpTables::action));
    }

    private static ActionItem action(TableContext context) {
        ActionItem action = MeetingsFactory.eINSTANCE.createActionItem();
        action.setCode(Codes.next(Messages.actionCode, context.project().getActions().stream()
                .map(ActionItem::getCode).toList()));
        action.setCreatedOn(today(context));
        action.setOwner(context.project().getManager());
        return action;
    }

    private static LocalDate today(TableContext context) {
        return StatusDay.of(context.project());
    }

    private static boolean isLate(ActionItem action, TableContext context) {
        boolean open = action.getState() == ActionState.OPEN || action.getState() == ActionState.IN_PROGRESS;
        return open && action.getDueOn() != null && action.getDueOn().isBefore(today(context));
    }

    static ElementTable deliverables() {
        return new ElementTable("deliverables", BreakdownPackage.Literals.DELIVERABLE, 1, "name", List.of(
                FeatureColumns.main(ModelPackage.Literals.PROJECT_ELEMENT__NAME, 260),
                Column.of(Deliverable.class, "element", Messages.columnElement, 220, FollowUpTables::place),
                FeatureColumns.of(BreakdownPackage.Literals.DELIVERABLE__STATE),
                FeatureColumns.of(BreakdownPackage.Literals.DELIVERABLE__DUE_ON).coloured(
                        (e, c) -> isLate((Deliverable) e, c) ? Role.LATE : null),
                FeatureColumns.of(BreakdownPackage.Literals.DELIVERABLE__DELIVERED_ON),
                FeatureColumns.of(BreakdownPackage.Literals.DELIVERABLE__ACCEPTED_ON),
                FeatureColumns.of(BreakdownPackage.Literals.DELIVERABLE__ACCEPTED_BY),
                FeatureColumns.of(BreakdownPackage.Literals.DELIVERABLE__RECIPIENT),
                FeatureColumns.of(BreakdownPackage.Literals.DELIVERABLE__ACCEPTANCE_CRITERIA)),
                project -> ElementRows.list(Deliverable.class, () -> deliverables(project.getWbs())),
                FollowUpTables::createDeliverable);
    }

    private static List<Deliverable> deliverables(List<WbsElement> elements) {
        List<Deliverable> found = new ArrayList<>();
        for (WbsElement element : elements) {
            found.addAll(element.getDeliverables());
            if (element instanceof WorkPackage parent) {
                found.addAll(deliverables(parent.getChildren()));
            }
        }
        return found;
    }

    /** The node of the breakdown that brings a deliverable about. */
    private static String place(Deliverable deliverable, TableContext context) {
        return deliverable.eContainer() instanceof WbsElement element
                ? context.code(element) + " " + ModelLabels.current().text(element) : "";
    }

    private static boolean isLate(Deliverable deliverable, TableContext context) {
        boolean open = deliverable.getState() == DeliverableState.PLANNED
                || deliverable.getState() == DeliverableState.IN_PROGRESS;
        return open && deliverable.getDueOn() != null && deliverable.getDueOn().isBefore(today(context));
    }

    /** A new deliverable of the node that has another, or of the first one. */
    private static Edit createDeliverable(EObject after, TableContext context) {
        Deliverable created = Creation.named(BreakdownFactory.eINSTANCE.createDeliverable());
        Project project = context.project();
        EObject owner = after instanceof Deliverable other ? other.eContainer()
                : project.getWbs().isEmpty() ? null : project.getWbs().getFirst();
        if (owner == null) {
            return Edit.refused(Messages.noBreakdown);
        }
        int index = after instanceof Deliverable ? ((WbsElement) owner).getDeliverables().indexOf(after) + 1
                : CommandParameter.NO_INDEX;
        return context.elements().create(owner, BreakdownPackage.Literals.WBS_ELEMENT__DELIVERABLES, created, index);
    }
}
