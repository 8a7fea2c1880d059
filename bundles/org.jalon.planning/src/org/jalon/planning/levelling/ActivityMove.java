/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.levelling;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Resource;

/**
 * An activity that a levelling moves. Durations are working time in the calendar of the activity.
 *
 * @param activity    the activity
 * @param from        its start without levelling
 * @param to          its start after it
 * @param delay       the time between them
 * @param floatBefore its total float without levelling
 * @param floatAfter  its total float after it; negative if it misses a deadline or the imposed finish
 * @param cause       why it moves
 */
public record ActivityMove(Activity activity, LocalDateTime from, LocalDateTime to, Duration delay,
        Duration floatBefore, Duration floatAfter, Cause cause) {

    /** Why an activity moves. */
    public sealed interface Cause {

        /**
         * It waits for a resource.
         *
         * @param resource the last resource waited for
         * @param until    from when on there is enough of it again
         * @param holder   an activity that takes it until then; null if none does and the resource is away
         */
        record Waits(Resource resource, LocalDateTime until, Activity holder) implements Cause {
        }

        /**
         * It follows another element that moves.
         *
         * @param predecessor what it waits for
         */
        record Follows(WbsElement predecessor) implements Cause {
        }

        /** It is to be as late as possible. */
        record Late() implements Cause {
        }
    }

    /**
     * Whether the activity waits for a resource itself: accepting the levelling holds it back.
     *
     * @return false if it only follows others
     */
    public boolean isWaiting() {
        return cause instanceof Cause.Waits;
    }

    /**
     * The float that the move takes.
     *
     * @return zero if none is lost
     */
    public Duration floatLost() {
        Duration lost = floatBefore.minus(floatAfter);
        return lost.isNegative() ? Duration.ZERO : lost;
    }

    /**
     * Why it moves and what that costs.
     *
     * @param locale the language
     * @return a phrase such as “waits for ‘Crane’ until 2026-03-14 08:00 (busy with ‘Roof’); no float lost”
     */
    public String reason(Locale locale) {
        return LevellingText.reason(this, locale);
    }
}
