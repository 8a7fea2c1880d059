/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.jalon.cli.internal.TextTable.Column;
import org.jalon.planning.Durations;
import org.jalon.planning.Texts;
import org.jalon.planning.levelling.ActivityMove;
import org.jalon.planning.levelling.LevellingProposal;
import org.jalon.planning.levelling.LoadChange;

/** A levelling for people: loads before and after, who moves and why, what remains. */
final class LevellingTable {
    private static final int NAME_WIDTH = 40;

    private final LevellingProposal proposal;
    private final Locale locale;
    private final Durations durations;

    LevellingTable(LevellingProposal proposal, Locale locale) {
        this.proposal = proposal;
        this.locale = locale;
        durations = Durations.of(proposal.project());
    }

    void write(PrintWriter out) {
        writeLoads(out);
        writeMoves(out);
        proposal.remaining().forEach(overload ->
            out.println("! " + overload.cause(locale) + " " + overload.remedy(locale)));
        proposal.newlyMissed().forEach(problem -> out.println("! " + problem.message(locale)));
        out.println(text("levelling.summary", proposal.moves().size(),
                proposal.moves().stream().filter(ActivityMove::isWaiting).count()));
        out.println(text("levelling.finish", Texts.date(proposal.before().finish(), locale),
                Texts.date(proposal.after().finish(), locale)));
        out.flush();
    }

    private static boolean isOverloaded(LoadChange load) {
        return load.before().excess().isPositive() || load.after().excess().isPositive();
    }

    private void writeLoads(PrintWriter out) {
        List<LoadChange> overloaded = proposal.loads().stream().filter(LevellingTable::isOverloaded).toList();
        if (overloaded.isEmpty()) {
            out.println(text("levelling.no.overload"));
            return;
        }
        var table = new TextTable(List.of(Column.left(text("column.resource"), NAME_WIDTH),
                Column.right(text("column.peak")), Column.right(text("column.overload")),
                Column.right(text("column.overload.days")), Column.right(text("column.peak.after")),
                Column.right(text("column.overload.after")), Column.right(text("column.overload.days"))));
        for (LoadChange load : overloaded) {
            table.add(String.valueOf(load.resource().getName()), percent(load.before().peak()),
                    effort(load.before().excess()), days(load.before().days()), percent(load.after().peak()),
                    effort(load.after().excess()), days(load.after().days()));
        }
        table.print(out);
        out.println();
    }

    private void writeMoves(PrintWriter out) {
        if (proposal.moves().isEmpty()) {
            return;
        }
        var table = new TextTable(List.of(Column.left(text("column.code"), NAME_WIDTH),
                Column.left(text("column.name"), NAME_WIDTH), Column.left(text("column.start"), NAME_WIDTH),
                Column.left(text("column.start.levelled"), NAME_WIDTH), Column.right(text("column.delay")),
                Column.right(text("column.totalFloat")), Column.right(text("column.float.after")),
                Column.left(text("column.reason"), Integer.MAX_VALUE)));
        for (ActivityMove move : proposal.moves()) {
            table.add(proposal.after().codes().of(move.activity()), String.valueOf(move.activity().getName()),
                    Texts.date(move.from(), locale), Texts.date(move.to(), locale),
                    days(move.delay(), move), days(move.floatBefore(), move), days(move.floatAfter(), move),
                    move.reason(locale));
        }
        table.print(out);
        out.println();
    }

    private String effort(Duration effort) {
        return effort.isZero() ? "–" : durations.format(effort, locale);
    }

    private String days(Duration duration, ActivityMove move) {
        return durations.format(duration, move.activity(), locale);
    }

    private static String days(int days) {
        return days == 0 ? "–" : Integer.toString(days);
    }

    private String percent(double share) {
        return Double.isInfinite(share) ? "∞" : text("percent", Math.round(share * 100));
    }

    private String text(String key, Object... arguments) {
        return Messages.text(locale, key, arguments);
    }
}
