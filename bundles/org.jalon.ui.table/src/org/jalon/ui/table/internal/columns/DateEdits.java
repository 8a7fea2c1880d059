/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__MANUAL_FINISH;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__MANUAL_START;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_DATE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_TYPE;

import java.time.LocalDateTime;
import java.time.LocalTime;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.planning.PlannedElement;
import org.jalon.ui.table.internal.Messages;

/**
 * What entries of dates mean. Dates of an activity are computed: who types one asks for it, which is a constraint
 * that links may still overrule, or the date itself where the activity is planned by hand.
 */
final class DateEdits {

    private DateEdits() {
    }

    /** A start asked for; none takes back what was asked. */
    static Command start(Activity activity, String entry, TableContext context) throws EditRefused {
        refuseIfBegun(activity, context);
        LocalDateTime date = startOrNone(entry, context);
        if (activity.getSchedulingMode() == SchedulingMode.MANUAL) {
            return context.set(activity, ACTIVITY__MANUAL_START, date);
        }
        return constrain(activity, backward(context) ? ConstraintType.START_NO_LATER_THAN
                : ConstraintType.START_NO_EARLIER_THAN, date, context);
    }

    /** A finish asked for; none takes back what was asked. */
    static Command finish(Activity activity, String entry, TableContext context) throws EditRefused {
        refuseIfBegun(activity, context);
        LocalDateTime date = finishOrNone(entry, context);
        if (activity.getSchedulingMode() == SchedulingMode.MANUAL) {
            return context.set(activity, ACTIVITY__MANUAL_FINISH, date);
        }
        return constrain(activity, backward(context) ? ConstraintType.FINISH_NO_LATER_THAN
                : ConstraintType.FINISH_NO_EARLIER_THAN, date, context);
    }

    private static void refuseIfBegun(Activity activity, TableContext context) throws EditRefused {
        if (activity.getActualStart() != null) {
            throw new EditRefused(NLS.bind(Messages.alreadyBegun, activity.getName(),
                    context.date(activity.getActualStart())));
        }
    }

    private static boolean backward(TableContext context) {
        return context.project().getDirection() == SchedulingDirection.BACKWARD;
    }

    private static Command constrain(WbsElement element, ConstraintType type, LocalDateTime date,
            TableContext context) throws EditRefused {
        return ActivityEdits.all(
                context.set(element, WBS_ELEMENT__CONSTRAINT_TYPE,
                        date == null ? ConstraintType.AS_SOON_AS_POSSIBLE : type),
                context.set(element, WBS_ELEMENT__CONSTRAINT_DATE, date));
    }

    /** Another constraint; one that needs a date takes the planned one where there is none yet. */
    static Command constraint(WbsElement element, ConstraintType type, TableContext context)
            throws EditRefused {
        LocalDateTime date = element.getConstraintDate();
        if (!needsDate(type)) {
            date = null;
        } else if (date == null) {
            PlannedElement planned = context.planned(element).orElse(null);
            date = planned == null ? context.project().getStart() : onStart(type) ? planned.start() : planned.finish();
        }
        return ActivityEdits.all(context.set(element, WBS_ELEMENT__CONSTRAINT_TYPE, type),
                context.set(element, WBS_ELEMENT__CONSTRAINT_DATE, date));
    }

    /** Another imposed date; none takes the constraint back. */
    static Command constraintDate(WbsElement element, String entry, TableContext context) throws EditRefused {
        ConstraintType type = element.getConstraintType();
        if (!needsDate(type)) {
            type = backward(context) ? ConstraintType.FINISH_NO_LATER_THAN : ConstraintType.START_NO_EARLIER_THAN;
        }
        LocalDateTime date = onStart(type) ? startOrNone(entry, context) : finishOrNone(entry, context);
        return constrain(element, type, date, context);
    }

    private static boolean needsDate(ConstraintType type) {
        return type != ConstraintType.AS_SOON_AS_POSSIBLE && type != ConstraintType.AS_LATE_AS_POSSIBLE;
    }

    private static boolean onStart(ConstraintType type) {
        return type == ConstraintType.MUST_START_ON || type == ConstraintType.START_NO_EARLIER_THAN
                || type == ConstraintType.START_NO_LATER_THAN;
    }

    /** A date meant as a beginning: that of the working day where no time is typed. Null for no entry. */
    static LocalDateTime startOrNone(String entry, TableContext context) throws EditRefused {
        LocalDateTime start = context.project().getStart();
        LocalTime usual = start == null ? LocalTime.of(8, 0) : start.toLocalTime();
        return entry.isEmpty() ? null : read(entry, usual, context);
    }

    /** A date meant as an end: that of the working day where no time is typed. Null for no entry. */
    static LocalDateTime finishOrNone(String entry, TableContext context) throws EditRefused {
        return entry.isEmpty() ? null : read(entry, LocalTime.of(17, 0), context);
    }

    private static LocalDateTime read(String entry, LocalTime usual, TableContext context) throws EditRefused {
        try {
            return context.dates().moment(entry, usual);
        } catch (IllegalArgumentException e) {
            throw new EditRefused(e.getMessage());
        }
    }
}
