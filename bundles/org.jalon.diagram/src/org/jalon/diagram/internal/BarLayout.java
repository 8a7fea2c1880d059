/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jalon.diagram.DateAxis;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttBar.Kind;
import org.jalon.diagram.gantt.GanttLabel;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttOptions.Layer;
import org.jalon.diagram.gantt.GanttRow;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.resources.Assignment;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.Texts;

/** Places the marks of one line of a Gantt diagram. Heights are shares of the height of a line. */
public final class BarLayout {

    private static final double BAR_TOP = 0.22;
    private static final double BAR_HEIGHT = 0.5;
    private static final double PACKAGE_TOP = 0.28;
    private static final double PACKAGE_HEIGHT = 0.34;
    private static final double BASELINE_TOP = 0.79;
    private static final double BASELINE_HEIGHT = 0.13;
    private static final double MARK_SIZE = 0.56;
    private static final double PROGRESS_INSET = 0.3;
    private static final double NARROWEST_BAR = 2;
    private static final double LABEL_GAP = 12;
    private static final double LABEL_WIDTH = 200;

    private final DateAxis axis;
    private final GanttOptions options;
    private final Map<WbsElement, BaselineEntry> references;

    public BarLayout(DateAxis axis, GanttOptions options, Map<WbsElement, BaselineEntry> references) {
        this.axis = axis;
        this.options = options;
        this.references = references;
    }

    /** The mark that stands for the element itself. */
    public Optional<GanttBar> main(GanttRow row) {
        return row.planned().map(planned -> main(row, planned));
    }

    /** All marks of the line, back to front. */
    public List<GanttBar> bars(GanttRow row) {
        List<GanttBar> bars = new ArrayList<>();
        reference(row).ifPresent(bars::add);
        row.planned().ifPresent(planned -> {
            GanttBar main = main(row, planned);
            freedom(row, planned, main).ifPresent(bars::add);
            bars.add(main);
            progress(planned, main).ifPresent(bars::add);
            constraint(row).ifPresent(bars::add);
            deadline(row, planned).ifPresent(bars::add);
        });
        return bars;
    }

    /** What is written beside the bar. */
    public Optional<GanttLabel> label(GanttRow row) {
        return row.planned().flatMap(planned -> {
            Font font = Font.SMALL;
            String text = TextMetrics.fit(text(planned), font, LABEL_WIDTH);
            double right = bars(row).stream().filter(bar -> bar.kind() != Kind.BASELINE)
                .mapToDouble(bar -> bar.bounds().right()).max().orElse(0);
            double middle = row.y() + row.height() * (BAR_TOP + BAR_HEIGHT / 2);
            return text.isEmpty() ? Optional.empty() : Optional.of(new GanttLabel(row.index(), right + LABEL_GAP,
                middle + font.middleToBaseline(), text, font, Role.TEXT_MUTED));
        });
    }

    private String text(PlannedElement planned) {
        return switch (options.content()) {
            case NAME -> Objects.requireNonNullElse(planned.element().getName(), "");
            case DATES -> dates(planned);
            case RESOURCES -> planned.isMilestone() ? Texts.date(planned.finish().toLocalDate(), options.locale())
                : resources(planned.element());
        };
    }

    private String dates(PlannedElement planned) {
        String start = Texts.date(planned.start().toLocalDate(), options.locale());
        return planned.isMilestone() ? start
            : start + " – " + Texts.date(planned.finish().toLocalDate(), options.locale());
    }

    private static String resources(WbsElement element) {
        return element instanceof Activity activity ? activity.getAssignments().stream().map(Assignment::getResource)
            .filter(Objects::nonNull).map(ProjectElement::getName).filter(Objects::nonNull).distinct()
            .collect(Collectors.joining(", ")) : "";
    }

    private GanttBar main(GanttRow row, PlannedElement planned) {
        Role role = ElementRoles.of(planned);
        if (planned.isPackage()) {
            return span(Kind.WORK_PACKAGE, role, row, planned.start(), planned.finish(), PACKAGE_TOP, PACKAGE_HEIGHT);
        }
        boolean gate = ((Activity) row.element()).getKind() == ActivityKind.GATE;
        if (planned.isMilestone()) {
            return mark(gate ? Kind.GATE : Kind.MILESTONE, role, row, planned.finish(), MARK_SIZE);
        }
        return span(Kind.ACTIVITY, role, row, planned.start(), planned.finish(), BAR_TOP, BAR_HEIGHT);
    }

