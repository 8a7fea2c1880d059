/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.jalon.exchange.ImportException;
import org.jalon.exchange.ImportException.Reason;
import org.jalon.exchange.ImportNote.Kind;
import org.jalon.exchange.ImportResult;
import org.jalon.exchange.ProjectImporter;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.planning.ProjectPlanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Problems of research libraries become projects. */
class ProblemImportTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hangar.sm", "hangar.rcp"})
    void problemBecomesAProjectOfWorkingDays(String fixture) throws Exception {
        ImportResult result = Fixtures.read(fixture, folder);
        Project project = result.project();
        assertEquals("hangar", project.getName());
        assertEquals(List.of(2.0, 1.0), project.getResources().stream().map(Resource::getCapacity).toList());
        List<Activity> activities = Fixtures.all(project, Activity.class);
        assertEquals(5, activities.size());
        assertEquals(ActivityKind.MILESTONE, activities.get(0).getKind());
        assertEquals(Duration.ofHours(40), activities.get(3).getDuration());
        assertEquals(List.of(2.0, 1.0), activities.get(3).getAssignments().stream().map(Assignment::getUnits).toList());
        assertEquals(List.of(activities.get(2), activities.get(3)), activities.get(4).getPredecessorLinks().stream()
                .map(link -> link.getPredecessor()).toList());
        assertEquals(1, result.report().notes(Kind.ASSUMED).size());
        assertEquals(Duration.ofDays(9).plusHours(9), Duration.between(project.getStart(),
                ProjectPlanner.plan(project).finish()), "eight working days, with a week-end");
    }

    @Test
    void libraryFormatIsFoundByContentWhateverTheName() throws Exception {
        Path disguised = Files.move(Fixtures.copy("hangar.sm", folder), folder.resolve("download.tmp"));
        assertEquals("PSPLIB problem (SM)", ProjectImporter.importFile(disguised, Locale.ENGLISH).format());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | wrong.sm, line 25: a number is out of range: -3 (0–4000000). Correct the file
            fr | wrong.sm, ligne 25\u00a0: un nombre est hors limites\u00a0: -3 (0–4000000). Corrigez le fichier
            """)
    void faultIsToldWithItsLineInTheLanguageOfTheUser(String language, String message) throws Exception {
        Path file = folder.resolve("wrong.sm");
        String text = Files.readString(Fixtures.copy("hangar.sm", folder));
        Files.writeString(file, text.replace("  2      1     3 ", "  2      1    -3 "));
        ImportException refused = assertThrows(ImportException.class,
                () -> ProjectImporter.importFile(file, Locale.of(language)));
        assertEquals(Reason.WRONG_PROBLEM, refused.reason());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }
}
