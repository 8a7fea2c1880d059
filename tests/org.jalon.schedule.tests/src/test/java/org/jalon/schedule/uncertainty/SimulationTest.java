/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Lag;
import org.jalon.schedule.LinkType;
import org.jalon.schedule.Network;
import org.jalon.schedule.Progress;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.uncertainty.SimulationResult.CostPoint;
import org.junit.jupiter.api.Test;

/** PERT and Monte Carlo on projects whose outcome is known. */
class SimulationTest {

    private static final long START = TimeAxis.at("2026-01-05T08:00");
    private static final int DAY = 480;

    private static Network.Builder network(WorkCalendar calendar, int activities) {
        Network.Builder builder = Network.builder(calendar).start(START);
        for (int i = 0; i < activities; i++) {
            builder.add(Activity.task(10 * DAY));
        }
        return builder;
    }

    private static Network chain(WorkCalendar calendar, int n) {
        Network.Builder builder = network(calendar, n);
        for (int i = 1; i < n; i++) {
            builder.link(i - 1, i);
        }
        return builder.build();
    }

    private static Uncertainty.Builder estimated(Network network, Estimate estimate) {
        Uncertainty.Builder builder = Uncertainty.of(network);
        for (int i = 0; i < network.activities().size(); i++) {
            builder.duration(i, estimate);
        }
        return builder;
    }

    private static final Estimate PERT = new Estimate.BetaPert(8 * DAY, 10 * DAY, 18 * DAY);

    @Test
    void pertAddsMeansAndVariancesAlongThePath() {
        PertAnalysis pert = PertAnalysis.of(estimated(chain(WorkCalendar.standard(), 9), PERT).build());
        // Mean 11 days each, standard deviation 5/3 days each.
        assertEquals(99 * DAY, WorkCalendar.standard().workBetween(START, pert.schedule().projectFinish()));
        assertEquals(5 * DAY, pert.standardDeviation(), 1e-9);
        assertEquals(0.5, pert.probabilityBy(pert.schedule().projectFinish()), 1e-12);
        long fiveDaysLater = WorkCalendar.standard().addWork(pert.schedule().projectFinish(), 5 * DAY);
        assertEquals(0.8413, pert.probabilityBy(fiveDaysLater), 1e-4);
        assertEquals(0.5 + 0.3413, pert.probabilityBy(pert.dateAt(0.8413)), 1e-3);
        assertEquals(9, pert.path().length);
    }

    @Test
    void durationThatDoesNotLieOnThePathDoesNotCount() {
        Network.Builder builder = network(WorkCalendar.standard(), 2);
        builder.link(0, 1, LinkType.START_TO_START, Lag.working(DAY));
        PertAnalysis pert = PertAnalysis.of(estimated(builder.build(), PERT).build());
        assertEquals(2, pert.path().length);
        assertEquals(10 * DAY / 6.0, pert.standardDeviation(), 1e-9);
    }

    @Test
    void simulatedChainHasTheMeanAndSpreadOfItsSum() {
        Uncertainty uncertainty = estimated(chain(WorkCalendar.CONTINUOUS, 20),
                new Estimate.Triangular(8 * DAY, 10 * DAY, 18 * DAY)).build();
        SimulationResult result = new Simulation(20_000, 7).run(uncertainty);
        double mean = 20 * 12.0 * DAY;
        double deviation = Math.sqrt(20 * uncertainty.duration(0).variance());
        assertEquals(mean, result.finish().mean() - START, 4 * deviation / Math.sqrt(20_000));
        assertEquals(mean + 1.2815516 * deviation, result.finish().quantile(0.9) - START, 0.05 * deviation);
        assertEquals(0.5, result.finish().cumulative(result.finish().quantile(0.5)), 1e-3);
        for (int i = 0; i < 20; i++) {
            assertEquals(1, result.sensitivity(i).criticality());
            assertEquals(1 / Math.sqrt(20), result.sensitivity(i).cruciality(), 0.04);
            assertEquals(1 / Math.sqrt(20), result.sensitivity(i).significance(), 0.01);
        }
    }

