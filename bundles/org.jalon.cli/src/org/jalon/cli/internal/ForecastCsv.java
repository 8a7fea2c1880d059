/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.Writer;

import org.jalon.model.ProjectElement;
import org.jalon.planning.uncertainty.ActivitySensitivity;
import org.jalon.planning.uncertainty.CommitmentPoint;
import org.jalon.planning.uncertainty.Contribution;
import org.jalon.planning.uncertainty.Forecast;
import org.jalon.planning.uncertainty.MilestoneForecast;

/** A forecast for spreadsheets: one value a line, with what it is about and what it measures. */
final class ForecastCsv {
    private static final Object[] HEADINGS = { "subject", "id", "name", "date", "measure", "value" };

    private final Forecast forecast;
    private final char separator;
    private Csv csv;

    ForecastCsv(Forecast forecast, char separator) {
        this.forecast = forecast;
        this.separator = separator;
    }

    void write(Writer writer) throws IOException {
        csv = new Csv(writer, separator);
        csv.line(HEADINGS);
        for (int percent = 1; percent < 100; percent++) {
            double chance = percent / 100.0;
            line("finish", null, "p" + percent, forecast.finish().at(chance));
            line("finish_without_risks", null, "p" + percent, forecast.finishWithoutRisks().at(chance));
            line("finish_pert", null, "p" + percent, forecast.pert().at(chance));
            if (forecast.hasCosts()) {
                line("cost", null, "p" + percent, forecast.cost().at(chance));
            }
        }
        for (MilestoneForecast each : forecast.milestones()) {
            milestone(each);
        }
        for (ActivitySensitivity each : forecast.sensitivities()) {
            line("activity", each.activity(), "criticality", each.criticality());
            line("activity", each.activity(), "cruciality", each.cruciality());
            line("activity", each.activity(), "significance", each.significance());
        }
        for (Contribution<?> each : forecast.finishContributions()) {
            contribution("finish_driver", each);
        }
        for (Contribution<?> each : forecast.costContributions()) {
            contribution("cost_driver", each);
        }
        for (CommitmentPoint each : forecast.commitmentCurve()) {
            commitment(each);
        }
        writer.flush();
    }

    private void milestone(MilestoneForecast each) throws IOException {
        line("milestone", each.element(), "planned", each.planned());
        line("milestone", each.element(), "as_planned", each.asPlanned());
        if (each.onTime().isPresent()) {
            line("milestone", each.element(), "on_time", each.onTime().getAsDouble());
        }
        for (int percent : new int[] { 10, 50, 80, 90 }) {
            line("milestone", each.element(), "p" + percent, each.finish().at(percent / 100.0));
        }
    }

    private void contribution(String subject, Contribution<?> each) throws IOException {
        line(subject, each.element(), "share", each.share());
        line(subject, each.element(), "low", each.low());
        line(subject, each.element(), "high", each.high());
    }

    private void commitment(CommitmentPoint each) throws IOException {
        csv.line("commitment", null, null, each.date(), "planned", each.planned());
        csv.line("commitment", null, null, each.date(), "p10", each.p10());
        csv.line("commitment", null, null, each.date(), "p50", each.p50());
        csv.line("commitment", null, null, each.date(), "p90", each.p90());
        csv.line("commitment", null, null, each.date(), "mean", each.mean());
    }

    private void line(String subject, ProjectElement element, String measure, Object value) throws IOException {
        csv.line(subject, element == null ? null : element.getId(), element == null ? null : element.getName(), null,
                measure, value);
    }
}
