/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.time.Duration;
import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.ProgressPolicy;
import org.jalon.model.project.Project;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * The date before which an element can't start whatever is imposed on itself: what its links, its work packages, the
 * start of the project and the status date leave to it, all others staying where they are planned.
 */
final class EarliestStart {

    private final ProjectPlan plan;

    EarliestStart(ProjectPlan plan) {
        this.plan = plan;
    }

    LocalDateTime of(PlannedElement planned) {
        WbsElement element = planned.element();
        WorkCalendar calendar = calendar(element);
        long bound = TimeAxis.at(projectBound());
        for (EObject e = element; e instanceof WbsElement holder; e = e.eContainer()) {
            for (Dependency link : holder.getPredecessorLinks()) {
                bound = Math.max(bound, bound(link, planned, calendar));
            }
            if (holder != element && isHeldAtStart(holder)) {
                bound = Math.max(bound, TimeAxis.at(holder.getConstraintDate()));
            }
        }
        return TimeAxis.dateTime(calendar.nextWorking(bound));
    }

    private LocalDateTime projectBound() {
        Project project = plan.project();
        LocalDateTime start = project.getStart() == null ? plan.start() : project.getStart();
        LocalDateTime status = project.getStatusDate();
        return status != null && project.getProgressPolicy() != ProgressPolicy.ACTUAL_DATES && status.isAfter(start)
                ? status : start;
    }

    private static boolean isHeldAtStart(WbsElement element) {
        return element.getConstraintDate() != null && (element.getConstraintType() == ConstraintType.MUST_START_ON
                || element.getConstraintType() == ConstraintType.START_NO_EARLIER_THAN);
    }

    /** The calendar in which an element starts to work; the clock never says when a day begins. */
    WorkCalendar calendar(WbsElement element) {
        return element instanceof Activity activity ? plan.calendars().of(activity) : plan.calendars().ofProject();
    }

    private long bound(Dependency link, PlannedElement successor, WorkCalendar calendar) {
        PlannedElement predecessor = link.getPredecessor() == null ? null
                : plan.of(link.getPredecessor()).orElse(null);
        if (predecessor == null) {
            return TimeAxis.EARLIEST;
        }
        DependencyType type = link.getType();
        boolean fromFinish = type == DependencyType.FINISH_TO_START || type == DependencyType.FINISH_TO_FINISH;
        long tied = TimeAxis.at(fromFinish ? predecessor.finish() : predecessor.start());
        long end = lagCalendar(link, calendar).addWork(tied, lag(link, predecessor));
        if (type == DependencyType.FINISH_TO_START || type == DependencyType.START_TO_START) {
            return end;
        }
        // a work package has no duration of its own by which its start would follow from its finish
        return successor.element() instanceof WorkPackage ? TimeAxis.EARLIEST
                : running(successor.element(), calendar).subtractWork(end, successor.duration().toMinutes());
    }

    /** The time by which the duration of an element is counted. */
    static WorkCalendar running(WbsElement element, WorkCalendar calendar) {
        return element instanceof Activity activity && activity.isElapsed() ? WorkCalendar.CONTINUOUS : calendar;
    }

    private static long lag(Dependency link, PlannedElement predecessor) {
        if (link.getLagPercent() != null) {
            return Math.round(predecessor.duration().toMinutes() * link.getLagPercent() / 100);
        }
        Duration lag = link.getLag();
        return lag == null ? 0 : lag.toMinutes();
    }

    private WorkCalendar lagCalendar(Dependency link, WorkCalendar ofSuccessor) {
        return switch (link.getLagCalendar()) {
            case SUCCESSOR -> ofSuccessor;
            case PREDECESSOR -> calendar(link.getPredecessor());
            case PROJECT -> plan.calendars().ofProject();
            case CONTINUOUS -> WorkCalendar.CONTINUOUS;
        };
    }
}
