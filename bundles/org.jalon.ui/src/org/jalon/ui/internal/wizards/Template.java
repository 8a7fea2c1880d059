/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.util.List;
import java.util.function.Supplier;

import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.ui.internal.Messages;

/**
 * What a new project may begin as.
 *
 * @param name name in the list
 * @param description what it contains and when to use it
 * @param isBlank whether it contains nothing, not even a calendar
 * @param source makes the project
 */
record Template(String name, String description, boolean isBlank, Supplier<Project> source) {

    /** A project with nothing in it. */
    static Template blank() {
        return new Template(Messages.templateBlank, Messages.templateBlankDescription, true,
                ProjectFactory.eINSTANCE::createProject);
    }

    /** All templates, the blank one first. */
    static List<Template> all() {
        return List.of(blank());
    }

    /** A new project made from the template. */
    Project create() {
        return source.get();
    }
}
