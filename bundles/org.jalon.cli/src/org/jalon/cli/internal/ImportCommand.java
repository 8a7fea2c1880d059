/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jalon.cli.ExitCode;
import org.jalon.exchange.ImportNote;
import org.jalon.exchange.ImportReport;
import org.jalon.exchange.ImportResult;
import org.jalon.exchange.ProjectImporter;
import org.jalon.exchange.ScheduleComparison;
import org.jalon.model.resource.JalonResource;
import org.jalon.model.resource.ProjectFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jalon import}: a file of another tool becomes a Jalon file, and what didn't fit is told. */
@Command(name = "import")
final class ImportCommand extends ProjectCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "foreign", arity = "1..*")
    private List<Path> files;

    @Option(names = { "-o", "--out" }, paramLabel = "FILE", descriptionKey = "imported.file")
    private Path output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--details", descriptionKey = "details")
    private boolean details;

    @Option(names = "--compare", descriptionKey = "compare")
    private boolean compare;

    @Override
    public Integer call() throws Exception {
        if (compare) {
            return compare();
        }
        if (output != null && files.size() > 1) {
            throw new CommandFailure(ExitCode.USAGE, text("one.output.for.many"));
        }
        for (Path file : files) {
            importFile(file);
        }
        return ExitCode.OK;
    }

    /** Nothing is written: the dates computed by Jalon are set against those stored in the files. */
    private int compare() throws Exception {
        boolean unexplained = false;
        for (Path file : files) {
            var comparison = ScheduleComparison.of(ProjectImporter.importFile(file, locale()));
            out().println(file);
            out().println(comparison.toText(locale()));
            unexplained |= comparison.rows().stream().flatMap(row -> row.differences().stream())
                    .anyMatch(difference -> difference.cause() == ScheduleComparison.Cause.UNEXPLAINED);
        }
        return unexplained ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void importFile(Path file) throws Exception {
        Path target = output == null ? besideWorkingFolder(file) : output;
        if (!ProjectInput.isJalon(target)) {
            throw new CommandFailure(ExitCode.USAGE, text("not.a.jalon.name", target));
        }
        if (Files.exists(target) && !force) {
            throw new CommandFailure(ExitCode.FILE, text("exists", target));
        }
        ImportResult result = ProjectImporter.importFile(file, locale());
        if (target.toAbsolutePath().getParent() != null) {
            Files.createDirectories(target.toAbsolutePath().getParent());
        }
        ProjectFiles.save(result.project(), target);
        out().println(text("imported", file, result.format(), target));
        tell(result.report());
    }

    private void tell(ImportReport report) {
        if (details) {
            report.notes().forEach(note -> out().println("  " + kind(note.kind()) + "  " + note.sentence()));
            return;
        }
        for (ImportReport.Group group : report.groups()) {
            out().println("  " + text("import.group", kind(group.kind()), group.subject(), group.field(),
                    group.notes().size(), group.notes().getFirst().sentence()));
        }
    }

    private String kind(ImportNote.Kind kind) {
        return text("note." + kind);
    }

    private static Path besideWorkingFolder(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return Path.of(name + "." + JalonResource.FILE_EXTENSION);
    }
}
