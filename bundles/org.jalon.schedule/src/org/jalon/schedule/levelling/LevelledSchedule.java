/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.List;

import org.jalon.schedule.Schedule;

/**
 * The dates of a network that its resources allow. Nothing of the network is changed; a caller who accepts the dates
 * applies them.
 *
 * @param original  the schedule without regard to resources
 * @param start     start of each activity
 * @param finish    finish of each activity
 * @param moves     the activities that start later than in the original, in the order in which they were placed
 * @param overloads what could not be solved without breaking a constraint, an actual date or, within float, the
 *                  finish of the project
 */
public record LevelledSchedule(Schedule original, long[] start, long[] finish, List<Move> moves,
        List<Overload> overloads) {

    /** Why an activity moved. */
    public sealed interface Cause {

        /**
         * It waits for a resource.
         *
         * @param resource index of the last resource waited for
         * @param until    when enough of it becomes free
         */
        record Resource(int resource, long until) implements Cause {
        }

        /**
         * An activity that it waits for has moved.
         *
         * @param link index of the link
         */
        record Predecessor(int link) implements Cause {
        }
    }

    /**
     * An activity that moved.
     *
     * @param activity    index of the activity
     * @param from        its original start
     * @param to          its new start
     * @param delay       working minutes between them, in its calendar
     * @param floatBefore total float in the original schedule
     * @param cause       why it moved
     */
    public record Move(int activity, long from, long to, long delay, long floatBefore, Cause cause) {

        /**
         * The float that is left.
         *
         * @return working minutes; negative if the project finishes later for it
         */
        public long floatAfter() {
            return floatBefore - delay;
        }
    }

    /**
     * An activity that takes more of a resource than there is.
     *
     * @param activity index of the activity
     * @param resource index of the resource
     * @param from     when it begins to lack
     */
    public record Overload(int activity, int resource, long from) {
    }

    /**
     * The finish of the project.
     *
     * @return the finish of the last activity
     */
    public long projectFinish() {
        long last = original.projectStart();
        for (long date : finish) {
            last = Math.max(last, date);
        }
        return last;
    }
}
