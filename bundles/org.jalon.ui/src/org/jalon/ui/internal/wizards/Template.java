/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jalon.model.edit.ProjectTemplate;
import org.jalon.model.edit.ProjectTemplates;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.ui.internal.Messages;

/**
 * What a new project may begin as.
 *
 * @param name name in the list
 * @param description what it contains and when to use it
 * @param source the template contributed, null for the blank project
 */
record Template(String name, String description, ProjectTemplate source) {

    private static final String BLANK_ID = "blank";

    /** A project with nothing in it. */
    static Template empty() {
        return new Template(Messages.templateBlank, Messages.templateBlankDescription, null);
    }

    /** The templates contributed; the empty project where none are. */
    static List<Template> all() {
        List<Template> templates = new ArrayList<>();
        for (ProjectTemplate each : ProjectTemplates.all()) {
            templates.add(new Template(each.name(), each.description() == null ? "" : each.description(), each));
        }
        return templates.isEmpty() ? List.of(empty()) : templates;
    }

    /** Whether it contains nothing, so that a calendar has to be chosen. */
    boolean isBlank() {
        return source == null;
    }

    /** The name a project made from it may begin with; empty where it would say nothing. */
    String suggestedName() {
        return isBlank() || source.id().equals(BLANK_ID) ? "" : name;
    }

    /** Whether it is a worked sample, whose dates stay as they are. */
    boolean isSample() {
        return source != null && source.isSample();
    }

    /**
     * A new project made from the template, in the user's language.
     *
     * @throws IOException if the template contributed can't be read
     */
    Project create(ProjectSettings settings) throws IOException {
        Project project = isBlank() ? ProjectFactory.eINSTANCE.createProject()
                : source.create(Locale.getDefault(), settings.start());
        if (isSample()) {
            project.setName(settings.name());
        } else {
            settings.applyTo(project);
        }
        return project;
    }
}
