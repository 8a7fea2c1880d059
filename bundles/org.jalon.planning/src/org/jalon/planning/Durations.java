/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;

/**
 * Durations as people write them, in minutes, hours, days, weeks and months of the project: {@code 5 d},
 * {@code 1,5 sem.}. What one language writes, the other reads.
 *
 * @param minutesPerDay  working minutes meant by a day, at least 1
 * @param minutesPerWeek working minutes meant by a week, at least 1
 * @param daysPerMonth   working days meant by a month, at least 1
 */
public record Durations(int minutesPerDay, int minutesPerWeek, int daysPerMonth) {

    private static final Texts TEXTS = Texts.of(Durations.class);

    private static final Pattern PART = Pattern.compile("\\s*([+-]?\\d+(?:[.,]\\d+)?)\\s*(\\p{L}*)\\.?\\s*");

    private static final Map<String, TimeUnit> UNITS = Map.ofEntries(
            Map.entry("m", TimeUnit.MINUTE), Map.entry("min", TimeUnit.MINUTE), Map.entry("mins", TimeUnit.MINUTE),
            Map.entry("minute", TimeUnit.MINUTE), Map.entry("minutes", TimeUnit.MINUTE),
            Map.entry("h", TimeUnit.HOUR), Map.entry("hr", TimeUnit.HOUR), Map.entry("hrs", TimeUnit.HOUR),
            Map.entry("hour", TimeUnit.HOUR), Map.entry("hours", TimeUnit.HOUR),
            Map.entry("heure", TimeUnit.HOUR), Map.entry("heures", TimeUnit.HOUR),
            Map.entry("", TimeUnit.DAY), Map.entry("d", TimeUnit.DAY), Map.entry("day", TimeUnit.DAY),
            Map.entry("days", TimeUnit.DAY), Map.entry("j", TimeUnit.DAY), Map.entry("jr", TimeUnit.DAY),
            Map.entry("jrs", TimeUnit.DAY), Map.entry("jour", TimeUnit.DAY), Map.entry("jours", TimeUnit.DAY),
            Map.entry("w", TimeUnit.WEEK), Map.entry("wk", TimeUnit.WEEK), Map.entry("wks", TimeUnit.WEEK),
            Map.entry("week", TimeUnit.WEEK), Map.entry("weeks", TimeUnit.WEEK), Map.entry("s", TimeUnit.WEEK),
            Map.entry("sem", TimeUnit.WEEK), Map.entry("semaine", TimeUnit.WEEK),
            Map.entry("semaines", TimeUnit.WEEK),
            Map.entry("mo", TimeUnit.MONTH), Map.entry("mon", TimeUnit.MONTH), Map.entry("month", TimeUnit.MONTH),
            Map.entry("months", TimeUnit.MONTH), Map.entry("mois", TimeUnit.MONTH));

    private static final Map<String, TimeUnit> ELAPSED_UNITS = Map.ofEntries(
            Map.entry("em", TimeUnit.MINUTE), Map.entry("emin", TimeUnit.MINUTE), Map.entry("mine", TimeUnit.MINUTE),
            Map.entry("eh", TimeUnit.HOUR), Map.entry("ehr", TimeUnit.HOUR), Map.entry("he", TimeUnit.HOUR),
            Map.entry("ed", TimeUnit.DAY), Map.entry("eday", TimeUnit.DAY), Map.entry("edays", TimeUnit.DAY),
            Map.entry("je", TimeUnit.DAY),
            Map.entry("ew", TimeUnit.WEEK), Map.entry("ewk", TimeUnit.WEEK), Map.entry("seme", TimeUnit.WEEK),
            Map.entry("se", TimeUnit.WEEK), Map.entry("emo", TimeUnit.MONTH), Map.entry("moise", TimeUnit.MONTH));

    /** Eight hours a day, forty a week, twenty days a month. */
    public static final Durations USUAL = new Durations(480, 2400, 20);

    /**
     * What was read.
     *
     * @param duration  the amount of time
     * @param unit      the unit in which it was written; the first one if there are several
     * @param elapsed   whether it runs day and night
     * @param estimated whether a question mark called it a guess
     */
    public record Parsed(Duration duration, TimeUnit unit, boolean elapsed, boolean estimated) {
    }

    /** Meaningless values give way to the usual ones. */
    public Durations {
        minutesPerDay = minutesPerDay < 1 ? 480 : minutesPerDay;
        minutesPerWeek = minutesPerWeek < 1 ? 2400 : minutesPerWeek;
        daysPerMonth = daysPerMonth < 1 ? 20 : daysPerMonth;
    }

    /**
     * The conventions of a project.
     *
     * @param project the project, or null for the usual ones
     * @return its conventions
     */
    public static Durations of(Project project) {
        return project == null ? USUAL
                : new Durations(project.getMinutesPerDay(), project.getMinutesPerWeek(), project.getDaysPerMonth());
    }

