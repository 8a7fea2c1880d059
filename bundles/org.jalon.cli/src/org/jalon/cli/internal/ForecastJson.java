/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.jalon.model.ProjectElement;
import org.jalon.model.risk.Risk;
import org.jalon.planning.uncertainty.ActivitySensitivity;
import org.jalon.planning.uncertainty.CommitmentPoint;
import org.jalon.planning.uncertainty.Contribution;
import org.jalon.planning.uncertainty.DateDistribution;
import org.jalon.planning.uncertainty.Forecast;
import org.jalon.planning.uncertainty.MilestoneForecast;
import org.jalon.planning.uncertainty.Omission;
import org.jalon.planning.uncertainty.UncertaintyOptions;

import com.google.gson.stream.JsonWriter;

/** A forecast for programs: ISO dates, working time in minutes, shares from 0 to 1. */
final class ForecastJson {
    private final Forecast forecast;
    private final LocalDate by;
    private final Locale locale;

    ForecastJson(Forecast forecast, LocalDate by, Locale locale) {
        this.forecast = forecast;
        this.by = by;
        this.locale = locale;
    }

    void write(Writer writer) throws IOException {
        JsonWriter json = new JsonWriter(writer);
        json.setIndent("  ");
        json.beginObject();
        options(json);
        json.name("plannedFinish").value(forecast.plan().finish().toString());
        finish("finish", forecast.finish(), json);
        finish("finishWithoutRisks", forecast.finishWithoutRisks(), json);
        pert(json);
        json.name("mergeBiasMinutes").value(forecast.mergeBias().toMinutes());
        json.name("riskDelayMinutes").value(forecast.riskDelay().toMinutes());
        chances(json);
        cost(json);
        milestones(json);
        activities(json);
        contributions("finishDrivers", forecast.finishContributions(), json);
        contributions("costDrivers", forecast.costContributions(), json);
        commitment(json);
        omissions(json);
        json.endObject();
        writer.write("\n");
        writer.flush();
    }

    private void options(JsonWriter json) throws IOException {
        UncertaintyOptions options = forecast.options();
        json.name("project").beginObject();
        json.name("id").value(forecast.plan().project().getId());
        json.name("name").value(forecast.plan().project().getName());
        json.endObject();
        json.name("runs").value(options.runs());
        json.name("seed").value(options.seed());
        json.name("correlation").value(options.correlation());
        json.name("responses").value(options.responses().name().toLowerCase(Locale.ROOT));
        if (options.defaultSpread() != null) {
            json.name("defaultSpread").beginObject();
            json.name("below").value(options.defaultSpread().below());
            json.name("above").value(options.defaultSpread().above());
            json.endObject();
        }
    }

    private static void finish(String name, DateDistribution finish, JsonWriter json) throws IOException {
        json.name(name).beginObject();
        json.name("mean").value(finish.mean().toString());
        json.name("deviationMinutesOnTheClock").value(finish.deviation().toMinutes());
        for (int percent = 5; percent < 100; percent += 5) {
            json.name("p" + percent).value(finish.at(percent / 100.0).toString());
        }
        json.endObject();
    }

    private void pert(JsonWriter json) throws IOException {
        json.name("pert").beginObject();
        json.name("expectedFinish").value(forecast.pert().expectedFinish().toString());
        json.name("deviationMinutes").value(forecast.pert().deviation().toMinutes());
        json.name("p50").value(forecast.pert().at(0.5).toString());
        json.name("p80").value(forecast.pert().at(0.8).toString());
        json.name("p90").value(forecast.pert().at(0.9).toString());
        json.name("path").beginArray();
        for (ProjectElement element : forecast.pert().path()) {
            json.value(element.getId());
        }
        json.endArray();
        json.endObject();
    }

