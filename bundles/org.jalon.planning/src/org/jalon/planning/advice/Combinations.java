/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jalon.planning.advice.Measure.Grade;
import org.jalon.planning.whatif.PlanChange;

/**
 * Combines measures until a target is met: what costs nothing and risks least first, then money by the time–cost
 * trade-off, and at the end what turned out to be needless is left out again.
 */
final class Combinations {

    private static final int MOST_ROUNDS = 30;
    private static final int MOST_PAIRED = 12;

    private final Trials trials;
    private final LocalDateTime now;

    /** A measure that has been chosen: its kind and its changes. */
    private record Chosen(Measure.Kind kind, List<PlanChange> changes) {
    }

    Combinations(Trials trials) {
        this.trials = trials;
        now = trials.finish(List.of());
    }

    /** Money alone. */
    Optional<MeasurePlan> money() {
        List<Chosen> chosen = new ArrayList<>();
        boolean proven = spend(chosen, true);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(plan(MeasurePlan.Kind.MONEY, chosen, proven));
    }

    /** Measures up to a risk, then money for what is left. */
    Optional<MeasurePlan> balanced() {
        List<Chosen> chosen = free(measure -> measure.grade() != Grade.HIGH, trials.target().date());
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        if (isTooLate(chosen)) {
            spend(chosen, true);
        }
        prune(chosen, trials.target().date());
        return Optional.of(plan(MeasurePlan.Kind.BALANCED, chosen, false));
    }

    /** Everything that gains. */
    Optional<MeasurePlan> earliest() {
        List<Chosen> chosen = free(measure -> true, LocalDateTime.MIN);
        spend(chosen, false);
        prune(chosen, trials.finish(changes(chosen)));
        return chosen.isEmpty() ? Optional.empty() : Optional.of(plan(MeasurePlan.Kind.EARLIEST, chosen, false));
    }

    private boolean isTooLate(List<Chosen> chosen) {
        return trials.finish(changes(chosen)).isAfter(trials.target().date());
    }

    private static List<PlanChange> changes(List<Chosen> chosen) {
        return chosen.stream().flatMap(each -> each.changes().stream()).toList();
    }

    /** The least risky measure that gains, again and again; of equal ones that which gains most. */
    private List<Chosen> free(Predicate<Measure> accepted, LocalDateTime until) {
        List<Chosen> chosen = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<PlanChange> done = changes(chosen);
            if (!trials.finish(done).isAfter(until)) {
                break;
            }
            Optional<Measure> next = trials.gaining(done, until).stream()
                    .filter(measure -> measure.kind() != Measure.Kind.CRASH).filter(accepted)
                    .min(Comparator.comparing(Measure::grade).thenComparing(Measure::finish));
            if (next.isPresent()) {
                chosen.add(new Chosen(next.get().kind(), next.get().changes()));
            } else if (!addPair(chosen, accepted)) {
                break;
            }
        }
        return chosen;
    }

    /** Where several paths are critical, only two measures together may gain. */
    private boolean addPair(List<Chosen> chosen, Predicate<Measure> accepted) {
        List<PlanChange> done = changes(chosen);
        LocalDateTime before = trials.finish(done);
        List<Chosen> single = new ArrayList<>();
        trials.candidates(done).forEach((kind, several) -> spread(several).stream()
                .filter(changes -> kind != Measure.Kind.CRASH)
                .filter(changes -> accepted.test(trials.measure(kind, changes, done, before)))
                .forEach(changes -> single.add(new Chosen(kind, changes))));
        List<Chosen> paired = spread(single);
        for (int i = 0; i < paired.size(); i++) {
            for (int j = i + 1; j < paired.size(); j++) {
                List<Chosen> both = new ArrayList<>(chosen);
                both.add(paired.get(i));
                both.add(paired.get(j));
                if (trials.finish(changes(both)).isBefore(before)) {
                    chosen.add(paired.get(i));
                    chosen.add(paired.get(j));
                    return true;
                }
            }
        }
        return false;
    }

    /** A few of many, from all over the list: neighbours in it are mostly on the same path. */
    private static <T> List<T> spread(List<T> many) {
        int count = Math.min(many.size(), MOST_PAIRED);
        return IntStream.range(0, count).mapToObj(k -> many.get((int) ((long) k * many.size() / count))).toList();
    }

    /** Adds means at least cost: as far as the target needs, or as far as they go. */
    private boolean spend(List<Chosen> chosen, boolean onlyAsNeeded) {
        Money.Spending spending = trials.money(changes(chosen), money -> money.isEmpty() ? null
                : onlyAsNeeded ? money.reach(trials.target()).orElseGet(money::shortest) : money.shortest());
        if (spending == null) {
            return false;
        }
        spending.changes().forEach(change -> chosen.add(new Chosen(Measure.Kind.CRASH, List.of(change))));
        return spending.proven();
    }

    /** Leaves out what isn't needed for a finish, the last chosen first. */
    private void prune(List<Chosen> chosen, LocalDateTime finish) {
        LocalDateTime kept = finish.isAfter(trials.finish(changes(chosen))) ? finish
                : trials.finish(changes(chosen));
        for (int i = chosen.size() - 1; i >= 0; i--) {
            List<Chosen> without = new ArrayList<>(chosen);
            without.remove(i);
            if (!trials.finish(changes(without)).isAfter(kept)) {
                chosen.remove(i);
            }
        }
    }

    private MeasurePlan plan(MeasurePlan.Kind kind, List<Chosen> chosen, boolean proven) {
        List<Measure> measures = new ArrayList<>();
        List<PlanChange> done = new ArrayList<>();
        LocalDateTime finish = now;
        for (Chosen each : chosen) {
            Measure measure = trials.measure(each.kind(), each.changes(), done, finish);
            measures.add(measure);
            done.addAll(each.changes());
            finish = measure.finish();
        }
        Grade grade = measures.stream().map(Measure::grade).max(Comparator.naturalOrder()).orElse(Grade.LOW);
        boolean late = finish.isAfter(trials.target().date());
        return new MeasurePlan(kind, measures, finish, trials.time(finish, now), !late,
                late ? trials.time(trials.target().date(), finish) : Duration.ZERO, trials.cost(done), grade, proven);
    }
}
