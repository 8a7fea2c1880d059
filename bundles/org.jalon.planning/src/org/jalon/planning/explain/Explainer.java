/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.Identified;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.explain.ChainBuilder.Dates;
import org.jalon.planning.internal.ModelSchedule;
import org.jalon.planning.whatif.PlanChange;
import org.jalon.planning.whatif.WhatIf;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * Explains a plan: why an element is when it is, what would free it, and what depends on it. Nothing is canned: chains
 * follow the reasons of the schedule, and every “if” was planned anew. An explainer speaks of the project as it was
 * when it was made; make another one after a change. For the thread that may read the project.
 */
public final class Explainer {

    /** Causes tried for one element, those next to it first: each is a plan of its own. */
    private static final int MOST_CHANGES = 40;

    private final ProjectPlan plan;
    private final ModelSchedule scheduled;
    private final Schedule schedule;
    private final Closures closures;
    private final Neighbours neighbours;
    private WhatIf trial;

    private Explainer(ProjectPlan plan) {
        this.plan = plan;
        scheduled = ModelSchedule.of(plan.project(), plan.calendars());
        schedule = scheduled.schedule();
        closures = new Closures(plan.project(), plan.calendars());
        neighbours = new Neighbours(scheduled);
    }

    /**
     * Prepares to explain a plan.
     *
     * @param plan the plan of the project as it is now
     * @return what explains it
     */
    public static Explainer of(ProjectPlan plan) {
        return new Explainer(plan);
    }

    /**
     * The plan that is explained.
     *
     * @return the plan given
     */
    public ProjectPlan plan() {
        return plan;
    }

    /**
     * Explains an element.
     *
     * @param element an activity or work package
     * @return empty if it isn't planned: inactive, an empty package or none of the project
     */
    public Optional<Explanation> explain(WbsElement element) {
        return plan.of(element).map(this::explain);
    }

    private Explanation explain(PlannedElement planned) {
        int[] range = range(planned.element());
        int first = first(range);
        int last = last(range);
        List<ResourceWait> waits = planned.element() instanceof Activity activity ? waits(activity) : List.of();
        return new Explanation(planned, chain(first, false, Dates.PLANNED), chain(last, true, Dates.PLANNED),
                chain(last, true, Dates.LATE), neighbours.holds(first), waits,
                neighbours.successors(range[0], range[1]), neighbours.following(range[0], range[1]),
                planned.isPackage() ? new Explanation.Ends(activity(first), activity(last)) : null,
                problems(planned.element()));
    }

    private List<ResourceWait> waits(Activity activity) {
        if (activity.getLevelledStart() == null || activity.getActualStart() != null) {
            return List.of();
        }
        LocalDateTime without = trial().with(List.of(new PlanChange.DropLevelling(activity))).of(activity)
                .map(PlannedElement::start).orElseThrow();
        return Waits.of(plan, activity, without);
    }

    /**
     * Explains the finish of the project.
     *
     * @return its critical paths: one for each critical activity that drives no other, the latest to finish first
     */
    public ProjectExplanation explainProject() {
        Set<Integer> ends = new LinkedHashSet<>();
        int[] main = schedule.drivingPath();
        if (main.length > 0) {
            ends.add(latest());
        }
        IntStream.range(0, scheduled.model().activities().size()).boxed().filter(schedule::isCritical)
                .filter(this::drivesNothingCritical)
                .sorted(Comparator.comparing((Integer i) -> schedule.finish(i)).reversed()).forEach(ends::add);
        List<ProjectExplanation.Path> paths = ends.stream().map(end -> new ProjectExplanation.Path(activity(end),
                Duration.ofMinutes(schedule.totalFloat(end)), chain(end, true, Dates.PLANNED))).toList();
        return new ProjectExplanation(plan.start(), plan.finish(), paths, plan.problems());
    }

    /** The activity that finishes last; of several, the one that is last in the driving path. */
    private int latest() {
        int[] path = schedule.drivingPath();
        int end = path[path.length - 1];
        int most = IntStream.range(0, scheduled.model().activities().size()).boxed()
                .max(Comparator.comparing(schedule::finish)).orElse(end);
        boolean fits = end < scheduled.model().activities().size() && schedule.finish(end) == schedule.finish(most);
        return fits ? end : most;
    }

    private boolean drivesNothingCritical(int node) {
        return IntStream.of(schedule.network().outgoing(node)).noneMatch(link -> {
            int after = schedule.network().link(link).successor();
            return schedule.isCritical(after) && ChainBuilder.drivingLink(schedule.reason(after)) == link;
        });
    }

