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
import org.jalon.schedule.WorkCalendar;

/**
 * The resources of a network: when each of them works, how much of it there is over time, and how much each activity
 * takes while it is being worked on. Units are whole; give persons or machines in hundredths where parts of them are
 * assigned. Immutable.
 */
public final class Resources {

    private final Granularity granularity;
    private final List<NavigableMap<Long, Integer>> capacities;
    private final List<WorkCalendar> calendars;
    private final List<List<Demand>> demands;

    /** How finely loads are set against capacities. */
    public enum Granularity {
        /** At every minute: two activities never share a resource that serves one. */
        MINUTE,
        /** Day by day: a resource may be asked for twice at one hour if it has time for both during the day. */
        DAY
    }

    private Resources(Builder builder) {
        capacities = builder.capacities.stream().map(Collections::unmodifiableNavigableMap).toList();
        granularity = builder.granularity;
        calendars = List.copyOf(builder.calendars);
        demands = builder.demands.stream().map(List::copyOf).toList();
    }

    /**
     * What an activity takes of a resource while it is being worked on.
     *
     * @param resource index of the resource
     * @param units    how much, at least 1
     * @param calendar the time in which the resource works at the activity; null for that of the activity
     * @param delay    minutes of that time after the start of the activity at which the resource comes in
     * @param length   minutes of that time for which it stays, at most; {@link #TO_THE_END} until the finish
     */
    public record Demand(int resource, int units, WorkCalendar calendar, long delay, long length) {

        /** The length of a demand that ends with its activity. */
        public static final long TO_THE_END = Long.MAX_VALUE / 4;

        private boolean meets(Demand other) {
            return resource == other.resource && delay < other.delay + other.length
                    && other.delay < delay + length;
        }
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
     * How finely loads are set against capacities.
     *
     * @return by minutes unless told otherwise
     */
    public Granularity granularity() {
        return granularity;
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
     * When a resource works: outside this time it is neither taken nor wanted.
     *
     * @param resource index of the resource
     * @return its working time
     */
    public WorkCalendar calendar(int resource) {
        return calendars.get(resource);
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
        private final List<WorkCalendar> calendars = new ArrayList<>();
        private Granularity granularity = Granularity.MINUTE;
        private final List<List<Demand>> demands = new ArrayList<>();

        private Builder(int activities) {
            for (int i = 0; i < activities; i++) {
                demands.add(new ArrayList<>());
            }
        }

        /**
         * Sets how finely loads are set against capacities.
         *
         * @param value by minutes or by days
         * @return this
         */
        public Builder granularity(Granularity value) {
            granularity = value;
            return this;
        }

        /**
         * Adds a resource that works whenever its activities do.
         *
         * @param units its capacity, until changed by {@link #change}
         * @return its index
         */
        public int resource(int units) {
            return resource(units, WorkCalendar.CONTINUOUS);
        }

        /**
         * Adds a resource.
         *
         * @param units    its capacity, until changed by {@link #change}
         * @param calendar when it works
         * @return its index
         */
        public int resource(int units, WorkCalendar calendar) {
            NavigableMap<Long, Integer> capacity = new TreeMap<>();
            capacity.put(TimeAxis.EARLIEST, checked(units));
            capacities.add(capacity);
            calendars.add(calendar);
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
         * Adds a demand for all the time of an activity.
         *
         * @param activity index of the activity
         * @param resource index of the resource
         * @param units    how much it takes while it is being worked on; 0 adds nothing
         * @return this
         */
        public Builder demand(int activity, int resource, int units) {
            return demand(activity, new Demand(resource, units, null, 0, Demand.TO_THE_END));
        }

        /**
         * Adds a demand.
         *
         * @param activity index of the activity
         * @param demand   what it takes; 0 units add nothing, and what it takes already of the same resource at the
         *                 same time is added, over the time of both
         * @return this
         */
        public Builder demand(int activity, Demand demand) {
            if (demand.resource() < 0 || demand.resource() >= capacities.size()) {
                throw new IllegalArgumentException("resource " + demand.resource());
            }
            if (demand.delay() < 0 || demand.length() < 0 || demand.length() > Demand.TO_THE_END) {
                throw new IllegalArgumentException(demand.length() + " minutes after " + demand.delay());
            }
            if (checked(demand.units()) > 0) {
                demands.set(activity, merged(demands.get(activity), demand));
            }
            return this;
        }

        private static List<Demand> merged(List<Demand> demands, Demand added) {
            List<Demand> merged = new ArrayList<>();
            Demand sum = added;
            for (Demand demand : demands) {
                if (demand.meets(sum)) {
                    long from = Math.min(demand.delay(), sum.delay());
                    long to = Math.max(demand.delay() + demand.length(), sum.delay() + sum.length());
                    sum = new Demand(sum.resource(), demand.units() + sum.units(),
                            demand.calendar() == sum.calendar() ? sum.calendar() : null, from,
                            Math.min(to - from, Demand.TO_THE_END));
                } else {
                    merged.add(demand);
                }
            }
            merged.add(sum);
            return merged;
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
