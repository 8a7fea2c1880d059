/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.CrashOption;
import org.jalon.planning.internal.ModelSchedule;
import org.jalon.planning.whatif.PlanChange;
import org.jalon.planning.whatif.WhatIf;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.tradeoff.Means;
import org.jalon.schedule.tradeoff.Shortening;
import org.jalon.schedule.tradeoff.TimeCostTradeOff;

/** The time–cost trade-off of a project with its means of shortening activities, possibly after other changes. */
final class Money {

    private final Candidates candidates;
    private final Map<Means, CrashOption> options = new HashMap<>();
    private final Map<Means, Activity> owners = new HashMap<>();
    private final TimeCostTradeOff tradeOff;

    /** What money is to be spent on. */
    record Spending(List<PlanChange> changes, boolean proven) {
    }

    /**
     * The trade-off of a changed plan.
     *
     * @param outcome    the plan, while its project is changed
     * @param target     whose finish counts
     * @param candidates makes changes of means
     * @param taken      activities whose durations were changed already
     */
    Money(WhatIf.Outcome outcome, Target target, Candidates candidates, Set<Activity> taken) {
        this.candidates = candidates;
        ModelSchedule scheduled = ModelSchedule.of(outcome.plan().project(), outcome.plan().calendars());
        List<Activity> nodes = scheduled.model().activities();
        for (int i = 0; i < nodes.size(); i++) {
            Activity activity = outcome.original(nodes.get(i));
            for (CrashOption option : activity.getCrashOptions()) {
                if (Candidates.isOfUse(activity, option) && !taken.contains(activity)) {
                    double cost = option.getCost() == null ? 0 : Math.max(0, option.getCost().doubleValue());
                    Means means = new Means(i, option.getDuration().toMinutes(), cost, option.isDivisible());
                    options.putIfAbsent(means, option);
                    owners.put(means, activity);
                }
            }
        }
        int[] range = target.element() == null ? new int[] {0, nodes.size()}
                : scheduled.model().content().get(outcome.copy(target.element()));
        tradeOff = new TimeCostTradeOff(scheduled.model().network(), List.copyOf(options.keySet()),
                IntStream.range(range[0], range[1]).toArray());
    }

    boolean isEmpty() {
        return options.isEmpty();
    }

    /** The cheapest way to the date; empty if there is none. */
    Optional<Spending> reach(Target target) {
        return tradeOff.reach(TimeAxis.at(target.date())).map(this::spending);
    }

    Spending shortest() {
        return spending(tradeOff.shortest());
    }

    List<Shortening> curve() {
        return tradeOff.curve();
    }

    private Spending spending(Shortening shortening) {
        List<PlanChange> changes = new ArrayList<>();
        shortening.uses().forEach(use -> changes.add(candidates.shorten(owners.get(use.means()),
                options.get(use.means()), Duration.ofMinutes(use.duration()))));
        return new Spending(changes, shortening.proven());
    }
}