    /**
     * The minutes of one unit.
     *
     * @param unit    a unit
     * @param elapsed whether days have 24 hours, weeks seven days and months thirty
     * @return minutes
     */
    public long minutes(TimeUnit unit, boolean elapsed) {
        return switch (unit) {
            case MINUTE -> 1;
            case HOUR -> 60;
            case DAY -> elapsed ? 1440 : minutesPerDay;
            case WEEK -> elapsed ? 7 * 1440 : minutesPerWeek;
            case MONTH -> elapsed ? 30L * 1440 : (long) daysPerMonth * minutesPerDay;
        };
    }

    /**
     * An amount of some unit.
     *
     * @param amount how many
     * @param unit   of what
     * @return the duration, to the minute
     */
    public Duration duration(double amount, TimeUnit unit) {
        return Duration.ofMinutes(Math.round(amount * minutes(unit, false)));
    }

    /**
     * A duration in some unit.
     *
     * @param duration a duration
     * @param unit     a unit
     * @return how many of it
     */
    public double amount(Duration duration, TimeUnit unit) {
        return duration.toSeconds() / 60.0 / minutes(unit, false);
    }

    /**
     * A working duration in words, in days.
     *
     * @param duration a duration; null gives an empty text
     * @param locale   the language
     * @return such as {@code 2.5 d} or {@code 2,5 j}
     */
    public String format(Duration duration, Locale locale) {
        return format(duration, TimeUnit.DAY, locale);
    }

    /**
     * A duration or a float of an element in words, in days as the element counts them: of 24 hours for an activity
     * that runs day and night.
     *
     * @param duration a duration; null gives an empty text
     * @param element  whose duration it is
     * @param locale   the language
     * @return such as {@code 2.5 d} or {@code 3 ed}
     */
    public String format(Duration duration, WbsElement element, Locale locale) {
        return format(duration, TimeUnit.DAY, element instanceof Activity activity && activity.isElapsed(), false,
                locale);
    }

    /**
     * A working duration in words.
     *
     * @param duration a duration; null gives an empty text
     * @param unit     the unit in which it is shown
     * @param locale   the language
     * @return such as {@code 2 w} or {@code 2 sem.}
     */
    public String format(Duration duration, TimeUnit unit, Locale locale) {
        return format(duration, unit, false, false, locale);
    }

    /**
     * A duration in words.
     *
     * @param duration  a duration; null gives an empty text
     * @param unit      the unit in which it is shown
     * @param elapsed   whether it runs day and night
     * @param estimated whether it is a guess, which a question mark says
     * @param locale    the language
     * @return such as {@code 3 ed?}
     */
    public String format(Duration duration, TimeUnit unit, boolean elapsed, boolean estimated, Locale locale) {
        if (duration == null) {
            return "";
        }
        BigDecimal amount = BigDecimal.valueOf(duration.toSeconds()).divide(
                BigDecimal.valueOf(60 * minutes(unit, elapsed)), 2, RoundingMode.HALF_UP);
        DecimalFormat number = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale));
        String key = "unit." + (elapsed ? "elapsed_" : "") + unit.getName().toLowerCase(Locale.ROOT);
        return number.format(amount) + (Texts.isFrench(locale) ? "\u00a0" : " ") + TEXTS.get(locale, key)
                + (estimated ? "?" : "");
    }

    /**
     * Reads a duration such as {@code 5 d}, {@code 1,5 sem.}, {@code 2j 4h}, {@code 3 ed} (elapsed days), {@code 8}
     * (days) or {@code 4 h ?}.
     *
     * @param text what was typed
     * @return empty if it is no duration; it may be negative, as a lead
     */
    public Optional<Parsed> parse(String text) {
        String rest = text == null ? "" : text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-')
                .strip().toLowerCase(Locale.ROOT);
        boolean estimated = rest.endsWith("?");
        rest = estimated ? rest.substring(0, rest.length() - 1) : rest;
        Matcher matcher = PART.matcher(rest);
        TimeUnit first = null;
        boolean elapsed = false;
        BigDecimal minutes = BigDecimal.ZERO;
        int at = 0;
        while (at < rest.length() && matcher.find(at) && matcher.start() == at) {
            boolean runs = ELAPSED_UNITS.containsKey(matcher.group(2));
            TimeUnit unit = runs ? ELAPSED_UNITS.get(matcher.group(2)) : UNITS.get(matcher.group(2));
            if (unit == null || first != null && runs != elapsed) {
                return Optional.empty();
            }
            first = first == null ? unit : first;
            elapsed = runs;
            minutes = minutes.add(new BigDecimal(matcher.group(1).replace(',', '.'))
                    .multiply(BigDecimal.valueOf(minutes(unit, runs))));
            at = matcher.end();
        }
        if (first == null || at < rest.length() || minutes.abs().compareTo(BigDecimal.valueOf(1L << 32)) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Parsed(Duration.ofMinutes(minutes.setScale(0, RoundingMode.HALF_UP).longValue()),
                first, elapsed, estimated));
    }
}
