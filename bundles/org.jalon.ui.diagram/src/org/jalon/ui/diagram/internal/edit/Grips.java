/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    /** Made when they are first seen, which those of most boxes of a large diagram never are. */
    private final List<Ellipse> grips = new ArrayList<>();
    private Point[] places = {};

    /**
     * Grips of a box.
     *
     * @param box figure of the box, of which they become children when they are first seen
     */
    public Grips(Figure box) {
        this.box = box;
    }

    /** Puts the grips where they belong, always as many. */
    public void place(Point... middles) {
        places = middles;
        for (int i = 0; i < grips.size(); i++) {
            grips.get(i).setBounds(around(middles[i]));
        }
    }

    private static Rectangle around(Point middle) {
        return new Rectangle(middle.x - REACH, middle.y - REACH, 2 * REACH, 2 * REACH);
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
        if (visible && grips.isEmpty()) {
            Stream.of(places).forEach(this::create);
        }
        for (Ellipse grip : grips) {
            grip.setForegroundColor(Themes.stroke(theme, Role.SELECTION));
            grip.setBackgroundColor(Themes.fill(theme, Role.BACKGROUND));
            grip.setVisible(visible);
        }
    }

    private void create(Point middle) {
        Ellipse grip = new Ellipse();
        grip.setCursor(Cursors.CROSS);
        grip.setLineWidth(2);
        grip.setBounds(around(middle));
        grips.add(grip);
        box.add(grip);
    }
}
