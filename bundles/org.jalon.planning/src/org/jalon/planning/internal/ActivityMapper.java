/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.ConstraintPrecedence;
import org.jalon.model.project.Project;
import org.jalon.planning.LevelledStarts;
import org.jalon.planning.PlanProblem.ValueFault;
import org.jalon.planning.ProjectCalendars;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.HorizonException;
import org.jalon.schedule.Interruption;
import org.jalon.schedule.NoWorkingTimeException;
import org.jalon.schedule.Progress;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/** Turns activities of the model into those of the kernel. */
final class ActivityMapper {

    private final ProjectCalendars calendars;
    private final LevelledStarts starts;
    private final ValueCheck check;

    ActivityMapper(ProjectCalendars calendars, LevelledStarts starts, ValueCheck check) {
        this.calendars = calendars;
        this.starts = starts;
        this.check = check;
    }

    org.jalon.schedule.Activity map(Activity activity) {
        try {
            return map(activity, calendars.of(activity));
        } catch (HorizonException | NoWorkingTimeException e) {
            check.report(activity, ValueFault.NEVER_ENDS);
            return org.jalon.schedule.Activity.milestone();
        }
    }

    private org.jalon.schedule.Activity map(Activity activity, WorkCalendar calendar) {
        if (isManual(activity)) {
            return manual(activity, calendar);
        }
        long duration = check.duration(activity, activity.getDuration());
        return new org.jalon.schedule.Activity(duration, activity.isElapsed(), interruptions(activity), calendar,
                constraint(activity), check.date(activity, activity.getDeadline()),
                progress(activity, duration, calendars.ofDuration(activity)),
                activity.getLevellingPriority(), check.date(activity, starts.of(activity)));
    }

    private List<Interruption> interruptions(Activity activity) {
        if (!activity.getInterruptions().stream().allMatch(Interruptions::isUsable)) {
            check.report(activity, ValueFault.UNUSABLE_INTERRUPTION);
        }
        return Interruptions.of(activity);
    }

    /** Whether dates set by hand decide: manual mode without a start follows its links until it gets one. */
    static boolean isManual(Activity activity) {
        return activity.getSchedulingMode() == SchedulingMode.MANUAL && activity.getManualStart() != null;
    }

    /** Whether dates set by hand lie before the start of the project, where links and that start win over dates. */
    static boolean isHeldByHand(Activity activity) {
        return isManual(activity) && activity.getActualStart() == null && activity.getActualFinish() == null
                && EcoreUtil.getRootContainer(activity) instanceof Project project
                && project.getConstraintPrecedence() == ConstraintPrecedence.LINKS && project.getStart() != null
                && activity.getManualStart().isBefore(project.getStart());
    }

    /** Dates set by hand hold to the minute, whatever the calendar: they run on the clock. */
    private org.jalon.schedule.Activity manual(Activity activity, WorkCalendar calendar) {
        long start = check.date(activity, activity.getManualStart());
        long finish = check.date(activity, activity.getManualFinish());
        interruptions(activity);
        if (start == TimeAxis.NONE) {
            return org.jalon.schedule.Activity.milestone();
        }
        if (finish != TimeAxis.NONE && finish < start) {
            check.report(activity, ValueFault.FINISH_BEFORE_START);
            finish = TimeAxis.NONE;
        }
        if (finish == TimeAxis.NONE) {
            finish = calendars.ofDuration(activity).addWork(start, check.duration(activity, activity.getDuration()));
        }
        Progress progress = progress(activity, finish - start, WorkCalendar.CONTINUOUS);
        if (isHeldByHand(activity)) {
            // Where links win, so does the start of the project; only what has happened holds against it.
            progress = Progress.finished(start, finish);
        }
        return new org.jalon.schedule.Activity(finish - start, true, List.of(), calendar,
                new Constraint(Constraint.Type.MUST_START_ON, start), check.date(activity, activity.getDeadline()),
                progress, activity.getLevellingPriority(), TimeAxis.NONE);
    }

    private Constraint constraint(WbsElement element) {
        Constraint.Type type = type(element.getConstraintType());
        if (!type.isDated()) {
            return type == Constraint.Type.ALAP ? Constraint.ALAP : Constraint.NONE;
        }
        if (element.getConstraintDate() == null) {
            check.report(element, ValueFault.CONSTRAINT_WITHOUT_DATE);
            return Constraint.NONE;
        }
        long date = check.date(element, element.getConstraintDate());
        return date == TimeAxis.NONE ? Constraint.NONE : new Constraint(type, date);
    }

    /** "As soon as possible" is the lack of a constraint: the direction of planning decides then. */
    private static Constraint.Type type(ConstraintType type) {
        return switch (type) {
            case AS_SOON_AS_POSSIBLE -> Constraint.Type.NONE;
            case AS_LATE_AS_POSSIBLE -> Constraint.Type.ALAP;
            case MUST_START_ON -> Constraint.Type.MUST_START_ON;
            case MUST_FINISH_ON -> Constraint.Type.MUST_FINISH_ON;
            case START_NO_EARLIER_THAN -> Constraint.Type.START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> Constraint.Type.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> Constraint.Type.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> Constraint.Type.FINISH_NO_LATER_THAN;
        };
    }

    private Progress progress(Activity activity, long duration, WorkCalendar calendar) {
        long start = check.date(activity, activity.getActualStart());
        long finish = check.date(activity, activity.getActualFinish());
        if (finish != TimeAxis.NONE && start == TimeAxis.NONE) {
            start = calendar.subtractWork(finish, duration);
        }
        if (start == TimeAxis.NONE) {
            return Progress.NONE;
        }
        if (finish != TimeAxis.NONE && finish < start) {
            check.report(activity, ValueFault.FINISH_BEFORE_START);
            finish = TimeAxis.NONE;
        }
        if (finish == TimeAxis.NONE && activity.getPercentComplete() >= 100) {
            finish = calendar.addWork(start, duration);
        }
        return finish == TimeAxis.NONE ? Progress.started(start, remaining(activity, duration))
                : Progress.finished(start, finish);
    }

    private long remaining(Activity activity, long duration) {
        if (activity.getRemainingDuration() != null) {
            return check.duration(activity, activity.getRemainingDuration());
        }
        double done = Math.clamp(activity.getPercentComplete(), 0.0, 100.0);
        return Math.round(duration * (100 - done) / 100);
    }
}
