/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jalon.schedule.TimeAxis;

/**
 * The resources of a network: how much of each there is over time, and how much each activity takes while it is being
 * worked on. Units are whole; give persons or machines in hundredths where parts of them are assigned. Immutable.
 */
public final class Resources {

    private final List<NavigableMap<Long, Integer>> capacities;
    private final List<List<Demand>> demands;

    private Resources(Builder builder) {
        capacities = builder.capacities.stream().map(Collections::unmodifiableNavigableMap).toList();
        demands = builder.demands.stream().map(List::copyOf).toList();
    }

    /**
     * What an activity takes of a resource in its working time.
     *
     * @param resource index of the resource
     * @param units    how much, at least 1
     */
    public record Demand(int resource, int units) {
    }

    /**
     * Starts without resources.
     *
     * @param activities number of activities of the network
     * @return a builder
     */
    public static Builder forActivities(int activities) {
        return new Builder(activities);
    }

    /**
     * How many resources there are.
     *
     * @return their number
     */
    public int count() {
        return capacities.size();
    }

    /**
     * The capacity of a resource over time.
     *
     * @param resource index of the resource
     * @return units from each date on, until the next date
     */
    public NavigableMap<Long, Integer> capacity(int resource) {
        return capacities.get(resource);
    }

    /**
     * What an activity takes.
     *
     * @param activity index of the activity
     * @return its demands; empty for an activity without resources
     */
    public List<Demand> demands(int activity) {
        return demands.get(activity);
    }

    /** Collects resources. */
    public static final class Builder {

        private final List<NavigableMap<Long, Integer>> capacities = new ArrayList<>();
        private final List<List<Demand>> demands = new ArrayList<>();

        private Builder(int activities) {
            for (int i = 0; i < activities; i++) {
                demands.add(new ArrayList<>());
            }
        }

        /**
         * Adds a resource.
         *
         * @param units its capacity, until changed by {@link #change}
         * @return its index
         */
        public int resource(int units) {
            NavigableMap<Long, Integer> capacity = new TreeMap<>();
            capacity.put(TimeAxis.EARLIEST, checked(units));
            capacities.add(capacity);
            return capacities.size() - 1;
        }

        /**
         * Changes the capacity of a resource from a date on.
         *
         * @param resource index of the resource
         * @param from     the date
         * @param units    its capacity from then on, 0 for an absence
         * @return this
         */
        public Builder change(int resource, long from, int units) {
            capacities.get(resource).put(from, checked(units));
            return this;
        }

        /**
         * Adds a demand.
         *
         * @param activity index of the activity
         * @param resource index of the resource
         * @param units    how much it takes while it is being worked on; 0 adds nothing
         * @return this
         */
        public Builder demand(int activity, int resource, int units) {
            if (resource < 0 || resource >= capacities.size()) {
                throw new IllegalArgumentException("resource " + resource);
            }
            if (checked(units) > 0) {
                demands.get(activity).add(new Demand(resource, units));
            }
            return this;
        }

        private static int checked(int units) {
            if (units < 0) {
                throw new IllegalArgumentException(units + " units");
            }
            return units;
        }

        /**
         * Ends the collection.
         *
         * @return the resources
         */
        public Resources build() {
            return new Resources(this);
        }
    }
}
