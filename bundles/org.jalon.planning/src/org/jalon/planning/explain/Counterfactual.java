/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;
import java.time.LocalDateTime;

import org.jalon.planning.DateReason;
import org.jalon.planning.whatif.PlanChange;

/**
 * What would be if one cause weren't, found by planning the changed project.
 *
 * @param change        what would be changed
 * @param start         the start of the element then
 * @param finish        its finish then
 * @param startGain     how much earlier it would start, in its own working time; negative if later
 * @param finishGain    how much earlier it would finish
 * @param projectFinish the finish of the project then
 * @param projectGain   how much earlier that would be, in working time of the project
 * @param heldThen      what would hold the element then
 */
public record Counterfactual(PlanChange change, LocalDateTime start, LocalDateTime finish, Duration startGain,
        Duration finishGain, LocalDateTime projectFinish, Duration projectGain, DateReason heldThen) {
}
