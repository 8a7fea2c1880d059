/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.Texts;

/** Writes dates, amounts and durations as the language of a report does. An absent value is an empty text. */
public final class Formats {

    private final Locale locale;
    private final Durations durations;
    private final String currency;
    private final NumberFormat number;
    private final NumberFormat percent;

    Formats(Project project, Locale locale) {
        this.locale = locale;
        durations = Durations.of(project);
        currency = project.getCurrency();
        number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(1);
        percent = NumberFormat.getPercentInstance(locale);
    }

    /** Such as 02/03/2026 in French, 2026-03-02 in English. */
    public String date(LocalDate date) {
        return date == null ? "" : Texts.date(date, locale);
    }

    /** The day of a date. */
    public String date(LocalDateTime date) {
        return date == null ? "" : date(date.toLocalDate());
    }

    /** Such as lundi 2 mars 2026. */
    public String longDate(LocalDate date) {
        if (date == null) {
            return "";
        }
        boolean french = Texts.isFrench(locale);
        String day = french && date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        String space = french ? "\u00A0" : " ";
        return DateTimeFormatter.ofPattern("EEEE", locale).format(date) + " " + day + space
            + DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(date);
    }

    /** Such as mars 2026. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    }

    /** The number of the week by ISO 8601, such as S10 or W10. */
    public String week(LocalDate date) {
        return (Texts.isFrench(locale) ? "S" : "W")
            + String.format("%02d", date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** An amount in the currency of the project, rounded to the unit. */
    public String money(BigDecimal amount) {
        return amount == null ? "" : Texts.money(amount, currency, locale);
    }

    /** A number to one decimal place. */
    public String number(double value) {
        return number.format(value == 0 ? 0.0 : value);
    }

    /** A share, 1 being 100 %. */
    public String percent(double share) {
        return percent.format(share);
    }

    /** A measured value, to two decimal places. */
    public String value(double value) {
        NumberFormat precise = (NumberFormat) number.clone();
        precise.setMaximumFractionDigits(2);
        return precise.format(value);
    }

    /** A working duration in days. */
    public String days(Duration duration) {
        return durations.format(rounded(duration, TimeUnit.DAY), TimeUnit.DAY, locale);
    }

    /** A duration or float of an element, in days as it counts them: of 24 hours if it runs day and night. */
    public String days(Duration duration, WbsElement element) {
        if (duration == null || !(element instanceof Activity activity && activity.isElapsed())) {
            return days(duration);
        }
        return durations.format(Duration.ofMinutes(Math.round(duration.toMinutes() / 144.0) * 144), element, locale);
    }

    /** A working duration in hours. */
    public String hours(Duration duration) {
        return durations.format(rounded(duration, TimeUnit.HOUR), TimeUnit.HOUR, locale);
    }

    /** To a tenth of the unit: what a reader can use. */
    private Duration rounded(Duration duration, TimeUnit unit) {
        return duration == null ? null
            : durations.duration(Math.round(durations.amount(duration, unit) * 10) / 10.0, unit);
    }
}
