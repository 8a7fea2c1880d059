/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.internal.board.Marks;

/**
 * The box of one element.
 *
 * @param element the element it stands for
 * @param bounds  where it is and what a pointer must hit
 * @param name    where its name is written and edited, on the board; null if it has none that can be edited
 * @param title   its name and what it says, in words: tooltip, screen reader, title in SVG
 * @param shapes  how it looks, on the board, back to front; may reach beyond the bounds
 * @param fold    where one clicks to fold its branch, or to unfold it, on the board, in or out of the bounds; null if
 *                it has no branch
 * @param feature feature of the element whose text the box shows and which is edited in place of a name; null if the
 *                box stands for the element itself. Such a box is neither moved, linked nor deleted.
 * @param sign    where the middle of a sign stands that something is wrong with it
 */
public record BoardItem(EObject element, Rect bounds, Rect name, String title, List<Shape> shapes, Rect fold,
        EStructuralFeature feature, Point sign) {

    private static final double TEXT_END = 13;

    public BoardItem {
        shapes = List.copyOf(shapes);
    }

    /** A box without a branch. */
    public BoardItem(EObject element, Rect bounds, Rect name, String title, List<Shape> shapes) {
        this(element, bounds, name, title, shapes, null);
    }

    /** A box whose sign stands at its corner; one that shows a text has it at the end of the text. */
    public BoardItem(EObject element, Rect bounds, Rect name, String title, List<Shape> shapes, Rect fold,
            EStructuralFeature feature) {
        this(element, bounds, name, title, shapes, fold, feature,
                feature == null ? new Point(bounds.right() - 1, bounds.bottom() - 1)
                        : new Point(bounds.right() - TEXT_END, bounds.centerY()));
    }

    /** A box that stands for its element. */
    public BoardItem(EObject element, Rect bounds, Rect name, String title, List<Shape> shapes, Rect fold) {
        this(element, bounds, name, title, shapes, fold, null);
    }

    /** What tells it from all other boxes of a board: its element, or which feature of which element. */
    public Object key() {
        return feature == null ? element : key(element, feature);
    }

    static Object key(EObject element, EStructuralFeature feature) {
        return List.of(element, feature);
    }

    /**
     * What it looks like as one thing.
     *
     * @param wrong what is wrong with it, in words, told by a sign; null if nothing is
     */
    Shape.Group group(String wrong) {
        Object id = feature != null || element.eClass().getEStructuralFeature("id") == null ? null
                : element.eGet(element.eClass().getEStructuralFeature("id"));
        if (wrong == null) {
            return new Shape.Group(id == null ? null : id.toString(), title, shapes);
        }
        Drawing.Pen pen = new Drawing.Pen();
        shapes.forEach(pen::add);
        Marks.warning(pen, sign.x() - Marks.WARNING / 2, sign.y() - Marks.WARNING / 2);
        return new Shape.Group(id == null ? null : id.toString(), title + "\n" + wrong, pen.shapes());
    }
}
