/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.Locale;

import org.jalon.planning.Texts;

/** A file of rules that can't be used. */
public final class RuleFileException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(RuleFileException.class);

    private final String key;
    private final transient Object[] arguments;

    RuleFileException(String key, Throwable cause, Object... arguments) {
        super(TEXTS.get(Locale.ENGLISH, key, arguments), cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /**
     * What is wrong, in words.
     *
     * @param locale the language
     * @return a sentence that names the file, the rule and the remedy
     */
    public String message(Locale locale) {
        return TEXTS.get(locale, key, arguments);
    }
}
