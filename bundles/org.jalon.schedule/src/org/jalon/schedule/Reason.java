/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/** Why a date is what it is. */
public sealed interface Reason {

    /** Nothing holds the activity back but the start of the project. */
    record ProjectStart() implements Reason {
    }

    /** Nothing presses the activity but the finish of the project. */
    record ProjectFinish() implements Reason {
    }

    /** The end of the activity is open and may not slip, see {@link SchedulingOptions#multipleCriticalPaths()}. */
    record OwnFinish() implements Reason {
    }

    /**
     * The constraint of the activity.
     *
     * @param constraint the constraint that gave the date
     */
    record ConstraintDate(Constraint constraint) implements Reason {
    }

    /**
     * A levelling of resources: they are busy until then.
     *
     * @param notBefore the date that it gave the activity
     */
    record Levelled(long notBefore) implements Reason {
    }

    /**
     * The deadline of the activity.
     *
     * @param deadline its date
     */
    record Deadline(long deadline) implements Reason {
    }

    /**
     * Another activity.
     *
     * @param link index of the link that gave the date: the driving one
     */
    record DrivenBy(int link) implements Reason {
    }

    /** It has happened. */
    record Actual() implements Reason {
    }

    /** The rest of the work goes on after the status date. */
    record StatusDate() implements Reason {
    }

    /** The rest of an interrupted activity goes on at its date of resumption. */
    record Resumption() implements Reason {
    }

    /**
     * As late as possible: the activity was moved away from its early date.
     *
     * @param limit what keeps it from going any later
     */
    record AsLateAsPossible(Reason limit) implements Reason {
    }

    /**
     * The calendar is closed at the date that was asked for.
     *
     * @param asked the date that was asked for
     * @param cause who asked for it
     */
    record CalendarGap(long asked, Reason cause) implements Reason {
    }
}
