/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.jalon.ui.table.BreakdownTable;

/**
 * Gives the outline beside a chart the room that its codes and names take, so that they aren't cut, or what the user
 * leaves it by the sash; a wider page gives the rest to the chart.
 */
final class NamesRoom {

    /** Share of the page that the outline takes at most as long as the user doesn't say otherwise. */
    private static final double MOST = 0.4;

    private final SashForm sash;
    private final Composite left;
    private final BreakdownTable outline;
    private int width;
    private int chosen;

    private NamesRoom(SashForm sash, Composite left, BreakdownTable outline) {
        this.sash = sash;
        this.left = left;
        this.outline = outline;
    }

    /** Looks after the left half of a sash, where an outline is. */
    static void keep(SashForm sash, Composite left, BreakdownTable outline) {
        NamesRoom room = new NamesRoom(sash, left, outline);
        sash.addListener(SWT.Resize, e -> room.resized());
        left.addListener(SWT.Resize, e -> room.moved());
    }

    private void resized() {
        width = sash.getClientArea().width - sash.getSashWidth();
        if (width > 0) {
            int given = given();
            sash.setWeights(given, width - given);
        }
    }

    /** The page is as wide as before, and yet the outline isn't: the user has moved the sash. */
    private void moved() {
        int now = left.getSize().x;
        if (width > 0 && width == sash.getClientArea().width - sash.getSashWidth()
                && Math.abs(now - given()) > sash.getSashWidth()) {
            chosen = now;
        }
    }

    private int given() {
        return chosen > 0 ? Math.min(chosen, width) : Math.min(outline.widthOf(2), (int) (width * MOST));
    }
}
