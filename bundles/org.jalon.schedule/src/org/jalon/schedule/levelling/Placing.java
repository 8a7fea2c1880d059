/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

/**
 * A levelled placing of all activities.
 *
 * @param start   start of each activity
 * @param finish  finish of each activity
 * @param lacking activities that were placed although a resource lacks
 * @param score   how good it is
 */
record Placing(long[] start, long[] finish, int[] lacking, Score score) {

    /**
     * How good a placing is: the least excess comes first, then the earliest finish, then whatever disturbs the plan
     * the least.
     *
     * @param excess   units beyond the capacities times minutes
     * @param finish   finish of the last activity
     * @param lateness minutes on the clock by which deadlines are missed, summed up
     * @param delay    working minutes by which activities start later than without levelling, summed up
     * @param moved    how many activities start later
     */
    record Score(long excess, long finish, long lateness, long delay, int moved) implements Comparable<Score> {

        @Override
        public int compareTo(Score other) {
            int order = Long.compare(excess, other.excess);
            order = order != 0 ? order : Long.compare(finish, other.finish);
            order = order != 0 ? order : Long.compare(lateness, other.lateness);
            order = order != 0 ? order : Long.compare(delay, other.delay);
            return order != 0 ? order : Integer.compare(moved, other.moved);
        }

        boolean isBetterThan(Score other) {
            return compareTo(other) < 0;
        }
    }

    boolean isBetterThan(Placing other) {
        return other == null || score.isBetterThan(other.score);
    }
}
