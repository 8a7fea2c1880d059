/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.jalon.model.edit.ProjectTemplate;
import org.jalon.model.edit.ProjectTemplates;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.validation.Severity;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTemplatesTest {

    private static final LocalDateTime START = LocalDateTime.of(2026, 9, 1, 8, 30);

    @TempDir
    Path folder;

    @BeforeEach
    void withExtensionRegistry() {
        assumeTrue(Platform.isRunning(), "templates are extensions: they need a running platform");
    }

    @Test
    void templatesAreListedInTheirOrder() {
        assertEquals(List.of("blank", "production-line", "maintenance-shutdown", "industrial-transfer",
                "packaging-line"), ProjectTemplates.all().stream().map(ProjectTemplate::id).toList());
        for (ProjectTemplate template : ProjectTemplates.all()) {
            assertTrue(!template.name().startsWith("%") && !template.description().startsWith("%"), template.name());
            assertEquals("packaging-line".equals(template.id()), template.isSample());
        }
    }

    @Test
    void everyTemplateGivesAPlanWithoutProblemsInBothLanguages() throws IOException {
        for (ProjectTemplate template : ProjectTemplates.all()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                Project project = template.create(locale, START);
                ProjectPlan plan = ProjectPlanner.plan(project);
                assertEquals(List.of(), plan.problems(), template.id());
                assertTrue(template.isSample() || Validator.validate(project).stream()
                        .allMatch(f -> f.severity() == Severity.INFO), template.id());
                if (!template.isSample() && !project.getWbs().isEmpty()) {
                    assertEquals(START, plan.start(), template.id());
                    assertTrue(plan.activities().size() > 15, template.id());
                    assertTrue(!project.getRisks().isEmpty() && !project.getCommunicationPlan().isEmpty());
                }
                assertTrue(project.getRiskScale() != null && !project.getCalendars().isEmpty(), template.id());
            }
        }
    }

    @Test
    void twoProjectsOfOneTemplateShareNoIdentifier() throws IOException {
        ProjectTemplate template = ProjectTemplates.find("production-line").orElseThrow();
        Project one = template.create(Locale.FRENCH, START);
        Project other = template.create(Locale.FRENCH, START);
        assertNull(one.getId());
        ProjectFiles.save(one, folder.resolve("one.jalon"));
        ProjectFiles.save(other, folder.resolve("other.jalon"));
        assertNotEquals(one.getId(), other.getId());
        assertNotEquals(one.getWbs().getFirst().getId(), other.getWbs().getFirst().getId());
        assertEquals("Nouvelle ligne de production", ProjectFiles.load(folder.resolve("one.jalon")).getName());
    }

    @Test
    void aSampleKeepsItsDatesAndIdentifiers() throws IOException {
        Project sample = ProjectTemplates.find("packaging-line").orElseThrow().create(Locale.ENGLISH, START);
        assertEquals(LocalDateTime.of(2026, 3, 2, 8, 30), sample.getStart());
        assertEquals(36, sample.getId().length());
    }

    @Test
    void otherLanguagesGetTheEnglishContent() throws IOException {
        assertEquals("New project", ProjectTemplates.find("blank").orElseThrow()
                .create(Locale.forLanguageTag("fi"), START).getName());
    }

    @Test
    void anUnknownTemplateIsNotFound() {
        assertTrue(ProjectTemplates.find("nothing").isEmpty());
    }
}
