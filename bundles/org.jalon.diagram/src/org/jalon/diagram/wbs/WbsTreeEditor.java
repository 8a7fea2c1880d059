/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.wbs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.internal.board.BoardEditing;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.Place;
import org.jalon.planning.edit.PlanEditor;

/** What gestures on a WBS tree mean: the breakdown is restructured, and the codes follow. */
final class WbsTreeEditor extends BoardEditing {

    private static final String WORK_PACKAGE = "work-package";
    private static final String ACTIVITY = "activity";
    private static final String MILESTONE = "milestone";
    private static final String DELIVERABLE = "deliverable";

    private final PlanEditor plan;

    WbsTreeEditor(EditingDomain domain, Project project, Locale locale) {
        super(domain, project, locale);
        plan = new PlanEditor(domain, project, locale);
    }

    @Override
    public List<BoardTool> tools() {
        return List.of(
            new BoardTool(WORK_PACKAGE, labels.type(BreakdownPackage.Literals.WORK_PACKAGE),
                BreakdownPackage.Literals.WORK_PACKAGE, false),
            new BoardTool(ACTIVITY, labels.type(BreakdownPackage.Literals.ACTIVITY),
                BreakdownPackage.Literals.ACTIVITY, false),
            new BoardTool(MILESTONE, text("role.MILESTONE"), milestone(), false),
            new BoardTool(DELIVERABLE, labels.type(BreakdownPackage.Literals.DELIVERABLE),
                BreakdownPackage.Literals.DELIVERABLE, false));
    }

    private static Activity milestone() {
        Activity milestone = BreakdownFactory.eINSTANCE.createActivity();
        milestone.setKind(ActivityKind.MILESTONE);
        return milestone;
    }

    @Override
    public Edit create(BoardTool tool, Board board, Point at, EObject over) {
        if (tool.id().equals(DELIVERABLE)) {
            Optional<WbsElement> owner = owner(over == null ? nearest(board, at, Set.of()).map(BoardItem::element)
                .orElse(null) : over);
            return owner.isEmpty() ? refused("wbs.refused.noOwner") : elements.create(owner.get(),
                BreakdownPackage.Literals.WBS_ELEMENT__DELIVERABLES, BreakdownFactory.eINSTANCE.createDeliverable());
        }
        Place place = place(board, at, over, Set.of());
        return switch (tool.id()) {
            case WORK_PACKAGE -> plan.createWorkPackage(place, null);
            case ACTIVITY -> plan.createActivity(place, ActivityKind.TASK, null);
            default -> plan.createActivity(place, ActivityKind.MILESTONE, null);
        };
    }

    private static Optional<WbsElement> owner(EObject element) {
        return element instanceof Deliverable deliverable ? owner(deliverable.eContainer())
            : element instanceof WbsElement part ? Optional.of(part) : Optional.empty();
    }

    /** The place that a point means: in what lies there, or beside what is nearest. */
    private Place place(Board board, Point at, EObject over, Set<EObject> moved) {
        if (over instanceof Project || over instanceof WorkPackage) {
            return Place.atEndOf(over);
        }
        Optional<BoardItem> near = over == null ? nearest(board, at, moved)
            : owner(over).flatMap(board::item);
        if (near.isEmpty()) {
            return Place.atEndOf(project);
        }
        Rect r = near.get().bounds();
        if (!(near.get().element() instanceof WbsElement element)) {
            return new Place(project, 0);
        }
        boolean top = element.eContainer() == project && element instanceof WorkPackage;
        if (top && at.y() > r.bottom() || !top && element instanceof WorkPackage && at.y() > r.bottom()
            && hasContentBelow(board, element)) {
            return new Place(element, 0);
        }
        boolean before = top ? at.x() < r.centerX() : at.y() < r.centerY();
        return before ? Place.before(element) : Place.after(element);
    }

    private static boolean hasContentBelow(Board board, WbsElement element) {
        return ((WorkPackage) element).getChildren().stream().anyMatch(child -> board.item(child).isPresent());
    }

    /** The box nearest to a point of those that make the breakdown. */
    private static Optional<BoardItem> nearest(Board board, Point at, Set<EObject> but) {
        return board.items().stream()
            .filter(item -> item.element() instanceof WbsElement && !but.contains(item.element()))
            .min(Comparator.comparingDouble(item -> distance(item.bounds(), at)));
    }

