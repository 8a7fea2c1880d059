/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.uncertainty.CommitmentChart;
import org.jalon.diagram.uncertainty.FinishChart;
import org.jalon.diagram.uncertainty.TornadoChart;
import org.jalon.planning.uncertainty.ActivitySensitivity;
import org.jalon.planning.uncertainty.EndlessForecastException;
import org.jalon.planning.uncertainty.Forecast;
import org.jalon.planning.uncertainty.MilestoneForecast;
import org.jalon.planning.uncertainty.UncertainPlan;
import org.jalon.planning.uncertainty.UncertaintyOptions;
import org.jalon.report.Formats;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.Table;
import org.jalon.schedule.uncertainty.SimulationMonitor;

/** How sure the plan is: the simulation that was given, or a quick one of a project with estimates or risks. */
public final class ForecastSection implements ReportSection {

    private static final double WIDTH = 1100;
    private static final int MOST_ROWS = 12;
    /** Activities times runs: about a second of work. */
    private static final int WORK = 2_000_000;
    private static final int MOST_RUNS = 5_000;
    private static final int FEWEST_RUNS = 100;
    /** Smaller correlations are shown as none. */
    private static final double SEEN = 0.005;
    private static final double[] PERCENTILES = {0.1, 0.5, 0.8, 0.9};

    @Override
    public boolean applies(ReportContext context) {
        return context.options().forecast() != null
            || UncertainPlan.of(context.plan(), UncertaintyOptions.DEFAULT).isUncertain();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.forecast");
    }

    @Override
    public void write(Html html, ReportContext context) {
        try {
            write(html, context.options().forecast() == null ? quick(context) : context.options().forecast(), context);
        } catch (EndlessForecastException e) {
            html.p(e.message(context.locale()));
        }
    }

    private static void write(Html html, Forecast forecast, ReportContext context) {
        html.p(context.text("forecast.intro", forecast.options().runs(), Long.toString(forecast.options().seed())));
        chances(html, forecast, context);
        figure(html, FinishChart.of(forecast, context.locale(), WIDTH), "forecast-finish",
            context.text("forecast.finishMeaning"), context);
        html.in("div", "pair", pair -> {
            pair.in("div", "", left -> percentiles(left, forecast, context));
            pair.in("div", "", right -> steps(right, forecast, context));
        });
        milestones(html, forecast, context);
        if (!forecast.finishContributions().isEmpty()) {
            html.in("h3", "", context.text("forecast.tornado"));
            figure(html, TornadoChart.of(forecast, context.locale(), WIDTH, MOST_ROWS), "forecast-tornado",
                context.text("forecast.tornadoMeaning"), context);
        }
        sensitivities(html, forecast, context);
        if (forecast.hasCosts()) {
            html.in("h3", "", context.text("forecast.commitment"));
            figure(html, CommitmentChart.of(forecast, context.locale(), WIDTH), "forecast-commitment",
                context.text("forecast.commitmentMeaning"), context);
        }
        if (!forecast.omissions().isEmpty()) {
            html.in("h3", "", context.text("forecast.omissions"));
            html.in("ul", "", list -> forecast.omissions()
                .forEach(omission -> list.in("li", "", omission.message(context.locale()))));
        }
    }

    private static Forecast quick(ReportContext context) {
        int runs = Math.clamp(WORK / Math.max(1, context.plan().activities().size()), FEWEST_RUNS, MOST_RUNS);
        return UncertainPlan.of(context.plan(), UncertaintyOptions.DEFAULT.withRuns(runs))
            .simulate(SimulationMonitor.NONE);
    }

    private static void figure(Html html, Drawing drawing, String id, String caption, ReportContext context) {
        html.in("figure", "", figure -> figure.drawing(drawing, id, context.locale()).in("figcaption", "", caption));
    }

    private static void chances(Html html, Forecast forecast, ReportContext context) {
        Formats formats = context.formats();
        LocalDateTime planned = forecast.plan().finish();
        BigDecimal budget = context.project().getBudget();
        html.in("ul", "", list -> {
            list.in("li", "", context.text("forecast.chance.plan", formats.date(planned),
                formats.percent(forecast.finish().probabilityBy(planned))));
            forecast.target().ifPresent(target -> list.in("li", "", context.text("forecast.chance.target",
                formats.date(target), formats.percent(forecast.finish().probabilityBy(target)))));
            if (budget != null && forecast.hasCosts()) {
                LocalDateTime date = forecast.target().orElse(planned);
                list.in("li", "", context.text("forecast.chance.budget", formats.money(budget),
                    formats.percent(forecast.cost().probabilityWithin(budget)), formats.date(date),
                    formats.percent(forecast.jointProbability(date, budget))));
            }
        });
    }

