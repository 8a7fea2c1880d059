/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.DependencyNature;
import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Resource;
import org.jalon.planning.Loads;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.advice.Concern.Kind;
import org.jalon.planning.advice.Measure.Grade;
import org.jalon.planning.whatif.PlanChange;
import org.jalon.planning.whatif.WhatIf;

/** Grades the risk of changes by what the model knows of them. */
final class RiskAssessor {

    /** A range of durations that is wide: from optimistic to pessimistic more than half of the likely one. */
    private static final double WIDE = 0.5;
    private static final double LONG_OVERLAP = 0.25;
    private static final double STRONG = 0.5;
    private static final Duration NEGLIGIBLE = Duration.ofMinutes(30);

    private final ProjectPlan plan;

    /**
     * The risk of some changes.
     *
     * @param grade    how risky
     * @param concerns why
     * @param exposure cost of work that may have to be done again
     */
    record Risk(Grade grade, List<Concern> concerns, BigDecimal exposure) {
    }

    RiskAssessor(ProjectPlan plan) {
        this.plan = plan;
    }

    Risk assess(List<PlanChange> changes, WhatIf.Outcome outcome) {
        List<Concern> concerns = new ArrayList<>();
        BigDecimal exposure = BigDecimal.ZERO;
        for (PlanChange change : changes) {
            switch (change) {
                case PlanChange.DropConstraint(WbsElement element) -> {
                    if (element.getConstraintType() != ConstraintType.AS_LATE_AS_POSSIBLE) {
                        concerns.add(new Concern(Kind.IMPOSED, element, null));
                    }
                }
                case PlanChange.PlanAutomatically(Activity activity) ->
                    concerns.add(new Concern(Kind.MANUAL, activity, null));
                case PlanChange.Shorten shorten -> shorten(shorten, concerns);
                case PlanChange.Reinforce reinforce ->
                    concerns.add(new Concern(Kind.COORDINATION, reinforce.element(), null));
                case PlanChange.Overlap overlap -> exposure = exposure.add(overlap(overlap, concerns));
                default -> {
                }
            }
        }
        overloads(outcome, concerns);
        Grade grade = grade(concerns);
        return new Risk(grade, concerns.isEmpty() ? List.of(new Concern(Kind.NONE, null, null))
                : concerns.stream().distinct().toList(), exposure);
    }

    /** Each concern weighs; an overload counts as much as all the rest. */
    private static Grade grade(List<Concern> concerns) {
        int weight = concerns.stream().map(Concern::kind).distinct().mapToInt(kind -> switch (kind) {
            case NONE, REWORK -> 0;
            case LONG_OVERLAP, UNCERTAIN, NATURE_UNKNOWN, COORDINATION, DRAWBACK -> 1;
            case STRONG, IMPOSED, MANUAL -> 1;
            case OVERLOAD -> 2;
        }).sum();
        return weight == 0 ? Grade.LOW : weight == 1 ? Grade.MEDIUM : Grade.HIGH;
    }

    private static void shorten(PlanChange.Shorten shorten, List<Concern> concerns) {
        String drawback = shorten.option().getDrawback();
        if (drawback != null && !drawback.isBlank()) {
            concerns.add(new Concern(Kind.DRAWBACK, shorten.element(), drawback.strip()));
        }
        if (shorten.duration().toMinutes() < shorten.element().getDuration().toMinutes() * (1 - STRONG)) {
            concerns.add(new Concern(Kind.STRONG, shorten.element(), null));
        }
    }

    /** Rework hangs on how much is overlapped and how sure the predecessor is of what it hands over. */
    private BigDecimal overlap(PlanChange.Overlap overlap, List<Concern> concerns) {
        Activity before = (Activity) overlap.link().getPredecessor();
        double whole = Math.max(1, plan.of(before).map(PlannedElement::duration).orElse(Duration.ZERO).toMinutes());
        if (overlap.lead().toMinutes() > LONG_OVERLAP * whole) {
            concerns.add(new Concern(Kind.LONG_OVERLAP, before, String.valueOf(
                    overlap.lead().toMinutes() / whole)));
        }
        if (overlap.link().getNature() == DependencyNature.UNSPECIFIED) {
            concerns.add(new Concern(Kind.NATURE_UNKNOWN, overlap.link().getSuccessor(), null));
        }
        ThreePointEstimate range = before.getEstimate();
        if (range != null && range.getOptimistic() != null && range.getPessimistic() != null
                && range.getMostLikely() != null && range.getMostLikely().isPositive()
                && range.getPessimistic().minus(range.getOptimistic()).toMinutes()
                        > WIDE * range.getMostLikely().toMinutes()) {
            concerns.add(new Concern(Kind.UNCERTAIN, before, null));
        }
        BigDecimal exposure = exposure(overlap);
        if (exposure.signum() > 0) {
            concerns.add(new Concern(Kind.REWORK, overlap.link().getSuccessor(), exposure.toPlainString()));
        }
        return exposure;
    }

    /** The cost of what the successor does before its predecessor has ended. */
    private BigDecimal exposure(PlanChange.Overlap overlap) {
        return plan.of(overlap.link().getSuccessor()).filter(e -> e.duration().isPositive()).map(e -> {
            double share = Math.min(1, (double) overlap.lead().toMinutes() / e.duration().toMinutes());
            return e.cost().multiply(BigDecimal.valueOf(share)).setScale(0, RoundingMode.HALF_UP);
        }).orElse(BigDecimal.ZERO);
    }

    /** Resources that have more to do than they can bear, and hadn't before. */
    private void overloads(WhatIf.Outcome outcome, List<Concern> concerns) {
        Map<String, Duration> before = overload(plan, Function.identity());
        Map<String, Duration> after = overload(outcome.plan(), outcome::original);
        after.entrySet().stream()
                .filter(e -> e.getValue().minus(before.getOrDefault(e.getKey(), Duration.ZERO))
                        .compareTo(NEGLIGIBLE) > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(e -> concerns.add(new Concern(Kind.OVERLOAD, null, e.getKey())));
    }

    private static Map<String, Duration> overload(ProjectPlan plan, Function<Resource, Resource> original) {
        return plan.loads().overallocations().stream().collect(Collectors.toMap(
                each -> String.valueOf(original.apply(each.resource()).getName()), Loads.Overallocation::excess,
                Duration::plus));
    }
}
