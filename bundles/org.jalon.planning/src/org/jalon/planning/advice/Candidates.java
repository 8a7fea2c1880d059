/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.CrashOption;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyNature;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.EffortRule;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Assignment;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ResourceKinds;
import org.jalon.planning.explain.Explainer;
import org.jalon.planning.explain.Explanation;
import org.jalon.planning.explain.ResourceWait;
import org.jalon.planning.whatif.PlanChange;

/** Finds changes that might help, before anybody has tried them. */
final class Candidates {

    private final ProjectPlan plan;
    private final Explainer explainer;
    private final AdviceOptions options;

    Candidates(ProjectPlan plan, Explainer explainer, AdviceOptions options) {
        this.plan = plan;
        this.explainer = explainer;
        this.options = options;
    }

    /**
     * Changes by kind. Imposed dates count wherever they are before the target; what shortens or overlaps work only
     * where it holds the target now.
     *
     * @param before  what leads to the target: activities and the packages around them
     * @param holding the activities that hold it without slack
     */
    Map<Measure.Kind, List<List<PlanChange>>> find(Set<WbsElement> before, Set<Activity> holding) {
        Map<Measure.Kind, List<List<PlanChange>>> found = new HashMap<>();
        for (Measure.Kind kind : Measure.Kind.values()) {
            found.put(kind, new ArrayList<>());
        }
        before.forEach(element -> wastedTime(element).forEach(
                change -> found.get(Measure.Kind.USE_FLOAT).add(List.of(change))));
        for (Activity activity : holding) {
            if (activity.getActualFinish() != null || activity.getDuration() == null) {
                continue;
            }
            crash(activity).forEach(change -> found.get(Measure.Kind.CRASH).add(List.of(change)));
            reinforce(activity).forEach(change -> found.get(Measure.Kind.ADD_CAPACITY).add(List.of(change)));
            found.get(Measure.Kind.ADD_CAPACITY).addAll(raiseCapacity(activity));
        }
        found.get(Measure.Kind.FAST_TRACK).addAll(overlaps(before, holding));
        return found;
    }

    private static List<PlanChange> wastedTime(WbsElement element) {
        List<PlanChange> changes = new ArrayList<>();
        boolean started = element instanceof Activity activity && activity.getActualStart() != null;
        if (started) {
            return changes;
        }
        if (element.getConstraintType() != ConstraintType.AS_SOON_AS_POSSIBLE) {
            changes.add(new PlanChange.DropConstraint(element));
        }
        if (element instanceof Activity activity && activity.getLevelledStart() != null) {
            changes.add(new PlanChange.DropLevelling(activity));
        }
        if (element instanceof Activity activity && activity.getSchedulingMode() == SchedulingMode.MANUAL) {
            changes.add(new PlanChange.PlanAutomatically(activity));
        }
        return changes;
    }

    private List<PlanChange> crash(Activity activity) {
        return activity.getCrashOptions().stream().filter(option -> isOfUse(activity, option))
                .<PlanChange>map(option -> shorten(activity, option, option.getDuration())).toList();
    }

    static boolean isOfUse(Activity activity, CrashOption option) {
        return option.getDuration() != null && !option.getDuration().isNegative()
                && activity.getDuration() != null && option.getDuration().compareTo(activity.getDuration()) < 0
                && activity.getActualFinish() == null && activity.getSchedulingMode() != SchedulingMode.MANUAL;
    }

    /** A means used as far as a duration: the same part of its cost as of its gain. */
    PlanChange.Shorten shorten(Activity activity, CrashOption option, Duration duration) {
        BigDecimal whole = option.getCost() == null ? BigDecimal.ZERO : option.getCost();
        BigDecimal cost = whole.multiply(BigDecimal.valueOf(activity.getDuration().minus(duration).toMinutes()))
                .divide(BigDecimal.valueOf(activity.getDuration().minus(option.getDuration()).toMinutes()), 2,
                        RoundingMode.HALF_UP);
        Map<Assignment, Duration> efforts = new HashMap<>();
        working(activity).forEach(assignment -> efforts.put(assignment, plan.loads().effort(assignment)));
        return new PlanChange.Shorten(activity, option, duration, cost, efforts);
    }

