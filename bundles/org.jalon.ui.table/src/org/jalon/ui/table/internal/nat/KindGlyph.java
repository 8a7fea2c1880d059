/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.model.breakdown.Activity;
import org.jalon.ui.table.Themes;

/** The sign of a kind of node, drawn as on the Gantt diagram so that both are read alike. */
public final class KindGlyph {

    private KindGlyph() {
    }

    /** The role of the sign of a node. */
    private static Role role(EObject element) {
        if (!(element instanceof Activity activity)) {
            return Role.WORK_PACKAGE;
        }
        return switch (activity.getKind()) {
            case MILESTONE -> Role.MILESTONE;
            case GATE -> Role.GATE;
            case WORKING_SESSION -> Role.WORKING_SESSION;
            default -> Role.ACTIVITY;
        };
    }

    /** Draws the sign of a node, its top left corner at the given place. */
    public static void paint(GC gc, int left, int top, EObject element, Theme theme) {
        int x = left + 1;
        int y = top + 1;
        Role role = role(element);
        Color fill = Themes.fill(theme, role);
        Color stroke = Themes.stroke(theme, role);
        int antialias = gc.getAntialias();
        gc.setAntialias(SWT.ON);
        gc.setBackground(fill);
        gc.setForeground(stroke);
        switch (role) {
            case WORK_PACKAGE -> gc.fillPolygon(new int[] { x + 1, y + 4, x + 13, y + 4, x + 13, y + 11, x + 10, y + 7,
                x + 4, y + 7, x + 1, y + 11 });
            case MILESTONE -> diamond(gc, x, y);
            case GATE -> {
                diamond(gc, x, y);
                gc.drawPolygon(new int[] { x + 7, y + 1, x + 13, y + 7, x + 7, y + 13, x + 1, y + 7 });
                gc.setForeground(Themes.fill(theme, Role.BACKGROUND));
                gc.drawPolyline(new int[] { x + 5, y + 7, x + 6, y + 9, x + 9, y + 5 });
            }
            case WORKING_SESSION -> {
                gc.fillOval(x + 1, y + 3, 8, 8);
                gc.drawOval(x + 1, y + 3, 8, 8);
                gc.fillOval(x + 5, y + 3, 8, 8);
                gc.drawOval(x + 5, y + 3, 8, 8);
            }
            default -> {
                gc.fillRoundRectangle(x + 1, y + 4, 12, 6, 2, 2);
                gc.drawRoundRectangle(x + 1, y + 4, 12, 6, 2, 2);
            }
        }
        gc.setAntialias(antialias);
    }

    private static void diamond(GC gc, int x, int y) {
        gc.fillPolygon(new int[] { x + 7, y + 1, x + 13, y + 7, x + 7, y + 13, x + 1, y + 7 });
    }
}
