/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jalon.cli.internal.TextTable.Column;
import org.jalon.planning.Durations;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.Texts;
import org.jalon.planning.advice.Advice;
import org.jalon.planning.advice.AdviceText;
import org.jalon.planning.advice.CostPoint;
import org.jalon.planning.advice.Measure;
import org.jalon.planning.advice.MeasurePlan;

/** Advice for people: what is missing, single measures, combinations, the cost curve. */
final class AdviceTable {
    private final ProjectPlan plan;
    private final Locale locale;
    private final Durations durations;
    private final NumberFormat amounts;

    AdviceTable(ProjectPlan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
        durations = Durations.of(plan.project());
        amounts = NumberFormat.getIntegerInstance(locale);
    }

    void write(Advice advice, Writer writer) {
        var out = new PrintWriter(writer);
        String what = advice.target().element() == null ? text("advice.project")
                : plan.codes().of(advice.target().element()) + " " + advice.target().element().getName();
        out.println(advice.isMet()
                ? text("advice.met", what, date(advice.target().date()), date(advice.finish()))
                : text("advice.missed", what, date(advice.target().date()), date(advice.finish()),
                        days(advice.missing())));
        writeMeasures(advice.measures(), out);
        for (int i = 0; i < advice.plans().size(); i++) {
            write(letter(i), advice.plans().get(i), out);
        }
        if (!advice.isMet() && advice.plans().stream().noneMatch(MeasurePlan::isEnough)) {
            out.println();
            out.println(advice.best().map(best -> text("advice.not.enough", date(best.finish()),
                    days(best.remainder()))).orElseGet(() -> text("advice.nothing")));
        }
        writeCurve(advice, out);
        out.flush();
    }

    /** The letter of a combination. */
    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private void writeMeasures(List<Measure> measures, PrintWriter out) {
        if (measures.isEmpty()) {
            return;
        }
        out.println();
        var table = new TextTable(List.of(Column.right("N"), column("kind"), Column.right(text("column.gain")),
                column("finish"), cost(), column("risk"), column("what")));
        int number = 0;
        for (Measure measure : measures) {
            table.add(String.valueOf(++number), AdviceText.of(measure.kind(), locale), days(measure.gain()),
                    date(measure.finish()), money(measure.cost()), AdviceText.of(measure.grade(), locale),
                    measure.text(locale));
        }
        table.print(out);
        out.println();
        out.println(text("advice.why"));
        for (int i = 0; i < measures.size(); i++) {
            out.println(text("advice.concerns", i + 1, AdviceText.of(measures.get(i).grade(), locale),
                    concerns(measures.get(i))));
        }
    }

    private void write(String letter, MeasurePlan combination, PrintWriter out) {
        out.println();
        out.println(text("advice.plan", letter, AdviceText.of(combination.kind(), locale),
                date(combination.finish()), days(combination.gain()), price(combination.cost()),
                AdviceText.of(combination.grade(), locale))
                + (combination.isEnough() ? "" : " " + text("advice.remainder", days(combination.remainder())))
                + (combination.proven() ? " " + text("advice.proven") : ""));
        for (Measure measure : combination.measures()) {
            out.println("   " + text("advice.step", measure.text(locale), days(measure.gain()),
                    price(measure.cost()), AdviceText.of(measure.grade(), locale)));
        }
    }

    private void writeCurve(Advice advice, PrintWriter out) {
        if (advice.curve().size() < 2) {
            return;
        }
        out.println();
        out.println(text(advice.proven() ? "advice.curve.proven" : "advice.curve"));
        var table = new TextTable(List.of(column("finish"), Column.right(text("column.saved")),
                cost(), Column.right(text("column.indirect")),
                Column.right(text("column.net"))));
        for (CostPoint point : advice.curve()) {
            table.add(date(point.finish()), days(point.saved()), money(point.direct()),
                    money(point.indirect().negate()), money(point.net()));
        }
        table.print(out);
    }

    private String concerns(Measure measure) {
        return measure.concerns().stream().map(concern -> concern.text(locale)).collect(Collectors.joining(" · "));
    }

    private Column column(String name) {
        return Column.left(text("column." + name), Integer.MAX_VALUE);
    }

    private Column cost() {
        String currency = plan.project().getCurrency();
        return Column.right(currency == null || currency.isBlank() ? text("column.cost")
                : text("column.cost.in", currency));
    }

    /** An amount outside a column, whose title would name the currency. */
    private String price(BigDecimal amount) {
        return Texts.money(amount, plan.project().getCurrency(), locale);
    }

    private String money(BigDecimal amount) {
        return amounts.format(amount);
    }

    private String days(Duration duration) {
        return durations.format(duration, locale);
    }

    private String date(LocalDateTime date) {
        return Texts.date(date, locale);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(locale, key, arguments);
    }
}
