/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.objectives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.internal.Framings;
import org.jalon.diagram.internal.board.BoardEditing;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.control.ControlFactory;
import org.jalon.model.control.ControlPackage;
import org.jalon.model.control.Indicator;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.planning.edit.Edit;

/** What gestures on an objectives tree mean. */
final class ObjectivesEditor extends BoardEditing {

    private static final String OBJECTIVE = "objective";
    private static final String SUB_OBJECTIVE = "sub-objective";
    private static final String INDICATOR = "indicator";
    private static final String DELIVERABLE = "deliverable";
    private static final String LINK = "link";

    private final ObjectivesOrder order;

    ObjectivesEditor(EditingDomain domain, Project project, Locale locale) {
        super(domain, project, locale);
        order = new ObjectivesOrder(domain, project, locale);
    }

    @Override
    public List<BoardTool> tools() {
        return List.of(
            new BoardTool(OBJECTIVE, labels.type(FramingPackage.Literals.OBJECTIVE),
                FramingPackage.Literals.OBJECTIVE, false),
            new BoardTool(SUB_OBJECTIVE, text("objectives.tool.sub"),
                FramingPackage.Literals.OBJECTIVE, false),
            new BoardTool(INDICATOR, labels.type(ControlPackage.Literals.INDICATOR),
                ControlPackage.Literals.INDICATOR, false),
            new BoardTool(DELIVERABLE, labels.type(BreakdownPackage.Literals.DELIVERABLE),
                BreakdownPackage.Literals.DELIVERABLE, false),
            new BoardTool(LINK, text("objectives.tool.link"), BreakdownPackage.Literals.DEPENDENCY,
                true));
    }

    @Override
    public Edit create(BoardTool tool, Board board, Point at, EObject over) {
        if (tool.id().equals(OBJECTIVE)) {
            return createObjective(null);
        }
        Optional<Objective> owner = order.host(board, over).or(() -> host(board, at));
        if (owner.isEmpty()) {
            return refused("objectives.refused.noObjective");
        }
        return switch (tool.id()) {
            case SUB_OBJECTIVE -> createObjective(owner.get());
            case INDICATOR -> createIndicator(owner.get());
            default -> createDeliverable(owner.get());
        };
    }

    private Edit createObjective(Objective parent) {
        Objective objective = FramingFactory.eINSTANCE.createObjective();
        if (project.getFraming() == null) {
            return Framings.begin(domain, project, framing -> framing.getObjectives().add(objective), objective,
                locale);
        }
        CompoundCommand command = creation(objective);
        command.append(AddCommand.create(domain, project.getFraming(), FramingPackage.Literals.FRAMING__OBJECTIVES,
            objective));
        if (parent != null) {
            command.append(AddCommand.create(domain, parent, FramingPackage.Literals.OBJECTIVE__CHILDREN, objective));
        }
        return Edit.of(command, List.of(objective));
    }

    private Edit createIndicator(Objective owner) {
        Indicator indicator = ControlFactory.eINSTANCE.createIndicator();
        CompoundCommand command = creation(indicator);
        command.append(AddCommand.create(domain, project, ProjectPackage.Literals.PROJECT__INDICATORS, indicator));
        command.append(AddCommand.create(domain, owner, FramingPackage.Literals.OBJECTIVE__INDICATORS, indicator));
        return Edit.of(command, List.of(indicator));
    }

    /** A deliverable belongs to a work package: that of the last deliverable of the objective, else the first. */
    private Edit createDeliverable(Objective owner) {
        Optional<WbsElement> yields = owner.getDeliverables().reversed().stream().map(Deliverable::eContainer)
            .filter(WbsElement.class::isInstance).map(WbsElement.class::cast).findFirst()
            .or(() -> project.getWbs().stream().filter(WorkPackage.class::isInstance).findFirst())
            .or(() -> project.getWbs().stream().findFirst());
        if (yields.isEmpty()) {
            return refused("objectives.refused.noPackage");
        }
        Deliverable deliverable = BreakdownFactory.eINSTANCE.createDeliverable();
        CompoundCommand command = creation(deliverable);
        command.append(AddCommand.create(domain, yields.get(), BreakdownPackage.Literals.WBS_ELEMENT__DELIVERABLES,
            deliverable));
        command.append(AddCommand.create(domain, owner, FramingPackage.Literals.OBJECTIVE__DELIVERABLES, deliverable));
        return Edit.of(command, List.of(deliverable));
    }

    /** The objective of the box at a point, else the nearest one. */
    private Optional<Objective> host(Board board, Point at) {
        return board.items().stream().filter(item -> item.bounds().contains(at.x(), at.y())).findFirst()
            .flatMap(item -> order.host(board, item.element())).or(() -> board.items().stream()
                .filter(item -> item.element() instanceof Objective)
                .min(Comparator.comparingDouble(item -> Math.abs(item.bounds().centerY() - at.y())
                    + Math.max(0, item.bounds().x() - at.x()))).map(item -> (Objective) item.element()));
    }

    @Override
    public Edit link(BoardTool tool, EObject source, EObject target) {
        boolean forth = source instanceof Objective;
        if (!forth && !(target instanceof Objective)) {
            return refused("objectives.refused.ends");
        }
        Objective objective = (Objective) (forth ? source : target);
        EObject other = forth ? target : source;
        return switch (other) {
            case Objective child -> order.adopt(List.of(child), objective, Integer.MAX_VALUE);
            case Indicator indicator -> add(objective, FramingPackage.Literals.OBJECTIVE__INDICATORS, indicator);
            case Deliverable deliverable -> add(objective, FramingPackage.Literals.OBJECTIVE__DELIVERABLES,
                deliverable);
            case null, default -> refused("objectives.refused.ends");
        };
    }

