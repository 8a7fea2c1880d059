/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

import org.jalon.cli.ExitCode;
import org.jalon.diagram.output.OutputFile;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jalon schedule}: dates, floats and the reason of each date. */
@Command(name = "schedule")
final class ScheduleCommand extends ProjectCommand {

    /** How the schedule is written. */
    enum Format {
        /** Columns for people. */
        TABLE,
        /** Comma-separated values for spreadsheets. */
        CSV,
        /** JSON for programs. */
        JSON
    }

    @Parameters(paramLabel = "FILE", descriptionKey = "input")
    private Path file;

    @Option(names = { "-f", "--format" }, paramLabel = "table|csv|json", descriptionKey = "format",
            defaultValue = "table")
    private Format format;

    @Option(names = { "-o", "--out" }, paramLabel = "FILE", descriptionKey = "out")
    private Path output;

    @Option(names = "--critical", descriptionKey = "critical")
    private boolean criticalOnly;

    @Option(names = "--separator", paramLabel = "CHAR", descriptionKey = "separator", defaultValue = ",")
    private char separator;

    @Override
    public Integer call() throws Exception {
        ProjectPlan plan = ProjectPlanner.plan(ProjectInput.read(file, terminal()).project());
        if (output == null) {
            write(plan, out());
            out().flush();
        } else {
            OutputFile.writeText(output, writer -> write(plan, writer));
        }
        plan.problems().forEach(problem -> err().println("! " + problem.message(locale())));
        return plan.problems().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private void write(ProjectPlan plan, Writer writer) throws IOException {
        List<PlannedElement> shown = plan.elements().stream().filter(e -> !criticalOnly || e.critical()).toList();
        switch (format) {
            case TABLE -> new PlanTable(plan, locale()).write(shown, writer);
            case CSV -> new PlanCsv(separator, locale()).write(shown, writer);
            case JSON -> new PlanJson(plan, locale()).write(shown, writer);
        }
    }
}
