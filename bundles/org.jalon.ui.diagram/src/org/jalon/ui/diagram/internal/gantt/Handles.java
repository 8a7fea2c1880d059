/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Cursor;
import org.jalon.diagram.Point;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttHandle;
import org.jalon.ui.table.Themes;

/** What shows that a bar can be taken in hand, while it is pointed at or selected. */
final class Handles {

    private Handles() {
    }

    /** The cursor that says what a drag would do. */
    static Cursor cursor(GanttHandle handle) {
        return switch (handle) {
            case BODY -> Cursors.SIZEALL;
            case START -> Cursors.SIZEW;
            case END -> Cursors.SIZEE;
            case PROGRESS -> Cursors.SIZEWE;
            case LINK_START, LINK_FINISH -> Cursors.HAND;
        };
    }

    /** Paints the dots from which links are drawn, and the mark by which progress is set. */
    static void paint(Graphics graphics, Theme theme, GanttDiagram diagram, GanttBar bar) {
        graphics.setBackgroundColor(Themes.fill(theme, Role.BACKGROUND));
        graphics.setForegroundColor(Themes.stroke(theme, Role.SELECTION));
        graphics.setLineStyle(Graphics.LINE_SOLID);
        graphics.setLineWidth(1);
        dot(graphics, GanttHandle.dot(bar.bounds(), true));
        dot(graphics, GanttHandle.dot(bar.bounds(), false));
        if (bar.kind() == GanttBar.Kind.ACTIVITY) {
            Point top = GanttHandle.progress(diagram, bar);
            int x = (int) Math.round(top.x());
            int y = (int) Math.round(top.y());
            int size = (int) GanttHandle.KNOB_SIZE;
            PointList knob = new PointList(new int[] { x, y, x + size - 1, y + size, x - size + 1, y + size });
            graphics.fillPolygon(knob);
            graphics.drawPolygon(knob);
        }
    }

    private static void dot(Graphics graphics, Point middle) {
        int radius = (int) Math.ceil(GanttHandle.DOT_RADIUS);
        Rectangle circle = new Rectangle((int) Math.round(middle.x()) - radius, (int) Math.round(middle.y()) - radius,
                2 * radius, 2 * radius);
        graphics.fillOval(circle);
        graphics.drawOval(circle);
    }
}
