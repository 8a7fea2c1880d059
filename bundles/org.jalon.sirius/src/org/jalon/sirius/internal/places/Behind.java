/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.places;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttShapes;
import org.jalon.model.project.Project;
import org.jalon.sirius.internal.BoardAccess;
import org.jalon.sirius.internal.Views;

/** What lies behind the boxes of our diagrams: time axis, planes, cells, names of quadrants. */
public final class Behind {

    private Behind() {
    }

    /**
     * The shapes behind a part of a diagram.
     *
     * @param kind the name of the representation
     * @param subject what the diagram is about
     * @param x left edge of the part, pixels
     * @param y top edge
     * @return the shapes, back to front; none where boxes alone say all, nor once the subject was deleted
     */
    public static List<Shape> of(String kind, EObject subject, double x, double y, double width, double height) {
        Project project = Views.project(subject);
        if (project == null) {
            return List.of();
        }
        return switch (kind) {
            case "Gantt" -> gantt(Views.of(project).gantt(), new Rect(x, y, width, height));
            case "RiskMatrix" -> backdrop(subject, "risks");
            case "StakeholderMap" -> backdrop(subject, "stakeholders");
            case "Objectives" -> backdrop(subject, "objectives");
            case "FunctionalAnalysis" -> backdrop(subject, "functions");
            default -> List.of();
        };
    }

    private static List<Shape> backdrop(EObject subject, String board) {
        return BoardAccess.of(subject, board).board().backdrop();
    }

    private static List<Shape> gantt(GanttDiagram gantt, Rect seen) {
        GanttShapes shapes = new GanttShapes(gantt);
        double left = GanttPlaces.NAMES;
        double top = GanttPlaces.HEADER;
        double row = gantt.options().rowHeight();
        int from = (int) Math.max(0, Math.floor((seen.y() - top) / row));
        int to = (int) Math.min(gantt.rowCount(), Math.ceil((seen.bottom() - top) / row) + 1);
        double fromX = Math.max(0, seen.x() - left);
        double toX = Math.min(gantt.width(), seen.right() - left + 1);
        List<Shape> behind = new ArrayList<>();
        if (to > from && toX > fromX) {
            behind.add(new Shape.Window(new Rect(left + fromX, top + from * row, toX - fromX, (to - from) * row),
                new Point(fromX, from * row), shapes.ground(from, to, fromX, toX)));
        }
        behind.add(new Shape.Line(List.of(new Point(left - 1, 0), new Point(left - 1, top + gantt.height())),
            Role.GRID_STRONG, 0, false));
        if (seen.y() < top && toX > fromX) {
            behind.add(new Shape.Window(new Rect(left + fromX, 0, toX - fromX, top), new Point(fromX, 0),
                shapes.header(top, fromX, toX)));
        }
        return behind;
    }
}
