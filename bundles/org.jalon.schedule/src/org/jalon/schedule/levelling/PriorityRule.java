/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

/**
 * Which of the activities that could be scheduled comes first.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4615-5533-9_7">R. Kolisch and S. Hartmann, Heuristic algorithms for the
 *      resource-constrained project scheduling problem, in Project Scheduling (1999)</a>
 */
public enum PriorityRule {
    /** The one that must finish first if the project is not to be late: usually the best simple rule. */
    LATEST_FINISH,
    /** The one that must start first if the project is not to be late. */
    LATEST_START,
    /** The one with the least float. */
    MINIMUM_SLACK,
    /** The one that most activities wait for, directly or not. */
    MOST_SUCCESSORS,
    /** The one whose own duration and those of its direct successors are the longest. */
    RANK_POSITIONAL_WEIGHT,
    /** The shortest one. */
    SHORTEST_DURATION
}
