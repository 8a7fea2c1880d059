/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.util.Locale;

import org.jalon.model.ProjectElement;
import org.jalon.planning.Texts;

/**
 * Something in the model that the simulation leaves out.
 *
 * @param element a risk, or an activity with an estimate
 * @param cause   why it doesn't count
 */
public record Omission(ProjectElement element, Cause cause) {

    private static final Texts TEXTS = Texts.of(Omission.class);

    /** Why something doesn't count. */
    public enum Cause {
        /** A value of the estimate is missing or negative, or they don't rise from optimistic to pessimistic. */
        UNUSABLE_ESTIMATE,
        /** The dates of the activity are set by hand, so that its estimate moves nothing. */
        DATES_SET_BY_HAND,
        /** The risk has an impact but neither a probability nor an assessment on the scale of the project. */
        NO_PROBABILITY,
        /** All the work that the risk bears on is done. */
        WORK_DONE,
        /** The risk bears on nothing that is planned, so that its delay has no place; its cost counts. */
        DELAY_WITHOUT_PLACE
    }

    /**
     * The omission in words.
     *
     * @param locale the language
     * @return one sentence that names the element and the remedy
     */
    public String message(Locale locale) {
        String name = element.getName() == null ? "" : element.getName().strip();
        return TEXTS.get(locale, "omission." + cause.name().toLowerCase(Locale.ROOT), name);
    }
}
