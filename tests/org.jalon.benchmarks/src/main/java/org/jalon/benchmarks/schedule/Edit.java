/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.schedule;

import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Lag;
import org.jalon.schedule.Link;
import org.jalon.schedule.LinkType;
import org.jalon.schedule.LiveSchedule;
import org.jalon.schedule.Network;
import org.jalon.schedule.Progress;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.TimeAxis;

/** The edits that a person makes while planning. Each picks its place at random and returns what takes it back. */
public enum Edit {

    /** Another duration of an activity, from two hours to ten days. */
    DURATION {
        @Override
        Runnable apply(LiveSchedule live, SplittableRandom random) {
            long minutes = (1 + random.nextInt(40)) * 120L;
            return change(live, random, activity -> activity.lasting(minutes));
        }
    },
    /** Another duration of an activity on the path that gives the project its finish: the worst that can happen. */
    DURATION_ON_DRIVING_PATH {
        @Override
        Runnable apply(LiveSchedule live, SplittableRandom random) {
            int[] path = live.schedule().drivingPath();
            long minutes = (1 + random.nextInt(40)) * 120L;
            return change(live, path[random.nextInt(path.length)], activity -> activity.lasting(minutes));
        }
    },
    /** Another lag of a link, up to five days. */
    LAG {
        @Override
        Runnable apply(LiveSchedule live, SplittableRandom random) {
            Link link = unlinkAny(live, random);
            live.link(new Link(link.predecessor(), link.successor(), link.type(),
                    Lag.working(random.nextInt(11) * 240L)));
            return () -> {
                live.unlink(live.schedule().network().links().size() - 1);
                live.link(link);
            };
        }
    },
    /** A date before which an activity must not start, from ten days before to thirty days after its early start. */
    CONSTRAINT {
        @Override
        Runnable apply(LiveSchedule live, SplittableRandom random) {
            int days = random.nextInt(41) - 10;
            int activity = anyTask(live, random);
            long date = Math.max(live.schedule().network().start(),
                    live.schedule().earlyStart(activity) + (long) days * TimeAxis.DAY);
            return change(live, activity,
                    any -> any.with(Constraint.Type.START_NO_EARLIER_THAN, date));
        }
    },
    /** A further finish-to-start link to one of the activities that follow soon. */
    LINK_ADDED {
        @Override
        Runnable apply(LiveSchedule live, SplittableRandom random) {
            int activities = live.schedule().network().activities().size();
            int before = random.nextInt(activities - 1);
            // Links of the sample networks lead from lower to higher indexes, so this one closes no cycle.
            int after = before + 1 + random.nextInt(Math.min(activities / 50 + 1, activities - before - 1));
            int index = live.link(new Link(before, after, LinkType.FINISH_TO_START, Lag.NONE));
            return () -> live.unlink(index);
        }
    },
    /** A link less. */
    LINK_REMOVED {
        @Override
        Runnable apply(LiveSchedule live, SplittableRandom random) {
            Link link = unlinkAny(live, random);
            return () -> live.link(link);
        }
    },
    /** An activity that has started, up to two days late, and of which some remains. */
    PROGRESS {
        @Override
        Runnable apply(LiveSchedule live, SplittableRandom random) {
            int activity = anyTask(live, random);
            long start = live.schedule().earlyStart(activity) + random.nextInt(2 * TimeAxis.DAY);
            int remaining = 1 + random.nextInt(100);
            return change(live, activity,
                    any -> any.with(Progress.started(start, any.duration() * remaining / 100)));
        }
    };

    /**
     * Makes the edit; the schedule is not asked for after it.
     *
     * @param live   what is edited
     * @param random decides where
     * @return takes the edit back
     */
    abstract Runnable apply(LiveSchedule live, SplittableRandom random);

    private static Runnable change(LiveSchedule live, SplittableRandom random, UnaryOperator<Activity> edit) {
        return change(live, anyTask(live, random), edit);
    }

    private static Runnable change(LiveSchedule live, int index, UnaryOperator<Activity> edit) {
        Activity before = live.schedule().network().activity(index);
        live.set(index, edit.apply(before));
        return () -> live.set(index, before);
    }

    private static Link unlinkAny(LiveSchedule live, SplittableRandom random) {
        Network network = live.schedule().network();
        int index = random.nextInt(network.links().size());
        Link link = network.link(index);
        live.unlink(index);
        return link;
    }

    private static int anyTask(LiveSchedule live, SplittableRandom random) {
        Schedule schedule = live.schedule();
        int activity;
        do {
            activity = random.nextInt(schedule.network().activities().size());
        } while (schedule.network().activity(activity).isMilestone());
        return activity;
    }
}
