/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jalon.schedule.LinkType;
import org.jalon.schedule.Reason;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.WorkCalendar;

/**
 * The classic PERT analysis: the project is scheduled with the mean of each duration, and its finish is taken to vary
 * normally with the sum of the variances along the critical path.
 * <p>
 * The method is quick and known to be too optimistic: where paths of similar length meet, the latest of them decides,
 * which is later on average than any one of them (the merge bias). It also assumes independent durations. A
 * {@link Simulation} has neither defect.
 *
 * @see <a href="https://doi.org/10.1287/opre.12.1.16">K. R. MacCrimmon and C. A. Ryavec, An analytical study of the
 *      PERT assumptions, Operations Research 12 (1964)</a>
 * @see <a href="https://doi.org/10.1287/opre.9.2.145">C. E. Clark, The greatest of a finite set of random variables,
 *      Operations Research 9 (1961)</a>
 */
public final class PertAnalysis {

    private static final ContinuousDistribution NORMAL = NormalDistribution.of(0, 1);

    private final Schedule schedule;
    private final int[] path;
    private final double deviation;
    private final WorkCalendar calendar;

    private PertAnalysis(Schedule schedule, int[] path, double deviation) {
        this.schedule = schedule;
        this.path = path;
        this.deviation = deviation;
        this.calendar = path.length == 0 ? schedule.network().calendar()
                : schedule.network().calendarOf(path[path.length - 1]);
    }

    /**
     * Analyses a project. Risks are left out: the method knows none.
     *
     * @param uncertainty a project and the estimates of its durations
     * @return the analysis
     */
    public static PertAnalysis of(Uncertainty uncertainty) {
        Schedule schedule = Scheduler.schedule(uncertainty.expected());
        int[] path = schedule.drivingPath();
        double variance = 0;
        for (int k = 0; k < path.length; k++) {
            boolean held = k > 0 && drivingType(schedule, path[k]).isToFinish();
            boolean holds = k == path.length - 1 || drivingType(schedule, path[k + 1]).isFromFinish();
            if (!held && holds) {
                variance += uncertainty.duration(path[k]).variance();
            }
        }
        return new PertAnalysis(schedule, path, Math.sqrt(variance));
    }

    /** The type of the link that drives an activity: it tells whether a duration lies on the path at all. */
    private static LinkType drivingType(Schedule schedule, int activity) {
        Reason reason = schedule.earlyReason(activity);
        while (reason instanceof Reason.CalendarGap gap) {
            reason = gap.cause();
        }
        return schedule.network().link(((Reason.DrivenBy) reason).link()).type();
    }

    /**
     * The schedule with the mean of each duration.
     *
     * @return its finish is the expected finish of the method
     */
    public Schedule schedule() {
        return schedule;
    }

    /**
     * The path whose variances were added.
     *
     * @return indexes of activities, first to last
     */
    public int[] path() {
        return path.clone();
    }

    /**
     * The standard deviation of the length of the path.
     *
     * @return working minutes
     */
    public double standardDeviation() {
        return deviation;
    }

    /**
     * The chance of finishing in time.
     *
     * @param date a date
     * @return probability that the project finishes at or before that date
     */
    public double probabilityBy(long date) {
        double minutes = calendar.workBetween(schedule.projectFinish(), date);
        return deviation == 0 ? minutes >= 0 ? 1 : 0 : NORMAL.cumulativeProbability(minutes / deviation);
    }

    /**
     * The date that is met with a given chance.
     *
     * @param probability strictly between 0 and 1
     * @return the date
     */
    public long dateAt(double probability) {
        return calendar.addWork(schedule.projectFinish(), Math.round(NORMAL.inverseCumulativeProbability(probability) * deviation));
    }
}
