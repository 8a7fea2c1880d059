/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import org.jalon.cli.Terminal;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code jalon}: the root of all commands; by itself it shows its help. */
@Command(name = "jalon", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = JalonCommand.Version.class, sortOptions = false,
        subcommands = { NewCommand.class, ImportCommand.class, ValidateCommand.class, ScheduleCommand.class,
            ExplainCommand.class, AdviseCommand.class, LevelCommand.class, SimulateCommand.class, ReportCommand.class,
            RenderCommand.class })
public final class JalonCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    /** Looked up by {@link RunningErrors}; declared here for the help. */
    @Option(names = "--debug", descriptionKey = "debug", scope = ScopeType.INHERIT)
    private boolean debug;

    /** @param terminal where commands write */
    public JalonCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Refuses a language without texts; {@link org.jalon.cli.CommandLineTool} has read the option before parsing. */
    @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    private void setLanguage(String language) {
        if (!language.matches("(?i)(fr|en)([-_].*)?")) {
            throw new ParameterException(spec.commandLine(),
                    Messages.text(terminal.locale(), "unsupported.language", language));
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.out());
    }

    Terminal terminal() {
        return terminal;
    }

    /** The version of this bundle. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] { "Jalon " + version() };
        }
    }

    /** Version of Jalon; outside OSGi, where only tests run, that of no release. */
    static String version() {
        var bundle = FrameworkUtil.getBundle(JalonCommand.class);
        if (bundle == null) {
            return "0.0.0";
        }
        var version = bundle.getVersion();
        return "%d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro());
    }
}
