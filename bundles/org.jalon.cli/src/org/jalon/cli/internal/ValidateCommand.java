/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jalon.cli.ExitCode;
import org.jalon.diagram.output.OutputFile;
import org.jalon.validation.Finding;
import org.jalon.validation.SarifWriter;
import org.jalon.validation.SarifWriter.Checked;
import org.jalon.validation.Severity;
import org.jalon.validation.Validator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jalon validate}: what the rules find in projects, for people or for continuous integration. */
@Command(name = "validate")
final class ValidateCommand extends ProjectCommand {

    /** How findings are written. */
    enum Format {
        /** One line for each finding. */
        TEXT,
        /** Static Analysis Results Interchange Format 2.1.0. */
        SARIF
    }

    @Parameters(paramLabel = "FILE", descriptionKey = "input", arity = "1..*")
    private List<Path> files;

    @Option(names = { "-f", "--format" }, paramLabel = "text|sarif", descriptionKey = "format", defaultValue = "text")
    private Format format;

    @Option(names = { "-o", "--out" }, paramLabel = "FILE", descriptionKey = "out")
    private Path output;

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules")
    private Path rules;

    @Option(names = "--fail-on", paramLabel = "error|warning|info", descriptionKey = "failOn", defaultValue = "error")
    private Severity failOn;

    @Override
    public Integer call() throws Exception {
        List<Checked> checked = new ArrayList<>();
        for (Path file : files) {
            ProjectInput input = ProjectInput.read(file, terminal());
            Path source = input.imported().isPresent() ? null : file;
            checked.add(new Checked(file.toString().replace('\\', '/'), source,
                    Validator.validate(input.project(), ruleSet(file, rules))));
        }
        if (output == null) {
            write(checked, out());
            out().flush();
        } else {
            OutputFile.writeText(output, writer -> write(checked, writer));
        }
        boolean failed = checked.stream().flatMap(file -> file.findings().stream())
                .anyMatch(finding -> finding.severity().compareTo(failOn) <= 0);
        return failed ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void write(List<Checked> checked, Writer writer) throws IOException {
        if (format == Format.SARIF) {
            new SarifWriter(locale(), JalonCommand.version()).write(checked, writer);
            writer.write("\n");
        } else {
            for (Checked file : checked) {
                writeText(file, writer);
            }
        }
        writer.flush();
    }

    private void writeText(Checked file, Writer writer) throws IOException {
        for (Finding finding : file.findings()) {
            writer.write(text("finding", file.file(), text("severity." + finding.severity()), finding.ruleId(),
                    finding.message(locale())) + "\n");
        }
        writer.write(text("findings.summary", file.file(), count(file, Severity.ERROR), count(file, Severity.WARNING),
                count(file, Severity.INFO)) + "\n");
    }

    private static long count(Checked file, Severity severity) {
        return file.findings().stream().filter(finding -> finding.severity() == severity).count();
    }
}
