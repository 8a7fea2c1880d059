/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * Dates and floats of one node of the breakdown as the file stores them. Each may be null: not every format holds all.
 *
 * @param sourceId    identifier of the node in the file
 * @param start       scheduled start
 * @param finish      scheduled finish
 * @param earlyStart  early start
 * @param earlyFinish early finish
 * @param lateStart   late start
 * @param lateFinish  late finish
 * @param totalFloat  total float in working time, negative when late
 * @param freeFloat   free float in working time
 * @param traits      facts about the node in the file that bear on its dates
 */
public record StoredDates(String sourceId, LocalDateTime start, LocalDateTime finish, LocalDateTime earlyStart,
        LocalDateTime earlyFinish, LocalDateTime lateStart, LocalDateTime lateFinish, Duration totalFloat,
        Duration freeFloat, Set<Trait> traits) {

    /** A fact about the node, in the file, that explains dates which a new computation can't give. */
    public enum Trait {
        /** The file stores the days of its dates, without times. */
        DAYS_ONLY,
        /** Work is interrupted. */
        SPLIT,
        /** A levelling of resources has delayed it. */
        LEVELLING_DELAY,
        /** Its effort is spread by hand. */
        EDITED_CONTOUR,
        /** It stands for a task of another project. */
        EXTERNAL,
        /** An assignment starts or finishes outside the working time that the file gives its resource. */
        OUTSIDE_CALENDAR,
        /** Its dates depend on the calendars of several resources. */
        SEVERAL_RESOURCE_CALENDARS,
        /** Its duration follows its neighbours (level of effort, hammock, summary of a package). */
        SPANNING,
        /** A second constraint binds it. */
        SECOND_CONSTRAINT,
        /** A finish expected by hand sets its remaining duration. */
        EXPECTED_FINISH
    }

    /** Keeps a copy of the traits. */
    public StoredDates {
        traits = traits.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(traits));
    }

    /** Whether the file stores early or late dates for the node. */
    public boolean hasComputedDates() {
        return earlyStart != null || earlyFinish != null || lateStart != null || lateFinish != null;
    }
}
