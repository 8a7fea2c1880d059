/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jalon.cli.ExitCode;
import org.jalon.diagram.output.OutputFile;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.Durations;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.planning.Texts;
import org.jalon.planning.explain.Explainer;
import org.jalon.planning.explain.Explanation;
import org.jalon.planning.explain.ExplanationText;
import org.jalon.planning.explain.ExplanationText.Section;
import org.jalon.planning.explain.ProjectExplanation;
import org.jalon.planning.explain.SlipEffect;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jalon explain}: why an activity, or the project, is when it is, what would free it, what depends on it. */
@Command(name = "explain")
final class ExplainCommand extends ProjectCommand {

    /** How the explanation is written. */
    enum Format {
        /** Sentences for people. */
        TEXT,
        /** JSON for programs. */
        JSON
    }

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "input")
    private Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ACTIVITY", descriptionKey = "explained")
    private String name;

    @Option(names = "--slip", paramLabel = "DURATION", descriptionKey = "slip")
    private String slip;

    @Option(names = { "-f", "--format" }, paramLabel = "text|json", descriptionKey = "format", defaultValue = "text")
    private Format format;

    @Option(names = { "-o", "--out" }, paramLabel = "FILE", descriptionKey = "out")
    private Path output;

    @Override
    public Integer call() throws Exception {
        ProjectPlan plan = ProjectPlanner.plan(ProjectInput.read(file, terminal()).project());
        Duration asked = slip(plan);
        WbsElement element = name == null ? null : new ElementFinder(plan, locale()).find(name);
        if (output == null) {
            write(Explainer.of(plan), element, asked, out());
            out().flush();
        } else {
            OutputFile.writeText(output, writer -> write(Explainer.of(plan), element, asked, writer));
        }
        return ExitCode.OK;
    }

    private Duration slip(ProjectPlan plan) {
        if (slip == null) {
            return null;
        }
        if (name == null) {
            throw new CommandFailure(ExitCode.USAGE, text("slip.without.activity"));
        }
        return Durations.of(plan.project()).parse(slip).map(Durations.Parsed::duration).filter(Duration::isPositive)
                .orElseThrow(() -> new CommandFailure(ExitCode.USAGE, text("no.duration", slip)));
    }

    private void write(Explainer explainer, WbsElement element, Duration asked, Writer writer) throws IOException {
        if (element == null) {
            writeProject(explainer, writer);
            return;
        }
        Explanation explanation = explainer.explain(element).orElseThrow(
                () -> new CommandFailure(ExitCode.USAGE, text("not.planned", name)));
        SlipEffect effect = asked == null ? null : explainer.slip(element, asked).orElseThrow(
                () -> new CommandFailure(ExitCode.USAGE, text("slip.of.finished", name)));
        if (format == Format.JSON) {
            new ExplanationJson(locale(), writer).write(explanation, explainer.whatWouldFree(element),
                    explainer.reaches(element), effect);
            return;
        }
        ExplanationText words = new ExplanationText(explainer.plan(), locale());
        print(words.header(explanation.planned()), words.sections(explanation, explainer, effect), writer);
    }

    private void writeProject(Explainer explainer, Writer writer) throws IOException {
        ProjectExplanation explanation = explainer.explainProject();
        if (format == Format.JSON) {
            new ExplanationJson(locale(), writer).write(explanation);
            return;
        }
        print(text("explained.project", explainer.plan().project().getName(),
                Texts.date(explanation.start(), locale()), Texts.date(explanation.finish(), locale())),
                new ExplanationText(explainer.plan(), locale()).sections(explanation), writer);
    }

    private static void print(String header, List<Section> sections, Writer writer) {
        var out = new PrintWriter(writer);
        out.println(header);
        for (Section section : sections) {
            out.println();
            out.println(section.title());
            section.lines().forEach(line -> out.println("  " + line.text()));
        }
        out.flush();
    }
}
