/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jalon.cli.ExitCode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.ProjectPlan;

/** Finds the activity or work package that a command line speaks of. */
final class ElementFinder {
    private static final int MOST_LISTED = 20;

    private final ProjectPlan plan;
    private final Locale locale;

    ElementFinder(ProjectPlan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
    }

    /** By code, identifier, whole name or part of a name; the first of these that finds anything decides. */
    WbsElement find(String text) {
        String wanted = text.strip();
        String lower = wanted.toLowerCase(Locale.ROOT);
        List<Predicate<WbsElement>> ways = List.of(e -> plan.codes().of(e).equals(wanted),
                e -> wanted.equals(e.getId()), e -> name(e).equals(lower), e -> name(e).contains(lower));
        for (Predicate<WbsElement> way : ways) {
            List<WbsElement> found = plan.codes().elements().stream().filter(way).toList();
            if (found.size() > 1) {
                throw new CommandFailure(ExitCode.USAGE,
                        Messages.text(locale, "ambiguous.element", text, list(found)));
            }
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        throw new CommandFailure(ExitCode.USAGE, Messages.text(locale, "unknown.element", text));
    }

    private static String name(WbsElement element) {
        return element.getName() == null ? "" : element.getName().strip().toLowerCase(Locale.ROOT);
    }

    private String list(List<WbsElement> elements) {
        String listed = elements.stream().limit(MOST_LISTED)
                .map(e -> "\n  " + plan.codes().of(e) + "  " + e.getName()).collect(Collectors.joining());
        return elements.size() > MOST_LISTED ? listed + "\n  …" : listed;
    }
}
