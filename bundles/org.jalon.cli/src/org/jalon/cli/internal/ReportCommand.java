/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jalon.cli.ExitCode;
import org.jalon.exchange.ImportResult;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.report.HtmlReport;
import org.jalon.report.ReportOptions.Note;
import org.jalon.report.ReportOptions.PageSize;
import org.jalon.report.ReportOptions;
import org.jalon.validation.Validator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jalon report}: the plan as an HTML page that stands alone. */
@Command(name = "report")
final class ReportCommand extends ProjectCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "input")
    private Path file;

    @Option(names = { "-o", "--out" }, paramLabel = "FOLDER", descriptionKey = "report.folder", required = true)
    private Path folder;

    @Option(names = "--paper", paramLabel = "a4|a3", descriptionKey = "paper", defaultValue = "a4")
    private PageSize paper;

    @Override
    public Integer call() throws Exception {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandFailure(ExitCode.FILE, text("not.a.folder", folder));
        }
        ProjectInput input = ProjectInput.read(file, terminal());
        ProjectPlan plan = ProjectPlanner.plan(input.project());
        ReportOptions options = ReportOptions.in(locale()).withPageSize(paper)
                .withFindings(Validator.validate(plan, ruleSetOrDefaults(file)));
        if (input.imported().isPresent()) {
            options = options.withImport(file.getFileName().toString(), notes(input.imported().get()));
        }
        Path page = folder.resolve(file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".html");
        HtmlReport.write(plan, options, page);
        out().println(page);
        return ExitCode.OK;
    }

    private static List<Note> notes(ImportResult result) {
        return result.report().notes().stream().map(note -> new Note(note.element(), note.sentence())).toList();
    }
}
