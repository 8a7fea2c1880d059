/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import org.jalon.schedule.InvalidNetworkException.Problem;

/** Refuses input that means nothing. */
final class NetworkCheck {

    private static final long LONGEST = TimeAxis.LATEST - TimeAxis.EARLIEST;

    private NetworkCheck() {
    }

    static void check(Activity activity, int i) {
        checkDuration(activity.duration(), i);
        for (Interruption interruption : activity.interruptions()) {
            checkDate(interruption.from(), i);
            checkDate(interruption.to(), i);
            require(interruption.from() != TimeAxis.NONE && interruption.to() > interruption.from(),
                    Problem.EMPTY_INTERRUPTION, i);
        }
        checkDate(activity.deadline(), i);
        checkDate(activity.constraint().date(), i);
        checkDate(activity.notBefore(), i);
        require(!activity.constraint().type().isDated() || activity.constraint().date() != TimeAxis.NONE,
                Problem.CONSTRAINT_WITHOUT_DATE, i);
        Progress progress = activity.progress();
        checkDuration(progress.remainingDuration(), i);
        checkDate(progress.actualStart(), i);
        checkDate(progress.actualFinish(), i);
        checkDate(progress.resume(), i);
        require(!progress.isFinished() || progress.isStarted()
                && progress.actualFinish() >= progress.actualStart(), Problem.FINISH_BEFORE_START, i);
    }

    static void check(Link link, int n) {
        require(link.predecessor() >= 0 && link.predecessor() < n && link.successor() >= 0
                && link.successor() < n, Problem.UNKNOWN_ACTIVITY, link.successor());
        require(link.predecessor() != link.successor(), Problem.LINK_TO_ITSELF, link.successor());
        require(link.lag().amount() >= -LONGEST && link.lag().amount() <= LONGEST, Problem.LAG_OUT_OF_RANGE,
                link.successor());
    }

    private static void checkDuration(long minutes, int i) {
        require(minutes >= 0 && minutes <= LONGEST, Problem.DURATION_OUT_OF_RANGE, i);
    }

    static void checkDate(long date, int i) {
        require(date == TimeAxis.NONE || TimeAxis.isWithinHorizon(date), Problem.DATE_OUT_OF_RANGE, i);
    }

    static void require(boolean condition, Problem problem, int i) {
        if (!condition) {
            throw new InvalidNetworkException(problem, i);
        }
    }
}
