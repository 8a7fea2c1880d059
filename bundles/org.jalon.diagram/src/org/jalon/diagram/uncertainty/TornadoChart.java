/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.uncertainty;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.jalon.diagram.DateAxis;
import org.jalon.diagram.DateScale;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.chart.Legend;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.risk.Risk;
import org.jalon.planning.Texts;
import org.jalon.planning.uncertainty.Contribution;
import org.jalon.planning.uncertainty.Forecast;

/** What spreads the finish of a project: a bar for each activity and risk, the greatest first. */
public final class TornadoChart {

    private static final double ROW = 24;
    private static final double BAR = 13;
    private static final double HEAD = 22;
    private static final double FOOT = 24;
    private static final double SHARE = 64;
    private static final double WIDEST_NAME = 0.38;
    private static final double ROOM_FOR_DATES = 62;

    private final Forecast forecast;
    private final Locale locale;
    private final double width;
    private final List<Contribution<LocalDateTime>> bars;
    private final double left;
    private final DateAxis axis;
    private final Drawing.Pen pen = new Drawing.Pen();

    private TornadoChart(Forecast forecast, Locale locale, double width, int most) {
        this.forecast = forecast;
        this.locale = locale;
        this.width = width;
        bars = forecast.finishContributions().stream().limit(most).toList();
        double names = bars.stream().mapToDouble(each -> TextMetrics.width(name(each), Font.NORMAL)).max().orElse(0);
        left = Math.min(Math.ceil(names) + 28, width * WIDEST_NAME);
        LocalDateTime mean = forecast.finish().mean();
        LocalDateTime from = mean;
        LocalDateTime to = mean;
        for (Contribution<LocalDateTime> bar : bars) {
            from = List.of(from, bar.low(), bar.high()).stream().min(LocalDateTime::compareTo).orElseThrow();
            to = List.of(to, bar.low(), bar.high()).stream().max(LocalDateTime::compareTo).orElseThrow();
        }
        double room = width - left - SHARE - 2 * ROOM_FOR_DATES;
        long minutes = Math.max(60, ChronoUnit.MINUTES.between(from, to));
        long margin = Math.round(minutes * ROOM_FOR_DATES / Math.max(100, room));
        axis = DateAxis.fitting(from.minusMinutes(margin), from.plusMinutes(minutes + margin), width - left - SHARE);
    }

    /**
     * Draws the chart.
     *
     * @param forecast a simulation
     * @param locale   language of labels
     * @param width    logical pixels, at least about 500
     * @param most     how many bars at most
     * @return bars with a legend; a sentence if nothing spreads the finish
     */
    public static Drawing of(Forecast forecast, Locale locale, double width, int most) {
        return new TornadoChart(forecast, locale, width, most).draw();
    }

    private Drawing draw() {
        String title = text("tornadoTitle");
        if (bars.isEmpty()) {
            pen.text(10, 20, text("tornadoEmpty"), Font.NORMAL, Role.TEXT_MUTED);
            return new Drawing(width, 34, title, text("tornadoEmpty"), pen.shapes());
        }
        double bottom = HEAD + bars.size() * ROW;
        ticks(bottom);
        double mean = x(forecast.finish().mean());
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), HEAD + i * ROW, mean);
        }
        pen.line(mean, HEAD - 4, mean, bottom, Role.CHANCE);
        pen.text(mean, HEAD - 8, text("mean", day(forecast.finish().mean())), Font.SMALL_BOLD, Align.MIDDLE, Role.TEXT);
        pen.text(width - 8, HEAD - 8, text("share"), Font.SMALL, Align.END, Role.TEXT_MUTED);
        Drawing chart = new Drawing(width, bottom + FOOT, title, text("tornadoDescription", name(bars.getFirst())),
            pen.shapes());
        return new Legend().surface(Role.FAVOURABLE, text("sooner")).surface(Role.UNFAVOURABLE, text("later"))
            .below(chart);
    }

    private void ticks(double bottom) {
        DateScale unit = axis.pixelsPerDay() * 7 > 44 ? DateScale.WEEK
            : axis.pixelsPerDay() * 30 > 30 ? DateScale.MONTH : DateScale.YEAR;
        for (DateScale.Tick tick : unit.ticks(axis, 0, axis.width(), Font.SMALL, locale)) {
            double x = left + Math.max(0, tick.x());
            double end = left + Math.min(axis.width(), tick.x() + tick.width());
            pen.line(x, HEAD, x, bottom + 4, Role.GRID);
            pen.text((x + end) / 2, bottom + 15, tick.label(), Font.SMALL, Align.MIDDLE, Role.TEXT_MUTED);
        }
        pen.line(left, bottom, left + axis.width(), bottom, Role.GRID_STRONG);
    }

    private void bar(Contribution<LocalDateTime> bar, double y, double mean) {
        double middle = y + ROW / 2;
        double baseline = middle + Font.NORMAL.middleToBaseline();
        if (bar.element() instanceof Risk) {
            pen.diamond(10, middle, 4, Role.RISK_CRITICAL);
        }
        pen.text(20, baseline, TextMetrics.fit(name(bar), Font.NORMAL, left - 28), Font.NORMAL, Role.TEXT);
        LocalDateTime first = bar.low().isBefore(bar.high()) ? bar.low() : bar.high();
        LocalDateTime last = bar.low().isBefore(bar.high()) ? bar.high() : bar.low();
        Drawing.Pen marks = new Drawing.Pen();
        surface(marks, Math.min(x(first), mean), Math.min(x(last), mean), middle, Role.FAVOURABLE);
        surface(marks, Math.max(x(first), mean), Math.max(x(last), mean), middle, Role.UNFAVOURABLE);
        pen.add(marks.group(bar.element().getId(),
            text("bar", name(bar), day(bar.low()), day(bar.high()), bar.share())));
        pen.text(x(first) - 5, middle + Font.SMALL.middleToBaseline(), shortDay(first), Font.SMALL, Align.END,
            Role.TEXT_MUTED);
        pen.text(x(last) + 5, middle + Font.SMALL.middleToBaseline(), shortDay(last), Font.SMALL, Role.TEXT_MUTED);
        pen.text(width - 8, baseline, Messages.get(locale, "forecast.percent", bar.share()), Font.NORMAL, Align.END,
            Role.TEXT);
    }

    private static void surface(Drawing.Pen marks, double from, double to, double middle, Role role) {
        if (to - from > 0.2) {
            marks.add(new Shape.Box(new Rect(from, middle - BAR / 2, to - from, BAR), 1.5, role,
                Shape.Paint.FILL_AND_STROKE));
        }
    }

    private double x(LocalDateTime date) {
        return left + axis.x(date);
    }

    private String name(Contribution<?> bar) {
        String name = bar.element().getName() == null ? "" : bar.element().getName().strip();
        String code = switch (bar.element()) {
            case WbsElement element -> forecast.plan().codes().of(element);
            case Risk risk -> risk.getCode();
            default -> null;
        };
        return code == null || code.isBlank() ? name : code + " " + name;
    }

    private String day(LocalDateTime date) {
        return Texts.date(date.toLocalDate(), locale);
    }

    private String shortDay(LocalDateTime date) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(date);
    }

    private String text(String key, Object... arguments) {
        return Messages.get(locale, "forecast." + key, arguments);
    }
}
