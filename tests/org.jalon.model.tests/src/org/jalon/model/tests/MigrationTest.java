/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.project.Project;
import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.Migration;
import org.jalon.model.resource.Migrations;
import org.jalon.model.resource.ProjectFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An invented version 0, in which activities were called "task" and durations were counted in hours. */
class MigrationTest {

    private static final String VERSION_0 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project:Project xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:breakdown="http://jalon.org/model/0/breakdown"
                xmlns:project="http://jalon.org/model/0/project" id="p" name="Été">
              <task id="a" name="Dig" hours="16"/>
            </project:Project>
            """;

    @TempDir
    Path folder;
    private Migration registered;

    /** What such a handler looks like. */
    private static final class FromVersion0 implements Migration {
        @Override
        public int fromVersion() {
            return 0;
        }

        @Override
        public void migrate(Document document) {
            var tasks = document.getElementsByTagName("task");
            while (tasks.getLength() > 0) {
                Element activity = (Element) document.renameNode(tasks.item(0), null, "wbs");
                activity.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "breakdown:Activity");
                activity.setAttribute("duration", Duration.ofHours(Long.parseLong(activity.getAttribute("hours")))
                        .toString());
                activity.removeAttribute("hours");
            }
        }
    }

    private Path file() throws Exception {
        return Files.writeString(folder.resolve("old.jalon"), VERSION_0);
    }

    private void register(Migration migration) {
        registered = migration;
        Migrations.register(migration);
    }

    @AfterEach
    void unregister() {
        if (registered != null) {
            Migrations.unregister(registered);
        }
    }

    @Test
    void anOldFileIsBroughtUpAndSavedInTheCurrentVersion() throws Exception {
        register(new FromVersion0());
        Path file = file();
        Project project = ProjectFiles.load(file);
        assertEquals("Été", project.getName());
        Activity dig = (Activity) project.getWbs().getFirst();
        assertEquals("a", dig.getId());
        assertEquals(Duration.ofHours(16), dig.getDuration());
        assertEquals(Kind.MIGRATED, ProjectFiles.warnings(project).getFirst().kind());
        assertEquals(VERSION_0, Files.readString(file), "loading writes nothing");
        ProjectFiles.save(project, file);
        assertTrue(Files.readString(file).contains("http://jalon.org/model/1/project"));
        assertEquals(VERSION_0, Files.readString(folder.resolve("old.jalon~")));
    }

    @Test
    void anOldFileWithoutMigrationIsRefused() throws Exception {
        Path file = file();
        assertEquals(Kind.NO_MIGRATION, assertThrows(JalonFileException.class, () -> ProjectFiles.load(file)).kind());
    }

    @Test
    void aMigrationThatFailsSaysWhyAndLeavesTheFileAlone() throws Exception {
        register(new Migration() {
            @Override
            public int fromVersion() {
                return 0;
            }

            @Override
            public void migrate(Document document) {
                throw new IllegalArgumentException("no hours");
            }
        });
        Path file = file();
        JalonFileException e = assertThrows(JalonFileException.class, () -> ProjectFiles.load(file));
        assertEquals(Kind.MIGRATION_FAILED, e.kind());
        assertTrue(e.getMessage().contains("no hours"));
        assertEquals(VERSION_0, Files.readString(file));
    }
}
