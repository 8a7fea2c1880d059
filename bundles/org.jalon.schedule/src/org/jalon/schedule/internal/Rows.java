/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.Arrays;

/**
 * The links at one end of each activity, all rows in one array. A row that grows out of its place moves to the end
 * of the array, so that adding a link takes constant time on average.
 */
public final class Rows {

    /** Where the row of each activity starts in {@link #links}. */
    public final int[] from;
    /** Where the row of each activity ends, exclusive. */
    public final int[] to;
    /** Indexes of links, row by row. */
    public int[] links;

    private final int[] capacity;
    private int used;

    /**
     * Sorts links into rows, keeping their order.
     *
     * @param activities number of rows
     * @param end        the activity at this end of each link
     */
    Rows(int activities, int[] end) {
        from = new int[activities];
        to = new int[activities];
        capacity = new int[activities];
        for (int activity : end) {
            capacity[activity]++;
        }
        for (int i = 1; i < activities; i++) {
            from[i] = from[i - 1] + capacity[i - 1];
        }
        System.arraycopy(from, 0, to, 0, activities);
        used = end.length;
        links = new int[used];
        for (int link = 0; link < used; link++) {
            links[to[end[link]]++] = link;
        }
    }

    /**
     * The links of one activity.
     *
     * @param activity index of an activity
     * @return indexes of links
     */
    public int[] row(int activity) {
        return Arrays.copyOfRange(links, from[activity], to[activity]);
    }

    void add(int activity, int link) {
        int size = to[activity] - from[activity];
        if (size == capacity[activity]) {
            int room = Math.max(4, 2 * size);
            if (used + room > links.length) {
                links = Arrays.copyOf(links, Math.max(used + room, links.length + links.length / 2));
            }
            System.arraycopy(links, from[activity], links, used, size);
            from[activity] = used;
            to[activity] = used + size;
            capacity[activity] = room;
            used += room;
        }
        links[to[activity]++] = link;
    }

    void remove(int activity, int link) {
        links[find(activity, link)] = links[--to[activity]];
    }

    void rename(int activity, int link, int newLink) {
        links[find(activity, link)] = newLink;
    }

    private int find(int activity, int link) {
        int k = from[activity];
        while (links[k] != link) {
            k++;
        }
        return k;
    }
}
