/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

/**
 * What an activity costs.
 *
 * @param fixed     what it costs however long it takes
 * @param accrual   when the fixed part falls due
 * @param perMinute what each minute of its duration costs besides, spent evenly
 */
public record ActivityCost(Estimate fixed, Accrual accrual, double perMinute) {

    /** An activity that costs nothing. */
    public static final ActivityCost NONE = new ActivityCost(new Estimate.Certain(0), Accrual.EVENLY, 0);

    /** When a cost falls due. */
    public enum Accrual {
        /** At the start of the activity. */
        START,
        /** From its start to its finish. */
        EVENLY,
        /** At its finish. */
        FINISH
    }

    /**
     * A cost spent evenly.
     *
     * @param fixed     what the activity costs however long it takes
     * @param perMinute what each minute of its duration costs besides
     */
    public ActivityCost(Estimate fixed, double perMinute) {
        this(fixed, Accrual.EVENLY, perMinute);
    }

    /** Whether nothing is ever spent. */
    boolean isNone() {
        return perMinute == 0 && fixed instanceof Estimate.Certain(double value) && value == 0;
    }
}