    private static double distance(Rect r, Point p) {
        double dx = Math.max(0, Math.max(r.x() - p.x(), p.x() - r.right()));
        double dy = Math.max(0, Math.max(r.y() - p.y(), p.y() - r.bottom()));
        return Math.hypot(dx, dy);
    }

    /** On an activity, the half of its box tells whether what is dropped comes before or after it. */
    @Override
    public boolean isTarget(EObject over) {
        return over instanceof Project || over instanceof WorkPackage;
    }

    @Override
    public Edit move(Board board, Map<EObject, Point> middles, EObject over) {
        List<EObject> moved = List.copyOf(middles.keySet());
        if (moved.isEmpty() || moved.contains(project)) {
            return refused("refused.nothingToDo");
        }
        Point at = middles.values().iterator().next();
        List<Deliverable> deliverables = only(moved, Deliverable.class);
        if (deliverables.size() == moved.size()) {
            return moveDeliverables(deliverables, over == null ? nearest(board, at, Set.of())
                .map(BoardItem::element).orElse(null) : over);
        }
        List<WbsElement> parts = only(moved, WbsElement.class);
        if (parts.size() < moved.size()) {
            return refused("wbs.refused.mixed");
        }
        Place place = place(board, at, over, middles.keySet());
        return isThere(parts, place) ? refused("refused.nothingToDo") : plan.moveTo(parts, place);
    }

    private static boolean isThere(List<WbsElement> parts, Place place) {
        if (parts.size() > 1 || parts.getFirst().eContainer() != place.parent()) {
            return false;
        }
        int own = Place.before(parts.getFirst()).index();
        return place.index() == own || place.index() == own + 1;
    }

    private Edit moveDeliverables(List<Deliverable> deliverables, EObject over) {
        Optional<WbsElement> owner = owner(over);
        List<Deliverable> others = deliverables.stream().filter(each -> owner.isPresent()
            && each.eContainer() != owner.get()).toList();
        if (others.isEmpty()) {
            return refused(owner.isEmpty() ? "wbs.refused.noOwner" : "refused.nothingToDo");
        }
        CompoundCommand command = new CompoundCommand(others.size() == 1 ? text("label.moveTo",
            name(others.getFirst()), name(owner.get())) : text("label.moveManyTo", others.size(),
                name(owner.get())));
        for (Deliverable deliverable : others) {
            command.append(RemoveCommand.create(domain, deliverable.eContainer(),
                BreakdownPackage.Literals.WBS_ELEMENT__DELIVERABLES, deliverable));
            command.append(AddCommand.create(domain, owner.get(), BreakdownPackage.Literals.WBS_ELEMENT__DELIVERABLES,
                deliverable));
        }
        return Edit.of(command);
    }

    @Override
    public Edit step(Board board, List<EObject> moved, int dx, int dy) {
        List<WbsElement> parts = only(moved, WbsElement.class);
        if (!parts.isEmpty() && parts.size() == moved.size()) {
            if (dx != 0) {
                return dx > 0 ? plan.indent(parts) : plan.outdent(parts);
            }
            return dy < 0 ? plan.moveUp(parts) : plan.moveDown(parts);
        }
        if (moved.size() == 1 && moved.getFirst() instanceof Deliverable deliverable && dy != 0) {
            return shift(deliverable, dy);
        }
        return refused("refused.nothingToDo");
    }

    private Edit shift(Deliverable deliverable, int step) {
        List<Deliverable> siblings = ((WbsElement) deliverable.eContainer()).getDeliverables();
        int index = siblings.indexOf(deliverable) + step;
        if (index < 0 || index >= siblings.size()) {
            return refused("refused.nothingToDo");
        }
        CompoundCommand command = new CompoundCommand(text(step < 0 ? "label.moveUp"
            : "label.moveDown", name(deliverable)));
        command.append(MoveCommand.create(domain, deliverable.eContainer(),
            BreakdownPackage.Literals.WBS_ELEMENT__DELIVERABLES, deliverable, index));
        return Edit.of(command);
    }

    @Override
    public Edit link(BoardTool tool, EObject source, EObject target) {
        return refused("board.refused.noLinks");
    }

    @Override
    public Edit reconnect(EObject link, EObject source, EObject target) {
        return refused("board.refused.noLinks");
    }
}
