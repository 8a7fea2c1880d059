/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.jalon.ui.table.internal.Messages;

/** Dates as they are shown in and typed into tables, in the user's language. */
public final class DateTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final DateTimeFormatter date;
    private final List<DateTimeFormatter> readers;

    /** Shows dates as is usual in a language and country. */
    public DateTexts(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
                IsoChronology.INSTANCE, locale);
        String withCentury = pattern.replaceFirst("(?<!y)(y|yy)(?!y)", "yyyy").replace('y', 'u');
        date = DateTimeFormatter.ofPattern(withCentury, locale);
        String lenient = withCentury.replaceAll("M+", "M").replaceAll("d+", "d").replaceAll("u+", "u");
        readers = List.of(reader(lenient.replace("u", "uuuu"), locale), reader(lenient.replace("u", "uu"), locale),
                DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static DateTimeFormatter reader(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day, and the time where it is asked for; empty for no date. */
    public String format(LocalDateTime dateTime, boolean withTime) {
        if (dateTime == null) {
            return "";
        }
        return withTime ? date.format(dateTime) + " " + TIME.format(dateTime) : date.format(dateTime);
    }

    /** The day alone; empty for none. */
    public String format(LocalDate day) {
        return day == null ? "" : date.format(day);
    }

    /**
     * Understands a date as the language writes it, or as ISO 8601 does, with or without a time.
     *
     * @param usualTime the time meant where none is typed
     * @throws EditRefused if it is no date
     */
    public LocalDateTime parse(String entry, LocalTime usualTime) throws EditRefused {
        String[] parts = entry.trim().split("[ \\u00a0\\u202fT]+(?=\\d{1,2}[:h])", 2);
        LocalTime time = usualTime;
        if (parts.length == 2) {
            time = parseTime(parts[1], entry);
        }
        for (DateTimeFormatter reader : readers) {
            try {
                return LocalDate.parse(parts[0].trim(), reader).atTime(time);
            } catch (DateTimeParseException e) {
                // the next way of writing may fit
            }
        }
        throw notADate(entry);
    }

    private LocalTime parseTime(String text, String entry) throws EditRefused {
        String[] parts = text.trim().split("[:h]", 2);
        try {
            int minute = parts.length < 2 || parts[1].isBlank() ? 0 : Integer.parseInt(parts[1].trim());
            return LocalTime.of(Integer.parseInt(parts[0].trim()), minute);
        } catch (NumberFormatException | DateTimeException e) {
            throw notADate(entry);
        }
    }

    private EditRefused notADate(String entry) {
        return new EditRefused(NLS.bind(Messages.notADate, entry, format(LocalDate.of(2026, 3, 17))));
    }
}
