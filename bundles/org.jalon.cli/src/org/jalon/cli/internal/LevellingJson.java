/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import org.jalon.planning.levelling.ActivityMove;
import org.jalon.planning.levelling.LevellingProposal;
import org.jalon.planning.levelling.LoadChange;
import org.jalon.planning.levelling.RemainingOverload;

/** A levelling for programs: ISO dates, durations in minutes, elements by their identifiers. */
final class LevellingJson {
    private final LevellingProposal proposal;
    private final Locale locale;

    LevellingJson(LevellingProposal proposal, Locale locale) {
        this.proposal = proposal;
        this.locale = locale;
    }

    void write(Writer writer) throws IOException {
        var json = new JsonWriter(writer);
        json.setIndent("  ");
        json.beginObject();
        json.name("finish").value(proposal.before().finish().toString());
        json.name("levelledFinish").value(proposal.after().finish().toString());
        json.name("resources").beginArray();
        for (LoadChange load : proposal.loads()) {
            json.beginObject();
            json.name("id").value(load.resource().getId());
            json.name("name").value(load.resource().getName());
            write(json, "before", load.before());
            write(json, "after", load.after());
            json.endObject();
        }
        json.endArray();
        json.name("moves").beginArray();
        for (ActivityMove move : proposal.moves()) {
            write(json, move);
        }
        json.endArray();
        json.name("remaining").beginArray();
        for (RemainingOverload overload : proposal.remaining()) {
            write(json, overload);
        }
        json.endArray();
        json.name("missed").beginArray();
        for (var problem : proposal.newlyMissed()) {
            json.value(problem.message(locale));
        }
        json.endArray();
        json.endObject();
        json.flush();
        writer.write("\n");
    }

    private static void write(JsonWriter json, String name, LoadChange.Load load) throws IOException {
        json.name(name).beginObject();
        json.name("peak");
        if (Double.isInfinite(load.peak())) {
            json.nullValue(); // work on a day without capacity
        } else {
            json.value(load.peak());
        }
        json.name("peakDay").value(load.peakDay() == null ? null : load.peakDay().toString());
        minutes(json, "excess", load.excess());
        json.name("days").value(load.days());
        json.endObject();
    }

    private void write(JsonWriter json, ActivityMove move) throws IOException {
        json.beginObject();
        json.name("id").value(move.activity().getId());
        json.name("code").value(proposal.after().codes().of(move.activity()));
        json.name("name").value(move.activity().getName());
        json.name("start").value(move.from().toString());
        json.name("levelledStart").value(move.to().toString());
        minutes(json, "delay", move.delay());
        minutes(json, "totalFloat", move.floatBefore());
        minutes(json, "levelledTotalFloat", move.floatAfter());
        switch (move.cause()) {
            case ActivityMove.Cause.Waits(var resource, var until, var holder) -> {
                json.name("waitsFor").value(resource.getId());
                json.name("until").value(until.toString());
                json.name("heldBy").value(holder == null ? null : holder.getId());
            }
            case ActivityMove.Cause.Follows(var predecessor) -> json.name("follows").value(predecessor.getId());
            case ActivityMove.Cause.Late() -> json.name("asLateAsPossible").value(true);
        }
        json.name("reason").value(move.reason(locale));
        json.endObject();
    }

    private void write(JsonWriter json, RemainingOverload overload) throws IOException {
        json.beginObject();
        json.name("activity").value(overload.activity().getId());
        json.name("resource").value(overload.resource().getId());
        json.name("from").value(overload.from().toString());
        json.name("until").value(overload.until() == null ? null : overload.until().toString());
        json.name("obstacle").value(overload.obstacle().name().toLowerCase(Locale.ROOT));
        json.name("cause").value(overload.cause(locale));
        json.name("remedy").value(overload.remedy(locale));
        json.endObject();
    }

    private static void minutes(JsonWriter json, String name, Duration duration) throws IOException {
        json.name(name + "Minutes").value(duration.toMinutes());
    }
}
