/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages Jalon speaks, and how one is chosen on the command line. */
final class Languages {
    private static final String OPTION = "--lang";

    private Languages() {
    }

    /** The language that the arguments ask for. It is needed before they are parsed, since errors are told in it. */
    static Optional<Locale> of(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return named(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return named(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Locale> named(String name) {
        return Optional.of(supported(Locale.forLanguageTag(name.replace('_', '-'))));
    }

    /** French for any kind of French, else English. */
    static Locale supported(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
    }
}
