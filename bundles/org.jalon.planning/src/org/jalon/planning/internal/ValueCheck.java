/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.jalon.model.Identified;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlanProblem.ValueFault;
import org.jalon.schedule.TimeAxis;

/** Turns values of the model into minutes of the kernel, and reports those that can't be used. */
final class ValueCheck {

    /** A hundred years: more than any plan, and far from any overflow. */
    private static final long LONGEST = 100L * 366 * TimeAxis.DAY;

    private final List<PlanProblem> problems;

    ValueCheck(List<PlanProblem> problems) {
        this.problems = problems;
    }

    long date(Identified element, LocalDateTime time) {
        if (time == null) {
            return TimeAxis.NONE;
        }
        long instant = TimeAxis.at(time);
        if (!TimeAxis.isWithinHorizon(instant)) {
            report(element, ValueFault.DATE_OUT_OF_RANGE);
            return TimeAxis.NONE;
        }
        return instant;
    }

    long duration(Identified element, Duration duration) {
        if (duration == null) {
            return 0;
        }
        if (duration.isNegative() || duration.toMinutes() > LONGEST) {
            report(element, ValueFault.DURATION_OUT_OF_RANGE);
            return 0;
        }
        return minutes(duration);
    }

    long lag(Identified element, long minutes) {
        if (Math.abs(minutes) > LONGEST) {
            report(element, ValueFault.LAG_OUT_OF_RANGE);
            return 0;
        }
        return minutes;
    }

    /** Seconds count for their minute only if they make half of it. */
    static long minutes(Duration duration) {
        return duration == null ? 0 : Math.round(duration.toSeconds() / 60.0);
    }

    void report(Identified element, ValueFault fault) {
        PlanProblem problem = new PlanProblem.UnusableValue(element, fault);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
