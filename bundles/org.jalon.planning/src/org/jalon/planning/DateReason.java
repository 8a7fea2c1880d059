/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.Interruption;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.internal.ReasonText;

/**
 * Why an element is planned when it is.
 *
 * @param kind              what decides
 * @param source            the element that decides: the predecessor, the owner of the constraint, the first of the
 *                          content; null for the project itself
 * @param dependency        the driving link, for {@link Kind#LINK}; null otherwise
 * @param date              the date that was asked for, if one was; null otherwise
 * @param movedByCalendar   whether an imposed date is no working time, so that the next one was taken
 * @param interruption      the interruption of the activity itself that follows the date asked for, so that it
 *                          starts after it; null if none
 * @param asLateAsPossible  whether the element was moved as late as its float allows, up to what decides
 */
public record DateReason(Kind kind, WbsElement source, Dependency dependency, LocalDateTime date,
        boolean movedByCalendar, Interruption interruption, boolean asLateAsPossible) {

    /**
     * A reason without interruption.
     *
     * @param kind              what decides
     * @param source            the element that decides
     * @param dependency        the driving link
     * @param date              the date that was asked for
     * @param movedByCalendar   whether the next working time was taken
     * @param asLateAsPossible  whether the element was moved as late as its float allows
     */
    public DateReason(Kind kind, WbsElement source, Dependency dependency, LocalDateTime date,
            boolean movedByCalendar, boolean asLateAsPossible) {
        this(kind, source, dependency, date, movedByCalendar, null, asLateAsPossible);
    }

    /** What decides of a date. */
    public enum Kind {
        /** The start of the project. */
        PROJECT_START,
        /** The finish of the project. */
        PROJECT_FINISH,
        /** An imposed date. */
        CONSTRAINT,
        /** An accepted levelling: its resources are busy until the date. */
        LEVELLING,
        /** A deadline. */
        DEADLINE,
        /** A link: the predecessor when planned forward, the successor when planned as late as possible. */
        LINK,
        /** It has happened. */
        ACTUAL,
        /** The status date, after which remaining work goes on. */
        STATUS_DATE,
        /** It was set by hand. */
        MANUAL,
        /** The content of the work package. */
        CONTENT
    }

    /**
     * The driving link.
     *
     * @return the link, for {@link Kind#LINK}
     */
    public Optional<Dependency> link() {
        return Optional.ofNullable(dependency);
    }

    /**
     * The reason in words.
     *
     * @param locale the language
     * @return a short sentence without full stop, such as “after ‘Civil works’ (FS + 2 d)”
     */
    public String text(Locale locale) {
        return ReasonText.of(this, locale);
    }
}
