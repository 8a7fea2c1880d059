/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.util.Locale;

import org.jalon.model.breakdown.WbsElement;

/**
 * Why a measure is a risk.
 *
 * @param kind    what may go wrong
 * @param element the element concerned; may be null
 * @param detail  figures or words that belong to it; may be null
 */
public record Concern(Kind kind, WbsElement element, String detail) {

    /** What may go wrong. */
    public enum Kind {
        /** The date was imposed for some reason, which the plan doesn't know. */
        IMPOSED,
        /** Nothing is known to stand against it. */
        NONE,
        /** Somebody fixed the dates by hand. */
        MANUAL,
        /** The means has a drawback, which the detail tells. */
        DRAWBACK,
        /** More than half of the duration is to be saved. */
        STRONG,
        /** What is done during the overlap may have to be done again; the detail tells its cost. */
        REWORK,
        /** The overlap is more than a quarter of the predecessor; the detail tells which share, from 0 to 1. */
        LONG_OVERLAP,
        /** The duration of the predecessor is uncertain; the detail tells its range. */
        UNCERTAIN,
        /** Nobody has said whether the link could be otherwise. */
        NATURE_UNKNOWN,
        /** A resource is overloaded then; the detail tells which. */
        OVERLOAD,
        /** Those who come in must be briefed and led. */
        COORDINATION
    }

    /**
     * The concern in words.
     *
     * @param locale the language
     * @return a phrase
     */
    public String text(Locale locale) {
        return AdviceText.of(this, locale);
    }
}
