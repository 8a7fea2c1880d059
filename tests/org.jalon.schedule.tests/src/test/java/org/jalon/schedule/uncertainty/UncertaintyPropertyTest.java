/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Network;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.uncertainty.SimulationResult.CostPoint;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every estimate and every simulated project. */
class UncertaintyPropertyTest {

    private static final long START = TimeAxis.at("2026-01-05T08:00");
    private static final int DAY = 480;
    private static final int RUNS = 600;

    @Provide
    Arbitrary<Estimate> estimates() {
        Arbitrary<Double> times = Arbitraries.doubles().between(0, 20_000);
        return Combinators.combine(times, times, times, Arbitraries.integers().between(0, 3)).as((a, b, c, kind) -> {
            double[] sorted = {a, b, c};
            Arrays.sort(sorted);
            return switch (kind) {
                case 0 -> new Estimate.BetaPert(sorted[0], sorted[1], sorted[2]);
                case 1 -> new Estimate.Triangular(sorted[0], sorted[1], sorted[2]);
                case 2 -> new Estimate.LogNormal(sorted[0], sorted[1], sorted[2] + 1);
                default -> new Estimate.Uniform(sorted[0], sorted[2]);
            };
        });
    }

    @Property
    void quantilesRiseAndAreTheInverseOfTheCumulativeProbability(@ForAll("estimates") Estimate estimate,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double q) {
        double low = estimate.quantile(Math.min(p, q));
        assertTrue(low <= estimate.quantile(Math.max(p, q)));
        if (estimate.variance() > 1) {
            assertEquals(p, estimate.cumulative(estimate.quantile(p)), 1e-6);
        }
    }

    @Property(tries = 200)
    void quickQuantilesDeviateByLessThanAThousandthOfTheRange(@ForAll("estimates") Estimate estimate,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
        double range = estimate.quantile(0.9999) - estimate.quantile(0.0001);
        assertEquals(estimate.quantile(p), Quantiles.of(estimate).applyAsDouble(p), Math.max(1e-9, 1e-3 * range));
    }

    @Property(tries = 200)
    void meanLiesBetweenTheExtremesAndMovesWithTheScale(@ForAll("estimates") Estimate estimate,
            @ForAll @DoubleRange(min = -3, max = 3) double factor) {
        assertTrue(estimate.mean() >= estimate.quantile(1e-9) - 1e-6 && estimate.variance() >= 0);
        assertEquals(factor * estimate.mean(), estimate.times(factor).mean(), 1e-6 * Math.abs(estimate.mean()) + 1e-9);
    }

    /** Activities in random layers with random estimates, costs and risks. */
    private static Uncertainty uncertainty(int activities, long seed, boolean certain) {
        Random random = new Random(seed);
        Network.Builder network = Network.builder(WorkCalendar.standard()).start(START);
        for (int i = 0; i < activities; i++) {
            network.add(Activity.task((1 + random.nextInt(20)) * (long) DAY));
        }
        for (int i = 1; i < activities; i++) {
            for (int k = 0; k < 2; k++) {
                if (random.nextInt(4) > 0) {
                    network.link(random.nextInt(i), i);
                }
            }
        }
        Uncertainty.Builder builder = Uncertainty.of(network.build());
        for (int i = 0; i < activities; i++) {
            double most = (1 + random.nextInt(20)) * (double) DAY;
            builder.cost(i, new ActivityCost(new Estimate.Certain(random.nextInt(1000)), random.nextDouble()));
            if (!certain) {
                builder.duration(i, new Estimate.BetaPert(most * random.nextDouble(), most,
                        most * (1 + 2 * random.nextDouble())));
            }
        }
        if (!certain) {
            builder.risk(new RiskEvent(random.nextDouble(), List.of(new RiskEvent.Impact(random.nextInt(activities),
                    new Estimate.Uniform(-DAY, 10 * DAY))), new Estimate.Certain(500)));
        }
        return builder.watch(activities - 1).build();
    }

