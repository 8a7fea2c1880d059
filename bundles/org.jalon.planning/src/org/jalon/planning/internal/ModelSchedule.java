/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.planning.LevelledStarts;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlanProblem.ValueFault;
import org.jalon.planning.ProjectCalendars;
import org.jalon.schedule.HorizonException;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.TimeAxis;

/**
 * The schedule of a project, whatever is wrong with it.
 *
 * @param model    what was scheduled
 * @param schedule its dates
 * @param problems what had to be left out
 */
public record ModelSchedule(ModelNetwork model, Schedule schedule, List<PlanProblem> problems) {

    /** Ends of packages settle in two or three rounds; two activities might take turns for ever. */
    private static final int MOST_ROUNDS = 10;

    /** After so many activities that never end, all that remain without end are given up together. */
    private static final int MOST_FAILURES = 20;

    /**
     * Schedules a project.
     *
     * @param project   the project
     * @param calendars its calendars
     * @return its schedule
     */
    public static ModelSchedule of(Project project, ProjectCalendars calendars) {
        return of(project, calendars, LevelledStarts.ACCEPTED);
    }

    /**
     * Schedules a project.
     *
     * @param project   the project
     * @param calendars its calendars
     * @param starts    which levelled starts count
     * @return its schedule
     */
    public static ModelSchedule of(Project project, ProjectCalendars calendars, LevelledStarts starts) {
        Set<Integer> hopeless = new LinkedHashSet<>();
        PackageEnds ends = PackageEnds.UNKNOWN;
        long target = TimeAxis.NONE;
        ModelSchedule last = null;
        Input input = new Input(project, calendars, starts);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            ModelSchedule next = schedule(input, ends, target, hopeless);
            if (target == TimeAxis.NONE && isLate(project, next.schedule)) {
                target = TimeAxis.at(project.getFinish());
            } else if (!next.model.asksForEnds() || last != null
                    && last.model.network().links().equals(next.model.network().links())) {
                return next;
            }
            ends = new PackageEnds(next.schedule, calendars.ofProject());
            last = next;
        }
        return last;
    }

    /** A target limits float only once it is missed: before that, the project's own finish does. */
    private static boolean isLate(Project project, Schedule schedule) {
        return project.getDirection() == SchedulingDirection.FORWARD && project.getFinish() != null
                && TimeAxis.isWithinHorizon(TimeAxis.at(project.getFinish()))
                && schedule.projectFinish() > TimeAxis.at(project.getFinish());
    }

    /** What is scheduled round after round. */
    private record Input(Project project, ProjectCalendars calendars, LevelledStarts starts) {
    }

    private static ModelSchedule schedule(Input input, PackageEnds ends, long target, Set<Integer> hopeless) {
        for (int failures = 0;; failures++) {
            List<PlanProblem> problems = new ArrayList<>();
            ModelNetwork model = new NetworkMapper(input.project, input.calendars, input.starts, problems)
                    .map(ends, target, hopeless);
            hopeless.forEach(node -> problems.add(new PlanProblem.UnusableValue(
                    node == NetworkMapper.PROJECT ? input.project : model.activities().get(node), ValueFault.NEVER_ENDS)));
            try {
                return new ModelSchedule(model, Scheduler.schedule(model.network()), problems);
            } catch (HorizonException e) {
                int count = model.activities().size();
                if (hopeless.containsAll(IntStream.range(0, count).boxed().toList())) {
                    if (hopeless.contains(NetworkMapper.PROJECT)) {
                        throw e;
                    }
                    hopeless.clear(); // even milestones don't fit: the dates of the project leave no room
                    hopeless.add(NetworkMapper.PROJECT);
                    failures = -1;
                } else if (failures >= MOST_FAILURES) {
                    IntStream.range(0, count).forEach(hopeless::add);
                } else {
                    hopeless.add(culprit(model, e.activity(), hopeless));
                }
            }
        }
    }

    /** The activity that left the time axis, or else the longest one. */
    private static int culprit(ModelNetwork model, int named, Set<Integer> known) {
        if (named >= 0 && named < model.activities().size() && !known.contains(named)) {
            return named;
        }
        return IntStream.range(0, model.activities().size()).filter(i -> !known.contains(i)).boxed()
                .max(Comparator.comparingLong(i -> model.network().activity(i).duration())).orElseThrow();
    }
}