    @Test
    void pathsThatMeetFinishLaterThanPertExpects() {
        Network.Builder builder = network(WorkCalendar.CONTINUOUS, 10);
        Uncertainty uncertainty = estimated(builder.build(), new Estimate.Uniform(0, 20 * DAY)).build();
        SimulationResult result = new Simulation(20_000, 1).run(uncertainty);
        // The mean of the greatest of ten uniform numbers is 10/11 of the range; PERT expects one half.
        assertEquals(20 * DAY * 10 / 11.0, result.finish().mean() - START, 0.005 * 20 * DAY);
        assertEquals(10 * DAY, PertAnalysis.of(uncertainty).schedule().projectFinish() - START);
        assertEquals(1, IntStream.range(0, 10)
                .mapToDouble(i -> result.sensitivity(i).criticality()).sum(), 0.01);
        assertEquals(0.1, result.sensitivity(4).criticality(), 0.02);
    }

    @Test
    void twoEqualPathsFinishAsTheGreaterOfTwoNormalVariables() {
        int n = 30;
        Network.Builder network = network(WorkCalendar.CONTINUOUS, 2 * n);
        for (int i = 1; i < n; i++) {
            network.link(i - 1, i);
            network.link(n + i - 1, n + i);
        }
        Uncertainty uncertainty = estimated(network.build(),
                new Estimate.Triangular(6 * DAY, 10 * DAY, 14 * DAY)).build();
        SimulationResult result = new Simulation(20_000, 3).run(uncertainty);
        double deviation = Math.sqrt(n * uncertainty.duration(0).variance());
        // Clark 1961: the greater of two independent normal variables is later by deviation / sqrt(pi) on average.
        double bias = deviation / Math.sqrt(Math.PI);
        assertEquals(n * 10.0 * DAY + bias, result.finish().mean() - START, 0.02 * deviation);
        assertEquals(deviation * Math.sqrt(1 - 1 / Math.PI), result.finish().deviation(), 0.02 * deviation);
        assertEquals(n * 10.0 * DAY, PertAnalysis.of(uncertainty).schedule().projectFinish() - START);
    }

    @Test
    void sharesOfADriverAreThoseOfItsVariance() {
        Network.Builder network = network(WorkCalendar.CONTINUOUS, 3);
        network.link(0, 1);
        network.link(1, 2);
        double range = 10 * DAY;
        Uncertainty uncertainty = Uncertainty.of(network.build())
                .duration(0, new Estimate.Uniform(10 * DAY, 10 * DAY + 2 * range))
                .duration(1, new Estimate.Uniform(10 * DAY, 10 * DAY + range))
                .risk(new RiskEvent(0.5, List.of(new RiskEvent.Impact(2, new Estimate.Certain(range))))).build();
        SimulationResult result = new Simulation(20_000, 8).run(uncertainty);
        double variance = (4 + 1) * range * range / 12 + range * range / 4;
        List<Driver> drivers = result.finishDrivers();
        assertEquals(List.of(0, 0, 1), drivers.stream().map(Driver::index).toList());
        assertEquals(Driver.Kind.RISK, drivers.get(1).kind());
        // Ten classes explain 99 % of what a uniform variable explains.
        assertEquals(4 * range * range / 12 / variance, drivers.get(0).share(), 0.015);
        assertEquals(range * range / 4 / variance, drivers.get(1).share(), 0.015);
        assertEquals(range * range / 12 / variance, drivers.get(2).share(), 0.015);
        assertEquals(range, drivers.get(1).high() - drivers.get(1).low(), 0.05 * range);
        assertEquals(0.9 * 2 * range, drivers.get(0).high() - drivers.get(0).low(), 0.1 * range);
    }

