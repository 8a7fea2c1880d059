/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Network;

/** A network and what is uncertain in it: durations, costs and risks. Immutable. */
public final class Uncertainty {

    private final Network network;
    private final Estimate[] durations;
    private final ActivityCost[] costs;
    private final List<RiskEvent> risks;
    private final List<int[]> watched;
    private final double correlation;

    private Uncertainty(Builder builder) {
        network = builder.network;
        durations = IntStream.range(0, builder.durations.length)
                .mapToObj(i -> remaining(network.activity(i), builder.durations[i])).toArray(Estimate[]::new);
        costs = builder.costs.clone();
        risks = List.copyOf(builder.risks);
        watched = List.copyOf(builder.watched);
        correlation = builder.correlation;
    }

    /** What an estimate still says of an activity that may be under way or over. */
    private static Estimate remaining(Activity activity, Estimate estimate) {
        long done = activity.duration() - activity.progress().remainingDuration();
        if (estimate == null || activity.progress().isFinished()) {
            return new Estimate.Certain(activity.duration());
        }
        if (!activity.progress().isStarted() || done <= 0) {
            return estimate;
        }
        return estimate.cumulative(done) < 1 ? new Estimate.Beyond(estimate, done)
                : new Estimate.Certain(activity.duration());
    }

    /**
     * Starts with nothing uncertain.
     *
     * @param network a project
     * @return a builder
     */
    public static Builder of(Network network) {
        return new Builder(network);
    }

    /**
     * The project.
     *
     * @return its network with the planned durations
     */
    public Network network() {
        return network;
    }

    /**
     * The estimate of the whole duration of an activity, as progress leaves it: what is done is certain.
     *
     * @param activity index of an activity
     * @return minutes; certain where nothing else was said
     */
    public Estimate duration(int activity) {
        return durations[activity];
    }

    /**
     * Whether a duration is uncertain.
     *
     * @param activity index of an activity
     * @return false if it always takes the same time, risks apart
     */
    public boolean isUncertain(int activity) {
        return !(durations[activity] instanceof Estimate.Certain);
    }

    /**
     * The cost of an activity.
     *
     * @param activity index of an activity
     * @return what it costs, risks apart
     */
    public ActivityCost cost(int activity) {
        return costs[activity];
    }

    /**
     * The risks of the project.
     *
     * @return independent events
     */
    public List<RiskEvent> risks() {
        return risks;
    }

    /**
     * The groups of activities of which every finish is kept, besides that of the project.
     *
     * @return indexes of activities, in the order in which they were given
     */
    List<int[]> watched() {
        return watched;
    }

    /**
     * How far durations vary together, because they have causes in common: the weather, a supplier, a team.
     *
     * @return correlation of any two of them (of their normal scores), from 0 to less than 1
     */
    public double correlation() {
        return correlation;
    }

    /**
     * The same project if none of its risks occurs.
     *
     * @return with the same estimates
     */
    public Uncertainty withoutRisks() {
        Builder builder = new Builder(this);
        builder.risks.clear();
        return builder.build();
    }

    /** Collects what is uncertain. */
    public static final class Builder {

        private final Network network;
        private final Estimate[] durations;
        private final ActivityCost[] costs;
        private final List<RiskEvent> risks = new ArrayList<>();
        private final List<int[]> watched = new ArrayList<>();
        private double correlation;

        private Builder(Network network) {
            int n = network.activities().size();
            this.network = network;
            durations = new Estimate[n];
            costs = new ActivityCost[n];
            Arrays.fill(costs, ActivityCost.NONE);
        }

        private Builder(Uncertainty other) {
            this(other.network);
            for (int i = 0; i < durations.length; i++) {
                durations[i] = other.durations[i] instanceof Estimate.Beyond(Estimate whole, double least) ? whole
                        : other.durations[i];
                costs[i] = other.costs[i];
            }
            risks.addAll(other.risks);
            watched.addAll(other.watched);
            correlation = other.correlation;
        }

        /**
         * Estimates the whole duration of an activity. Of an activity under way only outcomes beyond the work done
         * remain possible; an activity that is over does not vary, nor does one that has outrun all its estimate.
         *
         * @param activity index of the activity
         * @param minutes  its duration
         * @return this
         */
        public Builder duration(int activity, Estimate minutes) {
            durations[activity] = minutes;
            return this;
        }

        /**
         * Sets the cost of an activity.
         *
         * @param activity index of the activity
         * @param cost     what it costs
         * @return this
         */
        public Builder cost(int activity, ActivityCost cost) {
            costs[activity] = cost;
            return this;
        }

        /**
         * Adds a risk.
         *
         * @param risk an event that does not depend on the others
         * @return this
         */
        public Builder risk(RiskEvent risk) {
            int n = network.activities().size();
            risk.impacts().forEach(impact -> {
                if (impact.activity() < 0 || impact.activity() >= n) {
                    throw new IllegalArgumentException("risk on activity " + impact.activity());
                }
            });
            risks.add(risk);
            return this;
        }

        /**
         * Has every finish of an activity kept, such as a milestone, or that of the last one of a group.
         *
         * @param activities indexes of one or more activities
         * @return this; the outcomes come in the same order, see {@link SimulationResult#watched()}
         */
        public Builder watch(int... activities) {
            if (activities.length == 0) {
                throw new IllegalArgumentException("nothing to watch");
            }
            watched.add(activities.clone());
            return this;
        }

        /**
         * Lets durations vary together.
         *
         * @param value correlation of any two durations, from 0 to less than 1
         * @return this
         */
        public Builder correlation(double value) {
            if (!(value >= 0 && value < 1)) {
                throw new IllegalArgumentException("correlation " + value);
            }
            correlation = value;
            return this;
        }

        /**
         * Ends the collection.
         *
         * @return an immutable object
         */
        public Uncertainty build() {
            return new Uncertainty(this);
        }
    }

    /**
     * The network with the mean of each duration.
     *
     * @return durations rounded to minutes
     */
    Network expected() {
        Network.Builder builder = network.toBuilder();
        for (int i = 0; i < durations.length; i++) {
            if (isUncertain(i)) {
                builder.set(i, network.activity(i).lasting(Math.max(0, Math.round(durations[i].mean()))));
            }
        }
        return builder.build();
    }

    /**
     * Whether any activity or risk costs money.
     *
     * @return false if the cost of every run is 0
     */
    boolean hasCosts() {
        return Arrays.stream(costs).anyMatch(cost -> !cost.isNone())
                || risks.stream().anyMatch(risk -> risk.cost().mean() != 0);
    }
}
