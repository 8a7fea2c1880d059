/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.jalon.diagram.Rect;

/** Where a length is cut into pages, so that as few things as possible are cut with it. */
public final class PageCuts {

    /** A page is filled at least that far, whatever it cuts. */
    private static final double LEAST = 0.5;
    /** What is over by less than this is rounding. */
    private static final double HAIR = 1e-6;

    private final double[] starts;
    private final double[] ends;

    private PageCuts(double[] starts, double[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** Cuts that run down. */
    public static PageCuts ofWidth(List<Rect> whole) {
        return new PageCuts(sorted(whole, Rect::x), sorted(whole, Rect::right));
    }

    /** Cuts that run across. */
    public static PageCuts ofHeight(List<Rect> whole) {
        return new PageCuts(sorted(whole, Rect::y), sorted(whole, Rect::bottom));
    }

    private static double[] sorted(List<Rect> whole, ToDoubleFunction<Rect> place) {
        return whole.stream().mapToDouble(place).sorted().toArray();
    }

    /**
     * The places of the cuts, the beginning and the end with them.
     *
     * @param length what is cut
     * @param room how much of it a page holds
     * @param repeated how much of the room is taken by what each page but the first repeats; less than the room
     */
    public double[] places(double length, double room, double repeated) {
        List<Double> places = new ArrayList<>(List.of(0.0));
        double from = 0;
        double held = room;
        while (from + held < length - HAIR) {
            from = best(from + held * LEAST, from + held);
            places.add(from);
            held = room - repeated;
        }
        places.add(length);
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The last place within a range at which the fewest things are cut. */
    private double best(double least, double most) {
        double best = most;
        int fewest = crossed(most);
        int next = upTo(starts, most) - 1;
        for (int i = next; i >= 0 && starts[i] > least && fewest > 0; i--) {
            int crossed = crossed(starts[i]);
            if (crossed < fewest) {
                fewest = crossed;
                best = starts[i];
            }
        }
        return best;
    }

    /** How many things begin before a place and end after it. */
    private int crossed(double place) {
        return upTo(starts, place - HAIR) - upTo(ends, place + HAIR);
    }

    /** How many of sorted places are at a place or before it. */
    private static int upTo(double[] places, double place) {
        int found = Arrays.binarySearch(places, place);
        if (found < 0) {
            return -found - 1;
        }
        while (found < places.length && places[found] == place) {
            found++;
        }
        return found;
    }
}