    private Optional<GanttBar> reference(GanttRow row) {
        BaselineEntry entry = references.get(row.element());
        return entry == null || entry.getStart() == null || entry.getFinish() == null ? Optional.empty()
            : Optional.of(span(Kind.BASELINE, Role.BASELINE, row, entry.getStart(), entry.getFinish(), BASELINE_TOP,
                BASELINE_HEIGHT));
    }

    private Optional<GanttBar> freedom(GanttRow row, PlannedElement planned, GanttBar main) {
        boolean slips = options.shows(Layer.FLOAT) && !planned.isPackage() && !planned.isComplete()
            && !planned.totalFloat().isNegative() && !planned.totalFloat().isZero()
            && planned.lateFinish().isAfter(planned.finish());
        if (!slips) {
            return Optional.empty();
        }
        double from = main.bounds().right();
        double to = Math.max(from, axis.x(planned.lateFinish()));
        double height = row.height() * 0.2;
        return Optional.of(new GanttBar(Kind.FLOAT, Role.FLOAT, row.element(), row.index(), planned.finish(),
            planned.lateFinish(), new Rect(from, main.bounds().centerY() - height / 2, to - from, height)));
    }

    private Optional<GanttBar> progress(PlannedElement planned, GanttBar main) {
        double share = Math.clamp(planned.percentComplete() / 100, 0, 1);
        Rect whole = main.bounds();
        if (!options.shows(Layer.PROGRESS) || share == 0 || planned.isMilestone()) {
            return Optional.empty();
        }
        Rect done = planned.isPackage()
            ? new Rect(whole.x(), whole.y() + whole.height() * 0.1, whole.width() * share, whole.height() * 0.25)
            : new Rect(whole.x(), whole.y() + whole.height() * PROGRESS_INSET, whole.width() * share,
                whole.height() * (1 - 2 * PROGRESS_INSET));
        return Optional.of(new GanttBar(Kind.PROGRESS, planned.isPackage() ? Role.COMPLETE : main.role(),
            main.element(), main.row(), main.start(), axis.at(done.right()), done));
    }

    private Optional<GanttBar> constraint(GanttRow row) {
        LocalDateTime date = row.element().getConstraintDate();
        if (!options.shows(Layer.CONSTRAINT) || date == null || !onAxis(date)) {
            return Optional.empty();
        }
        return switch (row.element().getConstraintType()) {
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE -> Optional.empty();
            default -> Optional.of(mark(Kind.CONSTRAINT, Role.CONSTRAINT, row, date, 0.3));
        };
    }

    private Optional<GanttBar> deadline(GanttRow row, PlannedElement planned) {
        LocalDateTime date = row.element().getDeadline();
        return !options.shows(Layer.DEADLINE) || date == null || !onAxis(date) ? Optional.empty()
            : Optional.of(mark(Kind.DEADLINE, ElementRoles.missesDeadline(planned) ? Role.LATE : Role.DEADLINE, row,
                date, 0.4));
    }

    private boolean onAxis(LocalDateTime date) {
        return !date.isBefore(axis.origin()) && !date.isAfter(axis.end());
    }

    private GanttBar span(Kind kind, Role role, GanttRow row, LocalDateTime start, LocalDateTime finish, double top,
            double height) {
        double from = axis.x(start);
        double width = Math.max(NARROWEST_BAR, axis.x(finish) - from);
        return new GanttBar(kind, role, row.element(), row.index(), start, finish,
            new Rect(from, row.y() + row.height() * top, width, row.height() * height));
    }

    private GanttBar mark(Kind kind, Role role, GanttRow row, LocalDateTime date, double share) {
        double size = row.height() * share;
        double middle = row.y() + row.height() * (BAR_TOP + BAR_HEIGHT / 2);
        // marks of dates stand on the upper edge of the line, clear of the bar's middle; milestones in the middle
        double y = kind == Kind.MILESTONE || kind == Kind.GATE ? middle - size / 2 : row.y() + 1;
        return new GanttBar(kind, role, row.element(), row.index(), date, date,
            new Rect(axis.x(date) - size / 2, y, size, size));
    }
}
