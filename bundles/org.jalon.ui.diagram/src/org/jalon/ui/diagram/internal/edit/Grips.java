/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Ellipse;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.table.Themes;

/** The dots at the sides of a box from which links are drawn, seen while the pointer is over it. */
public final class Grips {

    /** Half the size of a grip, pixels: by how much they reach beyond the box. */
    public static final int REACH = 5;

    private final Figure box;
    private final Ellipse[] grips;
    private Point[] places = {};

    /**
     * Grips of a box.
     *
     * @param box   figure of the box, of which they become children when they are first seen
     * @param count how many there are
     */
    public Grips(Figure box, int count) {
        this.box = box;
        grips = new Ellipse[count];
        for (int i = 0; i < count; i++) {
            grips[i] = new Ellipse();
            grips[i].setVisible(false);
            grips[i].setCursor(Cursors.CROSS);
            grips[i].setLineWidth(2);
        }
    }

    /** Puts the grips where they belong, as many points as grips. */
    public void place(Point... middles) {
        places = middles;
        for (int i = 0; i < grips.length; i++) {
            grips[i].setBounds(new Rectangle(middles[i].x - REACH, middles[i].y - REACH, 2 * REACH, 2 * REACH));
        }
    }

    /** Whether a place is on one of them, or nearly. */
    public boolean isAt(Point point) {
        for (Point place : places) {
            if (Math.abs(place.x - point.x) <= REACH + 1 && Math.abs(place.y - point.y) <= REACH + 1) {
                return true;
            }
        }
        return false;
    }

    /** Shows or hides them. */
    public void setVisible(boolean visible, Theme theme) {
        for (Ellipse grip : grips) {
            if (visible && grip.getParent() == null) {
                box.add(grip);
            }
            grip.setForegroundColor(Themes.stroke(theme, Role.SELECTION));
            grip.setBackgroundColor(Themes.fill(theme, Role.BACKGROUND));
            grip.setVisible(visible);
        }
    }
}
