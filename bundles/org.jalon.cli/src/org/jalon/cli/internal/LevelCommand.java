/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jalon.cli.ExitCode;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.model.resources.Resource;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.levelling.LevellingProposal;
import org.jalon.planning.levelling.LevellingRequest;
import org.jalon.planning.levelling.ProjectLevelling;
import org.jalon.schedule.levelling.LevellingMonitor;
import org.jalon.schedule.levelling.LevellingOptions;
import org.jalon.schedule.levelling.LevellingOptions.Limit;
import org.jalon.schedule.levelling.PriorityRule;
import org.jalon.schedule.levelling.Resources.Granularity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jalon level}: which activities would wait for their resources, and why; writes it only when asked. */
@Command(name = "level")
final class LevelCommand extends ProjectCommand {

    /** How the proposal is written. */
    enum Format {
        /** Columns for people. */
        TABLE,
        /** Comma-separated values for spreadsheets. */
        CSV,
        /** JSON for programs. */
        JSON
    }

    /** Which activity comes first. */
    enum Rule {
        BEST(null),
        LATEST_FINISH(PriorityRule.LATEST_FINISH),
        LATEST_START(PriorityRule.LATEST_START),
        MINIMUM_SLACK(PriorityRule.MINIMUM_SLACK),
        MOST_SUCCESSORS(PriorityRule.MOST_SUCCESSORS),
        RANK_POSITIONAL_WEIGHT(PriorityRule.RANK_POSITIONAL_WEIGHT),
        SHORTEST_DURATION(PriorityRule.SHORTEST_DURATION);

        private final PriorityRule rule;

        Rule(PriorityRule rule) {
            this.rule = rule;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Parameters(paramLabel = "FILE", descriptionKey = "input")
    private Path file;

    @Option(names = "--within-float", descriptionKey = "withinFloat")
    private boolean withinFloat;

    @Option(names = { "-r", "--resource" }, paramLabel = "RESOURCE", descriptionKey = "levelled.resource")
    private List<String> names = List.of();

    @Option(names = "--by", paramLabel = "day|minute", descriptionKey = "granularity", defaultValue = "day")
    private Granularity granularity;

    @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "rule", defaultValue = "best")
    private Rule rule;

    @Option(names = { "-n", "--schedules" }, paramLabel = "N", descriptionKey = "schedules")
    private Integer schedules;

    @Option(names = "--seconds", paramLabel = "S", descriptionKey = "seconds")
    private Double seconds;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed", defaultValue = "1")
    private long seed;

    @Option(names = { "-f", "--format" }, paramLabel = "table|csv|json", descriptionKey = "format",
            defaultValue = "table")
    private Format format;

    @Option(names = "--separator", paramLabel = "CHAR", descriptionKey = "separator", defaultValue = ",")
    private char separator;

    @Option(names = { "-o", "--out" }, paramLabel = "FILE", descriptionKey = "levelled.file")
    private Path output;

    @Option(names = "--apply", descriptionKey = "levelled.apply")
    private boolean apply;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Override
    public Integer call() throws Exception {
        Path target = target();
        LevellingOptions options = options();
        ProjectInput input = ProjectInput.read(file, terminal());
        Project project = input.project();
        ProjectLevelling.refusal(project, locale()).ifPresent(why -> {
            throw new CommandFailure(ExitCode.FINDINGS, why);
        });
        LevellingProposal proposal = ProjectLevelling.propose(project,
                new LevellingRequest(resources(project), granularity, options), monitor());
        write(proposal);
        if (target != null) {
            save(proposal, target);
        }
        return proposal.remaining().isEmpty() && proposal.newlyMissed().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private Path target() {
        if (apply && output != null) {
            throw new CommandFailure(ExitCode.USAGE, text("apply.and.out"));
        }
        if (apply && !ProjectInput.isJalon(file)) {
            throw new CommandFailure(ExitCode.USAGE, text("apply.to.foreign", file));
        }
        if (output != null && !ProjectInput.isJalon(output)) {
            throw new CommandFailure(ExitCode.USAGE, text("not.a.jalon.name", output));
        }
        if (output != null && Files.exists(output) && !force) {
            throw new CommandFailure(ExitCode.FILE, text("exists", output));
        }
        return apply ? file : output;
    }

    private LevellingOptions options() {
        if (schedules != null && schedules < 1 || seconds != null && !(seconds > 0)) {
            throw new CommandFailure(ExitCode.USAGE, text("wrong.search"));
        }
        int most = schedules != null ? schedules
                : seconds != null ? Integer.MAX_VALUE : LevellingOptions.DEFAULT.schedules();
        return new LevellingOptions(withinFloat ? Limit.WITHIN_FLOAT : Limit.AS_NEEDED, rule.rule, most, seed);
    }

    private LevellingMonitor monitor() {
        if (seconds == null) {
            return LevellingMonitor.NONE;
        }
        long end = System.nanoTime() + (long) (Math.min(seconds, 1e9) * 1e9);
        return () -> System.nanoTime() - end > 0;
    }

    private Set<Resource> resources(Project project) {
        Set<Resource> found = new HashSet<>();
        for (String name : names) {
            found.add(resource(project, name.strip()));
        }
        return found;
    }

    /** By identifier or whole name, else by part of a name. */
    private Resource resource(Project project, String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        List<Resource> exact = project.getResources().stream()
                .filter(each -> wanted.equals(each.getId()) || lower.equals(name(each))).toList();
        List<Resource> found = !exact.isEmpty() ? exact : project.getResources().stream()
                .filter(each -> name(each).contains(lower)).toList();
        if (found.size() != 1) {
            throw new CommandFailure(ExitCode.USAGE, text(found.isEmpty() ? "unknown.resource" : "ambiguous.resource",
                    wanted, (found.isEmpty() ? project.getResources() : found).stream()
                            .map(each -> "\n  " + each.getName()).collect(Collectors.joining())));
        }
        return found.getFirst();
    }

    private static String name(Resource resource) {
        return resource.getName() == null ? "" : resource.getName().strip().toLowerCase(Locale.ROOT);
    }

    private void write(LevellingProposal proposal) throws IOException {
        switch (format) {
            case TABLE -> new LevellingTable(proposal, locale()).write(out());
            case CSV -> LevellingCsv.write(proposal, locale(), separator, out());
            case JSON -> new LevellingJson(proposal, locale()).write(out());
        }
        out().flush();
    }

    private void save(LevellingProposal proposal, Path target) throws IOException {
        Project project = proposal.project();
        var domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
                new BasicCommandStack());
        Edit edit = proposal.accept(domain, locale());
        if (edit.isPossible()) {
            domain.getCommandStack().execute(edit.command());
        } else if (apply) {
            err().println(edit.refusal().orElse(""));
            return;
        }
        if (target.toAbsolutePath().getParent() != null) {
            Files.createDirectories(target.toAbsolutePath().getParent());
        }
        ProjectFiles.save(project, target);
        err().println(text("levelled.written", target));
    }
}
