/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.jalon.diagram.DateAxis;
import org.jalon.diagram.DateScale;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Font;
import org.jalon.diagram.Role;
import org.jalon.diagram.gantt.GanttOptions.Layer;
import org.jalon.diagram.internal.BarLayout;
import org.jalon.diagram.internal.LinkRouter;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.internal.NonWorkingTime;
import org.jalon.diagram.internal.RowList;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.control.BaselineEntry;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/**
 * A Gantt diagram: what stands where on the chart, without any toolkit. Rows start at y = 0 and the time axis at x = 0;
 * headers and outline are placed by who paints. Geometry is computed for the range asked, so that a plan of 10,000
 * rows costs what is visible. Immutable and tied to one plan: after a change of the model, ask for another one.
 */
public final class GanttDiagram {

    /** Room kept after the last bar for what is written beside it. */
    private static final double LABEL_ROOM = 180;
    private static final double LEAD_ROOM = 24;

    private final ProjectPlan plan;
    private final GanttOptions options;
    private final RowList rows;
    private final DateAxis axis;
    private final BarLayout layout;
    private final List<Link> links;
    private final NonWorkingTime nonWorking;
    private final List<GanttPlace> places;

    private record Link(Dependency dependency, Role role, int from, int to) {
    }

    private GanttDiagram(ProjectPlan plan, GanttOptions options, List<GanttPlace> places) {
        this.plan = plan;
        this.options = options;
        this.places = places;
        rows = places == null ? new RowList(plan, options) : new RowList(plan, options, places);
        Map<WbsElement, BaselineEntry> references = references(options);
        axis = axis(plan, options, references.values());
        layout = new BarLayout(axis, options, references);
        links = options.shows(Layer.LINK) ? links() : List.of();
        nonWorking = new NonWorkingTime(plan.calendars().ofProject(), axis);
    }

    /**
     * The diagram of a plan.
     *
     * @param plan the plan to show
     * @param options what is shown and at what scale
     * @return the diagram
     */
    public static GanttDiagram of(ProjectPlan plan, GanttOptions options) {
        return new GanttDiagram(plan, options, null);
    }

    /**
     * The diagram of a plan with lines in an order of its own, as in groups. What options say of lines that are
     * collapsed or filtered out doesn't count.
     *
     * @param plan the plan to show
     * @param options what is shown beside the bars and at what scale
     * @param places the lines, from top to bottom
     * @return the diagram
     */
    public static GanttDiagram of(ProjectPlan plan, GanttOptions options, List<GanttPlace> places) {
        return new GanttDiagram(plan, options, List.copyOf(places));
    }

    /** The same plan shown otherwise. */
    public GanttDiagram with(GanttOptions changed) {
        return new GanttDiagram(plan, changed, places);
    }

    /** The same diagram at the scale at which its whole time axis fills the width. */
    public GanttDiagram fittedTo(double width) {
        GanttDiagram fitted = this;
        // the room for labels, fixed in pixels, changes the span: the second round settles it
        for (int round = 0; round < 3; round++) {
            DateAxis exact = DateAxis.fitting(fitted.axis.origin(), fitted.axis.end(), width);
            fitted = fitted.with(fitted.options.withPixelsPerDay(exact.pixelsPerDay()));
        }
        return fitted;
    }

    public ProjectPlan plan() {
        return plan;
    }

    public GanttOptions options() {
        return options;
    }

    /** The time axis: converts between dates and x. */
    public DateAxis axis() {
        return axis;
    }

    /** Width of the chart, logical pixels. */
    public double width() {
        return axis.width();
    }

    /** Height of all lines, logical pixels. */
    public double height() {
        return rows.size() * options.rowHeight();
    }

    /** Units of time shown in the header, coarsest first. */
    public List<DateScale> scales() {
        return DateScale.tiers(axis.pixelsPerDay());
    }

    public int rowCount() {
        return rows.size();
    }

    /**
     * A line.
     *
     * @param index from 0 to {@link #rowCount()} – 1
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public GanttRow row(int index) {
        return rows.get(index);
    }

    /** Lines from the first index, included, to the second, excluded; both are cut to what exists. */
    public List<GanttRow> rows(int from, int to) {
        return rows.between(from, to);
    }

