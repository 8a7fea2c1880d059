/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.util.Locale;
import java.util.Optional;

import org.jalon.model.breakdown.Activity;
import org.jalon.planning.Texts;
import org.jalon.schedule.HorizonException;

/** The dates of some run lie after the year 9999: an estimate or a delay is far too long. */
public final class EndlessForecastException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(EndlessForecastException.class);

    private final transient Activity activity;

    EndlessForecastException(Activity activity, HorizonException cause) {
        super(cause);
        this.activity = activity;
    }

    /**
     * The activity that never ends.
     *
     * @return empty if it isn't known
     */
    public Optional<Activity> activity() {
        return Optional.ofNullable(activity);
    }

    /**
     * What happened, in words.
     *
     * @param locale the language
     * @return one sentence that names the activity and the remedy
     */
    public String message(Locale locale) {
        return activity == null || activity.getName() == null ? TEXTS.get(locale, "endless")
                : TEXTS.get(locale, "endless.activity", activity.getName().strip());
    }
}
