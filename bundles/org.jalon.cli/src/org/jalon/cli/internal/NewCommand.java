/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

import org.jalon.cli.ExitCode;
import org.jalon.cli.internal.TextTable.Column;
import org.jalon.model.edit.ProjectTemplate;
import org.jalon.model.edit.ProjectTemplates;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jalon new}: a project made from a template. */
@Command(name = "new")
final class NewCommand extends ProjectCommand {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int DESCRIPTION_WIDTH = 100;

    @Parameters(paramLabel = "FILE", descriptionKey = "new.file", arity = "0..1")
    private Path file;

    @Option(names = { "-t", "--template" }, paramLabel = "ID", descriptionKey = "template", defaultValue = "blank")
    private String template;

    @Option(names = "--templates", descriptionKey = "templates")
    private boolean list;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "project.name")
    private String name;

    @Option(names = "--start", paramLabel = "DATE", descriptionKey = "project.start")
    private LocalDate start;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Override
    public Integer call() throws Exception {
        if (list) {
            list();
            return ExitCode.OK;
        }
        if (file == null) {
            throw new CommandFailure(ExitCode.USAGE, text("new.without.file"));
        }
        if (!ProjectInput.isJalon(file)) {
            throw new CommandFailure(ExitCode.USAGE, text("not.a.jalon.name", file));
        }
        if (Files.exists(file) && !force) {
            throw new CommandFailure(ExitCode.FILE, text("exists", file));
        }
        ProjectTemplate chosen = ProjectTemplates.find(template).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                text("unknown.template", template, ProjectTemplates.all().stream().map(ProjectTemplate::id)
                        .collect(Collectors.joining(", ")))));
        LocalDate day = start == null ? LocalDate.now() : start;
        Project project = chosen.create(locale(), day.atTime(MORNING));
        if (name != null) {
            project.setName(name);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        ProjectFiles.save(project, file);
        out().println(file);
        return ExitCode.OK;
    }

    private void list() {
        var table = new TextTable(List.of(Column.left(text("column.id"), Integer.MAX_VALUE),
                Column.left(text("column.name"), Integer.MAX_VALUE),
                Column.left(text("column.description"), DESCRIPTION_WIDTH)));
        ProjectTemplates.all().forEach(each -> table.add(each.id(), each.name(), each.description()));
        table.print(out());
    }
}
