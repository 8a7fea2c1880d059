/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Role;
import org.jalon.planning.PlannedElement;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;

/** Small labels that say a state in a word and a colour. */
public final class Chips {

    private Chips() {
    }

    /** What is pressing about an element, or that it is done; nothing for what runs as it should. */
    public static void state(Html html, PlannedElement planned, ReportContext context) {
        if (planned.isComplete()) {
            html.in("span", "chip good", context.text("state.complete"));
        } else if (ElementRoles.isLate(planned)) {
            html.in("span", "chip critical", context.text("state.late"));
        } else if (planned.critical()) {
            html.in("span", "chip critical", context.text("state.critical"));
        } else if (ElementRoles.of(planned) == Role.NEAR_CRITICAL) {
            html.in("span", "chip warn", context.text("state.nearCritical"));
        }
    }

    /** A share as a bar and a number. */
    public static void gauge(Html html, double share, ReportContext context) {
        double width = Math.clamp(share, 0, 1) * 100;
        html.in(Html.Element.of("span").cls("gauge").with("aria-hidden", "true"),
            bar -> bar.in(Html.Element.of("i").with("style", "width:" + Math.round(width) + "%"), ""));
        html.text(context.formats().percent(share));
    }
}
