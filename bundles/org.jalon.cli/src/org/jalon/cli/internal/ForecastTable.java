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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jalon.cli.internal.TextTable.Column;
import org.jalon.model.ProjectElement;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.risk.Risk;
import org.jalon.planning.Durations;
import org.jalon.planning.Texts;
import org.jalon.planning.uncertainty.ActivitySensitivity;
import org.jalon.planning.uncertainty.Contribution;
import org.jalon.planning.uncertainty.Forecast;
import org.jalon.planning.uncertainty.MilestoneForecast;

/** A forecast for people: chances, what they come from, and what they depend on. */
final class ForecastTable {
    private static final double[] PERCENTILES = { 0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95 };
    private static final int NAME_WIDTH = 44;
    /** Smaller correlations are shown as none. */
    private static final double SEEN = 0.005;
    private static final int MOST = 12;

    private final Forecast forecast;
    private final LocalDate by;
    private final Locale locale;
    private final Durations durations;

    ForecastTable(Forecast forecast, LocalDate by, Locale locale) {
        this.forecast = forecast;
        this.by = by;
        this.locale = locale;
        durations = Durations.of(forecast.plan().project());
    }

    void write(Writer writer) {
        PrintWriter out = new PrintWriter(writer);
        out.println(text("forecast.title", forecast.options().runs(), Long.toString(forecast.options().seed())));
        out.println();
        percentiles(out);
        chances(out);
        steps(out);
        milestones(out);
        sensitivities(out);
        tornado(out);
        out.flush();
    }

    private void percentiles(PrintWriter out) {
        List<Column> columns = new ArrayList<>(List.of(column("chance"), column("finish"), column("withoutRisks"),
                column("pert")));
        if (forecast.hasCosts()) {
            columns.add(Column.right(text("forecast.column.cost")));
        }
        TextTable table = new TextTable(columns);
        for (double chance : PERCENTILES) {
            percentile("P" + Math.round(chance * 100), forecast.finish().at(chance),
                    forecast.finishWithoutRisks().at(chance), forecast.pert().at(chance), forecast.cost().at(chance),
                    table);
        }
        percentile(text("forecast.mean"), forecast.finish().mean(), forecast.finishWithoutRisks().mean(),
                forecast.pert().expectedFinish(), forecast.cost().mean(), table);
        percentile(text("forecast.plan"), forecast.plan().finish(), forecast.plan().finish(),
                forecast.plan().finish(), forecast.plan().costs().total(), table);
        table.print(out);
        out.println();
    }

    private void percentile(String name, LocalDateTime finish, LocalDateTime withoutRisks, LocalDateTime pert,
            BigDecimal cost, TextTable table) {
        List<String> cells = new ArrayList<>(List.of(name, day(finish), day(withoutRisks), day(pert)));
        if (forecast.hasCosts()) {
            cells.add(money(cost));
        }
        table.add(cells.toArray(String[]::new));
    }

    private void chances(PrintWriter out) {
        out.println(text("forecast.chance.plan", day(forecast.plan().finish()),
                forecast.finish().probabilityBy(forecast.plan().finish())));
        forecast.target().ifPresent(target -> out.println(text("forecast.chance.target", day(target),
                forecast.finish().probabilityBy(target))));
        if (by != null) {
            out.println(text("forecast.chance.by", Texts.date(by, locale),
                    forecast.finish().probabilityBy(by.plusDays(1).atStartOfDay())));
        }
        BigDecimal budget = forecast.plan().project().getBudget();
        if (budget != null && forecast.hasCosts()) {
            out.println(text("forecast.chance.budget", money(budget), forecast.cost().probabilityWithin(budget)));
            LocalDateTime date = by != null ? by.plusDays(1).atStartOfDay()
                    : forecast.target().orElse(forecast.plan().finish());
            out.println(text("forecast.chance.joint", day(by == null ? date : by.atStartOfDay()), money(budget),
                    forecast.jointProbability(date, budget)));
        }
        out.println();
    }

