/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/** Something that the plan asks for and the schedule cannot give. */
public sealed interface Conflict {

    /**
     * A deadline that is missed.
     *
     * @param activity index of the activity
     * @param deadline the date it was due
     * @param finish   the date it finishes
     */
    record DeadlineMissed(int activity, long deadline, long finish) implements Conflict {
    }

    /**
     * A constraint that is missed, because links or the project start win.
     *
     * @param activity   index of the activity
     * @param constraint the constraint
     * @param date       the start or finish that contradicts it
     */
    record ConstraintMissed(int activity, Constraint constraint, long date) implements Conflict {
    }

    /**
     * A link that is not kept, because a constraint wins.
     *
     * @param link   index of the link
     * @param asked  the earliest date that the link allows to the held end of its successor
     * @param actual the date that this end has
     */
    record LinkBroken(int link, long asked, long actual) implements Conflict {
    }

    /**
     * A link that was not kept by what has happened: the successor started or finished too early.
     *
     * @param link   index of the link
     * @param asked  the earliest date that the link allows to the held end of its successor
     * @param actual the date that this end has
     */
    record OutOfSequence(int link, long asked, long actual) implements Conflict {
    }

    /**
     * An actual date after the status date.
     *
     * @param activity   index of the activity
     * @param actual     the actual start or finish
     * @param statusDate the date up to which the project is known
     */
    record ActualInTheFuture(int activity, long actual, long statusDate) implements Conflict {
    }

    /**
     * A constraint that puts an activity before the start of the project.
     *
     * @param activity     index of the activity
     * @param start        its start
     * @param projectStart the start of the project
     */
    record BeforeProjectStart(int activity, long start, long projectStart) implements Conflict {
    }

    /**
     * A project that ends later than it must.
     *
     * @param asked  the finish that was asked for
     * @param finish the finish of the last activity
     */
    record ProjectFinishMissed(long asked, long finish) implements Conflict {
    }

    /**
     * A project planned backward that should have started before its start date.
     *
     * @param asked the start that was given
     * @param start the start that is needed
     */
    record ProjectStartMissed(long asked, long start) implements Conflict {
    }
}
