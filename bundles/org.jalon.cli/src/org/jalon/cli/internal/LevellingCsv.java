/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

import org.jalon.planning.levelling.ActivityMove;
import org.jalon.planning.levelling.LevellingProposal;

/** A levelling for spreadsheets: ISO dates, durations in hours, one line for each activity that moves. */
final class LevellingCsv {
    private static final Object[] HEADINGS = { "id", "code", "name", "start", "levelled_start", "delay_h",
        "total_float_h", "levelled_total_float_h", "waits", "reason" };

    private LevellingCsv() {
    }

    static void write(LevellingProposal proposal, Locale locale, char separator, Writer writer) throws IOException {
        var csv = new Csv(writer, separator);
        csv.line(HEADINGS);
        for (ActivityMove move : proposal.moves()) {
            csv.line(move.activity().getId(), proposal.after().codes().of(move.activity()),
                    move.activity().getName(), move.from(), move.to(), PlanCsv.hours(move.delay()),
                    PlanCsv.hours(move.floatBefore()), PlanCsv.hours(move.floatAfter()), move.isWaiting(),
                    move.reason(locale));
        }
    }
}
