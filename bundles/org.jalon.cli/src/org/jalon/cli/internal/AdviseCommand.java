/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jalon.cli.ExitCode;
import org.jalon.diagram.output.OutputFile;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.planning.Texts;
import org.jalon.planning.advice.Advice;
import org.jalon.planning.advice.AdviceOptions;
import org.jalon.planning.advice.Advisor;
import org.jalon.planning.advice.Measure;
import org.jalon.planning.advice.MeasurePlan;
import org.jalon.planning.advice.Target;
import org.jalon.schedule.TimeAxis;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jalon advise}: what would help to meet a date, at which cost and risk. */
@CommandLine.Command(name = "advise")
final class AdviseCommand extends ProjectCommand {

    /** How the advice is written. */
    enum Format {
        /** Tables for people. */
        TEXT,
        /** JSON for programs. */
        JSON
    }

    @Parameters(paramLabel = "FILE", descriptionKey = "input")
    private Path file;

    @Option(names = "--by", paramLabel = "DATE", descriptionKey = "advice.by")
    private String by;

    @Option(names = "--of", paramLabel = "ACTIVITY", descriptionKey = "advised")
    private String name;

    @Option(names = "--indirect-cost", paramLabel = "AMOUNT", descriptionKey = "indirect", defaultValue = "0")
    private BigDecimal indirect;

    @Option(names = { "-f", "--format" }, paramLabel = "text|json", descriptionKey = "format", defaultValue = "text")
    private Format format;

    @Option(names = "--apply", paramLabel = "N|A", descriptionKey = "apply")
    private String applied;

    @Option(names = { "-o", "--out" }, paramLabel = "FILE", descriptionKey = "advice.out")
    private Path output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Override
    public Integer call() throws Exception {
        checkOptions();
        ProjectPlan plan = ProjectPlanner.plan(ProjectInput.read(file, terminal()).project());
        if (plan.project().getDirection() == SchedulingDirection.BACKWARD) {
            throw new CommandFailure(ExitCode.USAGE, text("advice.backward"));
        }
        Advice advice = Advisor.of(plan).advise(target(plan),
                new AdviceOptions(AdviceOptions.USUAL.greatestOverlap(), indirect, AdviceOptions.USUAL.mostMeasures()));
        if (applied != null) {
            return apply(plan, advice);
        }
        if (output == null) {
            write(plan, advice, out());
            out().flush();
        } else {
            OutputFile.writeText(output, writer -> write(plan, advice, writer));
        }
        return advice.isMet() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private void checkOptions() {
        if (indirect.signum() < 0) {
            throw new CommandFailure(ExitCode.USAGE, text("negative.amount", "--indirect-cost"));
        }
        if (applied != null && output == null) {
            throw new CommandFailure(ExitCode.USAGE, text("apply.without.out"));
        }
        if (applied != null && !ProjectInput.isJalon(output)) {
            throw new CommandFailure(ExitCode.USAGE, text("not.a.jalon.name", output));
        }
        if (applied != null && Files.exists(output) && !force) {
            throw new CommandFailure(ExitCode.FILE, text("exists", output));
        }
    }

    private Target target(ProjectPlan plan) {
        if (by == null) {
            return Target.missed(plan).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                    text("no.target", Texts.date(plan.finish(), locale()))));
        }
        var element = name == null ? null : new ElementFinder(plan, locale()).find(name);
        if (element != null && plan.of(element).isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, text("not.planned", name));
        }
        return new Target(element, date());
    }

    /** A day counts to its end. */
    private LocalDateTime date() {
        try {
            LocalDateTime date = by.contains("T") ? LocalDateTime.parse(by) : LocalDate.parse(by).atTime(23, 59);
            if (TimeAxis.isWithinHorizon(TimeAxis.at(date))) {
                return date;
            }
        } catch (DateTimeParseException e) {
            throw wrongDate(e);
        }
        throw wrongDate(null);
    }

    private CommandFailure wrongDate(Exception cause) {
        return new CommandFailure(ExitCode.USAGE, text("wrong.value", by, "--by", text("value.type.LocalDate")), cause);
    }

    private void write(ProjectPlan plan, Advice advice, Writer writer) throws IOException {
        switch (format) {
            case TEXT -> new AdviceTable(plan, locale()).write(advice, writer);
            case JSON -> new AdviceJson(locale(), writer).write(advice);
        }
    }

    private int apply(ProjectPlan plan, Advice advice) throws Exception {
        var domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
                new BasicCommandStack());
        Command command = command(advice, domain);
        domain.getCommandStack().execute(command);
        if (output.toAbsolutePath().getParent() != null) {
            Files.createDirectories(output.toAbsolutePath().getParent());
        }
        ProjectFiles.save(plan.project(), output);
        LocalDateTime finish = advice.target().finish(ProjectPlanner.plan(plan.project()));
        out().println(text("applied", command.getLabel(), output, Texts.date(finish, locale())));
        return finish.isAfter(advice.target().date()) ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** Measures have numbers, combinations have letters. */
    private Command command(Advice advice, AdapterFactoryEditingDomain domain) {
        for (int i = 0; i < advice.measures().size(); i++) {
            Measure measure = advice.measures().get(i);
            if (applied.equals(String.valueOf(i + 1))) {
                return measure.command(domain, locale());
            }
        }
        for (int i = 0; i < advice.plans().size(); i++) {
            MeasurePlan plan = advice.plans().get(i);
            if (applied.equalsIgnoreCase(AdviceTable.letter(i))) {
                return plan.command(domain, locale());
            }
        }
        throw new CommandFailure(ExitCode.USAGE, text("unknown.measure", applied));
    }
}
