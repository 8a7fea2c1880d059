/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.util.ArrayList;
import java.util.List;

import org.jalon.schedule.InvalidNetworkException.Problem;
import org.jalon.schedule.internal.NetworkAccess;
import org.jalon.schedule.internal.NetworkData;

/**
 * Everything that decides the dates of a project: activities, links, calendars, project dates and options. Activities
 * and links are known by the index that the builder gave them, from 0. Immutable, free of cycles, checked.
 */
public final class Network {

    private final WorkCalendar calendar;
    private final List<Activity> activities;
    private final List<Link> links;
    private final NetworkData data;

    /** A view of a network that goes on changing, see {@link LiveSchedule}. */
    Network(WorkCalendar calendar, List<Activity> activities, List<Link> links, NetworkData data) {
        this.calendar = calendar;
        this.activities = activities;
        this.links = links;
        this.data = data;
    }

    private Network(Builder builder) {
        calendar = builder.calendar;
        activities = List.copyOf(builder.activities);
        links = List.copyOf(builder.links);
        data = new NetworkData(activities, links, calendar,
                new long[] {builder.start, builder.finish, builder.statusDate}, builder.options);
    }

    /**
     * Starts a network.
     *
     * @param calendar the calendar of the project, used where an activity has none
     * @return a builder
     */
    public static Builder builder(WorkCalendar calendar) {
        return new Builder(calendar);
    }

    /**
     * A builder that starts from this network, to change it.
     *
     * @return a builder with the same content
     */
    public Builder toBuilder() {
        Builder copy = new Builder(calendar).start(data.start).finish(data.finish).statusDate(data.statusDate)
                .options(data.options);
        copy.activities.addAll(activities);
        copy.links.addAll(links);
        return copy;
    }

    /**
     * The activities.
     *
     * @return by index
     */
    public List<Activity> activities() {
        return activities;
    }

    /**
     * One activity.
     *
     * @param index its index
     * @return the activity
     */
    public Activity activity(int index) {
        return activities.get(index);
    }

    /**
     * The links.
     *
     * @return by index
     */
    public List<Link> links() {
        return links;
    }

    /**
     * One link.
     *
     * @param index its index
     * @return the link
     */
    public Link link(int index) {
        return links.get(index);
    }

    /**
     * The calendar of the project.
     *
     * @return used where an activity has none
     */
    public WorkCalendar calendar() {
        return calendar;
    }

    /**
     * The calendar in which the duration and the float of an activity run.
     *
     * @param activity index of an activity
     * @return its own, that of the project, or the continuous one if its duration is elapsed; without its interruptions
     */
    public WorkCalendar calendarOf(int activity) {
        return data.calendar[activity];
    }

    /**
     * The start of the project.
     *
     * @return the date, or {@link TimeAxis#NONE}
     */
    public long start() {
        return data.start;
    }

    /**
     * The finish that the project must meet.
     *
     * @return the date, or {@link TimeAxis#NONE}
     */
    public long finish() {
        return data.finish;
    }

    /**
     * The date up to which the progress of the project is known.
     *
     * @return the date, or {@link TimeAxis#NONE}
     */
    public long statusDate() {
        return data.statusDate;
    }

    /**
     * How the project is scheduled.
     *
     * @return the options
     */
    public SchedulingOptions options() {
        return data.options;
    }

    /**
     * The links that lead to an activity.
     *
     * @param activity index of an activity
     * @return indexes of links
     */
    public int[] incoming(int activity) {
        return data.topology.incoming.row(activity);
    }

    /**
     * The links that leave an activity.
     *
     * @param activity index of an activity
     * @return indexes of links
     */
    public int[] outgoing(int activity) {
        return data.topology.outgoing.row(activity);
    }

    /**
     * The earliest date that a link allows to the held end of its successor.
     *
     * @param link   index of a link
     * @param start  start of the predecessor
     * @param finish finish of the predecessor
     * @return the date, working or not
     */
    public long bound(int link, long start, long finish) {
        return data.bound(link, start, finish);
    }

    /**
     * The time in which the lag of a link runs.
     *
     * @param link index of a link
     * @return a calendar, the continuous one if the lag is elapsed
     */
    public WorkCalendar lagCalendarOf(int link) {
        return data.lagCalendar[link];
    }

    /**
     * Whether links still hold an activity.
     *
     * @param activity index of an activity
     * @return false if it is over, or under way and progress overrides its links
     */
    public boolean isHeldByLinks(int activity) {
        return data.isHeldByLinks(activity);
    }

