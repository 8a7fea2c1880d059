/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.SchedulingOptions.Direction;
import org.jalon.schedule.internal.NetworkAccess;
import org.jalon.schedule.internal.NetworkData;

/**
 * Levels the resources of a network on its calendars: the serial scheme on real dates. Activities are placed one after
 * the other, by priority and then by late start, each at the first date at which its predecessors, its constraint and
 * its resources allow it. Links, winning constraints and actual dates are never broken. With more than one try the
 * order is varied at random and the schedule with the earliest finish wins, then the one with the least delay.
 *
 * @param limit     how far activities may move
 * @param tries     how many orders are tried, at least 1
 * @param seed      start of the random numbers
 * @param cancelled asked after each try; true ends the search with the best schedule so far
 */
public record Leveller(Limit limit, int tries, long seed, BooleanSupplier cancelled) {

    /** How far activities may move. */
    public enum Limit {
        /** Up to their late dates: the project finishes when it would without levelling; some overload may remain. */
        WITHIN_FLOAT,
        /** As far as the resources demand: the project may finish later. */
        AS_NEEDED
    }

    /** Checks the number of tries. */
    public Leveller {
        if (tries < 1) {
            throw new IllegalArgumentException(tries + " tries");
        }
    }

    /**
     * One try, not cancelled.
     *
     * @param limit how far activities may move
     */
    public Leveller(Limit limit) {
        this(limit, 1, 0, () -> false);
    }

    /**
     * Levels a network that is planned forward.
     *
     * @param network   a network
     * @param resources its resources
     * @return the levelled dates
     * @throws IllegalArgumentException              if the network is planned backward
     * @throws org.jalon.schedule.HorizonException if a date leaves the time axis
     */
    public LevelledSchedule level(Network network, Resources resources) {
        if (network.options().direction() != Direction.FORWARD) {
            throw new IllegalArgumentException("levelling is for projects planned forward");
        }
        Schedule original = Scheduler.schedule(network);
        NetworkData data = NetworkAccess.of(network);
        LevelledSchedule best = null;
        for (int run = 0; run < tries && (best == null || !cancelled.getAsBoolean()); run++) {
            SplittableRandom random = run == 0 ? null : new SplittableRandom(seed + run);
            int[] order = PlacingOrder.of(network, original, data, random);
            LevelledSchedule levelled = new Placement(original, data, resources, limit).run(order);
            if (best == null || isBetter(levelled, best)) {
                best = levelled;
            }
        }
        return best;
    }

    private static boolean isBetter(LevelledSchedule one, LevelledSchedule other) {
        if (one.overloads().size() != other.overloads().size()) {
            return one.overloads().size() < other.overloads().size();
        }
        if (one.projectFinish() != other.projectFinish()) {
            return one.projectFinish() < other.projectFinish();
        }
        return delay(one) < delay(other);
    }

    private static long delay(LevelledSchedule schedule) {
        return schedule.moves().stream().mapToLong(LevelledSchedule.Move::delay).sum();
    }
}
