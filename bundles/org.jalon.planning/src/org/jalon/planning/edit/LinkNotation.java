/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.LagCalendar;
import org.jalon.planning.Durations;
import org.jalon.planning.Texts;

/**
 * Type and lag of a link as one writes them: {@code FS+2 d}, {@code SS}, {@code FF-25 %}, {@code +3 d}. Types are read
 * in English (FS, SS, FF, SF) and in French (FD, DD, FF, DF), and written in the language of the user.
 *
 * @param durations the conventions of the project
 * @param locale    the language in which links are written
 */
public record LinkNotation(Durations durations, Locale locale) {

    private static final Pattern TERMS = Pattern.compile(
            "(?<type>FS|SS|FF|SF|FD|DD|DF)?\\s*(?:(?<sign>[+\\-\u2212\u2013])\\s*(?<lag>\\S.*))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("(?<value>\\d+(?:[.,]\\d+)?)\\s*%");

    /**
     * Reads type and lag.
     *
     * @param text what was typed; an empty text means finish to start without lag
     * @return empty if it isn't that
     */
    public Optional<LinkTerms> parse(String text) {
        String entry = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        Matcher matcher = TERMS.matcher(entry);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        DependencyType type = typeNamed(matcher.group("type"));
        if (matcher.group("lag") == null) {
            return Optional.of(new LinkTerms(type, Duration.ZERO, null, null, null));
        }
        boolean negative = !matcher.group("sign").equals("+");
        Matcher percent = PERCENT.matcher(matcher.group("lag").strip());
        if (percent.matches()) {
            double value = Double.parseDouble(percent.group("value").replace(',', '.'));
            return Optional.of(new LinkTerms(type, Duration.ZERO, null, null, negative ? -value : value));
        }
        return durations.parse(matcher.group("lag")).filter(lag -> !lag.duration().isNegative())
                .map(lag -> new LinkTerms(type, negative ? lag.duration().negated() : lag.duration(), lag.unit(),
                        lag.elapsed() ? LagCalendar.CONTINUOUS : null, null));
    }

    /** Type and lag of a link in full: {@code FS}, {@code SS+2 d}. */
    public String format(Dependency link) {
        return type(link.getType()) + lag(link);
    }

    /** The lag of a link with its sign, empty for none. */
    public String lag(Dependency link) {
        if (link.getLagPercent() != null) {
            double percent = link.getLagPercent();
            String amount = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale))
                    .format(Math.abs(percent)) + (Texts.isFrench(locale) ? "\u00a0%" : "%");
            return percent == 0 ? "" : (percent < 0 ? "-" : "+") + amount;
        }
        Duration lag = link.getLag();
        return lag == null || lag.isZero() ? "" : (lag.isNegative() ? "-" : "+") + durations.format(lag.abs(),
                link.getLagUnit(), link.getLagCalendar() == LagCalendar.CONTINUOUS, false, locale);
    }

    /** The two letters of a type: {@code FS}, in French {@code FD}. */
    public String type(DependencyType type) {
        boolean french = Texts.isFrench(locale);
        return switch (type) {
            case FINISH_TO_START -> french ? "FD" : "FS";
            case START_TO_START -> french ? "DD" : "SS";
            case FINISH_TO_FINISH -> "FF";
            case START_TO_FINISH -> french ? "DF" : "SF";
        };
    }

    private static DependencyType typeNamed(String name) {
        return switch (name == null ? "FS" : name.toUpperCase(Locale.ROOT)) {
            case "SS", "DD" -> DependencyType.START_TO_START;
            case "FF" -> DependencyType.FINISH_TO_FINISH;
            case "SF", "DF" -> DependencyType.START_TO_FINISH;
            default -> DependencyType.FINISH_TO_START;
        };
    }
}
