/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jalon.schedule.Network;

/** A network and what is uncertain in it: durations, costs and risks. Immutable. */
public final class Uncertainty {

    private final Network network;
    private final Estimate[] durations;
    private final Estimate[] fixedCosts;
    private final double[] costsPerMinute;
    private final List<RiskEvent> risks;
    private final double correlation;

    private Uncertainty(Builder builder) {
        network = builder.network;
        durations = builder.durations.clone();
        fixedCosts = builder.fixedCosts.clone();
        costsPerMinute = builder.costsPerMinute.clone();
        risks = List.copyOf(builder.risks);
        correlation = builder.correlation;
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
     * The estimate of a duration.
     *
     * @param activity index of an activity
     * @return minutes; certain where nothing else was said
     */
    public Estimate duration(int activity) {
        Estimate estimate = durations[activity];
        return estimate == null ? new Estimate.Certain(network.activity(activity).duration()) : estimate;
    }

    /**
     * Whether a duration is uncertain.
     *
     * @param activity index of an activity
     * @return true if an estimate was given
     */
    public boolean isUncertain(int activity) {
        return durations[activity] != null;
    }

    /**
     * The cost of an activity that does not depend on its duration.
     *
     * @param activity index of an activity
     * @return an amount of money, or null if there is none
     */
    public Estimate fixedCost(int activity) {
        return fixedCosts[activity];
    }

    /**
     * The cost of an activity for each minute of its duration.
     *
     * @param activity index of an activity
     * @return money per minute
     */
    public double costPerMinute(int activity) {
        return costsPerMinute[activity];
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
     * How far durations vary together, because they have causes in common: the weather, a supplier, a team.
     *
     * @return correlation of any two of them (of their normal scores), from 0 to less than 1
     */
    public double correlation() {
        return correlation;
    }

    /** Collects what is uncertain. */
    public static final class Builder {

        private final Network network;
        private final Estimate[] durations;
        private final Estimate[] fixedCosts;
        private final double[] costsPerMinute;
        private final List<RiskEvent> risks = new ArrayList<>();
        private double correlation;

        private Builder(Network network) {
            int n = network.activities().size();
            this.network = network;
            durations = new Estimate[n];
            fixedCosts = new Estimate[n];
            costsPerMinute = new double[n];
        }

        /**
         * Estimates the whole duration of an activity. Of an activity under way the work already done is taken off;
         * an activity that is over does not vary.
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
         * @param activity  index of the activity
         * @param fixed     what it costs however long it takes; null for nothing
         * @param perMinute what each minute of its duration costs
         * @return this
         */
        public Builder cost(int activity, Estimate fixed, double perMinute) {
            fixedCosts[activity] = fixed;
            costsPerMinute[activity] = perMinute;
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
            if (durations[i] != null) {
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
        return Arrays.stream(fixedCosts).anyMatch(cost -> cost != null)
                || Arrays.stream(costsPerMinute).anyMatch(cost -> cost != 0)
                || risks.stream().flatMap(risk -> risk.impacts().stream())
                        .anyMatch(impact -> impact.cost().mean() != 0);
    }
}
