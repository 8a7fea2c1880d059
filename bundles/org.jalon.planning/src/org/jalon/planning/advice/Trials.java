/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.explain.Explainer;
import org.jalon.planning.internal.ModelSchedule;
import org.jalon.planning.whatif.PlanChange;
import org.jalon.planning.whatif.WhatIf;
import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.TimeAxis;

/** Tries measures for one target, each by planning the changed project anew. */
final class Trials {

    /** Overlaps and shorter durations are told in these steps, in minutes. */
    private static final long STEP = 15;

    private final ProjectPlan plan;
    private final Target target;
    private final AdviceOptions options;
    private final BooleanSupplier cancelled;
    private final WhatIf trial;
    private final Candidates candidates;
    private final RiskAssessor risks;
    private final BigDecimal cost;

    /** A plan that some changes give, as far as it matters here. */
    private record State(LocalDateTime finish, BigDecimal cost) {
    }

    Trials(ProjectPlan plan, Target target, AdviceOptions options, BooleanSupplier cancelled) {
        this.plan = plan;
        this.target = target;
        this.options = options;
        this.cancelled = cancelled;
        trial = WhatIf.of(plan.project());
        candidates = new Candidates(plan, Explainer.of(plan), options);
        risks = new RiskAssessor(plan);
        cost = plan.costs().total();
    }

    Target target() {
        return target;
    }

    /** Working time of the project between two dates. */
    Duration time(LocalDateTime from, LocalDateTime to) {
        return Duration.ofMinutes(plan.calendars().ofProject().workBetween(TimeAxis.at(from), TimeAxis.at(to)));
    }

    LocalDateTime finish(List<PlanChange> changes) {
        return state(changes).finish();
    }

    BigDecimal cost(List<PlanChange> changes) {
        return state(changes).cost();
    }

    private State state(List<PlanChange> changes) {
        return with(changes, outcome -> new State(finish(outcome), outcome.plan().costs().total().subtract(cost)));
    }

