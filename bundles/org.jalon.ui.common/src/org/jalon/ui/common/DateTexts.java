/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.jalon.ui.common.internal.Messages;

/**
 * Dates as they are shown and typed in a language and country. What this class writes it also reads, and ISO 8601
 * besides; a day that the month hasn't is refused, never moved.
 */
public final class DateTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final DateTimeFormatter date;
    private final List<DateTimeFormatter> readers;

    /** Shows dates as is usual in a language and country. */
    public DateTexts(Locale locale) {
        String digits = pattern(FormatStyle.SHORT, locale);
        date = DateTimeFormatter.ofPattern(digits, locale);
        String lenient = digits.replaceAll("M+", "M").replaceAll("d+", "d");
        readers = List.of(reader(lenient, locale), reader(lenient.replace("uuuu", "uu"), locale),
                DateTimeFormatter.ISO_LOCAL_DATE, reader(pattern(FormatStyle.MEDIUM, locale), locale));
    }

    private static String pattern(FormatStyle style, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale)
                .replaceAll("y+", "uuuu");
    }

    private static DateTimeFormatter reader(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day, and the time where it is asked for; empty for no date. */
    public String format(LocalDateTime moment, boolean withTime) {
        if (moment == null) {
            return "";
        }
        return withTime ? date.format(moment) + " " + TIME.format(moment) : date.format(moment);
    }

    /** The day alone; empty for none. */
    public String format(LocalDate day) {
        return day == null ? "" : date.format(day);
    }

    /**
     * Reads a day.
     *
     * @throws IllegalArgumentException with a message for the user, if it is none
     */
    public LocalDate day(String entry) {
        for (DateTimeFormatter reader : readers) {
            try {
                return LocalDate.parse(entry.strip(), reader);
            } catch (DateTimeException e) {
                // the next way of writing may fit
            }
        }
        throw new IllegalArgumentException(NLS.bind(Messages.notADate, entry, format(LocalDate.of(2026, 3, 17))));
    }

    /**
     * Reads a day with or without a time.
     *
     * @param usualTime the time meant where none is typed
     * @throws IllegalArgumentException with a message for the user, if it is none
     */
    public LocalDateTime moment(String entry, LocalTime usualTime) {
        String[] parts = entry.strip().split("[ \\u00a0\\u202fT]+(?=\\d{1,2}[:h])", 2);
        return day(parts[0]).atTime(parts.length == 2 ? time(parts[1]) : usualTime);
    }

    /**
     * Reads a time of day: 08:00, 8:00, 8h, 8h30.
     *
     * @throws IllegalArgumentException with a message for the user, if it is none
     */
    public static LocalTime time(String entry) {
        String padded = entry.strip().replace('h', ':');
        padded = padded.endsWith(":") ? padded + "00" : padded;
        try {
            return LocalTime.parse(padded.indexOf(':') == 1 ? "0" + padded : padded);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.notATime, entry), e);
        }
    }
}
