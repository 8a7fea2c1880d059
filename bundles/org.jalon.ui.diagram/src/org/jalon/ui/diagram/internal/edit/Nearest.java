/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.jalon.diagram.Rect;

/** Finds what lies next to something, for those who go from box to box by keyboard. */
public final class Nearest {

    private Nearest() {
    }

    /**
     * The nearest of several things in a direction; those straight ahead come before those aside.
     *
     * @param from   where one starts
     * @param things what one may go to
     * @param bounds where each of them is
     * @param dx     -1 left, 1 right, 0 neither
     * @param dy     -1 up, 1 down, 0 neither
     */
    public static <T> Optional<T> in(Rect from, Collection<T> things, Function<T, Rect> bounds, int dx, int dy) {
        return things.stream().filter(thing -> ahead(from, bounds.apply(thing), dx, dy) > 1)
                .min(Comparator.comparingDouble(thing -> ahead(from, bounds.apply(thing), dx, dy)
                        + 3 * aside(from, bounds.apply(thing), dx)));
    }

    private static double ahead(Rect from, Rect to, int dx, int dy) {
        return dx * (to.centerX() - from.centerX()) + dy * (to.centerY() - from.centerY());
    }

    private static double aside(Rect from, Rect to, int dx) {
        return Math.abs(dx == 0 ? to.centerX() - from.centerX() : to.centerY() - from.centerY());
    }

    /** The nearest of several things in any direction. */
    public static <T> Optional<T> to(Rect from, Collection<T> things, Function<T, Rect> bounds) {
        return things.stream().min(Comparator.comparingDouble(thing -> Math.hypot(
                bounds.apply(thing).centerX() - from.centerX(), bounds.apply(thing).centerY() - from.centerY())));
    }
}