    /** One unit more of each resource, where the effort is what counts. */
    private List<PlanChange> reinforce(Activity activity) {
        List<Assignment> team = working(activity);
        double units = team.stream().mapToDouble(Assignment::getUnits).sum();
        if (!activity.isEffortDriven() && activity.getEffortRule() != EffortRule.FIXED_EFFORT || units <= 0
                || activity.getSchedulingMode() == SchedulingMode.MANUAL) {
            return List.of();
        }
        double effort = team.stream().mapToLong(each -> plan.loads().effort(each).toMinutes()).sum();
        List<PlanChange> changes = new ArrayList<>();
        for (Assignment more : team) {
            long minutes = Math.round(activity.getDuration().toMinutes() * units / (units + 1));
            Map<Assignment, Duration> efforts = new HashMap<>();
            team.forEach(each -> efforts.put(each, Duration.ofMinutes(Math.round(
                    effort * (each.getUnits() + (each == more ? 1 : 0)) / (units + 1)))));
            changes.add(new PlanChange.Reinforce(activity, more, more.getUnits() + 1, Duration.ofMinutes(minutes),
                    efforts));
        }
        return changes;
    }

    private static List<Assignment> working(Activity activity) {
        return activity.getAssignments().stream().filter(assignment -> assignment.getResource() != null
                && ResourceKinds.worksInTime(assignment.getResource())).toList();
    }

    /** What a levelled activity waits for, and its start then. */
    private List<List<PlanChange>> raiseCapacity(Activity activity) {
        if (activity.getLevelledStart() == null) {
            return List.of();
        }
        List<ResourceWait> waits = explainer.explain(activity).map(Explanation::waits).orElse(List.of());
        return waits.stream().map(ResourceWait::resource).distinct().map(resource -> List.<PlanChange>of(
                new PlanChange.RaiseCapacity(resource, resource.getCapacity() + working(activity).stream()
                        .filter(each -> Objects.equals(each.getResource(), resource))
                        .mapToDouble(Assignment::getUnits).sum()),
                new PlanChange.DropLevelling(activity))).toList();
    }

    /**
     * Links from finish to start that may be otherwise, as far as they may be overlapped: each alone, and all those of
     * a predecessor together, for where several of its successors hold the target.
     */
    private List<List<PlanChange>> overlaps(Set<WbsElement> before, Set<Activity> holding) {
        Map<WbsElement, List<PlanChange>> byPredecessor = new LinkedHashMap<>();
        List<List<PlanChange>> found = new ArrayList<>();
        for (WbsElement element : before) {
            element.getPredecessorLinks().stream().filter(this::mayOverlap)
                    .filter(link -> holding.contains(link.getPredecessor())).forEach(link -> {
                        PlanChange change = new PlanChange.Overlap(link, greatestLead(link));
                        found.add(List.of(change));
                        if (holding.contains(element)) {
                            byPredecessor.computeIfAbsent(link.getPredecessor(), e -> new ArrayList<>()).add(change);
                        }
                    });
        }
        byPredecessor.values().stream().filter(several -> several.size() > 1).forEach(found::add);
        return found;
    }

    private boolean mayOverlap(Dependency link) {
        return link.getType() == DependencyType.FINISH_TO_START && link.getPredecessor() instanceof Activity before
                && (link.getNature() == DependencyNature.DISCRETIONARY
                        || link.getNature() == DependencyNature.UNSPECIFIED)
                && before.getActualFinish() == null && greatestLead(link).toMinutes() > 0
                && plan.of(link.getSuccessor()).map(e -> !e.isMilestone()).orElse(false);
    }

    Duration greatestLead(Dependency link) {
        Activity before = (Activity) link.getPredecessor();
        long whole = plan.of(before).map(PlannedElement::duration).orElse(Duration.ZERO).toMinutes();
        return Duration.ofMinutes(Math.round(whole * options.greatestOverlap()));
    }
}
