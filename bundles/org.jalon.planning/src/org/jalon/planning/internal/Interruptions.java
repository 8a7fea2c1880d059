/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Interruption;
import org.jalon.schedule.TimeAxis;

/** The interruptions of activities that can be planned with. */
public final class Interruptions {

    private Interruptions() {
    }

    /**
     * The interruptions of an activity for the kernel.
     *
     * @param activity an activity
     * @return those that have both dates, in order and within the time axis
     */
    public static List<org.jalon.schedule.Interruption> of(Activity activity) {
        if (activity.getInterruptions().isEmpty()) {
            return List.of();
        }
        return activity.getInterruptions().stream().filter(Interruptions::isUsable)
                .map(each -> new org.jalon.schedule.Interruption(TimeAxis.at(each.getFrom()),
                        TimeAxis.at(each.getTo())))
                .toList();
    }

    static boolean isUsable(Interruption interruption) {
        return isUsable(interruption.getFrom()) && isUsable(interruption.getTo())
                && TimeAxis.at(interruption.getFrom()) < TimeAxis.at(interruption.getTo());
    }

    private static boolean isUsable(LocalDateTime date) {
        return date != null && TimeAxis.isWithinHorizon(TimeAxis.at(date));
    }

    /**
     * The interruptions between two dates, even in part.
     *
     * @param from     the earlier date
     * @param to       the later one
     * @param activity an activity
     * @return those that can be planned with
     */
    public static List<Interruption> within(LocalDateTime from, LocalDateTime to, Activity activity) {
        return activity.getInterruptions().stream().filter(Interruptions::isUsable)
                .filter(each -> each.getFrom().isBefore(to) && each.getTo().isAfter(from)).toList();
    }

    /** The interruption that lies between two dates; the last to end if several do. */
    static Optional<Interruption> between(LocalDateTime from, LocalDateTime to, Activity activity) {
        return within(from, to, activity).stream().max(Comparator.comparing(Interruption::getTo));
    }
}
