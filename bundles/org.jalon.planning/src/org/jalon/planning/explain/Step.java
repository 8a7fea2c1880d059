/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.DateReason;

/**
 * One step of the chain of causes that leads to a date. It takes the plan from one date to another: forward in time,
 * or back where a date follows from a later one (a lead, work that must end on a date, a plan made from its finish).
 *
 * @param kind       what takes the time
 * @param element    whose work, or who waits; the owner of an imposed date; null for the project itself
 * @param dependency the link, for {@link Kind#LINK}; null for the others
 * @param reason     where the chain begins, for {@link Kind#ORIGIN}; null for the others
 * @param from       date before the step
 * @param to         date after it
 * @param work       working time of the step: of the activity, of the lag; zero for a wait; negative if it goes back
 * @param closures   the days off within it: all of them for a wait, those that aren't weekly for work and lags
 * @param daysOff    days within it on which nobody works, weekly ones included
 */
public record Step(Kind kind, WbsElement element, Dependency dependency, DateReason reason, LocalDateTime from,
        LocalDateTime to, Duration work, List<Closure> closures, int daysOff) {

    /** What takes the time of a step. */
    public enum Kind {
        /** The root of the chain, which takes no time: a date that follows from no other. */
        ORIGIN,
        /** Work of an activity. */
        WORK,
        /** A link with its lag. */
        LINK,
        /** The calendar is closed. */
        WAIT
    }

    /** Keeps the list from changing. */
    public Step {
        closures = List.copyOf(closures);
    }

    /**
     * What the step adds to the date, on the clock.
     *
     * @return time between its dates; negative if it goes back
     */
    public Duration contribution() {
        return Duration.between(from, to);
    }

    /**
     * The step in words.
     *
     * @param locale the language
     * @return a phrase without dates
     */
    public String text(Locale locale) {
        return ExplanationText.of(this, locale);
    }
}
