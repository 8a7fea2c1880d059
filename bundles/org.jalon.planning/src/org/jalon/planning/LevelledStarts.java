/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.LocalDateTime;
import java.util.Map;

import org.jalon.model.breakdown.Activity;

/** Which levelled starts a plan keeps: those of the model, or others that are only tried. */
@FunctionalInterface
public interface LevelledStarts {

    /** Those that were accepted: what the model says. */
    LevelledStarts ACCEPTED = Activity::getLevelledStart;

    /** None: the plan without regard to resources. */
    LevelledStarts NONE = activity -> null;

    /**
     * Those of a levelling that isn't accepted yet.
     *
     * @param starts the date that holds each activity back; activities that are missing don't wait
     * @return them, and no others
     */
    static LevelledStarts of(Map<Activity, LocalDateTime> starts) {
        return Map.copyOf(starts)::get;
    }

    /**
     * The date before which an activity doesn't start.
     *
     * @param activity an activity
     * @return null if it doesn't wait
     */
    LocalDateTime of(Activity activity);
}
