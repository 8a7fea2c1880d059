/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jalon.cli.ExitCode;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelCommandTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aProjectWithOneCraneForTwo() throws IOException {
        file = folder.resolve("p.jalon");
        ProjectFiles.save(aProject().with(resource("Crane"), resource("Crew"))
                .with(activity("Roof", days(2)).by("Crane"), activity("Wall", days(3)).by("Crane"),
                        activity("Paint", days(9)).by("Crew"))
                .build(), file);
    }

    private static Lookup saved(Path path) throws IOException {
        Project project = ProjectFiles.load(path);
        return Lookup.in(project);
    }

    @Test
    void showsWhoWaitsForWhomAndWritesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Run run = Run.jalon("level", file);
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertTrue(run.out().contains("waits for “Crane” until 2026-03-04 08:00 (busy with “Roof”)"), run.out());
        assertTrue(run.out().contains("200%"), run.out());
        assertTrue(run.out().contains("One activity moves, one waits for a resource."), run.out());
        assertArrayEquals(before, Files.readAllBytes(file));
        Run french = Run.jalon("level", file, "--lang", "fr");
        assertTrue(french.out().contains("attend «\u00a0Crane\u00a0» jusqu’au 04/03/2026"), french.out());
    }

    @Test
    void outWritesAnotherFileAndApplyTheFileItself() throws IOException {
        Path out = folder.resolve("new/levelled.jalon");
        assertEquals(ExitCode.OK, Run.jalon("level", file, "-o", out).code());
        assertEquals(at("2026-03-04"), saved(out).activity("Wall").getLevelledStart());
        assertEquals(null, saved(file).activity("Wall").getLevelledStart());
        assertEquals(ExitCode.FILE, Run.jalon("level", file, "-o", out).code());
        assertEquals(ExitCode.OK, Run.jalon("level", file, "-o", out, "--force").code());

        assertEquals(ExitCode.OK, Run.jalon("level", file, "--apply").code());
        assertEquals(at("2026-03-04"), saved(file).activity("Wall").getLevelledStart());
        Run again = Run.jalon("level", file, "--apply");
        assertTrue(again.err().contains("nothing to change"), again.err());
    }

    @Test
    void jsonTellsTheMovesByIdentifier() throws IOException {
        Run run = Run.jalon("level", file, "--format", "json", "--seed", "5", "--schedules", "20");
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        JsonObject move = json.getAsJsonArray("moves").get(0).getAsJsonObject();
        assertEquals(saved(file).activity("Wall").getId(), move.get("id").getAsString());
        assertEquals(2 * 480, move.get("delayMinutes").getAsLong());
        assertEquals(saved(file).resource("Crane").getId(), move.get("waitsFor").getAsString());
        Run csv = Run.jalon("level", file, "--format", "csv");
        assertEquals(2, csv.lines().count());
    }

    @Test
    void whatWithinFloatCannotSolveIsAFinding() throws IOException {
        ProjectFiles.save(aProject().with(resource("Crane")).with(activity("Roof", days(3)).by("Crane"),
                activity("Wall", days(3)).by("Crane")).build(), file);
        Run run = Run.jalon("level", file, "--within-float");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.out().contains("has no float left to wait"), run.out());
        assertEquals(ExitCode.OK, Run.jalon("level", file).code());
    }

    @Test
    void onlyNamedResourcesAreLevelledAndUnknownOnesRefused() {
        Run run = Run.jalon("level", file, "--resource", "crew");
        assertTrue(run.out().contains("No activity moves"), run.out());
        assertFalse(run.out().contains("Crane"), run.out());
        assertTrue(run.out().contains("None of the resources looked at is overloaded."), run.out());
        Run ambiguous = Run.jalon("level", file, "-r", "Cr");
        assertEquals(ExitCode.USAGE, ambiguous.code());
        assertTrue(ambiguous.err().contains("several resources"), ambiguous.err());
        assertEquals(ExitCode.USAGE, Run.jalon("level", file, "-r", "Digger").code());
    }

    @Test
    void optionsThatMeanNothingAreRefused() {
        assertEquals(ExitCode.USAGE, Run.jalon("level", file, "--schedules", "0").code());
        assertEquals(ExitCode.USAGE, Run.jalon("level", file, "--seconds", "-1").code());
        assertEquals(ExitCode.USAGE, Run.jalon("level", file, "--apply", "-o", folder.resolve("x.jalon")).code());
        Run rule = Run.jalon("level", file, "--rule", "longest");
        assertEquals(ExitCode.USAGE, rule.code());
        assertTrue(rule.err().contains("latest-finish"), rule.err());
        assertEquals(ExitCode.OK, Run.jalon("level", file, "--rule", "minimum-slack", "--by", "minute").code());
    }
}
