/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.model.resource.ProjectFiles;

/** A process that saves one project again and again, each time under another number, until it is killed. */
final class SavingLoop {

    static final int ACTIVITIES = 300;

    private SavingLoop() {
    }

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        Project project = Files.exists(file) ? ProjectFiles.load(file) : create();
        for (int i = Integer.parseInt(project.getName()) + 1;; i++) {
            project.setName(String.valueOf(i));
            project.getWbs().getLast().setName(String.valueOf(i));
            ProjectFiles.save(project, file);
            if (!Files.exists(Path.of(args[0] + ".started"))) {
                Files.createFile(Path.of(args[0] + ".started"));
            }
        }
    }

    private static Project create() {
        Project project = ProjectFactory.eINSTANCE.createProject();
        project.setName("0");
        for (int i = 0; i < ACTIVITIES; i++) {
            project.getWbs().add(SampleProject.activity("Activity " + i, 5));
        }
        return project;
    }
}
