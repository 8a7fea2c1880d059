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

import org.jalon.model.Identified;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/** A plan for programs: ISO dates, durations in minutes. */
final class PlanJson {
    private final ProjectPlan plan;
    private final Locale locale;

    PlanJson(ProjectPlan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
    }

    void write(List<PlannedElement> elements, Writer writer) throws IOException {
        var json = new JsonWriter(writer);
        json.setIndent("  ");
        json.beginObject();
        json.name("project").beginObject();
        json.name("id").value(plan.project().getId());
        json.name("code").value(plan.project().getCode());
        json.name("name").value(plan.project().getName());
        json.endObject();
        json.name("start").value(plan.start().toString());
        json.name("finish").value(plan.finish().toString());
        json.name("elements").beginArray();
        for (PlannedElement element : elements) {
            write(element, json);
        }
        json.endArray();
        json.name("criticalPath").beginArray();
        for (PlannedElement element : plan.criticalPath()) {
            json.value(element.element().getId());
        }
        json.endArray();
        json.name("problems").beginArray();
        for (PlanProblem problem : plan.problems()) {
            write(problem, json);
        }
        json.endArray();
        json.endObject();
        writer.write("\n");
        writer.flush();
    }

    private void write(PlannedElement e, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("id").value(e.element().getId());
        json.name("code").value(e.code());
        json.name("level").value(e.level());
        json.name("type").value(type(e));
        json.name("name").value(e.element().getName());
        json.name("start").value(e.start().toString());
        json.name("finish").value(e.finish().toString());
        json.name("earlyStart").value(e.earlyStart().toString());
        json.name("earlyFinish").value(e.earlyFinish().toString());
        json.name("lateStart").value(e.lateStart().toString());
        json.name("lateFinish").value(e.lateFinish().toString());
        minutes("duration", e.duration(), json);
        minutes("totalFloat", e.totalFloat(), json);
        minutes("freeFloat", e.freeFloat(), json);
        minutes("certainFloat", e.certainFloat(), json);
        minutes("interferingFloat", e.interferingFloat(), json);
        json.name("critical").value(e.critical());
        minutes("effort", e.effort(), json);
        json.name("cost").value(e.cost());
        json.name("percentComplete").value(e.percentComplete());
        json.name("reason").value(e.reason().text(locale));
        json.endObject();
    }

    private void write(PlanProblem problem, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("kind").value(problem.getClass().getSimpleName());
        json.name("message").value(problem.message(locale));
        json.name("elements").beginArray();
        for (Identified element : problem.elements()) {
            json.value(element.getId());
        }
        json.endArray();
        json.endObject();
    }

    private static void minutes(String name, Duration duration, JsonWriter json) throws IOException {
        json.name(name + "Minutes").value(duration == null ? null : duration.toMinutes());
    }

    static String type(PlannedElement element) {
        return element.isPackage() ? "package" : element.isMilestone() ? "milestone" : "activity";
    }
}
