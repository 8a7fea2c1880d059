/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange;

/**
 * One entry of an import report.
 *
 * @param kind     what happened
 * @param subject  kind of element in the file, in the user's language (task, resource, link…)
 * @param element  name of the element, with its identifier in the file
 * @param field    name of the field, in the user's language
 * @param value    value in the file, as text; empty when it says nothing
 * @param sentence what happened and what to do, one sentence in the user's language
 */
public record ImportNote(Kind kind, String subject, String element, String field, String value, String sentence) {

    /** What happened to a piece of the file. Ordered by gravity. */
    public enum Kind {
        /** It has no place in the project and was left out. */
        LOST,
        /** It is in the project, but in another form. */
        CHANGED,
        /** The file didn't say; something was assumed. */
        ASSUMED
    }
}
