/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;
import org.jalon.diagram.Theme;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttGestures;
import org.jalon.diagram.gantt.GanttLink;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttPlace;
import org.jalon.diagram.gantt.GanttRow;
import org.jalon.diagram.gantt.GanttShapes;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.control.Baseline;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.edit.TimeEditor;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.edit.EmptyHint;
import org.jalon.ui.diagram.internal.paint.ShapePainter;
import org.jalon.ui.table.BreakdownRows;

/** What the chart shows: the diagram of the plan as it is now, and the part of it that is visible. */
public final class GanttState {

    /** Lines kept beyond those visible, so that a small scroll needs nothing new. */
    private static final int MARGIN = 4;

    private final EditSession session;
    private final BreakdownRows rows;
    private GanttOptions options;
    private GanttDiagram diagram;
    private GanttShapes shapes;
    private ShapePainter painter;
    private List<GanttRow> visibleRows = List.of();
    private Map<Dependency, GanttLink> visibleLinks = Map.of();
    private Rectangle visibleArea = new Rectangle();

    /** Shows the project of a session on the given rows. */
    public GanttState(EditSession session, BreakdownRows rows, int rowHeight, Theme theme) {
        this.session = session;
        this.rows = rows;
        painter = new ShapePainter(theme);
        options = GanttPreferences.apply(GanttOptions.in(Locale.getDefault())).withRowHeight(rowHeight)
                .withToday(LocalDateTime.now());
        rebuild();
    }

    /** Takes up changes of the plan and of the rows. */
    public void rebuild() {
        Project project = session.project();
        List<Baseline> baselines = project.getBaselines();
        options = options.withCollapsed(rows.collapsedIds()).withFilter(rows::passes)
                .withBaseline(baselines.isEmpty() ? null : baselines.get(baselines.size() - 1));
        ProjectPlan plan = PlanService.of(project).plan();
        boolean rearranged = rows.isGrouped() || rows.isSorted();
        setDiagram(rearranged ? GanttDiagram.of(plan, options, places()) : GanttDiagram.of(plan, options));
    }

    private List<GanttPlace> places() {
        List<GanttPlace> places = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            WbsElement element = rows.element(row);
            places.add(new GanttPlace(element, rows.level(row) + 1, BreakdownRows.hasChildren(element),
                    rows.isExpanded(element)));
        }
        return places;
    }

    private void setDiagram(GanttDiagram newDiagram) {
        diagram = newDiagram;
        options = newDiagram.options();
        shapes = new GanttShapes(newDiagram);
        visibleRows = List.of();
        visibleLinks = Map.of();
    }

    /** Shows the same plan otherwise. */
    public void show(GanttOptions newOptions) {
        setDiagram(diagram.with(newOptions));
    }

    /** Shows the whole of the plan in a width. */
    public void fit(int width) {
        setDiagram(diagram.fittedTo(Math.max(width, 50)));
    }

    /** The diagram. */
    public GanttDiagram diagram() {
        return diagram;
    }

    /** What is said in place of bars; empty if there are rows, or nothing to say. */
    Optional<String> hint() {
        return diagram.rowCount() > 0 ? Optional.empty()
                : EmptyHint.of(diagram.plan(), !session.project().getWbs().isEmpty(), !session.isReadOnly());
    }

    /** What gestures on the diagram mean. */
    public GanttGestures gestures() {
        return new GanttGestures(diagram, new TimeEditor(session.domain(), session.project(), options.locale()));
    }

    /** The part of the chart that is visible, in chart coordinates. */
    Rectangle visibleArea() {
        return visibleArea;
    }

    /** The shapes of the diagram. */
    public GanttShapes shapes() {
        return shapes;
    }

    /** What paints the shapes. */
    public ShapePainter painter() {
        return painter;
    }

    /** Paints in the colours of another theme. */
    public void setTheme(Theme theme) {
        painter = new ShapePainter(theme);
    }

    /**
     * Says what part of the chart is visible.
     *
     * @return whether other lines or links are to be shown than before
     */
    public boolean setVisible(int left, int top, int right, int bottom) {
        visibleArea = new Rectangle(left, top, right - left, bottom - top);
        double height = diagram.options().rowHeight();
        int from = Math.max(0, (int) (top / height) - MARGIN);
        int to = (int) (bottom / height) + 1 + MARGIN;
        List<GanttRow> newRows = diagram.rows(from, to);
        Map<Dependency, GanttLink> newLinks = new HashMap<>();
        for (GanttLink link : diagram.links(from, to)) {
            double linkLeft = link.points().stream().mapToDouble(p -> p.x()).min().orElse(0);
            double linkRight = link.points().stream().mapToDouble(p -> p.x()).max().orElse(0);
            if (linkLeft <= right + MARGIN && linkRight >= left - MARGIN) {
                newLinks.put(link.dependency(), link);
            }
        }
        boolean changed = !sameRows(newRows) || !newLinks.keySet().equals(visibleLinks.keySet());
        visibleRows = newRows;
        visibleLinks = newLinks;
        return changed;
    }

    private boolean sameRows(List<GanttRow> newRows) {
        return newRows.size() == visibleRows.size() && (newRows.isEmpty() || newRows.get(0).index() == visibleRows
                .get(0).index() && newRows.get(0).element() == visibleRows.get(0).element());
    }

    /** Models of what is visible, links before lines so that bars lie over them. */
    public List<Object> visible() {
        List<Object> models = new ArrayList<>(visibleLinks.keySet());
        visibleRows.forEach(row -> models.add(row.element()));
        return models;
    }

    /** A visible link; null if it isn't. */
    GanttLink link(Dependency dependency) {
        return visibleLinks.get(dependency);
    }

    /** The line of a node; -1 if it isn't shown. */
    public int rowOf(WbsElement element) {
        return diagram.rowOf(element).orElse(-1);
    }

    /** The elements among those given that have a part on the chart now. */
    Set<Object> present(List<?> elements) {
        Set<Object> present = new HashSet<>(visible());
        present.retainAll(elements);
        return present;
    }
}
