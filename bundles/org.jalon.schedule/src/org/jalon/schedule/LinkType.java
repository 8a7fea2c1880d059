/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/** Which end of the predecessor holds which end of the successor. */
public enum LinkType {
    /** The successor starts after the predecessor has finished. */
    FINISH_TO_START(true, false),
    /** The successor starts after the predecessor has started. */
    START_TO_START(false, false),
    /** The successor finishes after the predecessor has finished. */
    FINISH_TO_FINISH(true, true),
    /** The successor finishes after the predecessor has started. */
    START_TO_FINISH(false, true);

    private final boolean fromFinish;
    private final boolean toFinish;

    LinkType(boolean fromFinish, boolean toFinish) {
        this.fromFinish = fromFinish;
        this.toFinish = toFinish;
    }

    /**
     * The end of the predecessor.
     *
     * @return true if the finish of the predecessor counts, false if its start does
     */
    public boolean isFromFinish() {
        return fromFinish;
    }

    /**
     * The end of the successor.
     *
     * @return true if the finish of the successor is held, false if its start is
     */
    public boolean isToFinish() {
        return toFinish;
    }
}