    @Test
    void activityUnderWayTakesNoLessThanIsDone() {
        Network.Builder builder = Network.builder(WorkCalendar.CONTINUOUS).start(START);
        builder.add(Activity.task(10 * DAY).with(Progress.started(START, 2 * DAY)));
        SimulationResult result = new Simulation(4_000, 2)
                .run(estimated(builder.build(), new Estimate.Uniform(0, 20 * DAY)).build());
        // Eight days are done: what remains possible is uniform from eight to twenty.
        assertEquals(14 * DAY, result.finish().mean() - START, 0.2 * DAY);
        SimulationResult outrun = new Simulation(100, 2)
                .run(estimated(builder.build(), new Estimate.Uniform(0, 5 * DAY)).build());
        assertEquals(START + 10 * DAY, outrun.finish().quantile(0));
        assertEquals(START + 10 * DAY, outrun.finish().quantile(1));
    }

    @Test
    void sameSeedSameResultOnAnyNumberOfThreads() {
        Uncertainty uncertainty = estimated(chain(WorkCalendar.standard(), 12), PERT).correlation(0.3)
                .cost(3, new ActivityCost(new Estimate.Uniform(5, 9), 0.1))
                .risk(new RiskEvent(0.4, List.of(new RiskEvent.Impact(2, new Estimate.Uniform(0, 9 * DAY))))).build();
        SimulationResult one = new Simulation(2_100, 42, 1, SimulationMonitor.NONE).run(uncertainty);
        SimulationResult four = new Simulation(2_100, 42, 4, SimulationMonitor.NONE).run(uncertainty);
        assertArrayEquals(one.finish().values(), four.finish().values());
        assertArrayEquals(one.cost().values(), four.cost().values());
        assertEquals(one.finishDrivers(), four.finishDrivers());
        assertEquals(one.costCurve(), four.costCurve());
        SimulationResult other = new Simulation(2_100, 43, 4, SimulationMonitor.NONE).run(uncertainty);
        assertTrue(other.finish().mean() != one.finish().mean());
    }

    @Test
    void riskComesTrueAsOftenAsItsProbability() {
        Network network = chain(WorkCalendar.standard(), 3);
        Uncertainty uncertainty = Uncertainty.of(network)
                .risk(new RiskEvent(0.3, List.of(
                        new RiskEvent.Impact(1, new Estimate.Certain(4 * DAY)),
                        new RiskEvent.Impact(2, new Estimate.Certain(-DAY))), new Estimate.Certain(1000))).build();
        SimulationResult result = new Simulation(10_000, 5).run(uncertainty);
        assertEquals(0.7, result.finish().cumulative(result.plannedFinish()), 0.02);
        assertEquals(WorkCalendar.standard().addWork(result.plannedFinish(), 3 * DAY), result.finish().quantile(1));
        assertEquals(0, result.cost().quantile(0.5));
        assertEquals(1000, result.cost().quantile(0.9));
        assertEquals(300, result.cost().mean(), 15);
    }

    @Test
    void commonCausesWidenTheSpread() {
        Network network = chain(WorkCalendar.CONTINUOUS, 25);
        Simulation simulation = new Simulation(4_000, 3);
        SimulationResult apart = simulation.run(estimated(network, PERT).build());
        SimulationResult together = simulation.run(estimated(network, PERT).correlation(0.5).build());
        double ratio = (together.finish().quantile(0.9) - together.finish().quantile(0.1))
                / (apart.finish().quantile(0.9) - apart.finish().quantile(0.1));
        // The variance of the sum grows by 1 + 24 · 0.5.
        assertEquals(Math.sqrt(13), ratio, 0.25);
    }

