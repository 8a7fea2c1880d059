/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.wbs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.internal.board.TreeLayout;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;

/**
 * Places of the boxes of a WBS tree: the project above, its work packages side by side, in several rows if they are
 * many, and what these hold stacked below them. Activities at the top of the breakdown share columns.
 */
final class WbsLayout extends TreeLayout<WbsLayout.Way> {

    static final double WIDTH = 184;
    static final double ROOT_WIDTH = 300;
    static final double MARGIN = 24;

    private static final double NARROWEST = 480;
    private static final double INDENT = 18;
    private static final double SPINE = 9;
    private static final double GAP = 8;
    private static final double COLUMN_GAP = 22;
    private static final double BUS = 20;
    private static final double ROW_GAP = 36;
    private static final int MOST_IN_STACK = 10;

    /** The way from an element to one below it, and the lines of it that no neighbour draws. */
    record Way(EObject parent, EObject child, List<Point> course, List<List<Point>> drawn) {
    }

    private record Column(List<EObject> tops, boolean stack, double width, double height) {
    }

    private final WbsContent content;
    private double width;
    private double height;

    /**
     * A layout.
     *
     * @param heights heights of boxes
     * @param ratio   width to height from which on no more columns are set side by side
     * @param fewest  how many columns are set side by side in any case
     */
    WbsLayout(WbsContent content, ToDoubleFunction<EObject> heights, double ratio, int fewest) {
        super(heights);
        this.content = content;
        Project project = content.project();
        List<Column> columns = columns(content.shownBelow(project));
        int perRow = perRow(columns, ratio, fewest);
        double inner = NARROWEST;
        for (int i = 0; i < columns.size(); i += perRow) {
            inner = Math.max(inner, width(row(columns, i, perRow)));
        }
        boolean spine = columns.size() > perRow;
        double left = MARGIN + (spine ? INDENT : 0);
        width = left + inner + MARGIN;
        Rect root = new Rect(left + (inner - ROOT_WIDTH) / 2, MARGIN, ROOT_WIDTH, high(project));
        put(project, root);
        rows(columns, perRow, root, left, inner);
        height += MARGIN;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    private List<Column> columns(List<EObject> tops) {
        List<Column> columns = new ArrayList<>();
        List<EObject> stack = new ArrayList<>();
        for (EObject top : tops) {
            boolean leaf = !(top instanceof WorkPackage);
            if (!stack.isEmpty() && (!leaf || stack.size() == MOST_IN_STACK)) {
                columns.add(stack(stack));
                stack = new ArrayList<>();
            }
            if (leaf) {
                stack.add(top);
            } else {
                columns.add(new Column(List.of(top), false, WIDTH + INDENT * depth(top), extent(top)));
            }
        }
        if (!stack.isEmpty()) {
            columns.add(stack(stack));
        }
        return columns;
    }

    private Column stack(List<EObject> tops) {
        double sum = tops.stream().mapToDouble(top -> extent(top) + GAP).sum() - GAP;
        return new Column(tops, true, WIDTH + INDENT * (1 + tops.stream().mapToInt(this::depth).max().orElse(0)), sum);
    }

    private int depth(EObject element) {
        return content.shownBelow(element).stream().mapToInt(child -> 1 + depth(child)).max().orElse(0);
    }

    /** Height of an element with all that is stacked below it. */
    private double extent(EObject element) {
        double sum = high(element);
        for (EObject child : content.shownBelow(element)) {
            sum += GAP + extent(child);
        }
        return sum + foldRoom(element);
    }

    /** Room that the mark of a folded branch takes below a box. */
    private double foldRoom(EObject element) {
        return content.isBranch(element) ? 4 : 0;
    }

    /** The fewest columns in a row with which the board becomes wide enough. */
    private static int perRow(List<Column> columns, double ratio, int fewest) {
        for (int perRow = fewest; perRow < columns.size(); perRow++) {
            double wide = 0;
            double high = 0;
            for (int i = 0; i < columns.size(); i += perRow) {
                List<Column> row = row(columns, i, perRow);
                wide = Math.max(wide, width(row));
                high += height(row) + ROW_GAP;
            }
            if (wide >= ratio * high) {
                return perRow;
            }
        }
        return Math.max(1, columns.size());
    }

    private static List<Column> row(List<Column> columns, int from, int perRow) {
        return columns.subList(from, Math.min(columns.size(), from + perRow));
    }

    private static double width(List<Column> row) {
        return row.stream().mapToDouble(column -> column.width + COLUMN_GAP).sum() - COLUMN_GAP;
    }

    private static double height(List<Column> row) {
        return row.stream().mapToDouble(Column::height).max().orElse(0);
    }

    private void rows(List<Column> columns, int perRow, Rect root, double left, double inner) {
        double y = root.bottom();
        double lastBus = 0;
        double lastStart = 0;
        height = y;
        for (int i = 0; i < columns.size(); i += perRow) {
            List<Column> row = row(columns, i, perRow);
            boolean several = columns.size() > perRow;
            double x = several ? left : left + (inner - width(row)) / 2;
            double bus = y + BUS;
            List<Point> trunk = i == 0 ? List.of(new Point(root.centerX(), root.bottom()),
                new Point(root.centerX(), bus)) : List.of(new Point(lastStart, lastBus), new Point(MARGIN, lastBus),
                    new Point(MARGIN, bus));
            lastStart = drop(row.getFirst(), x);
            lastBus = bus;
            row(row, x, bus, trunk);
            y = bus + BUS + height(row);
            height = y;
            y += ROW_GAP - BUS;
        }
    }

    /** Where the way down to a column leaves the bus. */
    private static double drop(Column column, double x) {
        return column.stack ? x + SPINE : x + WIDTH / 2;
    }

    private void row(List<Column> row, double left, double bus, List<Point> trunk) {
        double x = left;
        double from = trunk.getLast().x();
        for (int i = 0; i < row.size(); i++) {
            Column column = row.get(i);
            double drop = drop(column, x);
            // each draws the part of the bus to its neighbour on the side of the trunk, so that nothing is drawn twice
            double begin = from;
            if (drop < from && i + 1 < row.size()) {
                begin = Math.min(from, drop(row.get(i + 1), x + column.width + COLUMN_GAP));
            } else if (drop > from && i > 0) {
                Column before = row.get(i - 1);
                begin = Math.max(from, drop(before, x - before.width - COLUMN_GAP));
            }
            column(column, x, bus, new Entry(trunk, i == 0, begin, drop));
            x += column.width + COLUMN_GAP;
        }
    }

    /**
     * How a column hangs on the bus.
     *
     * @param trunk way from the project to the bus
     * @param first whether this column draws that way
     * @param begin where on the bus its own part begins
     * @param drop  where it leaves the bus
     */
    private record Entry(List<Point> trunk, boolean first, double begin, double drop) {
    }

    private void column(Column column, double x, double bus, Entry entry) {
        double y = bus + BUS;
        double from = bus;
        for (EObject top : column.tops) {
            Rect box = new Rect(column.stack ? x + INDENT : x, y, WIDTH, high(top));
            Point end = column.stack ? new Point(box.x(), box.centerY()) : new Point(entry.drop, box.y());
            Point corner = new Point(entry.drop, column.stack ? box.centerY() : bus);
            List<Point> course = new ArrayList<>(entry.trunk);
            course.add(new Point(entry.drop, bus));
            course.add(corner);
            course.add(end);
            List<List<Point>> drawn = new ArrayList<>();
            boolean first = top == column.tops.getFirst();
            if (first && entry.first) {
                drawn.add(entry.trunk);
            }
            drawn.add(distinct(List.of(new Point(first ? entry.begin : entry.drop, from),
                new Point(entry.drop, from), corner, end)));
            ways().add(new Way(content.project(), top, distinct(course), drawn));
            put(top, box);
            from = box.centerY();
            y = stacked(top, box) + GAP;
        }
    }

    /** Stacks what stands below a box and tells where it ends. */
    private double stacked(EObject parent, Rect box) {
        double spine = box.x() + SPINE;
        double from = box.bottom();
        double y = box.bottom() + foldRoom(parent);
        for (EObject child : content.shownBelow(parent)) {
            Rect below = new Rect(box.x() + INDENT, y + GAP, WIDTH, high(child));
            Point corner = new Point(spine, below.centerY());
            Point end = new Point(below.x(), below.centerY());
            ways().add(new Way(parent, child, List.of(new Point(spine, box.bottom()), corner, end),
                List.of(List.of(new Point(spine, from), corner, end))));
            put(child, below);
            from = below.centerY();
            y = stacked(child, below);
        }
        return y;
    }

    private static List<Point> distinct(List<Point> points) {
        List<Point> result = new ArrayList<>();
        for (Point point : points) {
            if (result.isEmpty() || !result.getLast().equals(point)) {
                result.add(point);
            }
        }
        return result;
    }
}