    /** The line at the given y, if any. */
    public OptionalInt rowAt(double y) {
        int index = (int) Math.floor(y / options.rowHeight());
        return index >= 0 && index < rows.size() ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /** The line of an element, if it is shown. */
    public OptionalInt rowOf(WbsElement element) {
        return rows.indexOf(element);
    }

    /** Marks of one line, back to front. */
    public List<GanttBar> bars(int row) {
        return layout.bars(row(row));
    }

    /** Marks of the lines from the first index, included, to the second, excluded. */
    public List<GanttBar> bars(int from, int to) {
        List<GanttBar> bars = new ArrayList<>();
        rows(from, to).forEach(row -> bars.addAll(layout.bars(row)));
        return bars;
    }

    /** The mark on which an element is moved, resized and linked: its bar, bracket or diamond. */
    public Optional<GanttBar> mainBar(int row) {
        return layout.main(row(row));
    }

    /** Texts beside the bars of the lines from the first index, included, to the second, excluded. */
    public List<GanttLabel> labels(int from, int to) {
        return options.shows(Layer.LABEL)
            ? rows(from, to).stream().flatMap(row -> layout.label(row).stream()).toList() : List.of();
    }

    /** Links that touch or cross the lines from the first index, included, to the second, excluded. */
    public List<GanttLink> links(int from, int to) {
        List<GanttLink> result = new ArrayList<>();
        for (Link link : links) {
            if (Math.min(link.from, link.to) < to && Math.max(link.from, link.to) >= from) {
                route(link).ifPresent(result::add);
            }
        }
        return result;
    }

    /**
     * Stretches in which the project doesn't work between two places of the axis. Empty where they would be too narrow
     * to be seen.
     */
    public List<Span> nonWorking(double fromX, double toX) {
        return options.shows(Layer.NON_WORKING) ? nonWorking.between(fromX, toX) : List.of();
    }

    /** Lines at the status date and at the present, as far as they are shown and lie on the axis. */
    public List<GanttLine> lines() {
        List<GanttLine> lines = new ArrayList<>();
        if (options.shows(Layer.STATUS_DATE)) {
            line(Role.STATUS_DATE, plan.project().getStatusDate(), "statusDate", lines);
        }
        if (options.shows(Layer.TODAY)) {
            line(Role.TODAY, options.today(), "today", lines);
        }
        return lines;
    }

    /** Units of one scale between two places of the axis. */
    public List<DateScale.Tick> ticks(DateScale scale, double fromX, double toX, Font font) {
        return scale.ticks(axis, fromX, toX, font, options.locale());
    }

    private void line(Role role, LocalDateTime date, String key, List<GanttLine> lines) {
        if (date != null && !date.isBefore(axis.origin()) && date.isBefore(axis.end())) {
            lines.add(new GanttLine(role, date, axis.x(date), Messages.get(options.locale(), key)));
        }
    }

    private Optional<GanttLink> route(Link link) {
        Optional<GanttBar> from = layout.main(rows.get(link.from));
        Optional<GanttBar> to = layout.main(rows.get(link.to));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        GanttRow target = rows.get(link.to);
        return Optional.of(new GanttLink(link.dependency, link.role, link.from, link.to, LinkRouter.route(
            link.dependency.getType(), from.get(), to.get(), target.y(), target.y() + target.height())));
    }

    private List<Link> links() {
        List<Link> result = new ArrayList<>();
        for (WbsElement successor : rows.elements()) {
            for (Dependency dependency : successor.getPredecessorLinks()) {
                if (dependency.getPredecessor() != null) {
                    OptionalInt from = rows.indexOfShown(dependency.getPredecessor());
                    OptionalInt to = rows.indexOfShown(successor);
                    if (from.isPresent() && to.isPresent() && from.getAsInt() != to.getAsInt()) {
                        result.add(new Link(dependency, ElementRoles.of(dependency, plan), from.getAsInt(),
                            to.getAsInt()));
                    }
                }
            }
        }
        return result;
    }

    private static Map<WbsElement, BaselineEntry> references(GanttOptions options) {
        Map<WbsElement, BaselineEntry> entries = new HashMap<>();
        if (options.baseline() != null && options.shows(Layer.BASELINE)) {
            options.baseline().getEntries().forEach(entry -> entries.put(entry.getElement(), entry));
        }
        return entries;
    }

    private static DateAxis axis(ProjectPlan plan, GanttOptions options, Collection<BaselineEntry> references) {
        LocalDateTime first = plan.start();
        LocalDateTime last = plan.finish();
        for (PlannedElement activity : plan.activities()) {
            first = earlier(first, activity.start());
            last = later(last, activity.finish());
        }
        for (BaselineEntry entry : references) {
            first = earlier(first, entry.getStart());
            last = later(last, entry.getFinish());
        }
        last = later(last, options.until());
        DateScale unit = options.pixelsPerDay() >= 2 ? DateScale.WEEK : DateScale.MONTH;
        DateAxis scale = new DateAxis(first, first.plusDays(1), options.pixelsPerDay());
        LocalDateTime origin = unit.floor(first.minus(span(scale, LEAD_ROOM)));
        LocalDateTime end = unit.next(unit.floor(last.plus(span(scale, LABEL_ROOM))));
        return new DateAxis(origin, end, options.pixelsPerDay());
    }

    private static Duration span(DateAxis scale, double pixels) {
        return Duration.between(scale.at(0), scale.at(pixels));
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return b != null && b.isBefore(a) ? b : a;
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return b != null && b.isAfter(a) ? b : a;
    }
}
