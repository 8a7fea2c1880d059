/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jalon.schedule.internal.BackwardPass;
import org.jalon.schedule.internal.ConflictFinder;
import org.jalon.schedule.internal.CriticalTrace;
import org.jalon.schedule.internal.Dates;
import org.jalon.schedule.internal.FloatCalculator;
import org.jalon.schedule.internal.LinkSlack;
import org.jalon.schedule.internal.NetworkData;
import org.jalon.schedule.internal.Reasons;

/**
 * The dates of all activities of a network. Instants are minutes of local time, see {@link TimeAxis}; floats are
 * working minutes in the calendar of the activity, see {@link Network#calendarOf(int)}. Immutable, unless it comes
 * from a {@link LiveSchedule}.
 */
public final class Schedule {

    private final Network network;
    private final NetworkData data;
    private final Dates early;
    private final Dates late;
    private final Dates planned;
    private final long projectStart;
    private final long projectFinish;
    private final long lateLimit;
    private final FloatCalculator floats;
    private final Reasons reasons;
    private List<Conflict> conflicts;

    Schedule(Network network, Dates early, Dates late, Dates planned, long projectStart, long lateLimit) {
        this.network = network;
        this.data = network.data();
        this.early = early;
        this.late = late;
        this.planned = planned;
        this.projectStart = projectStart;
        this.projectFinish = Arrays.stream(planned.finish).max().orElse(projectStart);
        this.lateLimit = lateLimit;
        boolean forward = data.options.direction() == SchedulingOptions.Direction.FORWARD;
        this.floats = new FloatCalculator(data, forward ? planned : early, late, lateLimit);
        this.reasons = new Reasons(data, early, late, planned, projectStart);
    }

    /**
     * What was scheduled.
     *
     * @return the network
     */
    public Network network() {
        return network;
    }

    /**
     * The start of the project.
     *
     * @return the date given in forward planning, the date needed in backward planning
     */
    public long projectStart() {
        return projectStart;
    }

    /**
     * The finish of the project.
     *
     * @return the planned finish of the last activity
     */
    public long projectFinish() {
        return projectFinish;
    }

    /**
     * The date by which late dates are limited.
     *
     * @return the finish that the project must meet, or else the finish of its last activity
     */
    public long projectLimit() {
        return lateLimit;
    }

    /**
     * The planned start: early in forward planning, late in backward planning, unless the constraint of the activity
     * says otherwise.
     *
     * @param activity index of an activity
     * @return the actual start if it has started
     */
    public long start(int activity) {
        return planned.start[activity];
    }

    /**
     * The planned finish, see {@link #start(int)}.
     *
     * @param activity index of an activity
     * @return the actual finish if it is over
     */
    public long finish(int activity) {
        return planned.finish[activity];
    }

    /**
     * The early start.
     *
     * @param activity index of an activity
     * @return the earliest date that links and constraints allow
     */
    public long earlyStart(int activity) {
        return early.start[activity];
    }

    /**
     * The early finish.
     *
     * @param activity index of an activity
     * @return the earliest date that links and constraints allow
     */
    public long earlyFinish(int activity) {
        return early.finish[activity];
    }

    /**
     * The late start.
     *
     * @param activity index of an activity
     * @return the latest date that does not delay the project or break a limit
     */
    public long lateStart(int activity) {
        return late.start[activity];
    }

    /**
     * The late finish.
     *
     * @param activity index of an activity
     * @return the latest date that does not delay the project or break a limit
     */
    public long lateFinish(int activity) {
        long finish = late.finish[activity];
        long held = early.finish[activity];
        int link = early.reason[activity];
        // A link may hold the early finish after the last work, in a night: the late one can lie there as well.
        boolean same = finish < held && link >= 0 && data.type[link].isToFinish()
                && held <= late.finishLimit[activity]
                && data.calendar[activity].workBetween(finish, held) == 0;
        return same ? held : finish;
    }

    /**
     * How far an activity may slip from its early dates without delaying the project or breaking a limit. In forward
     * planning an activity that is planned as late as possible has used its float: what is left counts from its
     * planned dates.
     *
     * @param activity index of an activity
     * @return working minutes; negative if the plan cannot be kept; 0 if the activity is over
     */
    public long totalFloat(int activity) {
        return floats.total(activity);
    }

    /**
     * Late start minus early start (minus planned start, see {@link #totalFloat}).
     *
     * @param activity index of an activity
     * @return working minutes; for an activity under way its {@link #finishFloat}
     */
    public long startFloat(int activity) {
        return floats.start(activity);
    }

    /**
     * Late finish minus early finish (minus planned finish, see {@link #totalFloat}).
     *
     * @param activity index of an activity
     * @return working minutes
     */
    public long finishFloat(int activity) {
        return floats.finish(activity);
    }

