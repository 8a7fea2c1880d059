/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.diagrams.DiagramKind;
import org.jalon.model.diagrams.DiagramView;
import org.jalon.model.diagrams.DiagramsFactory;
import org.jalon.model.diagrams.DiagramsPackage;
import org.jalon.model.diagrams.NodePosition;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.Place;
import org.jalon.planning.edit.PlanEditor;

/**
 * What gestures on a network diagram mean. Each gives an {@link Edit}, one undo step; what is an edit of the plan
 * alone is the {@link PlanEditor}'s.
 */
public final class NetworkEditor {

    private final EditingDomain domain;
    private final Project project;
    private final PlanEditor plan;
    private final Locale locale;

    /** Edits of a project's network, in the language of labels and refusals. */
    public NetworkEditor(EditingDomain domain, Project project, PlanEditor plan, Locale locale) {
        this.domain = domain;
        this.project = project;
        this.plan = plan;
        this.locale = locale;
    }

    /**
     * Moves boxes to places of their own.
     *
     * @param places upper left corners, logical pixels; what lies beyond the edge of the sheet is brought back
     * @return the edit
     */
    public Edit move(Map<? extends WbsElement, Point> places) {
        CompoundCommand command = new CompoundCommand(Messages.get(locale, places.size() == 1 ? "label.moveBox"
            : "label.moveBoxes", places.size()));
        appendPlaces(command, places);
        return Edit.of(command);
    }

    /**
     * Creates an activity at a place of the sheet, or in the lane that is there.
     *
     * @param kind what it is on the plan
     * @param name its name
     * @param place its upper left corner, null where it is laid out automatically
     * @param owner the work package that it becomes part of or the resource that does it; null for none
     * @return the edit
     */
    public Edit create(ActivityKind kind, String name, Point place, EObject owner) {
        Edit creation = plan.createActivity(Place.atEndOf(owner instanceof WorkPackage ? owner : project), kind, name);
        WbsElement created = (WbsElement) creation.created().getFirst();
        if (owner instanceof Resource resource && created instanceof Activity activity) {
            Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
            assignment.setResource(resource);
            activity.getAssignments().add(assignment);
        }
        if (place == null) {
            return creation;
        }
        CompoundCommand command = new CompoundCommand(creation.command().getLabel());
        command.append(creation.command());
        appendPlaces(command, Map.of(created, place));
        return Edit.of(command, creation.created());
    }

    /**
     * Moves activities to another lane: they become part of its work package, or its resource does them in place of
     * the first one assigned.
     *
     * @param elements activities and work packages
     * @param owner the work package or resource of the lane; null for that of what has none
     * @return the edit; refused if nothing changes
     */
    public Edit moveToLane(List<? extends WbsElement> elements, EObject owner,
            NetworkOptions.Grouping grouping) {
        if (grouping == NetworkOptions.Grouping.PACKAGE_LANES) {
            List<? extends WbsElement> others = elements.stream().filter(e -> e.eContainer() != (owner == null
                ? project : owner)).toList();
            return others.isEmpty() ? refused("refused.computedPlaces")
                : plan.moveTo(others, Place.atEndOf(owner == null ? project : owner));
        }
        CompoundCommand command = new CompoundCommand(Messages.get(locale, "label.assign",
            owner instanceof Resource resource && resource.getName() != null ? resource.getName() : ""));
        for (WbsElement element : elements) {
            if (element instanceof Activity activity) {
                assign(command, activity, (Resource) owner);
            }
        }
        return command.isEmpty() ? refused("refused.computedPlaces") : Edit.of(command);
    }

    private void assign(CompoundCommand command, Activity activity, Resource resource) {
        Assignment first = activity.getAssignments().stream().filter(a -> a.getResource() != null).findFirst()
            .orElse(null);
        if (first == null && resource != null) {
            Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
            assignment.setResource(resource);
            command.append(AddCommand.create(domain, activity,
                BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS, assignment));
        } else if (first != null && resource == null) {
            command.append(RemoveCommand.create(domain, activity,
                BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS, first));
        } else if (first != null && first.getResource() != resource) {
            command.append(SetCommand.create(domain, first, ResourcesPackage.Literals.ASSIGNMENT__RESOURCE, resource));
        }
    }