    private Edit add(Objective objective, EReference reference, EObject target) {
        if (((List<?>) objective.eGet(reference)).contains(target)) {
            return refused("refused.linkedAlready");
        }
        CompoundCommand command = new CompoundCommand(text("label.link"));
        command.append(AddCommand.create(domain, objective, reference, target));
        return Edit.of(command);
    }

    @Override
    public Edit reconnect(EObject link, EObject source, EObject target) {
        return refused("board.refused.noLinks");
    }

    @Override
    public Edit reconnect(BoardLink link, EObject source, EObject target) {
        if (link.source() == source && link.target() == target) {
            return refused("refused.nothingToDo");
        }
        Edit made = link(null, source, target);
        if (!made.isPossible() || link.reference() == FramingPackage.Literals.OBJECTIVE__CHILDREN
            && link.target() == target) {
            return made;
        }
        CompoundCommand command = new CompoundCommand(text("label.reconnect"));
        command.append(order.unlink(link));
        command.append(made.command());
        return Edit.of(command);
    }

    /** On an indicator or a deliverable, the half of its box tells whether what is dropped comes before or after it. */
    @Override
    public boolean isTarget(EObject over) {
        return over instanceof Objective;
    }

    @Override
    public Edit move(Board board, Map<EObject, Point> middles, EObject over) {
        List<EObject> moved = List.copyOf(middles.keySet());
        if (moved.isEmpty()) {
            return refused("refused.nothingToDo");
        }
        Point at = middles.values().iterator().next();
        if (moved.stream().allMatch(Objective.class::isInstance)) {
            List<Objective> objectives = moved.stream().map(Objective.class::cast).toList();
            Optional<Objective> parent = order.host(board, over);
            return parent.isPresent() ? order.adopt(objectives, parent.get(), Integer.MAX_VALUE)
                : dropped(board, objectives, at);
        }
        if (moved.stream().anyMatch(Objective.class::isInstance)) {
            return refused("objectives.refused.mixed");
        }
        Optional<Objective> host = order.host(board, over).or(() -> host(board, at));
        return host.isEmpty() ? refused("objectives.refused.noObjective") : order.rehost(board, moved, host.get(), at);
    }

    /** On the bare board the column tells the level, and the height the rank among those of that level. */
    private Edit dropped(Board board, List<Objective> objectives, Point at) {
        double column = ObjectivesLayout.objectives(1) - ObjectivesLayout.objectives(0);
        double last = board.items().stream().filter(item -> item.element() instanceof Objective
            && !objectives.contains(item.element())).mapToDouble(item -> item.bounds().x()).max()
            .orElse(ObjectivesLayout.objectives(0));
        // further right than a column of their own there is nothing to be below of
        int depth = (int) Math.floor((Math.min(at.x(), last + column) - ObjectivesLayout.objectives(0)) / column);
        Objective parent = depth <= 0 ? null : board.items().stream()
            .filter(item -> item.element() instanceof Objective && !objectives.contains(item.element())
                && item.bounds().x() == ObjectivesLayout.objectives(depth - 1))
            .min(Comparator.comparingDouble(item -> distance(board, (Objective) item.element(), at)))
            .map(item -> (Objective) item.element()).orElse(null);
        List<Objective> siblings = new ArrayList<>(order.siblings(parent));
        siblings.removeAll(objectives);
        int index = (int) siblings.stream().filter(each -> board.item(each)
            .filter(item -> item.bounds().centerY() < at.y()).isPresent()).count();
        return order.adopt(objectives, parent, index);
    }

    /** How far a point is from the rows of an objective and its children. */
    private static double distance(Board board, Objective objective, Point at) {
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        List<Objective> all = new ArrayList<>(objective.getChildren());
        all.add(objective);
        for (Objective each : all) {
            Rect r = board.item(each).map(BoardItem::bounds).orElse(null);
            top = r == null ? top : Math.min(top, r.y());
            bottom = r == null ? bottom : Math.max(bottom, r.bottom());
        }
        return Math.max(0, Math.max(top - at.y(), at.y() - bottom));
    }

    @Override
    public Edit step(Board board, List<EObject> moved, int dx, int dy) {
        if (moved.size() != 1) {
            return refused("refused.oneOnly");
        }
        return moved.getFirst() instanceof Objective objective ? order.step(objective, dx, dy)
            : order.step(board, (ProjectElement) moved.getFirst(), dy);
    }

    @Override
    public Edit delete(List<BoardItem> items, List<BoardLink> links) {
        List<EObject> doomed = items.stream().map(BoardItem::element).toList();
        List<BoardLink> rest = links.stream().filter(link -> !doomed.contains(link.source())
            && !doomed.contains(link.target())).toList();
        if (rest.isEmpty()) {
            return delete(doomed);
        }
        Edit deletion = doomed.isEmpty() ? null : delete(doomed);
        if (deletion != null && !deletion.isPossible()) {
            return deletion;
        }
        CompoundCommand command = new CompoundCommand(deletion == null ? text("label.unlink")
            : deletion.command().getLabel());
        rest.forEach(link -> command.append(order.unlink(link)));
        if (deletion != null) {
            command.append(deletion.command());
        }
        return Edit.of(command);
    }
}
