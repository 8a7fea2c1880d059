/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.jalon.diagram.Font;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.model.breakdown.Activity;
import org.jalon.planning.ProjectPlan;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.paint.ShapePainter;

/** Says on a plan on which nothing is shown how something comes there. */
public final class EmptyHint {

    private static final int INDENT = 24;
    private static final int LINE = 16;

    private EmptyHint() {
    }

    /**
     * What is said of a plan of which nothing is shown; nothing if there is none to show, and none can be created.
     *
     * @param filtered whether filters hide what would be shown
     * @param writable whether the file can be changed
     */
    public static Optional<String> of(ProjectPlan plan, boolean filtered, boolean writable) {
        if (filtered) {
            return Optional.of(Messages.noActivitiesFound);
        }
        if (plan.codes().elements().stream().anyMatch(Activity.class::isInstance)) {
            return Optional.of(Messages.noActivitiesActive);
        }
        return writable ? Optional.of(Messages.noActivities) : Optional.empty();
    }

    /** Writes it where it is seen, whatever part of the sheet that is. */
    public static void paint(Graphics graphics, ShapePainter painter, String hint, EditPartViewer viewer) {
        Point seen = ((FigureCanvas) viewer.getControl()).getViewport().getViewLocation();
        painter.paint(graphics, List.of(new Shape.Text(seen.x + INDENT, seen.y + INDENT + LINE, hint, Font.NORMAL,
                Shape.Align.START, Role.TEXT_MUTED, true)));
    }
}
