/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

import java.util.List;
import java.util.Objects;

/**
 * What to mind when a drawing is cut into pages.
 *
 * @param body  what goes on from page to page; what stands left of it and above it, such as names and a time axis, is
 *              repeated beside each piece of it
 * @param head  what stands above the body, for each piece of it anew
 * @param whole what is not cut as long as there is another way, such as lines of a table and boxes
 */
public record Paging(Rect body, Head head, List<Rect> whole) {

    /** Draws what stands above the body. */
    public interface Head {

        /** All that stands above the body between two places, where it is in the drawing. */
        List<Shape> between(double fromX, double toX);
    }

    public Paging {
        Objects.requireNonNull(head);
        whole = List.copyOf(whole);
    }

    /** Nothing is repeated, and some things aren't cut. */
    public static Paging keeping(double width, double height, List<Rect> whole) {
        return new Paging(new Rect(0, 0, width, height), (fromX, toX) -> List.of(), whole);
    }
}
