/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.table.Themes;

/** The line that follows the pointer while a link is drawn. */
final class LinkFeedback extends PolylineConnection {

    LinkFeedback(Control control) {
        Color color = Themes.stroke(Themes.of(control), Role.SELECTION);
        setForegroundColor(color);
        setBackgroundColor(color);
        setLineWidth(2);
        setTargetDecoration(new PolygonDecoration());
    }

    void show(Point from, Point to) {
        setStart(from);
        setEnd(to);
    }

    /** The side of an element at which the link would end, with its type if it has one; crossed out where it would be refused. */
    static final class Target extends Figure {

        private static final int RADIUS = 5;
        private static final int ROOM = 40;

        private final Theme theme;
        private Point anchor = new Point();
        private boolean possible;
        private String label = "";

        Target(Control control) {
            theme = Themes.of(control);
            setFont(control.getFont());
        }

        void show(Point where, boolean isPossible, String type) {
            anchor = where;
            possible = isPossible;
            label = type;
            setBounds(new Rectangle(where, new Dimension()).getExpanded(ROOM, ROOM));
            repaint();
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            Color color = Themes.stroke(theme, possible ? Role.SELECTION : Role.OVERLOAD);
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(color);
            graphics.setForegroundColor(color);
            graphics.setLineWidth(2);
            if (possible) {
                graphics.fillOval(anchor.x - RADIUS, anchor.y - RADIUS, 2 * RADIUS, 2 * RADIUS);
                if (label.isEmpty()) {
                    return;
                }
                Dimension size = FigureUtilities.getTextExtents(label, getFont());
                Rectangle tag = new Rectangle(anchor.x - size.width / 2 - 5, anchor.y - size.height - 14,
                        size.width + 10, size.height + 4);
                graphics.fillRoundRectangle(tag, 8, 8);
                graphics.setForegroundColor(theme == Theme.DARK ? ColorConstants.black : ColorConstants.white);
                graphics.drawString(label, tag.x + 5, tag.y + 2);
            } else {
                graphics.drawOval(anchor.x - RADIUS - 2, anchor.y - RADIUS - 2, 2 * RADIUS + 4, 2 * RADIUS + 4);
                graphics.drawLine(anchor.x - RADIUS, anchor.y + RADIUS, anchor.x + RADIUS, anchor.y - RADIUS);
            }
        }
    }
}
