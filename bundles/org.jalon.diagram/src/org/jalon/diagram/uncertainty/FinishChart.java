/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.uncertainty;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Role;
import org.jalon.diagram.chart.Legend;
import org.jalon.diagram.chart.TimeChart;
import org.jalon.diagram.internal.Messages;
import org.jalon.planning.Texts;
import org.jalon.planning.uncertainty.DateDistribution;
import org.jalon.planning.uncertainty.Forecast;

/** When a project finishes: how often on which day or week, and the chance of having finished by then. */
public final class FinishChart {

    private static final double HEIGHT = 300;
    /** What lies outside is too rare to be seen. */
    private static final double RARE = 0.001;
    /** The highest column, as a share of the scale of chances. */
    private static final double HIGHEST = 0.75;
    private static final double[] READINGS = {0.1, 0.5, 0.8, 0.9};
    private static final int POINTS = 200;

    private final Forecast forecast;
    private final Locale locale;

    private FinishChart(Forecast forecast, Locale locale) {
        this.forecast = forecast;
        this.locale = locale;
    }

    /**
     * Draws the chart.
     *
     * @param forecast a simulation
     * @param locale   language of labels
     * @param width    logical pixels, at least about 400
     * @return histogram and S-curve with a legend
     */
    public static Drawing of(Forecast forecast, Locale locale, double width) {
        return new FinishChart(forecast, locale).draw(width);
    }

    private Drawing draw(double width) {
        LocalDateTime planned = forecast.plan().finish();
        LocalDate from = earlier(forecast.finish().at(RARE), planned).toLocalDate();
        LocalDate to = later(forecast.finish().at(1 - RARE), planned).toLocalDate();
        LocalDateTime target = forecast.target().filter(date -> isNear(date, from, to)).orElse(planned);
        LocalDate first = earlier(target, from.atStartOfDay()).toLocalDate();
        LocalDate last = later(target, to.atStartOfDay()).toLocalDate();
        long margin = Math.max(1, ChronoUnit.DAYS.between(first, last) / 20);
        LocalDate start = first.minusDays(margin);
        LocalDate end = last.plusDays(margin);
        TimeChart chart = new TimeChart(width, HEIGHT, start, end, 1, 5, this::percent, locale);
        columns(chart, start, end);
        boolean risks = !forecast.riskDelay().isZero();
        if (risks) {
            curve(chart, forecast.finishWithoutRisks(), start, end, Role.COMPARISON);
        }
        curve(chart, forecast.finish(), start, end, Role.CHANCE);
        chart.date(planned, text("planned", day(planned)), Role.COMPARISON);
        forecast.target().ifPresent(date -> chart.date(date, text("target", day(date)), Role.DEADLINE));
        if (!forecast.finish().isCertain()) {
            for (double chance : READINGS) {
                LocalDateTime date = forecast.finish().at(chance);
                chart.reading(date, chance, "P" + Math.round(chance * 100) + " · " + day(date), Role.CHANCE);
            }
        }
        Legend legend = new Legend().surface(Role.OUTCOME, text("outcomes")).line(Role.CHANCE, text("chance"));
        if (risks) {
            legend.line(Role.COMPARISON, text("chanceWithoutRisks"));
        }
        String description = text("finishDescription", day(forecast.finish().at(0.1)),
            day(forecast.finish().at(0.5)), day(forecast.finish().at(0.9)));
        return legend.below(chart.drawing(text("finishTitle"), description));
    }

    /** Whether a date can be shown without pressing the outcomes together. */
    private static boolean isNear(LocalDateTime date, LocalDate from, LocalDate to) {
        long room = Math.max(20, ChronoUnit.DAYS.between(from, to));
        return date.isAfter(from.minusDays(room).atStartOfDay()) && date.isBefore(to.plusDays(room).atStartOfDay());
    }

    private void columns(TimeChart chart, LocalDate start, LocalDate end) {
        long days = ChronoUnit.DAYS.between(start, end);
        int step = days <= 75 ? 1 : days <= 550 ? 7 : 28;
        LocalDate first = step == 1 ? start : start.minusDays(start.getDayOfWeek().getValue() - 1L);
        List<Double> shares = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(end); day = day.plusDays(step)) {
            shares.add(share(day, step));
        }
        double greatest = shares.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i) > 0) {
                LocalDate day = first.plusDays((long) i * step);
                chart.column(day.atStartOfDay(), day.plusDays(step).atStartOfDay(),
                    shares.get(i) / greatest * HIGHEST, Role.OUTCOME, step == 1
                        ? text("outcomeOn", Texts.date(day, locale), shares.get(i))
                        : text("outcomeBetween", Texts.date(day, locale),
                            Texts.date(day.plusDays(step - 1L), locale), shares.get(i)));
            }
        }
    }

    private double share(LocalDate day, int days) {
        return forecast.finish().share(day.atStartOfDay(), day.plusDays(days).atStartOfDay());
    }

    private static void curve(TimeChart chart, DateDistribution finish, LocalDate start, LocalDate end, Role role) {
        long minutes = ChronoUnit.MINUTES.between(start.atStartOfDay(), end.plusDays(1).atStartOfDay());
        List<LocalDateTime> dates = new ArrayList<>();
        List<Double> chances = new ArrayList<>();
        for (int i = 0; i <= POINTS; i++) {
            LocalDateTime date = start.atStartOfDay().plusMinutes(minutes * i / POINTS);
            dates.add(date);
            chances.add(finish.probabilityBy(date));
        }
        chart.line(dates, chances, role);
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    private String day(LocalDateTime date) {
        return Texts.date(date.toLocalDate(), locale);
    }

    private String text(String key, Object... arguments) {
        return Messages.get(locale, "forecast." + key, arguments);
    }
}