    /**
     * What would free an element: for each of its causes, what would be if that one weren't. The causes are everything
     * that holds the element without any slack and all that its chain passes through which isn't work.
     *
     * @param element an activity or work package
     * @return by the start gained, what gains nothing last; at most forty causes, the nearest
     */
    public List<Counterfactual> whatWouldFree(WbsElement element) {
        Optional<Explanation> explained = explain(element);
        if (explained.isEmpty()) {
            return List.of();
        }
        Set<PlanChange> changes = new LinkedHashSet<>();
        explained.get().holds().stream().filter(hold -> hold.driving() || !hold.slack().isPositive())
                .forEach(hold -> Relaxations.of(hold).ifPresent(changes::add));
        wish(element).ifPresent(changes::add);
        explained.get().start().steps().reversed()
                .forEach(step -> Relaxations.of(step).ifPresent(changes::add));
        explained.get().finish().steps().reversed()
                .forEach(step -> Relaxations.of(step).ifPresent(changes::add));
        return changes.stream().limit(MOST_CHANGES).map(change -> counterfactual(explained.get().planned(), change))
                .sorted(Comparator.comparing(Counterfactual::startGain)
                        .thenComparing(Counterfactual::finishGain).reversed())
                .toList();
    }

    private static Optional<PlanChange> wish(WbsElement element) {
        return element.getConstraintType() == ConstraintType.AS_LATE_AS_POSSIBLE
                ? Optional.of(new PlanChange.DropConstraint(element)) : Optional.empty();
    }

    /**
     * What a change would do to an element.
     *
     * @param element an element that is planned
     * @param change  a change of the plan
     * @return the element and the project as they would be planned then
     * @throws java.util.NoSuchElementException if the element isn't planned
     */
    public Counterfactual ifChanged(WbsElement element, PlanChange change) {
        return counterfactual(plan.of(element).orElseThrow(), change);
    }

    private Counterfactual counterfactual(PlannedElement now, PlanChange change) {
        WhatIf.Outcome outcome = trial().with(List.of(change));
        PlannedElement then = outcome.of(now.element()).orElse(now);
        WorkCalendar time = outcome.calendarOf(now.element());
        LocalDateTime finish = outcome.plan().finish();
        return new Counterfactual(change, then.start(), then.finish(), gain(time, then.start(), now.start()),
                gain(time, then.finish(), now.finish()), finish,
                gain(outcome.plan().calendars().ofProject(), finish, plan.finish()), then.reason());
    }

    private static Duration gain(WorkCalendar time, LocalDateTime then, LocalDateTime now) {
        return Duration.ofMinutes(time.workBetween(TimeAxis.at(then), TimeAxis.at(now)));
    }

    private WhatIf trial() {
        if (trial == null) {
            trial = WhatIf.of(plan.project());
        }
        return trial;
    }

    /**
     * What happens if an element slips.
     *
     * @param element an activity, or a work package whose activities all slip
     * @param slip    by how much, in its own working time, at least a minute
     * @return empty if it isn't planned or is over
     */
    public Optional<SlipEffect> slip(WbsElement element, Duration slip) {
        return search(element).map(search -> search.effect(element, slip));
    }

    /**
     * What a slip of an element reaches, and from which slip on: milestones, gates, deadlines, the finish of the
     * project.
     *
     * @param element an activity or work package
     * @return the nearest first; what no slip reaches is left out
     */
    public List<Reach> reaches(WbsElement element) {
        return search(element).map(search -> {
            int[] range = range(element);
            return search.reaches(neighbours.following(range[0], range[1]));
        }).orElse(List.of());
    }

    private Optional<SlipSearch> search(WbsElement element) {
        return plan.of(element).map(planned -> new SlipSearch(scheduled, range(element)))
                .filter(SlipSearch::isPossible);
    }

    private List<PlanProblem> problems(WbsElement element) {
        Set<Identified> concerned = new HashSet<>(List.of(element));
        element.getPredecessorLinks().forEach(link -> concerned.add(link));
        return plan.problems().stream().filter(problem -> concerns(problem.elements(), element, concerned)).toList();
    }

    private static boolean concerns(Collection<? extends Identified> elements, WbsElement element,
            Set<Identified> concerned) {
        return elements.stream().filter(Objects::nonNull).anyMatch(
                each -> concerned.contains(each) || EcoreUtil.isAncestor(element, each));
    }

    private Chain chain(int node, boolean finish, Dates dates) {
        return ChainBuilder.chain(scheduled, closures, node, finish, dates);
    }

    private int[] range(WbsElement element) {
        return scheduled.model().content().get(element);
    }

    private int first(int[] range) {
        return nodes(range).stream().min(Comparator.comparing(schedule::start)).orElseThrow();
    }

    private int last(int[] range) {
        return nodes(range).stream().max(Comparator.comparing(schedule::finish)).orElseThrow();
    }

    private static List<Integer> nodes(int[] range) {
        List<Integer> nodes = new ArrayList<>();
        IntStream.range(range[0], range[1]).forEach(nodes::add);
        return nodes;
    }

    private Activity activity(int node) {
        return scheduled.model().activities().get(node);
    }
}
