/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.diagram.network.NetworkNode.Cell;
import org.jalon.diagram.network.NetworkNode.Content;
import org.jalon.diagram.network.NetworkNode.Kind;
import org.jalon.diagram.network.NetworkOptions.Figures;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.Texts;

/** Contents of the boxes of a network diagram. */
public final class NetworkCells {

    static final double WIDTH = 222;
    static final double MARK_WIDTH = 150;

    private static final double BAND = 18;
    private static final double NAME_BAND = 36;
    private static final double SIDE = 63;
    /** Room for the coloured edge that tells the role. */
    private static final double EDGE = 4;
    private static final double PADDING = 6;

    private final Locale locale;
    private final Durations durations;
    private final Figures figures;
    private final DateTimeFormatter days;
    /** What is already written: boxes share days, durations and floats, and writing takes most of the time. */
    private final Map<LocalDate, String> writtenDays = new HashMap<>();
    private final Map<Duration, String> working = new HashMap<>();
    private final Map<String, String> writtenFloats = new HashMap<>();
    private NetworkNode known;

    NetworkCells(Locale locale, Durations durations, Figures figures) {
        this.locale = locale;
        this.durations = durations;
        this.figures = figures;
        days = DateTimeFormatter.ofPattern(Texts.isFrench(locale) ? "dd/MM/yy" : "d MMM yy", locale);
    }

    /** Whether boxes are written in the same way with these settings. */
    boolean fits(Locale otherLocale, Durations otherDurations, Figures otherFigures) {
        return locale.equals(otherLocale) && durations.equals(otherDurations) && figures == otherFigures;
    }

    static Kind kind(PlannedElement planned) {
        if (planned.isPackage()) {
            return Kind.WORK_PACKAGE;
        }
        if (!planned.isMilestone()) {
            return Kind.ACTIVITY;
        }
        return ((Activity) planned.element()).getKind() == ActivityKind.GATE ? Kind.GATE : Kind.MILESTONE;
    }

    public static double width(Kind kind) {
        return kind == Kind.MILESTONE || kind == Kind.GATE ? MARK_WIDTH : WIDTH;
    }

    public static double height() {
        return 2 * BAND + NAME_BAND;
    }

    /**
     * The compartments of a box.
     *
     * @param before the box of the same element as it was, null for none: its name need not be wrapped again
     */
    List<Cell> cells(PlannedElement planned, NetworkNode before) {
        known = before;
        return switch (kind(planned)) {
            case MILESTONE, GATE -> mark(planned);
            default -> figures == Figures.DATES ? dates(planned) : estimates(planned);
        };
    }

    private List<Cell> mark(PlannedElement planned) {
        double inset = MARK_WIDTH * 0.12;
        return List.of(
            new Cell(Content.DATE, new Rect(inset, 2, MARK_WIDTH - 2 * inset, BAND), List.of(day(planned.finish())),
                Font.SMALL_BOLD, Align.MIDDLE),
            name(planned, new Rect(inset, BAND, MARK_WIDTH - 2 * inset, NAME_BAND), Align.MIDDLE),
            cell(Content.FLOATS, new Rect(inset, BAND + NAME_BAND - 2, MARK_WIDTH - 2 * inset, BAND),
                Messages.get(locale, "totalFloatShort", amount(planned.totalFloat(), planned))));
    }

    private List<Cell> dates(PlannedElement planned) {
        double middle = WIDTH - 2 * SIDE;
        double bottom = BAND + NAME_BAND;
        return List.of(
            cell(Content.EARLY_START, new Rect(EDGE, 0, SIDE - EDGE, BAND), day(planned.earlyStart())),
            new Cell(Content.DURATION, new Rect(SIDE, 0, middle, BAND),
                List.of(fit(amount(planned.duration(), planned), middle)), Font.SMALL_BOLD, Align.MIDDLE),
            cell(Content.EARLY_FINISH, new Rect(WIDTH - SIDE, 0, SIDE, BAND), day(planned.earlyFinish())),
            name(planned, new Rect(EDGE, BAND, WIDTH - EDGE, NAME_BAND), Align.MIDDLE),
            cell(Content.LATE_START, new Rect(EDGE, bottom, SIDE - EDGE, BAND), day(planned.lateStart())),
            cell(Content.FLOATS, new Rect(SIDE, bottom, middle, BAND), floats(amount(planned.totalFloat(), planned),
                amount(planned.freeFloat(), planned))),
            cell(Content.LATE_FINISH, new Rect(WIDTH - SIDE, bottom, SIDE, BAND), day(planned.lateFinish())));
    }

