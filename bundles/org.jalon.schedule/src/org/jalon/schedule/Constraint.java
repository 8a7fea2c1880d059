/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/**
 * A wish or an order about the dates of one activity.
 *
 * @param type what is asked
 * @param date the date it is asked for, or {@link TimeAxis#NONE} for {@link Type#ASAP}, {@link Type#ALAP} and
 *             {@link Type#NONE}
 */
public record Constraint(Type type, long date) {

    /** No wish: as soon as possible in forward planning, as late as possible in backward planning. */
    public static final Constraint NONE = new Constraint(Type.NONE, TimeAxis.NONE);

    /** As soon as possible, whichever way the project is planned. */
    public static final Constraint ASAP = new Constraint(Type.ASAP, TimeAxis.NONE);

    /** As late as possible without moving the end of the project. */
    public static final Constraint ALAP = new Constraint(Type.ALAP, TimeAxis.NONE);

    /** The eight constraints of planning tools, and none. */
    public enum Type {
        /** The direction of planning decides. */
        NONE,
        /** As soon as possible. */
        ASAP,
        /** As late as possible. */
        ALAP,
        /** Must start on the date. */
        MUST_START_ON,
        /** Must finish on the date. */
        MUST_FINISH_ON,
        /** Start no earlier than the date. */
        START_NO_EARLIER_THAN,
        /** Start no later than the date. */
        START_NO_LATER_THAN,
        /** Finish no earlier than the date. */
        FINISH_NO_EARLIER_THAN,
        /** Finish no later than the date. */
        FINISH_NO_LATER_THAN;

        /**
         * Whether the constraint needs a date.
         *
         * @return true for all but NONE, ASAP and ALAP
         */
        public boolean isDated() {
            return ordinal() > ALAP.ordinal();
        }

        /**
         * Whether the constraint speaks of the finish.
         *
         * @return true if its date is compared with the finish of the activity
         */
        public boolean isOnFinish() {
            return this == MUST_FINISH_ON || this == FINISH_NO_EARLIER_THAN || this == FINISH_NO_LATER_THAN;
        }

        /**
         * Whether the activity may not come before the date.
         *
         * @return true for "must … on" and "… no earlier than"
         */
        public boolean isLowerBound() {
            return isExact() || this == START_NO_EARLIER_THAN || this == FINISH_NO_EARLIER_THAN;
        }

        /**
         * Whether the activity may not come after the date.
         *
         * @return true for "must … on" and "… no later than"
         */
        public boolean isUpperBound() {
            return isExact() || this == START_NO_LATER_THAN || this == FINISH_NO_LATER_THAN;
        }

        /**
         * Whether the date is the only one allowed.
         *
         * @return true for "must start on" and "must finish on"
         */
        public boolean isExact() {
            return this == MUST_START_ON || this == MUST_FINISH_ON;
        }
    }
}