    private static void percentiles(Html html, Forecast forecast, ReportContext context) {
        Formats formats = context.formats();
        Table table = new Table().caption(context.text("forecast.percentiles")).word(context.text("forecast.chance"))
            .word(context.text("column.finish")).word(context.text("forecast.withoutRisks"))
            .word(context.text("forecast.pert"));
        if (forecast.hasCosts()) {
            table.number(context.text("column.cost"));
        }
        for (double chance : PERCENTILES) {
            row(table, "P" + Math.round(chance * 100), formats.date(forecast.finish().at(chance)),
                formats.date(forecast.finishWithoutRisks().at(chance)), formats.date(forecast.pert().at(chance)),
                formats.money(forecast.cost().at(chance)), forecast);
        }
        row(table, context.text("forecast.mean"), formats.date(forecast.finish().mean()),
            formats.date(forecast.finishWithoutRisks().mean()), formats.date(forecast.pert().expectedFinish()),
            formats.money(forecast.cost().mean()), forecast);
        table.write(html);
    }

    private static void row(Table table, String name, String finish, String withoutRisks, String pert, String cost,
            Forecast forecast) {
        if (forecast.hasCosts()) {
            table.row(name, finish, withoutRisks, pert, cost);
        } else {
            table.row(name, finish, withoutRisks, pert);
        }
    }

    /** From the plan to the mean of the simulation; the bias of the classic method is one of the steps. */
    private static void steps(Html html, Forecast forecast, ReportContext context) {
        Formats formats = context.formats();
        Table table = new Table().caption(context.text("forecast.steps")).text(context.text("forecast.step"))
            .word(context.text("column.finish")).number(context.text("forecast.delay"));
        table.row(context.text("forecast.step.plan"), formats.date(forecast.plan().finish()), "");
        table.row(context.text("forecast.step.pert"), formats.date(forecast.pert().expectedFinish()), "");
        table.row(context.text("forecast.step.merge"), formats.date(forecast.finishWithoutRisks().mean()),
            signed(forecast.mergeBias(), formats));
        table.row(context.text("forecast.step.risks"), formats.date(forecast.finish().mean()),
            signed(forecast.riskDelay(), formats));
        table.write(html);
    }

    private static String signed(Duration duration, Formats formats) {
        return (duration.isNegative() ? "−" : "+") + formats.days(duration.abs());
    }

    private static void milestones(Html html, Forecast forecast, ReportContext context) {
        Formats formats = context.formats();
        Table table = new Table().caption(context.text("forecast.milestones")).word(context.text("column.code"))
            .text(context.text("column.name")).word(context.text("forecast.planned"))
            .number(context.text("forecast.asPlanned")).word("P50").word("P80")
            .word(context.text("column.deadline")).number(context.text("forecast.onTime"));
        for (MilestoneForecast each : forecast.milestones()) {
            if (context.lists(each.element())) {
                table.row(context.plan().codes().of(each.element()), context.name(each.element()),
                    formats.date(each.planned()), formats.percent(each.asPlanned()),
                    formats.date(each.finish().at(0.5)), formats.date(each.finish().at(0.8)),
                    each.due().map(formats::date).orElse(""),
                    each.onTime().isPresent() ? formats.percent(each.onTime().getAsDouble()) : "");
            }
        }
        table.write(html);
    }

    private static void sensitivities(Html html, Forecast forecast, ReportContext context) {
        Formats formats = context.formats();
        List<ActivitySensitivity> shown = forecast.sensitivities().stream()
            .filter(each -> Math.abs(each.cruciality()) >= SEEN)
            .sorted(Comparator.comparingDouble((ActivitySensitivity each) -> -Math.abs(each.cruciality())))
            .limit(MOST_ROWS).toList();
        Table table = new Table().caption(context.text("forecast.sensitivities")).word(context.text("column.code"))
            .text(context.text("column.name")).number(context.text("forecast.criticality"))
            .number(context.text("forecast.cruciality")).number(context.text("forecast.significance"));
        shown.forEach(each -> table.row(context.plan().codes().of(each.activity()), context.name(each.activity()),
            formats.percent(each.criticality()), formats.value(each.cruciality()),
            formats.value(each.significance())));
        table.write(html);
        if (!table.isEmpty()) {
            html.in("p", "note", context.text("forecast.sensitivityMeaning"));
        }
    }
}