    @Test
    void longerOfTwoBranchesLeadsTheTornado() {
        Network.Builder builder = network(WorkCalendar.standard(), 4);
        builder.link(0, 1);
        builder.link(0, 2);
        builder.link(1, 3);
        builder.link(2, 3);
        Uncertainty uncertainty = Uncertainty.of(builder.build())
                .duration(1, new Estimate.Triangular(9 * DAY, 12 * DAY, 30 * DAY))
                .duration(2, new Estimate.Triangular(5 * DAY, 6 * DAY, 11 * DAY)).build();
        SimulationResult result = new Simulation(5_000, 9).run(uncertainty);
        assertEquals(1, result.finishDrivers().getFirst().index());
        assertTrue(result.sensitivity(1).criticality() > 0.95);
        assertTrue(result.sensitivity(2).criticality() < 0.05);
        assertEquals(1, result.sensitivity(0).criticality());
        assertEquals(0, result.sensitivity(0).cruciality());
    }

    @Test
    void workDoneDoesNotVaryAnyMore() {
        Network.Builder builder = Network.builder(WorkCalendar.standard()).start(START);
        builder.add(Activity.task(10 * DAY).with(Progress.finished(START, START + 9 * TimeAxis.DAY)));
        builder.add(Activity.task(10 * DAY).with(Progress.started(START, 2 * DAY)));
        SimulationResult result = new Simulation(1_000, 2)
                .run(estimated(builder.build(), new Estimate.Uniform(2 * DAY, 12 * DAY)).build());
        long done = WorkCalendar.standard().addWork(START, 8 * DAY);
        assertTrue(result.finish().quantile(0) >= done);
        assertTrue(result.finish().quantile(1) <= WorkCalendar.standard().addWork(done, 4 * DAY));
        assertEquals(0, result.sensitivity(0).cruciality());
    }

    @Test
    void moneyIsSpentOverTimeWithinItsBand() {
        Network network = chain(WorkCalendar.standard(), 4);
        Uncertainty.Builder builder = estimated(network, PERT);
        for (int i = 0; i < 4; i++) {
            builder.cost(i, new ActivityCost(new Estimate.Uniform(500, 1500), 0.5));
        }
        SimulationResult result = new Simulation(2_000, 11).run(builder.build());
        double mean = 4 * (1000 + 0.5 * 11 * DAY);
        assertEquals(mean, result.cost().mean(), 0.01 * mean);
        CostPoint previous = result.costCurve().getFirst();
        assertEquals(0, previous.p90());
        for (CostPoint point : result.costCurve()) {
            assertTrue(point.p10() <= point.p50() && point.p50() <= point.p90());
            assertTrue(point.p50() >= previous.p50() && point.date() >= previous.date());
            previous = point;
        }
        assertEquals(result.cost().quantile(0.5), previous.p50(), 0.02 * mean);
    }

    @Test
    void percentLagFollowsTheDrawnDuration() {
        Network.Builder builder = network(WorkCalendar.CONTINUOUS, 2);
        builder.link(0, 1, LinkType.START_TO_START, Lag.percent(100));
        Uncertainty uncertainty = Uncertainty.of(builder.build())
                .duration(0, new Estimate.Uniform(20 * DAY, 40 * DAY)).build();
        SimulationResult result = new Simulation(4_000, 4).run(uncertainty);
        assertEquals(40 * DAY, result.finish().mean() - START, 0.5 * DAY);
    }

    @Test
    void cancelledSimulationStops() {
        AtomicInteger asked = new AtomicInteger();
        Simulation simulation = new Simulation(1_000_000, 1, 2, new SimulationMonitor() {
            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 1000;
            }
        });
        assertThrows(CancellationException.class,
                () -> simulation.run(estimated(chain(WorkCalendar.standard(), 50), PERT).build()));
        assertThrows(IllegalArgumentException.class, () -> new Simulation(0, 1));
    }

    @Test
    void projectWithoutUncertaintyAlwaysFinishesAsPlanned() {
        SimulationResult result = new Simulation(100, 1).run(Uncertainty.of(chain(WorkCalendar.standard(), 5)).build());
        assertEquals(result.plannedFinish(), result.finish().quantile(0));
        assertEquals(result.plannedFinish(), result.finish().quantile(1));
        assertEquals(List.of(), result.finishDrivers());
        assertEquals(List.of(), result.costCurve());
    }
}
