/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;

import org.jalon.model.breakdown.WbsElement;

/**
 * The slip of an element from which on something else suffers.
 *
 * @param kind    what happens
 * @param element the milestone, gate or owner of the deadline; null for the finish of the project
 * @param after   the greatest slip, to the minute, that doesn't yet make it happen; zero if any slip does
 */
public record Reach(Kind kind, WbsElement element, Duration after) {

    /** What a slip does. */
    public enum Kind {
        /** It moves a milestone, a gate or the finish of the project. */
        MOVES,
        /** It makes an activity miss its deadline, or the project its imposed finish. */
        MISSES
    }
}
