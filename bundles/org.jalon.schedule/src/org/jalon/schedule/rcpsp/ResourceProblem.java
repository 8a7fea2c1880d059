/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.jalon.schedule.CycleException;
import org.jalon.schedule.internal.Topology;

/**
 * The resource-constrained project scheduling problem (RCPSP) in its classic form: activities with whole durations,
 * each after its predecessors, share resources of constant capacity; the project shall end as soon as possible.
 * Immutable.
 *
 * @see <a href="https://doi.org/10.1016/S0377-2217(98)00204-5">P. Brucker et al., Resource-constrained project
 *      scheduling: notation, classification, models, and methods, European Journal of Operational Research 112
 *      (1999)</a>
 */
public final class ResourceProblem {

    /** The greatest capacity and demand. */
    public static final int MOST = Short.MAX_VALUE;
    /** The greatest number of activities. */
    public static final int MOST_ACTIVITIES = 500_000;
    /** The greatest number of resources. */
    public static final int MOST_RESOURCES = 1_000;
    /** The greatest sum of all durations, in periods. */
    public static final int LONGEST = 4_000_000;

    private final int[] duration;
    private final int[][] successors;
    private final int[][] predecessors;
    private final int[][] demand;
    private final int[] capacity;
    private final int[] order;

    /**
     * A problem.
     *
     * @param duration   duration of each activity, in periods, 0 or more
     * @param successors the activities that wait for each activity
     * @param demand     what each activity takes of each resource while it lasts
     * @param capacity   how much of each resource there is
     * @throws CycleException           if an activity waits for itself
     * @throws IllegalArgumentException if a number is out of range, or an activity needs more than there is
     */
    public ResourceProblem(int[] duration, int[][] successors, int[][] demand, int[] capacity) {
        this.duration = duration.clone();
        this.successors = copy(successors);
        this.demand = copy(demand);
        this.capacity = capacity.clone();
        check();
        int n = duration.length;
        int links = Arrays.stream(successors).mapToInt(row -> row.length).sum();
        int[] from = new int[links];
        int[] to = new int[links];
        int[] incoming = new int[n];
        int link = 0;
        for (int i = 0; i < n; i++) {
            for (int next : successors[i]) {
                from[link] = i;
                to[link++] = next;
                incoming[next]++;
            }
        }
        order = new Topology(n, from, to).order;
        predecessors = new int[n][];
        Arrays.setAll(predecessors, i -> new int[incoming[i]]);
        for (int k = 0; k < links; k++) {
            predecessors[to[k]][--incoming[to[k]]] = from[k];
        }
    }

    private ResourceProblem(ResourceProblem original) {
        duration = original.duration;
        successors = original.predecessors;
        predecessors = original.successors;
        demand = original.demand;
        capacity = original.capacity;
        int n = original.order.length;
        order = new int[n];
        Arrays.setAll(order, k -> original.order[n - 1 - k]);
    }

    private static int[][] copy(int[][] rows) {
        return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
    }

    private void check() {
        int n = duration.length;
        if (successors.length != n || demand.length != n) {
            throw new IllegalArgumentException("tables of different lengths");
        }
        require(n <= MOST_ACTIVITIES, n + " activities");
        require(capacity.length <= MOST_RESOURCES, capacity.length + " resources");
        require(Arrays.stream(duration).asLongStream().sum() <= LONGEST, "sum of durations");
        for (int available : capacity) {
            require(available >= 0 && available <= MOST, "capacity " + available);
        }
        for (int i = 0; i < n; i++) {
            require(duration[i] >= 0, "duration of activity " + i);
            require(demand[i].length == capacity.length, "demands of activity " + i);
            for (int k = 0; k < capacity.length; k++) {
                require(demand[i][k] >= 0 && (demand[i][k] <= capacity[k] || duration[i] == 0),
                        "activity " + i + " needs " + demand[i][k] + " of resource " + k);
            }
            for (int next : successors[i]) {
                require(next >= 0 && next < n, "successor " + next + " of activity " + i);
            }
        }
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }

    /**
     * The same problem seen from its end: a schedule of it, read backwards, is a schedule of this one.
     *
     * @return the problem with all precedences turned round
     */
    ResourceProblem reversed() {
        return new ResourceProblem(this);
    }

    /**
     * How many activities there are.
     *
     * @return dummy activities of the start and the end included
     */
    public int size() {
        return duration.length;
    }

    /**
     * How many resources there are.
     *
     * @return their number
     */
    public int resources() {
        return capacity.length;
    }

    /**
     * A duration.
     *
     * @param activity index of an activity
     * @return periods
     */
    public int duration(int activity) {
        return duration[activity];
    }

    /**
     * A demand.
     *
     * @param activity index of an activity
     * @param resource index of a resource
     * @return units taken while the activity lasts
     */
    public int demand(int activity, int resource) {
        return demand[activity][resource];
    }

    /**
     * A capacity.
     *
     * @param resource index of a resource
     * @return units in each period
     */
    public int capacity(int resource) {
        return capacity[resource];
    }

    /**
     * The activities that wait for an activity.
     *
     * @param activity index of an activity
     * @return indexes of its direct successors
     */
    public int[] successors(int activity) {
        return successors[activity].clone();
    }

    int[] successorRow(int activity) {
        return successors[activity];
    }

    int[] predecessorRow(int activity) {
        return predecessors[activity];
    }

    /** All activities, predecessors first; not to be changed. */
    int[] order() {
        return order;
    }

    /**
     * The longest path, which no schedule can beat.
     *
     * @return periods
     */
    public int criticalPath() {
        return Arrays.stream(tails()).max().orElse(0);
    }

    /** For each activity the time from its start to the end of the project, if resources were free. */
    int[] tails() {
        int[] tail = new int[duration.length];
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            int longest = 0;
            for (int next : successors[i]) {
                longest = Math.max(longest, tail[next]);
            }
            tail[i] = longest + duration[i];
        }
        return tail;
    }

    /** For each activity the time from the start of the project to its start, if resources were free. */
    int[] heads() {
        int[] head = reversed().tails();
        Arrays.setAll(head, i -> head[i] - duration[i]);
        return head;
    }

    /** What all activities together take of a resource, in units times periods. */
    long work(int resource) {
        long work = 0;
        for (int i = 0; i < duration.length; i++) {
            work += (long) duration[i] * demand[i][resource];
        }
        return work;
    }

    /**
     * A bound that no schedule can beat: the longest path, or the work that a resource has to do between what must be
     * over before and what must come after.
     *
     * @return periods
     */
    public int lowerBound() {
        int[] head = heads();
        int[] tail = tails();
        Integer[] latestHeadFirst = IntStream.range(0, size()).boxed().toArray(Integer[]::new);
        Arrays.sort(latestHeadFirst, (a, b) -> Integer.compare(head[b], head[a]));
        int[] after = IntStream.range(0, size()).map(i -> tail[i] - duration[i]).distinct().toArray();
        long bound = criticalPath();
        for (int k = 0; k < capacity.length; k++) {
            for (int least : after) {
                long work = 0;
                for (int i : latestHeadFirst) {
                    if (duration[i] > 0 && demand[i][k] > 0 && tail[i] - duration[i] >= least) {
                        work += (long) duration[i] * demand[i][k];
                        bound = Math.max(bound, head[i] + Math.ceilDiv(work, (long) capacity[k]) + least);
                    }
                }
            }
        }
        return (int) bound;
    }
}
