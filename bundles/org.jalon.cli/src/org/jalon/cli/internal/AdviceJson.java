/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import org.jalon.planning.advice.Advice;
import org.jalon.planning.advice.Concern;
import org.jalon.planning.advice.CostPoint;
import org.jalon.planning.advice.Measure;
import org.jalon.planning.advice.MeasurePlan;
import org.jalon.planning.whatif.PlanChange;

/** Advice for programs: ISO dates, durations in minutes, amounts in the currency of the project. */
final class AdviceJson {
    private final Locale locale;
    private final Writer writer;
    private final JsonWriter json;

    AdviceJson(Locale locale, Writer writer) {
        this.locale = locale;
        this.writer = writer;
        json = new JsonWriter(writer);
        json.setIndent("  ");
    }

    void write(Advice advice) throws IOException {
        json.beginObject();
        json.name("target").beginObject();
        if (advice.target().element() != null) {
            json.name("element").value(advice.target().element().getId());
        }
        json.name("date").value(advice.target().date().toString());
        json.endObject();
        json.name("finish").value(advice.finish().toString());
        minutes("missing", advice.missing());
        measures(advice.measures());
        json.name("plans").beginArray();
        for (MeasurePlan plan : advice.plans()) {
            write(plan);
        }
        json.endArray();
        json.name("curve").beginArray();
        for (CostPoint point : advice.curve()) {
            json.beginObject();
            json.name("finish").value(point.finish().toString());
            minutes("saved", point.saved());
            json.name("direct").value(point.direct());
            json.name("indirect").value(point.indirect());
            json.name("net").value(point.net());
            json.endObject();
        }
        json.endArray();
        json.name("curveProven").value(advice.proven());
        json.endObject();
        json.flush();
        writer.write("\n");
        writer.flush();
    }

    private void write(MeasurePlan plan) throws IOException {
        json.beginObject();
        kind(plan.kind());
        json.name("finish").value(plan.finish().toString());
        minutes("gain", plan.gain());
        minutes("remainder", plan.remainder());
        json.name("cost").value(plan.cost());
        json.name("risk").value(plan.grade().name().toLowerCase(Locale.ROOT));
        json.name("proven").value(plan.proven());
        measures(plan.measures());
        json.endObject();
    }

    private void measures(List<Measure> measures) throws IOException {
        json.name("measures").beginArray();
        for (Measure measure : measures) {
            json.beginObject();
            kind(measure.kind());
            json.name("text").value(measure.text(locale));
            json.name("changes").beginArray();
            for (PlanChange change : measure.changes()) {
                json.value(change.text(locale));
            }
            json.endArray();
            json.name("finish").value(measure.finish().toString());
            minutes("gain", measure.gain());
            json.name("cost").value(measure.cost());
            json.name("exposure").value(measure.exposure());
            json.name("risk").value(measure.grade().name().toLowerCase(Locale.ROOT));
            json.name("concerns").beginArray();
            for (Concern concern : measure.concerns()) {
                json.value(concern.text(locale));
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    private void kind(Enum<?> kind) throws IOException {
        json.name("kind").value(kind.name().toLowerCase(Locale.ROOT));
    }

    private void minutes(String name, Duration duration) throws IOException {
        json.name(name + "Minutes").value(duration.toMinutes());
    }
}