    /**
     * PERT (Malcolm, Roseboom, Clark and Fazar 1959, doi:10.1287/opre.7.5.646): expected duration
     * (a + 4 m + b) / 6, standard deviation (b − a) / 6.
     */
    private List<Cell> estimates(PlannedElement planned) {
        double third = WIDTH / 3;
        double bottom = BAND + NAME_BAND;
        ThreePointEstimate estimate = planned.element() instanceof Activity a && isComplete(a.getEstimate())
            ? a.getEstimate() : null;
        double optimistic = minutes(estimate == null ? planned.duration() : estimate.getOptimistic());
        double mostLikely = minutes(estimate == null ? planned.duration() : estimate.getMostLikely());
        double pessimistic = minutes(estimate == null ? planned.duration() : estimate.getPessimistic());
        Duration expected = Duration.ofMinutes(Math.round((optimistic + 4 * mostLikely + pessimistic) / 6));
        Duration deviation = Duration.ofMinutes(Math.round((pessimistic - optimistic) / 6));
        String none = "–";
        return List.of(
            cell(Content.OPTIMISTIC, new Rect(EDGE, 0, third - EDGE, BAND),
                estimate == null ? none : amount(estimate.getOptimistic(), planned)),
            cell(Content.MOST_LIKELY, new Rect(third, 0, third, BAND),
                estimate == null ? none : amount(estimate.getMostLikely(), planned)),
            cell(Content.PESSIMISTIC, new Rect(2 * third, 0, third, BAND),
                estimate == null ? none : amount(estimate.getPessimistic(), planned)),
            name(planned, new Rect(EDGE, BAND, WIDTH - EDGE, NAME_BAND), Align.MIDDLE),
            new Cell(Content.EXPECTED, new Rect(EDGE, bottom, WIDTH / 2 - EDGE, BAND),
                List.of(fit(Messages.get(locale, "expectedShort", amount(expected, planned)), WIDTH / 2 - EDGE)),
                Font.SMALL_BOLD, Align.MIDDLE),
            cell(Content.DEVIATION, new Rect(WIDTH / 2, bottom, WIDTH / 2, BAND), Messages.get(locale,
                "deviationShort", estimate == null ? none : amount(deviation, planned))));
    }

    private static boolean isComplete(ThreePointEstimate estimate) {
        return estimate != null && estimate.getOptimistic() != null && estimate.getMostLikely() != null
            && estimate.getPessimistic() != null;
    }

    private static double minutes(Duration duration) {
        return duration.toMinutes();
    }

    private Cell name(PlannedElement planned, Rect bounds, Align align) {
        if (known != null && known.title().equals(NetworkNode.title(planned))) {
            Cell before = known.cell(Content.NAME).orElseThrow();
            if (before.bounds().equals(bounds)) {
                return before;
            }
        }
        String name = planned.element().getName() == null ? "" : planned.element().getName();
        return new Cell(Content.NAME, bounds, TextMetrics.wrap(planned.code() + " " + name, Font.BOLD,
            bounds.width() - 2 * PADDING, 2), Font.BOLD, align);
    }

    private static Cell cell(Content content, Rect bounds, String text) {
        return new Cell(content, bounds, List.of(fit(text, bounds.width())), Font.SMALL, Align.MIDDLE);
    }

    private static String fit(String text, double width) {
        return TextMetrics.fit(text, Font.SMALL, width - 4);
    }

    private String amount(Duration duration, PlannedElement planned) {
        return planned.element() instanceof Activity activity && activity.isElapsed() ? amount(duration, true)
            : working.computeIfAbsent(duration, key -> amount(key, false));
    }

    private String amount(Duration duration, boolean elapsed) {
        // to a tenth of a day: there is no room for more
        double tenths = Math.round(duration.toMinutes() * 10.0 / durations.minutes(TimeUnit.DAY, elapsed));
        Duration rounded = Duration.ofMinutes(Math.round(tenths / 10 * durations.minutes(TimeUnit.DAY, elapsed)));
        return durations.format(rounded, TimeUnit.DAY, elapsed, false, locale);
    }

    private String floats(String total, String free) {
        return writtenFloats.computeIfAbsent(total + '|' + free,
            key -> Messages.get(locale, "floatsShort", total, free));
    }

    private String day(LocalDateTime date) {
        return writtenDays.computeIfAbsent(date.toLocalDate(), days::format);
    }
}
