/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Extent;
import org.jalon.diagram.Paging;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.internal.board.Marks;
import org.jalon.model.ModelPackage;

/**
 * Elements of a project as boxes on a plane: a stakeholder map, a risk matrix, a tree. Where things are follows from
 * the model alone, so a board is never arranged by hand; it is immutable.
 */
public final class Board {

    private final double width;
    private final double height;
    private final String title;
    private final String description;
    private final List<Shape> backdrop;
    private final List<BoardItem> items;
    private final List<BoardLink> links;
    private final List<BoardArea> areas;
    private final Map<Object, BoardItem> byKey = new HashMap<>();

    /** A board without areas. */
    public Board(double width, double height, String title, String description, List<Shape> backdrop,
            List<BoardItem> items, List<BoardLink> links) {
        this(width, height, title, description, backdrop, items, links, List.of());
    }

    /**
     * A board.
     *
     * @param width       logical pixels, rounded up to whole ones
     * @param height      logical pixels, rounded up to whole ones
     * @param title       what it is, with the name of the project
     * @param description what it shows, in words, for who can't see it
     * @param backdrop    what lies behind: axes, cells, names of quadrants; a hint in words if there is nothing else
     * @param items       the boxes, back to front; an element has one at most, and one for each feature
     * @param links       the lines between them
     * @param areas       parts of the plane that say something about the boxes there; empty if places say nothing
     */
    public Board(double width, double height, String title, String description, List<Shape> backdrop,
            List<BoardItem> items, List<BoardLink> links, List<BoardArea> areas) {
        this.width = Math.ceil(width);
        this.height = Math.ceil(height);
        this.title = title;
        this.description = description;
        this.backdrop = List.copyOf(backdrop);
        this.items = List.copyOf(items);
        this.links = List.copyOf(links);
        this.areas = List.copyOf(areas);
        this.items.forEach(item -> byKey.put(item.key(), item));
    }

    /** Width in logical pixels. */
    public double width() {
        return width;
    }

    /** Height in logical pixels. */
    public double height() {
        return height;
    }

    /** What it is, with the name of the project. */
    public String title() {
        return title;
    }

    /** What it shows, in words. */
    public String description() {
        return description;
    }

    /** What lies behind the boxes. */
    public List<Shape> backdrop() {
        return backdrop;
    }

    /** The boxes, back to front. */
    public List<BoardItem> items() {
        return items;
    }

    /** The lines between boxes. */
    public List<BoardLink> links() {
        return links;
    }

    /** The parts of the plane that say something about the boxes there; none if places say nothing. */
    public List<BoardArea> areas() {
        return areas;
    }

    /** The area at a point, or the nearest one; empty if the board has none. */
    public Optional<BoardArea> area(Point at) {
        return areas.stream().min(Comparator.comparingDouble(area -> distance(area.bounds(), at)));
    }

    private static double distance(Rect r, Point at) {
        return Math.hypot(Math.max(0, Math.max(r.x() - at.x(), at.x() - r.right())),
                Math.max(0, Math.max(r.y() - at.y(), at.y() - r.bottom())));
    }

    /** The box of an element itself, empty if it isn't shown. */
    public Optional<BoardItem> item(EObject element) {
        return Optional.ofNullable(byKey.get(element));
    }

    /** The box that shows a text of an element, empty if there is none. */
    public Optional<BoardItem> item(EObject element, EStructuralFeature feature) {
        return Optional.ofNullable(byKey.get(BoardItem.key(element, feature)));
    }

    /** The box that bears the sign that something is wrong with an element; empty if it isn't shown. */
    public Optional<BoardItem> signed(EObject element) {
        return item(element, ModelPackage.Literals.PROJECT_ELEMENT__NAME).or(() -> item(element));
    }

    /** The whole board as a finished picture. */
    public Drawing drawing() {
        return drawing(Map.of());
    }

    /**
     * The whole board as a finished picture, with signs on what is wrong, told below for who reads it on paper.
     *
     * @param wrong what is wrong with which elements, in words; elements without a box are passed over
     */
    public Drawing drawing(Map<EObject, String> wrong) {
        Drawing.Pen pen = new Drawing.Pen();
        Set<String> told = new LinkedHashSet<>();
        backdrop.forEach(pen::add);
        links.forEach(link -> link.shapes().forEach(pen::add));
        for (BoardItem item : items) {
            String words = signed(item.element()).filter(each -> each == item).isPresent() ? wrong.get(item.element())
                    : null;
            pen.add(item.group(words));
            if (words != null) {
                told.addAll(words.lines().toList());
            }
        }
        double bottom = Marks.notes(pen, height, width, told);
        return new Drawing(width, bottom, title, description, pen.shapes(),
                Paging.keeping(width, bottom, items.stream().map(item -> Extent.of(item.shapes())).toList()));
    }
}
