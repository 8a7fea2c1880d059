/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.uncertainty;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Role;
import org.jalon.diagram.chart.Legend;
import org.jalon.diagram.chart.TimeChart;
import org.jalon.diagram.internal.Messages;
import org.jalon.planning.Texts;
import org.jalon.planning.uncertainty.CommitmentPoint;
import org.jalon.planning.uncertainty.Forecast;

/** The S-curve of commitment: cumulative cost over time as planned, and the band in which it is to be expected. */
public final class CommitmentChart {

    private static final double HEIGHT = 300;

    private CommitmentChart() {
    }

    /**
     * Draws the chart.
     *
     * @param forecast a simulation of a project with costs
     * @param locale   language of labels
     * @param width    logical pixels, at least about 400
     * @return curves and band with a legend
     * @throws IllegalArgumentException if nothing costs
     */
    public static Drawing of(Forecast forecast, Locale locale, double width) {
        List<CommitmentPoint> points = forecast.commitmentCurve();
        if (points.isEmpty()) {
            throw new IllegalArgumentException("nothing costs");
        }
        String currency = forecast.plan().project().getCurrency();
        BigDecimal budget = forecast.plan().project().getBudget();
        double greatest = Math.max(budget == null ? 0 : budget.doubleValue(), points.stream()
            .mapToDouble(point -> Math.max(point.p90().doubleValue(), point.planned().doubleValue())).max().orElse(0));
        TimeChart chart = new TimeChart(width, HEIGHT, points.getFirst().date().toLocalDate(),
            points.getLast().date().toLocalDate(), greatest, 5,
            value -> Texts.money(BigDecimal.valueOf(value), currency, locale), locale);
        List<LocalDateTime> dates = points.stream().map(CommitmentPoint::date).toList();
        chart.band(dates, values(points, CommitmentPoint::p10), values(points, CommitmentPoint::p90), Role.CONFIDENCE);
        chart.line(dates, values(points, CommitmentPoint::planned), Role.COMPARISON);
        chart.line(dates, values(points, CommitmentPoint::p50), Role.CHANCE);
        if (budget != null) {
            chart.level(budget.doubleValue(), Messages.get(locale, "forecast.budget"), Role.CAPACITY);
        }
        chart.date(forecast.plan().project().getStatusDate(), Messages.get(locale, "statusDate"), Role.STATUS_DATE);
        Legend legend = new Legend().line(Role.COMPARISON, Messages.get(locale, "forecast.plannedCost"))
            .line(Role.CHANCE, Messages.get(locale, "forecast.medianCost"))
            .surface(Role.CONFIDENCE, Messages.get(locale, "forecast.band"));
        return legend.below(chart.drawing(Messages.get(locale, "forecast.commitmentTitle"),
            Messages.get(locale, "forecast.commitmentDescription")));
    }

    /** Costs below zero, where an opportunity comes early, have no place on the scale. */
    private static List<Double> values(List<CommitmentPoint> points, Function<CommitmentPoint, BigDecimal> value) {
        return points.stream().map(value).map(amount -> Math.max(0, amount.doubleValue())).toList();
    }
}
