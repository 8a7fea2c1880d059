/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;

/**
 * The box of one element.
 *
 * @param element the element it stands for
 * @param bounds  where it is and what a pointer must hit
 * @param name    where its name is written and edited, on the board; null if it has none that can be edited
 * @param title   its name and what it says, in words: tooltip, screen reader, title in SVG
 * @param warning what is wrong with it, in a sentence, shown with a mark; null if nothing is
 * @param shapes  how it looks, on the board, back to front, the mark of the warning included; may reach beyond the
 *                bounds
 * @param fold    where one clicks to fold its branch, or to unfold it, on the board, in or out of the bounds; null if
 *                it has no branch
 * @param feature feature of the element whose text the box shows and which is edited in place of a name; null if the
 *                box stands for the element itself. Such a box is neither moved, linked nor deleted.
 */
public record BoardItem(EObject element, Rect bounds, Rect name, String title, String warning, List<Shape> shapes,
        Rect fold, EStructuralFeature feature) {

    public BoardItem {
        shapes = List.copyOf(shapes);
    }

    /** A box without a branch. */
    public BoardItem(EObject element, Rect bounds, Rect name, String title, String warning, List<Shape> shapes) {
        this(element, bounds, name, title, warning, shapes, null, null);
    }

    /** A box that stands for its element. */
    public BoardItem(EObject element, Rect bounds, Rect name, String title, String warning, List<Shape> shapes,
            Rect fold) {
        this(element, bounds, name, title, warning, shapes, fold, null);
    }

    /** What tells it from all other boxes of a board: its element, or which feature of which element. */
    public Object key() {
        return feature == null ? element : key(element, feature);
    }

    static Object key(EObject element, EStructuralFeature feature) {
        return List.of(element, feature);
    }

    /** What it looks like as one thing. */
    public Shape.Group group() {
        Object id = feature != null || element.eClass().getEStructuralFeature("id") == null ? null
                : element.eGet(element.eClass().getEStructuralFeature("id"));
        return new Shape.Group(id == null ? null : id.toString(), title, shapes);
    }
}
