/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

/**
 * How far a levelling may go and how long it searches.
 *
 * @param limit     how far activities may move
 * @param rule      which activity comes first among those of the same priority; null to try all rules
 * @param schedules how many schedules may be generated, at least 1; more may give an earlier finish or less delay
 * @param seed      start of the random numbers: the same seed gives the same result
 */
public record LevellingOptions(Limit limit, PriorityRule rule, int schedules, long seed) {

    /** As needed, by all rules, with a search that takes seconds at most on usual projects. */
    public static final LevellingOptions DEFAULT = new LevellingOptions(Limit.AS_NEEDED, null, 500, 1);

    /** How far activities may move. */
    public enum Limit {
        /**
         * Up to their late dates: the project finishes when it would without levelling, or when it must if that is
         * later; some overload may remain.
         */
        WITHIN_FLOAT,
        /** Within their float if that suffices, else as far as the resources demand: the project may finish later. */
        AS_NEEDED
    }

    /** Checks the number of schedules. */
    public LevellingOptions {
        if (schedules < 1) {
            throw new IllegalArgumentException(schedules + " schedules");
        }
    }

    /**
     * The same options for another limit.
     *
     * @param value how far activities may move
     * @return the options
     */
    public LevellingOptions with(Limit value) {
        return new LevellingOptions(value, rule, schedules, seed);
    }

    /**
     * The same options with one rule only.
     *
     * @param value the rule, or null for all
     * @return the options
     */
    public LevellingOptions with(PriorityRule value) {
        return new LevellingOptions(limit, value, schedules, seed);
    }

    /**
     * The same options for another length of search.
     *
     * @param value how many schedules may be generated
     * @return the options
     */
    public LevellingOptions withSchedules(int value) {
        return new LevellingOptions(limit, rule, value, seed);
    }

    /**
     * The same options for other random numbers.
     *
     * @param value their start
     * @return the options
     */
    public LevellingOptions withSeed(long value) {
        return new LevellingOptions(limit, rule, schedules, value);
    }
}