    /**
     * How far an activity may slip without moving another one from its early dates.
     *
     * @param activity index of an activity
     * @return working minutes, from 0 to the total float if that is positive
     */
    public long freeFloat(int activity) {
        return floats.free(activity, floats.total(activity));
    }

    /**
     * How far an activity may slip without moving another one even if its predecessors are as late as they may
     * (in French "marge certaine"; also called independent or safety float).
     *
     * @param activity index of an activity
     * @return working minutes, from 0 to the free float
     */
    public long certainFloat(int activity) {
        return floats.certain(activity, freeFloat(activity));
    }

    /**
     * The part of the total float that an activity shares with its successors.
     *
     * @param activity index of an activity
     * @return total float minus free float
     */
    public long interferingFloat(int activity) {
        return totalFloat(activity) - freeFloat(activity);
    }

    /**
     * Whether the finish of the project depends on an activity.
     *
     * @param activity index of an activity
     * @return true if it is not over and its total float is within the critical threshold
     */
    public boolean isCritical(int activity) {
        return !data.isFinished(activity) && totalFloat(activity) <= data.options.criticalThreshold();
    }

    /**
     * Whether an activity may soon become critical.
     *
     * @param activity index of an activity
     * @return true if it is neither over nor critical and its total float is within the near-critical threshold
     */
    public boolean isNearCritical(int activity) {
        return !data.isFinished(activity) && !isCritical(activity)
                && totalFloat(activity) <= data.options.nearCriticalThreshold();
    }

    /**
     * All critical activities.
     *
     * @return their indexes, predecessors first
     */
    public int[] criticalActivities() {
        return IntStream.of(data.topology.order).filter(this::isCritical).toArray();
    }

    /**
     * The chain of activities that gives the project its finish: from the activity that finishes last back along the
     * driving links. Unlike float it tells the truth with different calendars and constraints too.
     *
     * @return indexes of activities, first to last; empty for an empty network
     */
    public int[] drivingPath() {
        return IntStream.range(0, data.activities).boxed()
                .max(Comparator.comparingLong((Integer i) -> early.finish[i])
                        .thenComparingInt(i -> data.topology.rank[i]))
                .map(this::drivingPath).orElse(new int[0]);
    }

    /**
     * The chain of activities that gives an activity its early dates.
     *
     * @param activity index of an activity
     * @return indexes of activities, ending with this one
     */
    public int[] drivingPath(int activity) {
        IntStream.Builder path = IntStream.builder();
        for (int i = activity; i >= 0; i = early.reason[i] < 0 ? -1 : data.predecessor[early.reason[i]]) {
            path.add(i);
        }
        int[] backwards = path.build().toArray();
        return IntStream.range(0, backwards.length).map(k -> backwards[backwards.length - 1 - k]).toArray();
    }

    /**
     * The activities that hold the early finishes of some others: back from these over all links without slack.
     *
     * @param last indexes of activities
     * @return indexes of activities, the given ones among them
     */
    public int[] holding(int... last) {
        CriticalTrace trace = new CriticalTrace(data, early);
        return IntStream.range(0, trace.run(last)).map(trace::get).toArray();
    }

    /**
     * Why the activity is planned at its dates.
     *
     * @param activity index of an activity
     * @return the reason of the planned dates
     */
    public Reason reason(int activity) {
        return reasons.planned(activity);
    }

    /**
     * Why the activity cannot be earlier.
     *
     * @param activity index of an activity
     * @return the reason of the early dates
     */
    public Reason earlyReason(int activity) {
        return reasons.early(activity);
    }

    /**
     * Why the activity must not be later.
     *
     * @param activity index of an activity
     * @return the reason of the late dates
     */
    public Reason lateReason(int activity) {
        return reasons.late(activity);
    }

    /**
     * How far the predecessor of a link may slip from its planned dates before it moves the successor.
     *
     * @param link index of a link
     * @return working minutes in the calendar of the predecessor; negative if the link is broken
     */
    public long slack(int link) {
        return LinkSlack.of(data, link, planned, planned);
    }

    /**
     * The latest date that a link allows to the holding end of its predecessor, if its successor is as late as it may.
     *
     * @param link index of a link
     * @return the date, working or not
     */
    public long lateLimit(int link) {
        return BackwardPass.limit(data, late, link);
    }

    /**
     * What the plan asks for and the schedule does not give.
     *
     * @return conflicts of the project, then of activities, then of links
     */
    public List<Conflict> conflicts() {
        if (conflicts == null) {
            conflicts = new ConflictFinder(data, planned).find(projectStart, projectFinish);
        }
        return conflicts;
    }
}
