/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.List;

import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.TimeAxis;

/**
 * The dates of a network that its resources allow. Nothing of the network is changed; a caller who accepts the dates
 * schedules {@link #network()} from then on.
 *
 * @param original  the schedule without regard to resources
 * @param start     start of each activity
 * @param finish    finish of each activity
 * @param notBefore the date that holds each activity back, or {@link TimeAxis#NONE}: those that wait for a resource
 *                  and, if any activity moves at all, those that are to be as late as possible
 * @param moves     the activities that start later than in the original, predecessors first
 * @param overloads what could not be solved
 */
public record LevelledSchedule(Schedule original, long[] start, long[] finish, long[] notBefore, List<Move> moves,
        List<Overload> overloads) {

    /** Why an activity moved. */
    public sealed interface Cause {

        /**
         * It waits for a resource.
         *
         * @param resource index of the last resource waited for
         * @param until    from when on there is enough of it again
         * @param holder   index of an activity that takes it until then; -1 if none does and the resource is away
         */
        record Resource(int resource, long until, int holder) implements Cause {
        }

        /**
         * An activity that it waits for has moved.
         *
         * @param link index of the link
         */
        record Predecessor(int link) implements Cause {
        }

        /** It is to be as late as possible, and what limits it has moved. */
        record Wish() implements Cause {
        }
    }

    /**
     * An activity that moved.
     *
     * @param activity index of the activity
     * @param from     its original start
     * @param to       its new start
     * @param delay    working minutes between them, in its calendar
     * @param cause    why it moved
     */
    public record Move(int activity, long from, long to, long delay, Cause cause) {
    }

    /** Why an overload could not be solved. */
    public enum Obstacle {
        /** There is never enough of the resource, or not any more. */
        CAPACITY,
        /** Work has begun. */
        UNDER_WAY,
        /** The constraint of the activity allows no later date. */
        CONSTRAINT,
        /** The activity has the priority of those that are never levelled. */
        PRIORITY,
        /** It has no float left, and the levelling was to keep within it. */
        FLOAT
    }

    /**
     * An activity that takes more of a resource than there is.
     *
     * @param activity index of the activity
     * @param resource index of the resource
     * @param from     when it begins to lack
     * @param until    from when on there is enough again; {@link TimeAxis#NONE} for never
     * @param obstacle why the activity could not wait
     */
    public record Overload(int activity, int resource, long from, long until, Obstacle obstacle) {
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

    /**
     * The network once the levelling is accepted: its schedule has the levelled dates.
     *
     * @return the original network, its activities held back
     */
    public Network network() {
        Network.Builder builder = original.network().toBuilder();
        for (int i = 0; i < notBefore.length; i++) {
            if (notBefore[i] != TimeAxis.NONE) {
                builder.set(i, original.network().activity(i).notBefore(notBefore[i]));
            }
        }
        return builder.build();
    }
}