    @Property(tries = 25)
    void threadsDoNotMatterAndSeedsDo(@ForAll @IntRange(min = 1, max = 40) int activities, @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 5) int threads) {
        Uncertainty uncertainty = uncertainty(activities, seed, false);
        SimulationResult one = new Simulation(RUNS, seed, 1, SimulationMonitor.NONE).run(uncertainty);
        SimulationResult many = new Simulation(RUNS, seed, threads, SimulationMonitor.NONE).run(uncertainty);
        assertArrayEquals(one.finish().values(), many.finish().values());
        assertArrayEquals(one.cost().values(), many.cost().values());
        assertArrayEquals(one.watched().getFirst().values(), many.watched().getFirst().values());
        assertEquals(one.finishDrivers(), many.finishDrivers());
        assertEquals(one.costDrivers(), many.costDrivers());
        assertEquals(one.costCurve(), many.costCurve());
        IntStream.range(0, activities).forEach(i -> assertEquals(one.sensitivity(i), many.sensitivity(i)));
    }

    @Property(tries = 25)
    void figuresAreWithinTheirRanges(@ForAll @IntRange(min = 1, max = 40) int activities, @ForAll long seed) {
        SimulationResult result = new Simulation(RUNS, seed).run(uncertainty(activities, seed, false));
        double previous = Double.NEGATIVE_INFINITY;
        for (int percent = 0; percent <= 100; percent++) {
            double date = result.finish().quantile(percent / 100.0);
            assertTrue(date >= previous);
            assertTrue(result.finish().cumulative(date) >= percent / 100.0 - 1e-9);
            previous = date;
        }
        double critical = 0;
        for (int i = 0; i < activities; i++) {
            SimulationResult.Sensitivity sensitivity = result.sensitivity(i);
            assertTrue(sensitivity.criticality() >= 0 && sensitivity.criticality() <= 1);
            assertTrue(Math.abs(sensitivity.cruciality()) <= 1 && sensitivity.significance() >= 0);
            critical = Math.max(critical, sensitivity.criticality());
        }
        assertTrue(critical > 0);
        result.finishDrivers().forEach(driver -> assertTrue(driver.share() >= 0 && driver.share() <= 1));
        CostPoint last = result.costCurve().getFirst();
        for (CostPoint point : result.costCurve()) {
            assertTrue(point.p10() <= point.p50() && point.p50() <= point.p90());
            assertTrue(point.mean() >= last.mean() - 1e-6 && point.date() >= last.date());
            last = point;
        }
        assertEquals(result.cost().quantile(0.5), last.p50());
        double joint = result.jointProbability((long) result.finish().quantile(0.7), result.cost().quantile(0.7));
        assertTrue(joint >= 0.4 - 0.01 && joint <= 0.7 + 0.01);
    }

    @Property(tries = 25)
    void certainProjectHasNoSpread(@ForAll @IntRange(min = 1, max = 40) int activities, @ForAll long seed) {
        Uncertainty certain = uncertainty(activities, seed, true);
        SimulationResult result = new Simulation(50, seed).run(certain);
        long finish = Scheduler.schedule(certain.network()).projectFinish();
        assertEquals(finish, result.finish().quantile(0));
        assertEquals(finish, result.finish().quantile(1));
        assertEquals(0, result.finish().deviation());
        assertEquals(result.plannedCost(), result.cost().quantile(1), 1e-6 * result.plannedCost());
        assertEquals(List.of(), result.finishDrivers());
        assertEquals(List.of(), result.costDrivers());
    }

    @Property(tries = 25)
    void certainRiskIsALongerDuration(@ForAll @IntRange(min = 1, max = 40) int activities, @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 20) int days) {
        Network network = uncertainty(activities, seed, true).network();
        int struck = new Random(seed).nextInt(activities);
        SimulationResult risk = new Simulation(3, seed).run(Uncertainty.of(network).risk(new RiskEvent(1,
                List.of(new RiskEvent.Impact(struck, new Estimate.Certain(days * (double) DAY))))).build());
        Network longer = network.toBuilder().set(struck, network.activity(struck)
                .lasting(network.activity(struck).duration() + days * (long) DAY)).build();
        assertEquals(Scheduler.schedule(longer).projectFinish(), risk.finish().quantile(0.5));
    }

    @Property(tries = 50)
    void pertOnAChainIsTheSumOfMeansAndVariances(@ForAll @IntRange(min = 1, max = 30) int activities,
            @ForAll long seed) {
        Random random = new Random(seed);
        Network.Builder network = Network.builder(WorkCalendar.CONTINUOUS).start(START);
        for (int i = 0; i < activities; i++) {
            network.add(Activity.task(DAY));
            if (i > 0) {
                network.link(i - 1, i);
            }
        }
        Uncertainty.Builder builder = Uncertainty.of(network.build());
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < activities; i++) {
            double least = 60 + random.nextInt(1000);
            double mode = least + random.nextInt(1000);
            double greatest = mode + random.nextInt(2000);
            builder.duration(i, new Estimate.BetaPert(least, mode, greatest));
            mean += Math.round((least + 4 * mode + greatest) / 6);
            variance += (greatest - least) * (greatest - least) / 36;
        }
        PertAnalysis pert = PertAnalysis.of(builder.build());
        assertEquals(START + mean, pert.schedule().projectFinish());
        assertEquals(Math.sqrt(variance), pert.standardDeviation(), 1e-6);
        assertEquals(0.5, pert.probabilityBy(pert.dateAt(0.5)), 0.01);
    }
}
