/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.ConstraintPrecedence;
import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.planning.LevelledStarts;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlanProblem.ValueFault;
import org.jalon.planning.ProjectCalendars;
import org.jalon.schedule.Network;
import org.jalon.schedule.SchedulingOptions;
import org.jalon.schedule.SchedulingOptions.ConstraintPolicy;
import org.jalon.schedule.SchedulingOptions.Direction;
import org.jalon.schedule.SchedulingOptions.ProgressPolicy;
import org.jalon.schedule.TimeAxis;

/** Turns a project into a network. Faults of the model are left out of the network and reported. */
final class NetworkMapper {

    /** Stands for the project itself among the nodes that can't be computed with. */
    static final int PROJECT = -1;

    private static final long ARBITRARY_MONDAY = TimeAxis.at(LocalDateTime.of(2000, 1, 3, 8, 0));

    private final Project project;
    private final ProjectCalendars calendars;
    private final LevelledStarts starts;
    private final List<PlanProblem> problems;
    private final ValueCheck check;
    private final List<Activity> activities = new ArrayList<>();
    private final Map<WbsElement, int[]> content = new LinkedHashMap<>();
    private final List<org.jalon.schedule.Activity> nodes = new ArrayList<>();
    private final Map<Integer, WbsElement> imposedBy = new HashMap<>();

    /**
     * A mapper.
     *
     * @param project   the project
     * @param calendars its calendars
     * @param starts    which levelled starts count
     * @param problems  where faults are reported
     */
    NetworkMapper(Project project, ProjectCalendars calendars, LevelledStarts starts, List<PlanProblem> problems) {
        this.project = project;
        this.calendars = calendars;
        this.starts = starts;
        this.problems = problems;
        this.check = new ValueCheck(problems);
    }

    /**
     * Maps the project, once.
     *
     * @param ends     which activity of a package starts first or finishes last
     * @param target   the finish that late dates must keep, or {@link TimeAxis#NONE}; planning backward has its own
     * @param hopeless nodes whose duration, constraint and progress can't be computed with; with {@link #PROJECT},
     *                 neither can the project's own start and finish
     * @return its network
     */
    ModelNetwork map(PackageEnds ends, long target, Set<Integer> hopeless) {
        ActivityMapper mapper = new ActivityMapper(calendars, starts, check);
        project.getWbs().forEach(this::collect);
        for (Activity activity : activities) {
            nodes.add(hopeless.contains(nodes.size()) ? org.jalon.schedule.Activity.milestone()
                    : mapper.map(activity));
        }
        LinkMapper linkMapper = new LinkMapper(content, nodes, ends, check, problems);
        List<LinkSpec> links = linkMapper.map();
        new PackageDates(content, nodes, imposedBy, check, problems).impose(links);
        links = withoutCycles(withoutOverruledLinks(links));
        Network.Builder builder = Network.builder(calendars.ofProject());
        nodes.forEach(builder::add);
        List<Dependency> dependencies = new ArrayList<>(links.size());
        for (LinkSpec link : links) {
            builder.link(link.from(), link.to(), link.type(), link.lag());
            dependencies.add(link.dependency());
        }
        setDates(builder, target, hopeless.contains(PROJECT));
        checkUnits();
        return new ModelNetwork(builder.build(), activities, content, dependencies, imposedBy,
                linkMapper.asksForEnds());
    }

    private void collect(WbsElement element) {
        if (element.isInactive()) {
            return;
        }
        int first = activities.size();
        int[] range = {first, first};
        content.put(element, range);
        if (element instanceof Activity activity) {
            activities.add(activity);
        } else if (element instanceof WorkPackage parent) {
            parent.getChildren().forEach(this::collect);
        }
        range[1] = activities.size();
    }

    /** Where links win over imposed dates, a date set by hand still holds: its links can't count. */
    private List<LinkSpec> withoutOverruledLinks(List<LinkSpec> links) {
        if (project.getConstraintPrecedence() == ConstraintPrecedence.CONSTRAINTS) {
            return links;
        }
        return links.stream().filter(link -> link.to() >= activities.size()
                || !ActivityMapper.isManual(activities.get(link.to()))).toList();
    }

    private List<LinkSpec> withoutCycles(List<LinkSpec> links) {
        Map<Dependency, int[]> cycles = CycleBreaker.find(nodes.size(), links);
        cycles.forEach((dependency, path) -> problems.add(new PlanProblem.Cycle(
                Arrays.stream(path).filter(node -> node < activities.size()).<WbsElement>mapToObj(activities::get)
                        .toList(), dependency)));
        return CycleBreaker.without(links, cycles.keySet());
    }

    private void setDates(Network.Builder builder, long target, boolean hopeless) {
        long start = hopeless ? TimeAxis.NONE : check.date(project, project.getStart());
        long finish = hopeless ? TimeAxis.NONE : check.date(project, project.getFinish());
        boolean backward = project.getDirection() == SchedulingDirection.BACKWARD && finish != TimeAxis.NONE;
        if (start == TimeAxis.NONE && !backward) {
            start = hopeless ? ARBITRARY_MONDAY : earliestDate();
            problems.add(new PlanProblem.MissingProjectDate(project, TimeAxis.dateTime(start)));
        }
        builder.start(start).finish(backward ? finish : target)
                .statusDate(check.date(project, project.getStatusDate()))
                .options(SchedulingOptions.DEFAULT.with(backward ? Direction.BACKWARD : Direction.FORWARD)
                        .with(project.getConstraintPrecedence() == ConstraintPrecedence.LINKS
                                ? ConstraintPolicy.LINKS_WIN : ConstraintPolicy.CONSTRAINTS_WIN)
                        .with(ProgressPolicy.valueOf(project.getProgressPolicy().getName()))
                        .withThresholds(ValueCheck.minutes(project.getCriticalFloat()),
                                ValueCheck.minutes(project.getNearCriticalFloat())));
    }

    private void checkUnits() {
        if (!isWithin(project.getMinutesPerDay(), TimeAxis.DAY) || !isWithin(project.getDaysPerMonth(), 31)
                || !isWithin(project.getMinutesPerWeek(), TimeAxis.WEEK)) {
            check.report(project, ValueFault.UNIT_OUT_OF_RANGE);
        }
    }

    private static boolean isWithin(int value, int most) {
        return value >= 1 && value <= most;
    }

    /** Without a project start, the earliest date that anything is given; without any, an arbitrary Monday. */
    private long earliestDate() {
        Set<Long> dates = new HashSet<>();
        for (Activity a : activities) {
            Stream.of(a.getActualStart(), a.getManualStart(), a.getConstraintDate()).filter(Objects::nonNull)
                    .map(TimeAxis::at).filter(TimeAxis::isWithinHorizon).forEach(dates::add);
        }
        return dates.stream().min(Long::compare).orElse(ARBITRARY_MONDAY);
    }
}
