/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.ui.diagram.DrawnPage;

/** The Gantt diagram as a picture. */
record GanttDrawing(GanttView view) implements DrawnPage {

    @Override
    public Drawing drawing() {
        return view.drawing();
    }

    /** The chart alone, with its bars and nothing else. */
    @Override
    public Drawing map() {
        GanttDiagram diagram = view.state().diagram();
        List<Shape> bars = new ArrayList<>();
        for (int row = 0; row < diagram.rowCount(); row++) {
            for (GanttBar bar : diagram.bars(row)) {
                Rect bounds = bar.bounds();
                // wide enough to be seen in small
                bars.add(new Shape.Box(new Rect(bounds.x(), bounds.y(), Math.max(bounds.width(), bounds.height()),
                        bounds.height()), 0, bar.role(), Shape.Paint.FILL));
            }
        }
        return new Drawing(diagram.width(), diagram.height(), "", "", bars);
    }

    @Override
    public List<EObject> elements() {
        GanttDiagram diagram = view.state().diagram();
        return diagram.rows(0, diagram.rowCount()).stream().<EObject>map(row -> row.element()).toList();
    }
}