    /** From the plan to the mean of the simulation, step by step, with the bias of the classic method in one line. */
    private void steps(PrintWriter out) {
        out.println(text("forecast.step.plan", day(forecast.plan().finish())));
        out.println(text("forecast.step.pert", day(forecast.pert().expectedFinish())));
        out.println(text("forecast.step.merge", day(forecast.finishWithoutRisks().mean()),
                signed(forecast.mergeBias())));
        out.println(text("forecast.step.risks", day(forecast.finish().mean()), signed(forecast.riskDelay())));
        out.println();
    }

    private void milestones(PrintWriter out) {
        if (forecast.milestones().isEmpty()) {
            return;
        }
        out.println(text("forecast.milestones"));
        TextTable table = new TextTable(List.of(column("code"), name(), column("plan"),
                Column.right(text("forecast.column.asPlanned")),
                column("p50"), column("p80"), column("deadline"), Column.right(text("forecast.column.onTime"))));
        for (MilestoneForecast each : forecast.milestones()) {
            table.add(code(each.element()), nameOf(each.element()), day(each.planned()), percent(each.asPlanned()),
                    day(each.finish().at(0.5)), day(each.finish().at(0.8)), each.due().map(this::day).orElse(""),
                    each.onTime().isPresent() ? percent(each.onTime().getAsDouble()) : "");
        }
        table.print(out);
        out.println();
    }

    private void sensitivities(PrintWriter out) {
        List<ActivitySensitivity> shown = forecast.sensitivities().stream()
                .filter(each -> Math.abs(each.cruciality()) >= SEEN).sorted(Comparator.comparingDouble(
                        (ActivitySensitivity each) -> -Math.abs(each.cruciality()))).limit(MOST).toList();
        if (shown.isEmpty()) {
            return;
        }
        out.println(text("forecast.sensitivities"));
        TextTable table = new TextTable(List.of(column("code"), name(),
                Column.right(text("forecast.column.criticality")), Column.right(text("forecast.column.cruciality")),
                Column.right(text("forecast.column.significance"))));
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        number.setMinimumFractionDigits(2);
        number.setMaximumFractionDigits(2);
        shown.forEach(each -> table.add(code(each.activity()), nameOf(each.activity()), percent(each.criticality()),
                number.format(each.cruciality()), number.format(each.significance())));
        table.print(out);
        out.println();
    }

    private void tornado(PrintWriter out) {
        List<Contribution<LocalDateTime>> shown = forecast.finishContributions().stream().limit(MOST).toList();
        if (shown.isEmpty()) {
            return;
        }
        out.println(text("forecast.tornado"));
        TextTable table = new TextTable(List.of(column("code"), name(), column("low"), column("high"),
                Column.right(text("forecast.column.share"))));
        shown.forEach(each -> table.add(code(each.element()), nameOf(each.element()), day(each.low()),
                day(each.high()), percent(each.share())));
        table.print(out);
    }

    private String code(ProjectElement element) {
        String code = element instanceof WbsElement wbs ? forecast.plan().codes().of(wbs)
                : element instanceof Risk risk ? risk.getCode() : null;
        return code == null ? "" : code;
    }

    private static String nameOf(ProjectElement element) {
        return element.getName() == null ? "" : element.getName();
    }

    private Column column(String name) {
        return Column.left(text("forecast.column." + name), Integer.MAX_VALUE);
    }

    private Column name() {
        return Column.left(text("column.name"), NAME_WIDTH);
    }

    private String day(LocalDateTime date) {
        return Texts.date(date.toLocalDate(), locale);
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    private String money(BigDecimal amount) {
        return Texts.money(amount, forecast.plan().project().getCurrency(), locale);
    }

    private String signed(Duration duration) {
        double tenths = Math.round(durations.amount(duration, TimeUnit.DAY) * 10) / 10.0;
        return (tenths < 0 ? "−" : "+") + durations.format(durations.duration(Math.abs(tenths),
                TimeUnit.DAY), locale);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(locale, key, arguments);
    }
}
