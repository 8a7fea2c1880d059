/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jalon.schedule.Activity;
import org.jalon.schedule.Lag;
import org.jalon.schedule.Network;
import org.jalon.schedule.internal.NetworkAccess;
import org.jalon.schedule.internal.NetworkData;

/**
 * Draws the durations and costs of one run. Each run has a generator of its own, seeded by the number of the run, so
 * that a run is the same whichever thread computes it. Durations are drawn first, so that they are the same whether
 * there are risks or not.
 */
final class Sampler {

    /** Classes of equal chance into which each uncertain duration falls. */
    static final int CLASSES = 10;
    /** Classes of a risk: not occurred, or occurred with some severity. */
    static final int RISK_CLASSES = 5;

    private static final ContinuousDistribution NORMAL = NormalDistribution.of(0, 1);

    private final Uncertainty uncertainty;
    private final NetworkData planned;
    private final NetworkData varied;
    private final int[] percentLinks;
    private final DoubleUnaryOperator[] quantiles;
    private final DoubleUnaryOperator[] fixedCosts;
    private final RiskDraw[] risks;
    private final double common;
    private final double own;

    /** Activities whose duration is drawn. */
    final int[] uncertain;
    /** The class of each of them, then of each risk, in the run at hand. */
    final int[] drawn;
    /** Whole duration of each activity in the run at hand, in minutes. */
    final double[] duration;
    /** What each activity costs at the time its fixed cost falls due, in the run at hand; null if nothing costs. */
    final double[] fixed;
    /** What each activity spends evenly from start to finish, in the run at hand; null if nothing costs. */
    final double[] even;
    /** What is spent at the finish of the project, in the run at hand. */
    double last;

    /** The quantiles of a risk: those of each delay, and of its cost. */
    private record RiskDraw(RiskEvent risk, DoubleUnaryOperator[] delays, DoubleUnaryOperator cost) {

        static RiskDraw of(RiskEvent risk) {
            return new RiskDraw(risk, risk.impacts().stream().map(impact -> Quantiles.of(impact.delay()))
                    .toArray(DoubleUnaryOperator[]::new), Quantiles.of(risk.cost()));
        }
    }

    Sampler(Uncertainty uncertainty) {
        this.uncertainty = uncertainty;
        Network network = uncertainty.network();
        int n = network.activities().size();
        planned = NetworkAccess.of(network);
        varied = new NetworkData(planned);
        duration = new double[n];
        boolean costs = uncertainty.hasCosts();
        fixed = costs ? new double[n] : null;
        even = costs ? new double[n] : null;
        percentLinks = IntStream.range(0, network.links().size())
                .filter(link -> network.link(link).lag().unit() == Lag.Unit.PERCENT).toArray();
        uncertain = IntStream.range(0, n).filter(uncertainty::isUncertain).toArray();
        quantiles = IntStream.of(uncertain).mapToObj(i -> Quantiles.of(uncertainty.duration(i)))
                .toArray(DoubleUnaryOperator[]::new);
        fixedCosts = IntStream.range(0, costs ? n : 0).mapToObj(i -> Quantiles.of(uncertainty.cost(i).fixed()))
                .toArray(DoubleUnaryOperator[]::new);
        risks = uncertainty.risks().stream().map(RiskDraw::of).toArray(RiskDraw[]::new);
        drawn = new int[uncertain.length + risks.length];
        common = Math.sqrt(uncertainty.correlation());
        own = Math.sqrt(1 - uncertainty.correlation());
    }

    /** The network, with the durations and lags of the run at hand. */
    NetworkData network() {
        return varied;
    }

    void draw(long seed, int run) {
        // Hashed, since streams of neighbouring seeds would be the same stream, shifted by a number.
        SplittableRandom random = new SplittableRandom(
                new SplittableRandom(new SplittableRandom(seed).nextLong() + run).nextLong());
        drawDurations(random);
        if (fixed != null) {
            last = 0;
            for (int i = 0; i < fixed.length; i++) {
                fixed[i] = uncertainty.cost(i).fixed() instanceof Estimate.Certain(double value) ? value
                        : fixedCosts[i].applyAsDouble(open(random));
                even[i] = 0;
            }
        }
        for (int k = 0; k < risks.length; k++) {
            drawn[uncertain.length + k] = drawRisk(risks[k], random);
        }
        apply();
    }

    /** Durations with a common cause: a normal score is shared to some extent (a Gaussian copula of one factor). */
    private void drawDurations(SplittableRandom random) {
        for (int i = 0; i < duration.length; i++) {
            duration[i] = planned.activity[i].duration();
        }
        double cause = common == 0 ? 0 : random.nextGaussian();
        for (int k = 0; k < uncertain.length; k++) {
            double u = common == 0 ? open(random) : Math.clamp(
                    NORMAL.cumulativeProbability(common * cause + own * random.nextGaussian()), 0x1p-53, 1 - 0x1p-53);
            duration[uncertain[k]] = Math.max(0, quantiles[k].applyAsDouble(u));
            drawn[k] = (int) (u * CLASSES);
        }
    }

    /** A number strictly between 0 and 1. */
    private static double open(SplittableRandom random) {
        return (random.nextLong() >>> 12) * 0x1p-52 + 0x1p-53;
    }

    /** Draws all numbers in any case, so that one risk does not change those of the others. */
    private int drawRisk(RiskDraw draw, SplittableRandom random) {
        double chance = random.nextDouble();
        double severity = open(random);
        double dearness = open(random);
        if (chance >= draw.risk.probability()) {
            return 0;
        }
        List<RiskEvent.Impact> impacts = draw.risk.impacts();
        int hit = 0;
        for (int k = 0; k < impacts.size(); k++) {
            int i = impacts.get(k).activity();
            if (!planned.isFinished(i)) {
                duration[i] = Math.max(0, duration[i] + draw.delays[k].applyAsDouble(severity));
                hit++;
            }
        }
        if (fixed != null) {
            double money = draw.cost.applyAsDouble(dearness);
            last += hit == 0 ? money : 0;
            for (RiskEvent.Impact impact : impacts) {
                even[impact.activity()] += planned.isFinished(impact.activity()) ? 0 : money / hit;
            }
        }
        return 1 + (int) (severity * (RISK_CLASSES - 1));
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
            if (even != null) {
                even[i] += uncertainty.cost(i).perMinute() * duration[i];
            }
        }
        for (int link : percentLinks) {
            varied.lag[link] = NetworkData.percent(uncertainty.network().link(link).lag().amount(),
                    Math.round(duration[planned.predecessor[link]]));
        }
    }
}
