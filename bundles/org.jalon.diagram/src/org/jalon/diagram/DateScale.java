/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Units by which a {@link DateAxis} is divided. Weeks are those of ISO 8601: Monday first, numbered. */
public enum DateScale {
    HOUR(1 / 24.0), QUARTER_DAY(0.25), DAY(1), WEEK(7), MONTH(30.4), QUARTER(91.3), YEAR(365.25), DECADE(3652.5);

    private static final double NARROWEST = 15;
    private static final double LABEL_GAP = 8;
    private static final double LEAST_GAP = 2;
    private static final double NARROWEST_NAMED = 26;

    private final double days;

    DateScale(double days) {
        this.days = days;
    }

    /**
     * One unit on an axis.
     *
     * @param start when it begins
     * @param x where it begins
     * @param width its length
     * @param label what it is called, as fully as there is room for; empty if there is none
     */
    public record Tick(LocalDateTime start, double x, double width, String label) {
    }

    /** The scales worth showing at the given scale, coarsest first: one to three. */
    public static List<DateScale> tiers(double pixelsPerDay) {
        DateScale finest = DECADE;
        for (DateScale scale : values()) {
            double needed = scale == DAY ? NARROWEST : NARROWEST_NAMED;
            if (scale.days * pixelsPerDay >= needed) {
                finest = scale;
                break;
            }
        }
        return switch (finest) {
            case HOUR, QUARTER_DAY -> List.of(WEEK, DAY, finest);
            case DAY -> List.of(MONTH, WEEK, DAY);
            case WEEK -> List.of(YEAR, MONTH, WEEK);
            case MONTH -> List.of(YEAR, QUARTER, MONTH);
            case QUARTER -> List.of(YEAR, QUARTER);
            case YEAR -> List.of(DECADE, YEAR);
            case DECADE -> List.of(DECADE);
        };
    }

    /** The units that show between two places of the axis, in order. */
    public List<Tick> ticks(DateAxis axis, double fromX, double toX, Font font, Locale locale) {
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime start = floor(axis.at(fromX));
        double x = axis.x(start);
        while (x < toX) {
            LocalDateTime next = next(start);
            double nextX = axis.x(next);
            double visible = Math.min(nextX, axis.width()) - Math.max(x, 0);
            ticks.add(new Tick(start, x, nextX - x, label(start, Math.min(visible, nextX - x), font, locale)));
            start = next;
            x = nextX;
        }
        return ticks;
    }

    /** The start of the unit that contains the date. */
    public LocalDateTime floor(LocalDateTime date) {
        LocalDateTime day = date.truncatedTo(ChronoUnit.DAYS);
        return switch (this) {
            case HOUR -> date.truncatedTo(ChronoUnit.HOURS);
            case QUARTER_DAY -> day.withHour(date.getHour() / 6 * 6);
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
            case DECADE -> day.with(TemporalAdjusters.firstDayOfYear()).withYear(Math.floorDiv(day.getYear(), 10) * 10);
        };
    }

    /** The start of the unit after the one that begins at the given date. */
    public LocalDateTime next(LocalDateTime start) {
        return switch (this) {
            case HOUR -> start.plusHours(1);
            case QUARTER_DAY -> start.plusHours(6);
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
            case DECADE -> start.plusYears(10);
        };
    }

    /**
     * The fullest name, for which there is room, of the unit that begins at the given date.
     *
     * @param room logical pixels
     * @return empty if there is room for none
     */
    public String label(LocalDateTime start, double room, Font font, Locale locale) {
        List<String> labels = labels(start, locale);
        return labels.stream().filter(label -> TextMetrics.width(label, font) <= room - gap(label, labels))
            .findFirst().orElse("");
    }

    /** Names that run into each other can't be told apart; a number in its middle can, and all days need theirs. */
    private static double gap(String label, List<String> labels) {
        return label.equals(labels.getLast()) ? LEAST_GAP : LABEL_GAP;
    }

    /** Names of the unit that begins at the given date, from the fullest to the shortest. */
    public List<String> labels(LocalDateTime start, Locale locale) {
        boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
        return switch (this) {
            case HOUR, QUARTER_DAY -> List.of(format(start, french ? "HH' h'" : "HH:00", locale),
                format(start, "HH", locale));
            case DAY -> List.of(format(start, "EEEE d MMMM yyyy", locale), format(start, "EEE d MMM", locale),
                format(start, "EEE d", locale), narrowDay(start, locale) + "\u00A0" + start.getDayOfMonth(),
                Integer.toString(start.getDayOfMonth()));
            case WEEK -> {
                String week = (french ? "S" : "W")
                    + String.format("%02d", start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                yield List.of(week + " · " + format(start, "d MMM yyyy", locale),
                    week + " · " + format(start, "d MMM", locale), week, week.substring(1));
            }
            case MONTH -> List.of(format(start, "MMMM yyyy", locale), format(start, "MMM yyyy", locale),
                format(start, "MMM", locale), start.getMonth().getDisplayName(TextStyle.NARROW, locale));
            case QUARTER -> {
                String quarter = (french ? "T" : "Q") + start.get(IsoFields.QUARTER_OF_YEAR);
                yield List.of(quarter + " " + start.getYear(), quarter);
            }
            case YEAR -> List.of(Integer.toString(start.getYear()), String.format("’%02d", start.getYear() % 100));
            case DECADE -> List.of(start.getYear() + "–" + (start.getYear() + 9), Integer.toString(start.getYear()));
        };
    }

    private static String narrowDay(LocalDateTime date, Locale locale) {
        return date.getDayOfWeek().getDisplayName(TextStyle.NARROW, locale);
    }

    private static String format(LocalDateTime date, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
