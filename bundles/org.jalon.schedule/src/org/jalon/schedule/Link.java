/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/**
 * A dependency between two activities.
 *
 * @param predecessor index of the activity that is waited for
 * @param successor   index of the activity that waits
 * @param type        which ends are tied
 * @param lag         the time in between
 */
public record Link(int predecessor, int successor, LinkType type, Lag lag) {

    /**
     * A finish-to-start link without lag.
     *
     * @param predecessor index of the activity that is waited for
     * @param successor   index of the activity that waits
     */
    public Link(int predecessor, int successor) {
        this(predecessor, successor, LinkType.FINISH_TO_START, Lag.NONE);
    }
}
