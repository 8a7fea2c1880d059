/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.planning.internal.ModelNetwork;
import org.jalon.planning.internal.ModelSchedule;
import org.jalon.planning.internal.Reasons;
import org.jalon.schedule.Reason;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/** Puts together the plan of a project from its schedule. */
final class PlanAssembler {

    private final Project project;
    private final LevelledStarts starts;
    private final ProjectCalendars calendars;
    private final WbsCodes codes;
    private final AssignmentCost pricing;
    private ModelNetwork model;
    private Schedule schedule;
    private Reasons reasons;

    PlanAssembler(Project project, LevelledStarts starts) {
        this.project = project;
        this.starts = starts;
        calendars = ProjectCalendars.of(project);
        codes = WbsCodes.of(project);
        pricing = new AssignmentCost(Durations.of(project));
    }

    ProjectPlan assemble() {
        ModelSchedule scheduled = ModelSchedule.of(project, calendars, starts);
        model = scheduled.model();
        schedule = scheduled.schedule();
        reasons = new Reasons(model, schedule);
        Map<WbsElement, PlannedElement> elements = new LinkedHashMap<>();
        RollUp rollUp = new RollUp(elements, codes, calendars.ofProject(), this::plan);
        project.getWbs().forEach(rollUp::add);
        List<PlanProblem> problems = new ArrayList<>(calendars.problems());
        problems.addAll(scheduled.problems());
        problems.addAll(new ConflictMapper(project, model).map(schedule.conflicts()));
        problems.addAll(PackageChecks.of(elements.values()));
        LocalDateTime start = elements.values().stream().map(PlannedElement::start).min(LocalDateTime::compareTo)
                .orElse(TimeAxis.dateTime(schedule.projectStart()));
        LocalDateTime finish = elements.values().stream().map(PlannedElement::finish).max(LocalDateTime::compareTo)
                .orElse(start);
        return new ProjectPlan(project, start, finish, elements, criticalPath(), drivingLinks(), problems, calendars,
                codes);
    }

    private List<Activity> criticalPath() {
        return IntStream.of(schedule.drivingPath()).filter(this::isActivity).mapToObj(model.activities()::get).toList();
    }

    private boolean isActivity(int node) {
        return node < model.activities().size();
    }

    private Set<Dependency> drivingLinks() {
        Set<Dependency> links = new HashSet<>();
        for (int i = 0; i < schedule.network().activities().size(); i++) {
            Reason reason = schedule.earlyReason(i);
            while (reason instanceof Reason.CalendarGap gap) {
                reason = gap.cause();
            }
            if (reason instanceof Reason.DrivenBy(int link) && model.dependencies().get(link) != null) {
                links.add(model.dependencies().get(link));
            }
        }
        return links;
    }

    private PlannedElement plan(Activity activity) {
        int i = model.content().get(activity)[0];
        WorkCalendar calendar = calendars.ofDuration(activity);
        LocalDateTime start = TimeAxis.dateTime(schedule.start(i));
        LocalDateTime finish = TimeAxis.dateTime(schedule.finish(i));
        // Dates set by hand run on the clock in the network: their floats are told in working time here.
        boolean sameTime = activity.isElapsed() || !schedule.network().activity(i).elapsed();
        long total = sameTime ? schedule.totalFloat(i)
                : calendar.workBetween(schedule.earlyFinish(i), schedule.earlyFinish(i) + schedule.totalFloat(i));
        long free = sameTime ? schedule.freeFloat(i)
                : calendar.workBetween(schedule.earlyFinish(i), schedule.earlyFinish(i) + schedule.freeFloat(i));
        long certain = sameTime ? schedule.certainFloat(i)
                : calendar.workBetween(schedule.earlyFinish(i), schedule.earlyFinish(i) + schedule.certainFloat(i));
        return new PlannedElement(activity, codes.of(activity), codes.level(activity), start, finish,
                TimeAxis.dateTime(schedule.earlyStart(i)), TimeAxis.dateTime(schedule.earlyFinish(i)),
                TimeAxis.dateTime(schedule.lateStart(i)), TimeAxis.dateTime(schedule.lateFinish(i)),
                Duration.ofMinutes(calendar.workBetween(schedule.start(i), schedule.finish(i))),
                Duration.ofMinutes(total), Duration.ofMinutes(free), Duration.ofMinutes(certain),
                Duration.ofMinutes(total - free), schedule.isCritical(i), schedule.isNearCritical(i),
                effort(activity, start, finish), cost(activity, start, finish), percentComplete(activity),
                reasons.of(i, schedule.reason(i)));
    }

    private AssignmentWork work(Assignment assignment, LocalDateTime start, LocalDateTime finish) {
        return AssignmentWork.of(assignment, start, finish, calendars);
    }

    private Duration effort(Activity activity, LocalDateTime start, LocalDateTime finish) {
        if (activity.getAssignments().isEmpty()) {
            return activity.getEffort() == null ? Duration.ZERO : activity.getEffort();
        }
        long minutes = 0;
        for (Assignment assignment : activity.getAssignments()) {
            minutes += work(assignment, start, finish).minutes();
        }
        return Duration.ofMinutes(minutes);
    }

    private BigDecimal cost(Activity activity, LocalDateTime start, LocalDateTime finish) {
        BigDecimal cost = AssignmentCost.zeroIfNull(activity.getFixedCost());
        for (Assignment assignment : activity.getAssignments()) {
            cost = cost.add(pricing.of(work(assignment, start, finish)));
        }
        return cost;
    }

    /** Share of the duration done: all once finished, what the remaining duration leaves, or what was entered. */
    private static double percentComplete(Activity activity) {
        if (activity.getActualFinish() != null) {
            return 100;
        }
        Duration left = activity.getRemainingDuration();
        Duration whole = activity.getDuration();
        if (activity.getActualStart() != null && left != null && whole != null && whole.isPositive()) {
            return Math.clamp(100.0 - 100.0 * left.toSeconds() / whole.toSeconds(), 0.0, 100.0);
        }
        return Math.clamp(activity.getPercentComplete(), 0.0, 100.0);
    }
}
