/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;

/**
 * What happens if an element slips.
 *
 * @param element       what slips
 * @param slip          by how much, in its own working time
 * @param moved         the activities that move with it, itself left out, by their new start
 * @param projectFinish the finish of the project then
 * @param projectSlip   by how much that is later, in working time of the project
 * @param missed        owners of deadlines that are missed then and weren't before
 */
public record SlipEffect(WbsElement element, Duration slip, List<Move> moved, LocalDateTime projectFinish,
        Duration projectSlip, List<WbsElement> missed) {

    /**
     * An activity that moves.
     *
     * @param activity the activity
     * @param start    its new start
     * @param finish   its new finish
     * @param by       how much later it finishes, in its own working time
     */
    public record Move(Activity activity, LocalDateTime start, LocalDateTime finish, Duration by) {
    }

    /** Keeps the lists from changing. */
    public SlipEffect {
        moved = List.copyOf(moved);
        missed = List.copyOf(missed);
    }
}