    /**
     * Whether one activity waits for another, directly or through others: a link the other way round would close a
     * cycle.
     *
     * @param before an activity
     * @param after  another one
     * @return true if links lead from {@code before} to {@code after}, or both are the same
     */
    public boolean leads(int before, int after) {
        int[] rank = data.topology.rank;
        boolean[] met = new boolean[activities.size()];
        int[] stack = new int[activities.size() + 1];
        int depth = 0;
        stack[depth++] = before;
        met[before] = true;
        while (depth > 0 && !met[after]) {
            int activity = stack[--depth];
            for (int link : outgoing(activity)) {
                int next = data.successor[link];
                if (!met[next] && rank[next] <= rank[after]) {
                    met[next] = true;
                    stack[depth++] = next;
                }
            }
        }
        return met[after];
    }

    NetworkData data() {
        return data;
    }

    static {
        NetworkAccess.open(Network::data);
    }

    /** Collects a network and checks it. */
    public static final class Builder {

        private final WorkCalendar calendar;
        private final List<Activity> activities = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private long start = TimeAxis.NONE;
        private long finish = TimeAxis.NONE;
        private long statusDate = TimeAxis.NONE;
        private SchedulingOptions options = SchedulingOptions.DEFAULT;

        private Builder(WorkCalendar calendar) {
            this.calendar = calendar;
        }

        /**
         * Sets the start of the project, which forward planning needs. In backward planning it is the date before
         * which the project should not start.
         *
         * @param date the date, or {@link TimeAxis#NONE}
         * @return this
         */
        public Builder start(long date) {
            start = date;
            return this;
        }

        /**
         * Sets the finish that the project must meet, which backward planning needs. In forward planning it limits
         * the late dates; without it they are limited by the finish of the last activity.
         *
         * @param date the date, or {@link TimeAxis#NONE}
         * @return this
         */
        public Builder finish(long date) {
            finish = date;
            return this;
        }

        /**
         * Sets the date up to which the progress of the project is known.
         *
         * @param date the date, or {@link TimeAxis#NONE}
         * @return this
         */
        public Builder statusDate(long date) {
            statusDate = date;
            return this;
        }

        /**
         * Sets how the project is scheduled.
         *
         * @param value the options
         * @return this
         */
        public Builder options(SchedulingOptions value) {
            options = value;
            return this;
        }

        /**
         * Adds an activity.
         *
         * @param activity the activity
         * @return its index
         */
        public int add(Activity activity) {
            activities.add(activity);
            return activities.size() - 1;
        }

        /**
         * Replaces an activity.
         *
         * @param index    its index
         * @param activity what takes its place
         * @return this
         */
        public Builder set(int index, Activity activity) {
            activities.set(index, activity);
            return this;
        }

        /**
         * Adds a link.
         *
         * @param link the link
         * @return its index
         */
        public int link(Link link) {
            links.add(link);
            return links.size() - 1;
        }

        /**
         * Adds a finish-to-start link without lag.
         *
         * @param predecessor index of the activity that is waited for
         * @param successor   index of the activity that waits
         * @return its index
         */
        public int link(int predecessor, int successor) {
            return link(new Link(predecessor, successor));
        }

        /**
         * Adds a link.
         *
         * @param predecessor index of the activity that is waited for
         * @param successor   index of the activity that waits
         * @param type        which ends are tied
         * @param lag         the time in between
         * @return its index
         */
        public int link(int predecessor, int successor, LinkType type, Lag lag) {
            return link(new Link(predecessor, successor, type, lag));
        }

        /**
         * Checks and compiles the network.
         *
         * @return an immutable network
         * @throws InvalidNetworkException if something means nothing
         * @throws CycleException          if links lead back to where they started
         */
        public Network build() {
            boolean forward = options.direction() == SchedulingOptions.Direction.FORWARD;
            NetworkCheck.require((forward ? start : finish) != TimeAxis.NONE, Problem.PROJECT_DATE_MISSING, -1);
            NetworkCheck.checkDate(start, -1);
            NetworkCheck.checkDate(finish, -1);
            NetworkCheck.checkDate(statusDate, -1);
            for (int i = 0; i < activities.size(); i++) {
                NetworkCheck.check(activities.get(i), i);
            }
            links.forEach(link -> NetworkCheck.check(link, activities.size()));
            return new Network(this);
        }
    }
}
