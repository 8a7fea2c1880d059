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
import org.jalon.model.breakdown.Activity;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.explain.Chain;
import org.jalon.planning.explain.Counterfactual;
import org.jalon.planning.explain.Dependent;
import org.jalon.planning.explain.Explanation;
import org.jalon.planning.explain.Hold;
import org.jalon.planning.explain.ProjectExplanation;
import org.jalon.planning.explain.Reach;
import org.jalon.planning.explain.ResourceWait;
import org.jalon.planning.explain.SlipEffect;
import org.jalon.planning.explain.Step;

/** Explanations for programs: ISO dates, durations in minutes, elements by their identifiers. */
final class ExplanationJson {
    private final Locale locale;
    private final Writer writer;
    private final JsonWriter json;

    ExplanationJson(Locale locale, Writer writer) {
        this.locale = locale;
        this.writer = writer;
        json = new JsonWriter(writer);
        json.setIndent("  ");
    }

    void write(Explanation e, List<Counterfactual> free, List<Reach> reaches, SlipEffect effect) throws IOException {
        json.beginObject();
        id("element", e.element());
        json.name("code").value(e.planned().code());
        json.name("name").value(e.element().getName());
        json.name("start").value(e.planned().start().toString());
        json.name("finish").value(e.planned().finish().toString());
        minutes("totalFloat", e.planned().totalFloat());
        minutes("freeFloat", e.planned().freeFloat());
        write("startChain", e.start());
        write("finishChain", e.finish());
        write("lateFinishChain", e.lateFinish());
        array("holds", e.holds(), this::write);
        array("waitsFor", e.waits(), this::write);
        array("whatWouldFree", free, this::write);
        array("successors", e.successors(), this::write);
        array("following", e.following(), (Activity activity) -> json.value(activity.getId()));
        array("reaches", reaches, this::write);
        if (effect != null) {
            json.name("slip");
            write(effect);
        }
        problems(e.problems());
        end();
    }

    void write(ProjectExplanation e) throws IOException {
        json.beginObject();
        json.name("start").value(e.start().toString());
        json.name("finish").value(e.finish().toString());
        array("paths", e.paths(), path -> {
            json.beginObject();
            id("last", path.last());
            minutes("totalFloat", path.totalFloat());
            write("chain", path.chain());
            json.endObject();
        });
        problems(e.problems());
        end();
    }

    private void end() throws IOException {
        json.endObject();
        json.flush();
        writer.write("\n");
        writer.flush();
    }

    private void write(String name, Chain chain) throws IOException {
        array(name, chain.steps(), this::write);
    }

    private void write(Step step) throws IOException {
        json.beginObject();
        kind(step.kind());
        id("element", step.element());
        id("link", step.dependency());
        json.name("from").value(step.from().toString());
        json.name("to").value(step.to().toString());
        minutes("contribution", step.contribution());
        minutes("work", step.work());
        json.name("text").value(step.text(locale));
        array("closures", step.closures(), closure -> {
            json.beginObject();
            kind(closure.kind());
            json.name("from").value(closure.from().toString());
            json.name("to").value(closure.to().toString());
            json.name("text").value(closure.text(locale));
            json.endObject();
        });
        json.endObject();
    }

    private void write(Hold hold) throws IOException {
        json.beginObject();
        kind(hold.kind());
        id("source", hold.source());
        id("link", hold.dependency());
        json.name("asked").value(hold.asked().toString());
        minutes("slack", hold.slack());
        json.name("driving").value(hold.driving());
        json.endObject();
    }

    private void write(ResourceWait wait) throws IOException {
        json.beginObject();
        id("resource", wait.resource());
        id("activity", wait.activity());
        json.name("until").value(wait.until().toString());
        json.endObject();
    }

    private void write(Counterfactual c) throws IOException {
        json.beginObject();
        json.name("change").value(c.change().text(locale));
        json.name("start").value(c.start().toString());
        json.name("finish").value(c.finish().toString());
        minutes("startGain", c.startGain());
        minutes("finishGain", c.finishGain());
        json.name("projectFinish").value(c.projectFinish().toString());
        minutes("projectGain", c.projectGain());
        json.name("heldThen").value(c.heldThen().text(locale));
        json.endObject();
    }

    private void write(Dependent dependent) throws IOException {
        json.beginObject();
        id("element", dependent.dependency().getSuccessor());
        id("link", dependent.dependency());
        minutes("slack", dependent.slack());
        json.name("driving").value(dependent.driving());
        json.endObject();
    }

    private void write(Reach reach) throws IOException {
        json.beginObject();
        kind(reach.kind());
        id("element", reach.element());
        minutes("after", reach.after());
        json.endObject();
    }

    private void write(SlipEffect effect) throws IOException {
        json.beginObject();
        minutes("slip", effect.slip());
        json.name("projectFinish").value(effect.projectFinish().toString());
        minutes("projectSlip", effect.projectSlip());
        array("moved", effect.moved(), move -> {
            json.beginObject();
            id("element", move.activity());
            json.name("start").value(move.start().toString());
            json.name("finish").value(move.finish().toString());
            minutes("by", move.by());
            json.endObject();
        });
        array("missed", effect.missed(), missed -> json.value(missed.getId()));
        json.endObject();
    }

    private void problems(List<PlanProblem> problems) throws IOException {
        array("problems", problems, problem -> json.value(problem.message(locale)));
    }

    /** Writes one thing. */
    private interface Part<T> {
        void write(T value) throws IOException;
    }

    private <T> void array(String name, List<T> values, Part<T> part) throws IOException {
        json.name(name).beginArray();
        for (T value : values) {
            part.write(value);
        }
        json.endArray();
    }

    private void kind(Enum<?> kind) throws IOException {
        json.name("kind").value(kind.name().toLowerCase(Locale.ROOT));
    }

    private void id(String name, Identified element) throws IOException {
        if (element != null) {
            json.name(name).value(element.getId());
        }
    }

    private void minutes(String name, Duration duration) throws IOException {
        json.name(name + "Minutes").value(duration.toMinutes());
    }
}
