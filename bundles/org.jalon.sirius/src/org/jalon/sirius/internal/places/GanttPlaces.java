/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.places;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.project.Project;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.TimeEditor;
import org.jalon.sirius.internal.Edits;
import org.jalon.sirius.internal.Views;
import org.jalon.sirius.services.PlanServices;

/** The Gantt chart: names in a column at the left, bars on the time axis right of it, the header above. */
public final class GanttPlaces implements Places {

    /** Width of the column of names, pixels. */
    public static final double NAMES = 270;
    /** Height of the header, pixels. */
    public static final double HEADER = 44;

    private static final double INDENT = 12;
    private static final double MOST_TEXT = 360;
    private static final double CHARACTER = 6.2;

    private final Project project;
    private final GanttDiagram gantt;
    private final Map<EObject, List<Point>> courses = new HashMap<>();

    GanttPlaces(Project project) {
        this.project = project;
        gantt = Views.of(project).gantt();
        gantt.links(0, gantt.rowCount()).forEach(link -> courses.put(link.dependency(), link.points().stream()
            .map(point -> new Point(point.x() + NAMES, point.y() + HEADER)).toList()));
    }

    @Override
    public Optional<Rect> place(String mapping, EObject element) {
        WbsElement shown = element instanceof BaselineEntry entry ? entry.getElement()
            : element instanceof WbsElement wbs ? wbs : null;
        OptionalInt row = shown == null ? OptionalInt.empty() : gantt.rowOf(shown);
        return row.isEmpty() ? Optional.empty() : place(mapping, row.getAsInt());
    }

    private Optional<Rect> place(String mapping, int row) {
        double height = gantt.options().rowHeight();
        double top = row * height;
        return switch (mapping) {
            case "GanttName" -> {
                double indent = (gantt.row(row).level() - 1) * INDENT;
                yield Optional.of(new Rect(4 + indent, HEADER + top + 3, NAMES - 8 - indent, height - 6));
            }
            case "GanttReference" -> bar(row, GanttBar.Kind.BASELINE);
            case "GanttFloat" -> bar(row, GanttBar.Kind.FLOAT);
            case "GanttProgressBar" -> bar(row, GanttBar.Kind.PROGRESS);
            case "GanttResourceNames" -> gantt.mainBar(row).map(bar -> new Rect(labelLeft(row, bar) + NAMES,
                HEADER + top + 3, textWidth(gantt.row(row).element()), height - 6));
            default -> gantt.mainBar(row).map(bar -> onSheet(bar.bounds()));
        };
    }

    @Override
    public Set<String> front() {
        return Set.of("GanttProgressBar");
    }

    private double labelLeft(int row, GanttBar main) {
        return gantt.bars(row).stream().mapToDouble(bar -> bar.bounds().right()).reduce(main.bounds().right(),
            Math::max) + 6;
    }

    /** About the width of the names beside a bar: the box around them hides no more than it must. */
    private static double textWidth(WbsElement element) {
        return Math.min(MOST_TEXT, new PlanServices().resourceNames(element).length() * CHARACTER + 14);
    }

    private Optional<Rect> bar(int row, GanttBar.Kind kind) {
        return gantt.bars(row).stream().filter(bar -> bar.kind() == kind).findFirst()
            .map(bar -> onSheet(bar.bounds()));
    }

    /** Where a bar is drawn: a bar that is lower than Sirius can draw grows to both sides of its middle line. */
    private static Rect onSheet(Rect chart) {
        double height = Math.max(LEAST, chart.height());
        return new Rect(chart.x() + NAMES, chart.centerY() - height / 2 + HEADER, Math.max(2, chart.width()), height);
    }

    @Override
    public Optional<List<Point>> course(EObject element, EObject source, EObject target) {
        return Optional.ofNullable(courses.get(element));
    }

    @Override
    public Optional<Edit> dragged(List<Drag> drags) {
        TimeEditor time = Edits.of(project).time();
        SequencedMap<WbsElement, LocalDateTime> starts = new LinkedHashMap<>();
        for (Drag drag : drags) {
            PlannedElement planned = planned(drag);
            if (planned != null && drag.wider() != 0 && planned.element() instanceof Activity activity
                && "GanttBar".equals(drag.mapping())) {
                return Optional.of(drag.right() != 0 ? time.startAt(activity, time.settled(planned,
                    shifted(planned.start(), drag.right())))
                    : time.finishAt(activity, shifted(planned.finish(), drag.wider())));
            } else if (planned != null && drag.right() != 0) {
                starts.put(planned.element(), time.settled(planned, shifted(planned.start(), drag.right())));
            }
        }
        return starts.isEmpty() ? Optional.empty() : Optional.of(time.move(starts));
    }

    private PlannedElement planned(Drag drag) {
        boolean dated = List.of("GanttBar", "GanttMark", "GanttPackage").contains(drag.mapping());
        return dated && drag.element() instanceof WbsElement moved ? gantt.plan().of(moved).orElse(null) : null;
    }

    private LocalDateTime shifted(LocalDateTime date, double pixels) {
        return gantt.axis().at(gantt.axis().x(date) + pixels);
    }
}
