/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.jalon.cli.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The application as it is started for real: its own process, Equinox, arguments, streams and exit code. */
class RealApplicationTest {
    @TempDir
    private Path folder;
    private Path configuration;

    /** The bundles of this test, in a process of their own. */
    @BeforeEach
    void configuration() throws IOException {
        configuration = Files.createDirectory(folder.resolve("configuration"));
        Bundle[] bundles = Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).getBundleContext().getBundles();
        String installed = Arrays.stream(bundles).filter(bundle -> bundle.getBundleId() != 0)
                .map(bundle -> "reference:" + location(bundle).toURI().toString().replace("file:/", "file:///")
                        + (bundle.getSymbolicName().equals("org.eclipse.core.runtime") ? "@start" : ""))
                .collect(Collectors.joining(","));
        Files.writeString(configuration.resolve("config.ini"), """
                osgi.bundles=%s
                osgi.bundles.defaultStartLevel=4
                osgi.framework=%s
                """.formatted(installed.replace(":", "\\:"), location(bundles[0]).toURI()));
    }

    private static File location(Bundle bundle) {
        try {
            return FileLocator.getBundleFileLocation(bundle).orElseThrow().getCanonicalFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Run start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                location(Platform.getBundle("org.eclipse.equinox.launcher")).toString(), "-configuration",
                configuration.toString(), "-application", "org.jalon.cli.application", "-nosplash", "-data", "@none"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile()).start();
        int code = process.waitFor();
        return new Run(code, Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void aProjectIsMadePlannedAndReportedFromRelativeNames() throws Exception {
        Run made = start("new", "my plan.jalon", "-t", "packaging-line", "--lang", "fr");
        assertEquals(ExitCode.OK, made.code(), made.err());
        assertTrue(Files.exists(folder.resolve("my plan.jalon")));
        Run reported = start("report", "my plan.jalon", "-o", "a report", "--lang", "fr");
        assertEquals(ExitCode.OK, reported.code(), reported.err());
        assertTrue(Files.exists(folder.resolve("a report/my plan.html")));
    }

    @Test
    void exitCodesReachTheShell() throws Exception {
        assertEquals(ExitCode.USAGE, start("nonsense").code());
        Run missing = start("schedule", "missing.jalon", "--lang", "fr");
        assertEquals(ExitCode.FILE, missing.code());
        assertTrue(missing.err().contains("missing.jalon") && !missing.err().contains("\tat "), missing.err());
    }
}
