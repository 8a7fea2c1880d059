/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.internal.board.TreeLayout;
import org.jalon.model.ProjectElement;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;

/**
 * Places on an objectives tree, from left to right: a column for each level of objectives, one for indicators, one for
 * deliverables. Each objective has rows of its own for what is linked to it; sub-objectives come below them, so that
 * no line crosses a box.
 */
final class ObjectivesLayout extends TreeLayout<ObjectivesLayout.Way> {

    static final double OBJECTIVE_WIDTH = 230;
    static final double INDICATOR_WIDTH = 220;
    static final double DELIVERABLE_WIDTH = 200;
    static final double MARGIN = 24;
    static final double HEADER = 26;

    private static final double GAP = 10;
    private static final double BLOCK_GAP = 18;
    private static final double LEVEL_GAP = 40;
    private static final double LINK_GAP = 64;
    private static final double DELIVERABLE_LANE = 14;
    private static final double INDICATOR_LANE = 26;
    private static final double SHARED_LANE = 36;
    private static final int SHARED_LANES = 4;

    /** The way along a reference of an objective. */
    record Way(Objective objective, EReference reference, EObject target, List<Point> course) {
    }

    private final ObjectivesContent content;
    private final int levels;
    private double looseTop = Double.NaN;
    private double height;
    private int shared;

    ObjectivesLayout(ObjectivesContent content, ToDoubleFunction<EObject> heights) {
        super(heights);
        this.content = content;
        levels = 1 + content.depths().values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double y = MARGIN + HEADER;
        for (Objective root : content.roots()) {
            y = block(root, 0, y) + BLOCK_GAP;
        }
        height = loose(y) - BLOCK_GAP + MARGIN;
        content.depths().keySet().forEach(this::ways);
    }

    @Override
    public double width() {
        return deliverables() + DELIVERABLE_WIDTH + MARGIN;
    }

    @Override
    public double height() {
        return height;
    }

    /** Where the elements begin that serve no objective; not a number if there are none. */
    double looseTop() {
        return looseTop;
    }

    /** Left edge of a column of objectives. */
    static double objectives(int depth) {
        return MARGIN + depth * (OBJECTIVE_WIDTH + LEVEL_GAP);
    }

    /** Left edge of the column of indicators. */
    double indicators() {
        return objectives(levels) - LEVEL_GAP + LINK_GAP;
    }

    /** Left edge of the column of deliverables. */
    double deliverables() {
        return indicators() + INDICATOR_WIDTH + LEVEL_GAP;
    }

    /** Places an objective with its branch and tells where it ends. */
    private double block(Objective objective, int depth, double top) {
        double own = high(objective);
        double x = objectives(depth);
        double rows = content.isFolded(objective) ? top : rows(content.indicators(objective), objective, indicators(),
            INDICATOR_WIDTH, top);
        rows = content.isFolded(objective) ? top : rows(content.deliverables(objective), objective, deliverables(),
            DELIVERABLE_WIDTH, rows);
        List<Objective> children = content.children(objective);
        boolean linked = !content.indicators(objective).isEmpty() || !content.deliverables(objective).isEmpty();
        if (linked || children.isEmpty()) {
            double high = Math.max(own, rows - GAP - top);
            center(objective, new Rect(x, top + (high - own) / 2, OBJECTIVE_WIDTH, own), top, rows);
            double y = top + high;
            for (Objective child : children) {
                y = block(child, depth + 1, y + BLOCK_GAP);
            }
            return y;
        }
        double y = top;
        for (Objective child : children) {
            y = block(child, depth + 1, y) + BLOCK_GAP;
        }
        double middle = (place(children.getFirst()).centerY() + place(children.getLast()).centerY()) / 2;
        put(objective, new Rect(x, Math.max(top, middle - own / 2), OBJECTIVE_WIDTH, own));
        return Math.max(y - BLOCK_GAP, place(objective).bottom());
    }

    /** Places an objective; rows lower than it are centred beside it. */
    private void center(Objective objective, Rect place, double top, double rowsEnd) {
        put(objective, place);
        double shift = (place.height() - (rowsEnd - GAP - top)) / 2;
        if (rowsEnd > top && shift > 0) {
            for (ProjectElement element : linked(objective)) {
                if (content.stands(element, objective)) {
                    shift(element, shift);
                }
            }
        }
    }

    private List<ProjectElement> linked(Objective objective) {
        List<ProjectElement> all = new ArrayList<>(content.indicators(objective));
        all.addAll(content.deliverables(objective));
        return all;
    }

    private double rows(List<? extends ProjectElement> elements, Objective host, double x, double width, double top) {
        double y = top;
        for (ProjectElement element : elements) {
            if (content.stands(element, host)) {
                double high = high(element);
                put(element, new Rect(x, y, width, high));
                y += high + GAP;
            }
        }
        return y;
    }

    private double loose(double top) {
        if (content.looseIndicators().isEmpty() && content.looseDeliverables().isEmpty()) {
            return top;
        }
        looseTop = top;
        double left = top + HEADER;
        double right = left;
        for (ProjectElement element : content.looseIndicators()) {
            put(element, new Rect(indicators(), left, INDICATOR_WIDTH, high(element)));
            left = place(element).bottom() + GAP;
        }
        for (ProjectElement element : content.looseDeliverables()) {
            put(element, new Rect(deliverables(), right, DELIVERABLE_WIDTH, high(element)));
            right = place(element).bottom() + GAP;
        }
        return Math.max(left, right) + BLOCK_GAP;
    }

    private void ways(Objective objective) {
        if (content.isFolded(objective)) {
            return;
        }
        Rect from = place(objective);
        boolean single = content.children(objective).isEmpty() && (content.indicators(objective).isEmpty()
            || content.deliverables(objective).isEmpty());
        // lines of a kind leave together, in such an order that those of one objective don't cross
        double high = single ? 0 : Math.min(20, from.height() * 0.32);
        for (Objective child : content.children(objective)) {
            way(objective, FramingPackage.Literals.OBJECTIVE__CHILDREN, child, 0, from.right() + LEVEL_GAP / 2);
        }
        double gap = indicators() - LINK_GAP;
        content.indicators(objective).forEach(each -> way(objective, FramingPackage.Literals.OBJECTIVE__INDICATORS,
            each, high, gap + (content.stands(each, objective) ? INDICATOR_LANE : sharedLane())));
        content.deliverables(objective).forEach(each -> way(objective, FramingPackage.Literals.OBJECTIVE__DELIVERABLES,
            each, high / 2, gap + (content.stands(each, objective) ? DELIVERABLE_LANE : sharedLane())));
    }

    private double sharedLane() {
        return SHARED_LANE + 6.0 * (shared++ % SHARED_LANES);
    }

    private void way(Objective objective, EReference reference, EObject target, double above, double lane) {
        Rect from = place(objective);
        Rect to = place(target);
        if (to == null) {
            return;
        }
        double y = from.centerY() - above;
        List<Point> course = new ArrayList<>(List.of(new Point(from.right(), y)));
        if (Math.abs(y - to.centerY()) > 0.5) {
            course.add(new Point(lane, y));
            course.add(new Point(lane, to.centerY()));
        }
        course.add(new Point(to.x(), to.centerY()));
        ways().add(new Way(objective, reference, target, course));
    }
}
