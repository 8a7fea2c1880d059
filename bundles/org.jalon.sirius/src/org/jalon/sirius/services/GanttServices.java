/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttLink;
import org.jalon.diagram.gantt.GanttRow;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.control.Baseline;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.project.Project;
import org.jalon.sirius.internal.Views;

/** Services of the Gantt diagram: its lines, and which of them carry which marks. */
public class GanttServices {

    /** The elements that have a line, from top to bottom. */
    public List<WbsElement> ganttRows(Project project) {
        return rows(project).map(GanttRow::element).toList();
    }

    /** The activities shown as bars. */
    public List<WbsElement> ganttBars(Project project) {
        return with(project, GanttBar.Kind.ACTIVITY);
    }

    /** The work packages shown as brackets. */
    public List<WbsElement> ganttPackages(Project project) {
        return with(project, GanttBar.Kind.WORK_PACKAGE);
    }

    /** The milestones and validation points. */
    public List<WbsElement> ganttMarks(Project project) {
        return Stream.concat(with(project, GanttBar.Kind.MILESTONE).stream(),
            with(project, GanttBar.Kind.GATE).stream()).toList();
    }

    /** The activities that may slip. */
    public List<WbsElement> ganttFloats(Project project) {
        return with(project, GanttBar.Kind.FLOAT);
    }

    /** What has begun. */
    public List<WbsElement> ganttStarted(Project project) {
        return with(project, GanttBar.Kind.PROGRESS);
    }

    /** The activities that resources work on. */
    public List<Activity> ganttStaffed(Project project) {
        return rows(project).map(GanttRow::element).filter(Activity.class::isInstance).map(Activity.class::cast)
            .filter(activity -> !activity.getAssignments().isEmpty()).toList();
    }

    /** The lines of the baseline that are shown as ghost bars. */
    public List<BaselineEntry> referenceEntries(Project project) {
        Baseline baseline = Views.of(project).gantt().options().baseline();
        List<WbsElement> shown = with(project, GanttBar.Kind.BASELINE);
        return baseline == null ? List.of()
            : baseline.getEntries().stream().filter(entry -> shown.contains(entry.getElement())).toList();
    }

    /** The links that are drawn. */
    public List<Dependency> ganttLinks(Project project) {
        GanttDiagram gantt = Views.of(project).gantt();
        return gantt.links(0, gantt.rowCount()).stream().map(GanttLink::dependency).toList();
    }

    private static List<WbsElement> with(Project project, GanttBar.Kind kind) {
        GanttDiagram gantt = Views.of(project).gantt();
        Predicate<GanttBar> wanted = bar -> bar.kind() == kind;
        return gantt.bars(0, gantt.rowCount()).stream().filter(wanted).map(GanttBar::element)
            .filter(Objects::nonNull).distinct().toList();
    }

    private static Stream<GanttRow> rows(Project project) {
        GanttDiagram gantt = Views.of(project).gantt();
        return gantt.rows(0, gantt.rowCount()).stream();
    }
}
