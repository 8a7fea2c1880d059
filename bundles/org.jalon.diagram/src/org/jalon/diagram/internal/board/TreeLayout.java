/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Rect;

/**
 * Places of the boxes of a tree, and the ways between them.
 *
 * @param <W> a way from one box to another
 */
public abstract class TreeLayout<W> {

    private final ToDoubleFunction<EObject> heights;
    private final Map<EObject, Rect> places = new HashMap<>();
    private final List<EObject> order = new ArrayList<>();
    private final List<W> ways = new ArrayList<>();

    /** A layout without boxes yet, of which the heights are known. */
    protected TreeLayout(ToDoubleFunction<EObject> heights) {
        this.heights = heights;
    }

    /** Width of the tree with its margins. */
    public abstract double width();

    /** Height of the tree with its margins. */
    public abstract double height();

    /** The box of an element; null if it has none. */
    public final Rect place(EObject element) {
        return places.get(element);
    }

    /** The elements shown, in the order in which they were placed. */
    public final List<EObject> order() {
        return order;
    }

    /** The ways between boxes. */
    public final List<W> ways() {
        return ways;
    }

    /** Height that the box of an element needs. */
    protected final double high(EObject element) {
        return heights.applyAsDouble(element);
    }

    /** Places the box of an element. */
    protected final void put(EObject element, Rect place) {
        places.put(element, place);
        order.add(element);
    }

    /** Moves a box up or down. */
    protected final void shift(EObject element, double dy) {
        places.compute(element, (any, place) -> place.translated(0, dy));
    }
}
