/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;
import java.time.LocalDateTime;

import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.DateReason;

/**
 * Something that keeps an activity from being earlier.
 *
 * @param kind       what it is: a link, an imposed date, a levelled start
 * @param source     the predecessor, or the owner of the date
 * @param dependency the link; null for the others
 * @param asked      the date before which it holds the start (the finish, for a link to the finish)
 * @param slack      how much later that could be without moving the activity: of a predecessor in its own working
 *                   time; negative if it isn't kept
 * @param driving    whether it gives the activity its date
 */
public record Hold(DateReason.Kind kind, WbsElement source, Dependency dependency, LocalDateTime asked,
        Duration slack, boolean driving) {
}