    /**
     * Shows a work package as one box, or what it holds again.
     *
     * @return the edit
     */
    public Edit setCollapsed(WorkPackage element, boolean collapsed) {
        CompoundCommand command = new CompoundCommand(Messages.get(locale, collapsed ? "label.collapse"
            : "label.expand", element.getName() == null ? "" : element.getName()));
        Optional<NodePosition> known = NetworkPositions.of(project).node(element);
        if (known.isPresent()) {
            set(command, known.get(), DiagramsPackage.Literals.NODE_POSITION__COLLAPSED, collapsed);
        } else if (collapsed) {
            NodePosition position = position(element);
            position.setCollapsed(true);
            appendAll(command, List.of(position));
        }
        return command.isEmpty() ? refused("refused.nothingToDo") : Edit.of(command);
    }

    /**
     * Forgets where hands put boxes, so that all are laid out automatically.
     *
     * @return the edit; refused if no hand put any anywhere
     */
    public Edit forgetPlaces() {
        Optional<DiagramView> view = NetworkPositions.view(project);
        CompoundCommand command = new CompoundCommand(Messages.get(locale, "label.layOut"));
        view.ifPresent(found -> {
            List<NodePosition> idle = found.getNodes().stream().filter(node -> !node.isCollapsed()).toList();
            if (!idle.isEmpty()) {
                command.append(RemoveCommand.create(domain, found, DiagramsPackage.Literals.DIAGRAM_VIEW__NODES, idle));
            }
            found.getNodes().stream().filter(NodePosition::isCollapsed).forEach(node -> {
                set(command, node, DiagramsPackage.Literals.NODE_POSITION__X, null);
                set(command, node, DiagramsPackage.Literals.NODE_POSITION__Y, null);
            });
        });
        return command.isEmpty() ? refused("refused.nothingToDo") : Edit.of(command);
    }

    private void appendPlaces(CompoundCommand command, Map<? extends WbsElement, Point> places) {
        NetworkPositions positions = NetworkPositions.of(project);
        List<NodePosition> added = new ArrayList<>();
        places.forEach((element, place) -> {
            int x = (int) Math.round(Math.max(0, place.x()));
            int y = (int) Math.round(Math.max(0, place.y()));
            Optional<NodePosition> known = positions.node(element);
            if (known.isPresent()) {
                set(command, known.get(), DiagramsPackage.Literals.NODE_POSITION__X, x);
                set(command, known.get(), DiagramsPackage.Literals.NODE_POSITION__Y, y);
            } else {
                NodePosition position = position(element);
                position.setX(x);
                position.setY(y);
                added.add(position);
            }
        });
        if (!added.isEmpty()) {
            appendAll(command, added);
        }
    }

    private static NodePosition position(WbsElement element) {
        NodePosition position = DiagramsFactory.eINSTANCE.createNodePosition();
        position.setElement(element);
        return position;
    }

    private void appendAll(CompoundCommand command, List<NodePosition> positions) {
        Optional<DiagramView> view = NetworkPositions.view(project);
        if (view.isPresent()) {
            command.append(AddCommand.create(domain, view.get(), DiagramsPackage.Literals.DIAGRAM_VIEW__NODES,
                positions));
        } else {
            DiagramView created = DiagramsFactory.eINSTANCE.createDiagramView();
            created.setKind(DiagramKind.NETWORK);
            created.setName(Messages.get(locale, "networkName"));
            created.getNodes().addAll(positions);
            command.append(AddCommand.create(domain, project, ProjectPackage.Literals.PROJECT__DIAGRAMS, created));
        }
    }

    private void set(CompoundCommand command, NodePosition position,
            EStructuralFeature feature, Object value) {
        if (!Objects.equals(position.eGet(feature), value)) {
            command.append(SetCommand.create(domain, position, feature, value));
        }
    }

    private Edit refused(String key) {
        return Edit.refused(Messages.get(locale, key));
    }
}
