/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Lag;
import org.jalon.schedule.Network;
import org.jalon.schedule.internal.NetworkAccess;
import org.jalon.schedule.internal.NetworkData;

/**
 * Draws the durations and costs of one run. Each run has a generator of its own, seeded by the number of the run, so
 * that a run is the same whichever thread computes it.
 */
final class Sampler {

    private final Uncertainty uncertainty;
    private final NetworkData planned;
    private final NetworkData varied;
    private final int[] percentLinks;
    private final int[] uncertain;
    private final DoubleUnaryOperator[] quantiles;
    private final double common;
    private final double own;

    /** Whole duration of each activity in the run at hand, in minutes. */
    final double[] duration;
    /** Cost of each activity in the run at hand; null if nothing costs. */
    final double[] cost;

    Sampler(Uncertainty uncertainty) {
        this.uncertainty = uncertainty;
        Network network = uncertainty.network();
        int n = network.activities().size();
        planned = NetworkAccess.of(network);
        varied = new NetworkData(planned);
        duration = new double[n];
        cost = uncertainty.hasCosts() ? new double[n] : null;
        percentLinks = IntStream.range(0, network.links().size())
                .filter(link -> network.link(link).lag().unit() == Lag.Unit.PERCENT).toArray();
        uncertain = IntStream.range(0, n)
                .filter(i -> uncertainty.isUncertain(i) && !network.activity(i).progress().isFinished()).toArray();
        quantiles = new DoubleUnaryOperator[n];
        for (int i : uncertain) {
            quantiles[i] = quantiles(uncertainty.duration(i));
        }
        common = Math.sqrt(uncertainty.correlation());
        own = Math.sqrt(1 - uncertainty.correlation());
    }

    /** The quantiles of an estimate, with the table of a beta distribution at hand. */
    private static DoubleUnaryOperator quantiles(Estimate estimate) {
        if (estimate instanceof Estimate.BetaPert pert && pert.pessimistic() > pert.optimistic()) {
            BetaQuantiles table = pert.shape();
            double least = pert.optimistic();
            double range = pert.pessimistic() - least;
            return u -> least + range * table.at(u);
        }
        return estimate::quantile;
    }

    /** The network, with the durations and lags of the run at hand. */
    NetworkData network() {
        return varied;
    }

    void draw(long seed, int run) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + run);
        for (int i = 0; i < duration.length; i++) {
            duration[i] = planned.activity[i].duration();
        }
        double cause = common == 0 ? 0 : Normal.quantile(open(random));
        for (int i : uncertain) {
            double u = open(random);
            if (common != 0) {
                u = Math.clamp(Normal.cumulative(common * cause + own * Normal.quantile(u)), 1e-12, 1 - 1e-12);
            }
            duration[i] = Math.max(0, quantiles[i].applyAsDouble(u));
        }
        if (cost != null) {
            drawFixedCosts(random);
        }
        drawRisks(random);
        apply();
    }

    /** A number strictly between 0 and 1. */
    private static double open(SplittableRandom random) {
        return (random.nextLong() >>> 12) * 0x1p-52 + 0x1p-53;
    }

    private void drawFixedCosts(SplittableRandom random) {
        for (int i = 0; i < cost.length; i++) {
            Estimate fixed = uncertainty.fixedCost(i);
            cost[i] = fixed == null ? 0 : fixed.quantile(open(random));
        }
    }

    private void drawRisks(SplittableRandom random) {
        List<RiskEvent> risks = uncertainty.risks();
        for (RiskEvent risk : risks) {
            boolean occurs = random.nextDouble() < risk.probability();
            for (RiskEvent.Impact impact : risk.impacts()) {
                // Drawn in any case, so that one risk does not change the numbers of the others.
                double delay = impact.delay().quantile(open(random));
                double money = impact.cost().quantile(open(random));
                int i = impact.activity();
                if (occurs && !planned.isFinished(i)) {
                    duration[i] = Math.max(0, duration[i] + delay);
                    if (cost != null) {
                        cost[i] += money;
                    }
                }
            }
        }
    }

    private void apply() {
        for (int i = 0; i < duration.length; i++) {
            Activity activity = planned.activity[i];
            long minutes = Math.round(duration[i]);
            if (planned.isStarted(i)) {
                varied.span[i] = planned.isFinished(i) || minutes == activity.duration() ? planned.span[i]
                        : Math.max(0, minutes - planned.done(i));
            } else {
                varied.span[i] = minutes;
            }
            if (cost != null) {
                cost[i] += uncertainty.costPerMinute(i) * duration[i];
            }
        }
        for (int link : percentLinks) {
            varied.lag[link] = NetworkData.percent(uncertainty.network().link(link).lag().amount(),
                    Math.round(duration[planned.predecessor[link]]));
        }
    }
}
