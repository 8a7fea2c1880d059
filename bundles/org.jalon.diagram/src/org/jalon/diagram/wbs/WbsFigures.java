/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.wbs;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.Texts;
import org.jalon.schedule.TimeAxis;

/** The key figure that each box of a WBS tree shows. */
final class WbsFigures {

    private final ProjectPlan plan;
    private final BoardView view;
    private final Locale locale;
    private final Durations durations;
    private final String currency;
    private final DateTimeFormatter days;
    /** What is already written: boxes share days and durations, and writing takes most of the time. */
    private final Map<LocalDate, String> writtenDays = new HashMap<>();
    private final Map<Duration, String> writtenDurations = new HashMap<>();
    private final Map<BigDecimal, String> writtenAmounts = new HashMap<>();

    WbsFigures(ProjectPlan plan, BoardView view) {
        this.plan = plan;
        this.view = view;
        locale = view.locale();
        durations = Durations.of(plan.project());
        currency = plan.project().getCurrency();
        days = DateTimeFormatter.ofPattern(Texts.isFrench(locale) ? "dd/MM/yy" : "d MMM yy", locale);
    }

    boolean showsProgress() {
        return view.shows(WbsTree.PROGRESS);
    }

    /** The figure of an element. */
    String of(PlannedElement planned) {
        if (view.shows(WbsTree.DATES)) {
            return dates(planned);
        }
        if (view.shows(WbsTree.COST)) {
            return planned.cost() == null || planned.cost().signum() == 0 ? "" : money(planned.cost());
        }
        if (showsProgress()) {
            return planned.isMilestone() && planned.percentComplete() == 0 ? "" : percent(planned.percentComplete());
        }
        return duration(planned);
    }

    /** Dates and duration in words, whatever is shown. */
    String words(PlannedElement planned) {
        String duration = duration(planned);
        return duration.isEmpty() ? dates(planned) : dates(planned) + ", " + duration;
    }

    /** The figure of the whole project; empty if nothing is planned. */
    String ofProject(Project project) {
        List<PlannedElement> tops = project.getWbs().stream().map((WbsElement top) -> plan.of(top).orElse(null))
            .filter(Objects::nonNull).toList();
        if (tops.isEmpty()) {
            return "";
        }
        if (view.shows(WbsTree.DATES)) {
            return day(plan.start().toLocalDate()) + " – " + day(plan.finish().toLocalDate());
        }
        if (view.shows(WbsTree.COST)) {
            return money(tops.stream().map(PlannedElement::cost).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return showsProgress() ? percent(progress()) : workingTime(plan.start(), plan.finish());
    }

    private String workingTime(LocalDateTime start, LocalDateTime finish) {
        long from = TimeAxis.at(start);
        long to = TimeAxis.at(finish);
        return TimeAxis.isWithinHorizon(from) && TimeAxis.isWithinHorizon(to) ? durations.format(
            Duration.ofMinutes(plan.calendars().ofProject().workBetween(from, to)), locale) : "";
    }

    /** Share of all durations already done, 0–100. */
    private double progress() {
        double done = 0;
        double whole = 0;
        for (PlannedElement planned : plan.activities()) {
            done += planned.duration().toMinutes() * planned.percentComplete();
            whole += planned.duration().toMinutes();
        }
        return whole == 0 ? 0 : done / whole;
    }

    private String dates(PlannedElement planned) {
        LocalDate start = planned.start().toLocalDate();
        LocalDate finish = planned.finish().toLocalDate();
        return start.equals(finish) ? day(finish) : day(start) + " – " + day(finish);
    }

    String day(LocalDate date) {
        return writtenDays.computeIfAbsent(date, days::format);
    }

    private String duration(PlannedElement planned) {
        if (planned.isMilestone()) {
            return "";
        }
        return planned.element() instanceof Activity
            ? durations.format(planned.duration(), planned.element(), locale)
            : writtenDurations.computeIfAbsent(planned.duration(), key -> durations.format(key, locale));
    }

    private String money(BigDecimal amount) {
        return writtenAmounts.computeIfAbsent(amount, key -> Texts.money(key, currency, locale));
    }

    private String percent(double percent) {
        return Messages.get(locale, "board.percent", percent / 100);
    }
}
