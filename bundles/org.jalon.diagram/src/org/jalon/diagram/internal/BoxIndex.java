/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jalon.diagram.Rect;

/** Rectangles found by where they are, by a grid of buckets. */
final class BoxIndex {

    private static final double CELL = 256;

    private final Map<Long, List<Rect>> buckets = new HashMap<>();

    void add(Rect box) {
        for (long cell : cells(box)) {
            buckets.computeIfAbsent(cell, key -> new ArrayList<>(4)).add(box);
        }
    }

    /** Whether any rectangle shares more than a border with an area. */
    boolean isHit(Rect area) {
        for (long cell : cells(area)) {
            for (Rect box : buckets.getOrDefault(cell, List.of())) {
                if (box.overlaps(area)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many rectangles an area shares more than a border with; large ones may count twice. */
    int hits(Rect area) {
        int hits = 0;
        for (long cell : cells(area)) {
            for (Rect box : buckets.getOrDefault(cell, List.of())) {
                hits += box.overlaps(area) ? 1 : 0;
            }
        }
        return hits;
    }

    private static List<Long> cells(Rect area) {
        List<Long> cells = new ArrayList<>(4);
        for (int column = cell(area.x()); column <= cell(area.right()); column++) {
            for (int row = cell(area.y()); row <= cell(area.bottom()); row++) {
                cells.add(((long) column << 32) ^ (row & 0xffffffffL));
            }
        }
        return cells;
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }
}
