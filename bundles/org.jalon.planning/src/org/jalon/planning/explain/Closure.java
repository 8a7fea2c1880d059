/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jalon.model.resources.Calendar;

/**
 * Days in a row on which nobody works, for one cause.
 *
 * @param from      first day
 * @param to        last day, included
 * @param kind      what closes them
 * @param name      name of the exception, key of the public holiday, reason of the interruption; null for the others
 *                  or if there is none
 * @param calendars the calendars that are closed; none for the usual office week or an interruption
 */
public record Closure(LocalDate from, LocalDate to, Kind kind, String name, List<Calendar> calendars) {

    /** What closes a day. */
    public enum Kind {
        /** A public holiday. */
        HOLIDAY,
        /** A dated exception of a calendar. */
        EXCEPTION,
        /** The day of the week. */
        WEEKLY,
        /** An interruption of the activity itself, which its calendars don't know. */
        INTERRUPTION,
        /** Nothing: people work that day, at other hours. */
        HOURS
    }

    /** Keeps the list from changing. */
    public Closure {
        calendars = List.copyOf(calendars);
    }

    /**
     * The closure in words.
     *
     * @param locale the language
     * @return such as “Bastille Day (2026-07-14)”
     */
    public String text(Locale locale) {
        return ExplanationText.of(this, locale);
    }
}