    private <T> T with(List<PlanChange> changes, Function<WhatIf.Outcome, T> question) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        return trial.with(changes, question);
    }

    private LocalDateTime finish(WhatIf.Outcome outcome) {
        return new Target(outcome.copy(target.element()), target.date()).finish(outcome.plan());
    }

    /** The measures that gain something after some changes, in no order; none goes further than a date needs. */
    List<Measure> gaining(List<PlanChange> done, LocalDateTime until) {
        LocalDateTime now = finish(done);
        List<Measure> gaining = new ArrayList<>();
        candidates(done).forEach((kind, changes) -> changes.stream().limit(options.mostMeasures())
                .map(change -> measure(kind, change, done, now))
                .filter(measure -> measure.finish().isBefore(now)).map(measure -> sized(measure, done, now, until))
                .forEach(gaining::add));
        return gaining;
    }

    /** What might help after some changes, but for what touches the same again. */
    Map<Measure.Kind, List<List<PlanChange>>> candidates(List<PlanChange> done) {
        Map<Measure.Kind, List<List<PlanChange>>> found = with(done, outcome -> {
            ModelSchedule scheduled = ModelSchedule.of(outcome.plan().project(), outcome.plan().calendars());
            int[] last = last(scheduled, outcome);
            return candidates.find(before(scheduled, outcome, last), holding(scheduled, outcome, last));
        });
        found.values().forEach(several -> several.removeIf(
                changes -> changes.stream().anyMatch(change -> done.stream().anyMatch(d -> touchSame(d, change)))));
        return found;
    }

    private static boolean touchSame(PlanChange one, PlanChange other) {
        boolean durations = changesDuration(one) && changesDuration(other) && one.element() == other.element();
        return durations || one.equals(other) || one instanceof PlanChange.Overlap(var link, var lead)
                && other instanceof PlanChange.Overlap(var otherLink, var otherLead) && link == otherLink;
    }

    static boolean changesDuration(PlanChange change) {
        return change instanceof PlanChange.Shorten || change instanceof PlanChange.Reinforce;
    }

    Measure measure(Measure.Kind kind, List<PlanChange> changes, List<PlanChange> done, LocalDateTime now) {
        List<PlanChange> all = new ArrayList<>(done);
        BigDecimal before = done.isEmpty() ? BigDecimal.ZERO : cost(done);
        all.addAll(changes);
        return with(all, outcome -> {
            LocalDateTime then = finish(outcome);
            RiskAssessor.Risk risk = risks.assess(changes, outcome);
            return new Measure(kind, changes, time(then, now), then,
                    outcome.plan().costs().total().subtract(cost).subtract(before), risk.exposure(), risk.grade(),
                    risk.concerns());
        });
    }

    private Measure sized(Measure measure, List<PlanChange> done, LocalDateTime now, LocalDateTime until) {
        PlanChange change = measure.changes().getFirst();
        long most = switch (change) {
            case PlanChange.Overlap(var link, var lead) -> lead.toMinutes();
            case PlanChange.Shorten shorten when shorten.option().isDivisible() ->
                shorten.element().getDuration().minus(shorten.duration()).toMinutes();
            default -> 0;
        };
        if (most == 0) {
            return measure;
        }
        LocalDateTime wanted = measure.finish().isAfter(until) || !now.isAfter(until) ? measure.finish() : until;
        long low = 0;
        long high = (most + STEP - 1) / STEP;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            List<PlanChange> all = new ArrayList<>(done);
            all.addAll(resized(measure, middle * STEP));
            if (finish(all).isAfter(wanted)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return measure(measure.kind(), resized(measure, Math.min(high * STEP, most)), done, now);
    }

    private List<PlanChange> resized(Measure measure, long minutes) {
        return measure.changes().stream().map(change -> resized(change, minutes)).toList();
    }

    private PlanChange resized(PlanChange change, long minutes) {
        return switch (change) {
            case PlanChange.Overlap(var link, var lead) -> new PlanChange.Overlap(link, Duration.ofMinutes(minutes));
            case PlanChange.Shorten(var activity, var option, var duration, var price, var efforts) ->
                candidates.shorten(activity, option, activity.getDuration().minusMinutes(minutes));
            default -> change;
        };
    }

    /** Asks about money after some changes. */
    <T> T money(List<PlanChange> done, Function<Money, T> question) {
        Set<Activity> taken = new LinkedHashSet<>();
        done.stream().filter(Trials::changesDuration).forEach(change -> taken.add((Activity) change.element()));
        return with(done, outcome -> question.apply(new Money(outcome, target, candidates, taken)));
    }

    private int[] last(ModelSchedule scheduled, WhatIf.Outcome outcome) {
        int[] range = target.element() == null ? new int[] {0, scheduled.model().activities().size()}
                : scheduled.model().content().get(outcome.copy(target.element()));
        Schedule schedule = scheduled.schedule();
        long finish = IntStream.range(range[0], range[1]).mapToLong(schedule::finish).max().orElse(0);
        return IntStream.range(range[0], range[1]).filter(i -> schedule.finish(i) == finish).toArray();
    }

    private static Set<Activity> holding(ModelSchedule scheduled, WhatIf.Outcome outcome, int[] last) {
        Set<Activity> holding = new LinkedHashSet<>();
        IntStream.of(scheduled.schedule().holding(last)).sorted()
                .filter(i -> i < scheduled.model().activities().size())
                .forEach(i -> holding.add(outcome.original(scheduled.model().activities().get(i))));
        return holding;
    }

    /** The elements from which links lead to the last ones, and the packages around them. */
    private static Set<WbsElement> before(ModelSchedule scheduled, WhatIf.Outcome outcome, int[] last) {
        Network network = scheduled.schedule().network();
        boolean[] met = new boolean[network.activities().size()];
        List<Integer> open = new ArrayList<>();
        IntStream.of(last).forEach(open::add);
        Set<WbsElement> before = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            int i = open.removeLast();
            if (met[i]) {
                continue;
            }
            met[i] = true;
            IntStream.of(network.incoming(i)).forEach(link -> open.add(network.link(link).predecessor()));
            if (i < scheduled.model().activities().size()) {
                for (EObject each = outcome.original(scheduled.model().activities().get(i));
                        each instanceof WbsElement element; each = each.eContainer()) {
                    before.add(element);
                }
            }
        }
        return before;
    }
}
