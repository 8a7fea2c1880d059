/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;
import org.jalon.sirius.internal.Views;

/** Where the boxes of one kind of diagram belong, and what it means that a hand drags them elsewhere. */
interface Places {

    /**
     * Where a box belongs.
     *
     * @param mapping the name of its mapping
     * @param element the element it stands for
     * @return empty if it may be anywhere
     */
    Optional<Rect> place(String mapping, EObject element);

    /**
     * The course of a line.
     *
     * @param element the element it stands for; where it stands for none, that in which it begins
     * @param source the element of the box in which it begins
     * @param target the element of the box in which it ends
     * @return from edge to edge of the boxes; empty for a straight line
     */
    Optional<List<Point>> course(EObject element, EObject source, EObject target);

    /**
     * What it means that boxes are dragged, all at once.
     *
     * @return empty if it means nothing, so that the boxes go back
     */
    Optional<Edit> dragged(List<Drag> drags);

    /** The mappings whose boxes are drawn over all others, for they stand on them. */
    default Set<String> front() {
        return Set.of();
    }

    /** The least width and height of a box: Sirius draws none smaller, whatever its bounds are. */
    double LEAST = 10;

    /**
     * The places in a kind of diagram about something.
     *
     * @return null if boxes may be anywhere in it, or if what it is about was deleted
     */
    static Places of(String kind, EObject subject) {
        Project project = Views.project(subject);
        if (project == null) {
            return null;
        }
        return switch (kind) {
            case "Network" -> new NetworkPlaces(project);
            case "Gantt" -> new GanttPlaces(project);
            case "RiskMatrix" -> new BoardPlaces(subject, "risks");
            case "StakeholderMap" -> new BoardPlaces(subject, "stakeholders");
            case "Objectives" -> new BoardPlaces(subject, "objectives");
            case "FunctionalAnalysis" -> new BoardPlaces(subject, "functions");
            default -> null;
        };
    }
}
