/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.tradeoff;

import java.util.List;

/**
 * A choice of means, and what it comes to.
 *
 * @param finish the finish that is reached
 * @param cost   what the means cost together
 * @param uses   the means used
 * @param proven whether no cheaper choice reaches that finish; otherwise none was found
 */
public record Shortening(long finish, double cost, List<Use> uses, boolean proven) {

    /**
     * A means that is used.
     *
     * @param means    the means
     * @param duration minutes that its activity lasts then
     * @param cost     what this use costs
     */
    public record Use(Means means, long duration, double cost) {
    }

    /** Keeps the list from changing. */
    public Shortening {
        uses = List.copyOf(uses);
    }
}