    private void chances(JsonWriter json) throws IOException {
        json.name("chances").beginArray();
        chance("planned", forecast.plan().finish(), json);
        if (forecast.target().isPresent()) {
            chance("imposed", forecast.target().get(), json);
        }
        if (by != null) {
            chance("asked", by.plusDays(1).atStartOfDay(), json);
        }
        json.endArray();
    }

    private void chance(String kind, LocalDateTime date, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("kind").value(kind);
        json.name("date").value(date.toString());
        json.name("probability").value(forecast.finish().probabilityBy(date));
        json.name("pertProbability").value(forecast.pert().probabilityBy(date));
        if (forecast.hasCosts() && forecast.plan().project().getBudget() != null) {
            json.name("withinBudgetToo")
                    .value(forecast.jointProbability(date, forecast.plan().project().getBudget()));
        }
        json.endObject();
    }

    private void cost(JsonWriter json) throws IOException {
        if (!forecast.hasCosts()) {
            return;
        }
        json.name("cost").beginObject();
        json.name("currency").value(forecast.plan().project().getCurrency());
        json.name("planned").value(forecast.plan().costs().total());
        json.name("mean").value(forecast.cost().mean());
        json.name("deviation").value(forecast.cost().deviation());
        for (int percent = 5; percent < 100; percent += 5) {
            json.name("p" + percent).value(forecast.cost().at(percent / 100.0));
        }
        json.endObject();
    }

    private void milestones(JsonWriter json) throws IOException {
        json.name("milestones").beginArray();
        for (MilestoneForecast each : forecast.milestones()) {
            json.beginObject();
            element(each.element(), json);
            json.name("planned").value(each.planned().toString());
            json.name("probabilityAsPlanned").value(each.asPlanned());
            json.name("p50").value(each.finish().at(0.5).toString());
            json.name("p80").value(each.finish().at(0.8).toString());
            json.name("p90").value(each.finish().at(0.9).toString());
            if (each.due().isPresent()) {
                json.name("deadline").value(each.due().get().toString());
                json.name("probabilityOnTime").value(each.onTime().getAsDouble());
            }
            json.endObject();
        }
        json.endArray();
    }

    private void activities(JsonWriter json) throws IOException {
        json.name("activities").beginArray();
        for (ActivitySensitivity each : forecast.sensitivities()) {
            json.beginObject();
            element(each.activity(), json);
            json.name("criticality").value(each.criticality());
            json.name("cruciality").value(each.cruciality());
            json.name("significance").value(each.significance());
            json.endObject();
        }
        json.endArray();
    }

    private static void contributions(String name, List<? extends Contribution<?>> contributions, JsonWriter json)
            throws IOException {
        json.name(name).beginArray();
        for (Contribution<?> each : contributions) {
            json.beginObject();
            json.name("kind").value(each.element() instanceof Risk ? "risk" : "activity");
            element(each.element(), json);
            json.name("share").value(each.share());
            json.name("low").value(each.low().toString());
            json.name("high").value(each.high().toString());
            json.endObject();
        }
        json.endArray();
    }

    private void commitment(JsonWriter json) throws IOException {
        json.name("commitment").beginArray();
        for (CommitmentPoint each : forecast.commitmentCurve()) {
            json.beginObject();
            json.name("date").value(each.date().toString());
            json.name("planned").value(each.planned());
            json.name("p10").value(each.p10());
            json.name("p50").value(each.p50());
            json.name("p90").value(each.p90());
            json.name("mean").value(each.mean());
            json.endObject();
        }
        json.endArray();
    }

    private void omissions(JsonWriter json) throws IOException {
        json.name("omissions").beginArray();
        for (Omission each : forecast.omissions()) {
            json.beginObject();
            json.name("cause").value(each.cause().name());
            element(each.element(), json);
            json.name("message").value(each.message(locale));
            json.endObject();
        }
        json.endArray();
    }

    private static void element(ProjectElement element, JsonWriter json) throws IOException {
        json.name("id").value(element.getId());
        json.name("name").value(element.getName());
    }
}
