/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.jalon.planning.ProjectPlan;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.tradeoff.Shortening;

/**
 * Advises on how to meet a date. Every gain, cost and overload is that of a plan computed with the measure in place;
 * the project itself is only read. See {@code docs/advice.md} for what is looked at and how risks are graded. For the
 * thread that may read the project, or on a copy of it.
 */
public final class Advisor {

    private static final Duration LEAST_GAIN = Duration.ofHours(1);

    private final ProjectPlan plan;

    private Advisor(ProjectPlan plan) {
        this.plan = plan;
    }

    /**
     * Prepares to advise on a plan.
     *
     * @param plan the plan of the project as it is now, planned forward
     * @return its advisor
     */
    public static Advisor of(ProjectPlan plan) {
        return new Advisor(plan);
    }

    /**
     * Advises on a target.
     *
     * @param target  the date to be met
     * @param options how far to go
     * @return single measures, combinations and the cost curve, even if the date is met already
     */
    public Advice advise(Target target, AdviceOptions options) {
        return advise(target, options, () -> false);
    }

    /**
     * Advises on a target.
     *
     * @param target    the date to be met
     * @param options   how far to go
     * @param cancelled asked before each plan
     * @return single measures, combinations and the cost curve, even if the date is met already
     * @throws CancellationException once cancelled
     */
    public Advice advise(Target target, AdviceOptions options, BooleanSupplier cancelled) {
        Trials trials = new Trials(plan, target, options, cancelled);
        LocalDateTime now = target.finish(plan);
        Duration missing = now.isAfter(target.date()) ? trials.time(target.date(), now) : Duration.ZERO;
        List<Measure> measures = trials.gaining(List.of(), target.date()).stream()
                .filter(measure -> isWorthwhile(measure, now, target)).sorted(ranking(target)).toList();
        List<CostPoint> curve = new ArrayList<>();
        boolean proven = trials.money(List.of(), money -> {
            List<Shortening> points = money.isEmpty() ? List.of() : money.curve();
            points.forEach(point -> curve.add(point(point, now, options, trials)));
            return !points.isEmpty() && points.stream().allMatch(Shortening::proven);
        });
        return new Advice(target, now, missing, measures, now.isAfter(target.date()) ? plans(trials) : List.of(), curve,
                proven);
    }

    /**
     * What meets the date comes first, then what risks less; for the same risk what costs less for the time gained.
     */
    private static Comparator<Measure> ranking(Target target) {
        return Comparator.comparing((Measure measure) -> measure.finish().isAfter(target.date()))
                .thenComparing(Measure::grade).thenComparing(Advisor::costOfADay)
                .thenComparing(Measure::gain, Comparator.reverseOrder());
    }

    /** Less than an hour is worth telling only if it makes the difference. */
    private static boolean isWorthwhile(Measure measure, LocalDateTime now, Target target) {
        boolean decides = now.isAfter(target.date()) && !measure.finish().isAfter(target.date());
        return decides || measure.gain().compareTo(LEAST_GAIN) >= 0;
    }

    private static double costOfADay(Measure measure) {
        return measure.cost().doubleValue() / Math.max(1, measure.gain().toMinutes());
    }

    private static List<MeasurePlan> plans(Trials trials) {
        Combinations combinations = new Combinations(trials);
        List<MeasurePlan> plans = new ArrayList<>();
        Stream.of(combinations.money(), combinations.balanced(), combinations.earliest())
                .flatMap(Optional::stream)
                .filter(plan -> plan.gain().isPositive())
                .filter(plan -> plans.stream().noneMatch(other -> isSame(plan, other)))
                .forEach(plans::add);
        plans.sort(Comparator.comparing(MeasurePlan::isEnough).reversed().thenComparing(MeasurePlan::cost)
                .thenComparing(MeasurePlan::grade));
        return plans;
    }

    private static boolean isSame(MeasurePlan one, MeasurePlan other) {
        return one.measures().stream().map(Measure::changes).toList()
                .equals(other.measures().stream().map(Measure::changes).toList());
    }

    private CostPoint point(Shortening shortening, LocalDateTime now, AdviceOptions options, Trials trials) {
        LocalDateTime finish = TimeAxis.dateTime(shortening.finish());
        Duration saved = trials.time(finish, now);
        BigDecimal days = BigDecimal.valueOf(saved.toMinutes())
                .divide(BigDecimal.valueOf(Math.max(1, plan.project().getMinutesPerDay())), 6, RoundingMode.HALF_UP);
        return new CostPoint(finish, saved, BigDecimal.valueOf(shortening.cost()).setScale(2, RoundingMode.HALF_UP),
                options.indirectPerDay().multiply(days).setScale(2, RoundingMode.HALF_UP));
    }
}
