/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.levelling;

import java.time.LocalDateTime;
import java.util.Locale;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.resources.Resource;
import org.jalon.schedule.levelling.LevelledSchedule.Obstacle;

/**
 * A lack of a resource that a levelling could not solve.
 *
 * @param activity the activity that could not wait
 * @param resource the resource that it lacks
 * @param from     when it begins to lack
 * @param until    from when on there is enough again; null for never
 * @param obstacle why the activity could not wait
 */
public record RemainingOverload(Activity activity, Resource resource, LocalDateTime from, LocalDateTime until,
        Obstacle obstacle) {

    /**
     * Why it remains.
     *
     * @param locale the language
     * @return a sentence that names activity and resource
     */
    public String cause(Locale locale) {
        return LevellingText.cause(this, locale);
    }

    /**
     * What would help.
     *
     * @param locale the language
     * @return a sentence
     */
    public String remedy(Locale locale) {
        return LevellingText.remedy(this, locale);
    }
}
