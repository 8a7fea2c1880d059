/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.util.Locale;
import java.util.stream.Collectors;

import org.jalon.cli.ExitCode;
import org.jalon.diagram.Theme;

/** Themes by the names of the command line. */
final class Themes {

    private Themes() {
    }

    /**
     * A theme.
     *
     * @throws CommandFailure if there is none of that name
     */
    static Theme named(String name, Locale locale) {
        return Theme.named(name).orElseThrow(() -> new CommandFailure(ExitCode.USAGE, Messages.text(locale,
                "unknown.theme", name, Theme.all().stream().map(Theme::id).collect(Collectors.joining(", ")))));
    }
}
