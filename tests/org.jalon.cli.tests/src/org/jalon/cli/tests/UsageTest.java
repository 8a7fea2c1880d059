/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.jalon.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private static final List<String> COMMANDS =
            List.of("new", "import", "validate", "schedule", "level", "report", "render");

    @Test
    void versionIsThatOfTheBundle() {
        Run run = Run.jalon("--version");
        assertEquals(ExitCode.OK, run.code());
        assertTrue(run.out().strip().matches("Jalon \\d+\\.\\d+\\.\\d+"), run.out());
    }

    @Test
    void helpListsEveryCommandInBothLanguages() {
        Run english = Run.jalon("--help");
        Run french = Run.jalon("--help", "--lang", "fr");
        for (String command : COMMANDS) {
            assertTrue(english.out().contains("\n  " + command + " "), command);
            assertTrue(french.out().contains("\n  " + command + " "), command);
        }
        assertTrue(english.out().startsWith("Usage: jalon"));
        assertTrue(french.out().startsWith("Utilisation\u00a0: jalon"), french.out());
    }

    @Test
    void withoutArgumentsHelpIsShown() {
        assertEquals(Run.jalon("--help").out(), Run.jalon().out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "new", "import", "validate", "schedule", "level", "report", "render" })
    void everyCommandHasHelpWithoutAMissingText(String command) {
        for (String language : List.of("en", "fr")) {
            Run run = Run.jalon(command, "--help", "--lang", language);
            assertEquals(ExitCode.OK, run.code());
            assertFalse(run.out().contains("${"), run.out());
            List<String> options = run.lines().filter(line -> line.matches("^ +(-\\w, )?--\\w.*")).toList();
            assertTrue(options.size() >= 4, run.out());
        }
    }

    @Test
    void languageOfTheSystemCounts() {
        assertTrue(Run.in(Locale.CANADA_FRENCH, "--help").out().startsWith("Utilisation"));
        assertTrue(Run.in(Locale.GERMAN, "--help").out().startsWith("Usage"));
        assertTrue(Run.in(Locale.FRENCH, "--help", "--lang=en").out().startsWith("Usage"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--lang=de --help", "schedule a.jalon --lang de", "--lang de schedule a.jalon" })
    void languageWithoutTextsIsRefused(String line) {
        Run run = Run.jalon((Object[]) line.split(" "));
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().startsWith("jalon: “de” is no language of Jalon: choose among fr, en.\n"), run.err());
    }

    @Test
    void unknownCommandIsToldInASentence() {
        Run run = Run.jalon("plan", "--lang", "fr");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("jalon: il n’y a pas de commande «\u00a0plan\u00a0».\nAide\u00a0: jalon --help\n", run.err());
    }

    @Test
    void unknownOptionIsToldInASentence() {
        Run run = Run.jalon("schedule", "a.jalon", "--fast");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("jalon: “--fast” means nothing to schedule.\nHelp: jalon schedule --help\n", run.err());
    }

    @Test
    void missingArgumentIsNamed() {
        assertEquals("jalon: FILE is missing.\nHelp: jalon schedule --help\n", Run.jalon("schedule").err());
        assertEquals("jalon: --out is missing.\nHelp: jalon report --help\n", Run.jalon("report", "a.jalon").err());
    }

    @Test
    void wrongValueIsToldWithTheRightOnes() {
        Run run = Run.jalon("schedule", "a.jalon", "--format", "pdf");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().startsWith("jalon: “pdf” is no value for --format: it is one of table, csv, json."),
                run.err());
        assertTrue(Run.jalon("new", "a.jalon", "--start", "17/03/2026").err().contains("a date such as 2026-03-17"));
    }
}
