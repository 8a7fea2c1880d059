/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import org.jalon.schedule.WorkCalendar;

/** How far the predecessor of a link may slip before it moves the successor. */
public final class LinkSlack {

    private LinkSlack() {
    }

    /**
     * The slack of a link.
     *
     * @param network a network
     * @param link    index of a link
     * @param before  dates of the predecessor
     * @param after   dates of the successor
     * @return working minutes in the calendar of the predecessor, negative if the link is broken
     */
    public static long of(NetworkData network, int link, Dates before, Dates after) {
        int predecessor = network.predecessor[link];
        int successor = network.successor[link];
        WorkCalendar calendar = network.calendar[predecessor];
        long limit = network.limit(link, after.start[successor], after.finish[successor]);
        long end = network.type[link].isFromFinish() ? before.finish[predecessor] : before.start[predecessor];
        return calendar.workBetween(end, limit);
    }
}
