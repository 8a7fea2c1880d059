/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.edit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.jalon.model.Identified;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;

/** A project to start from, contributed through the extension point {@code org.jalon.model.edit.projectTemplates}. */
public final class ProjectTemplate {

    private final String id;
    private final String name;
    private final String description;
    private final String content;
    private final boolean sample;
    private final Function<String, URL> files;

    /** @param files finds a file of the contributor by its path; null if there is none */
    ProjectTemplate(String id, String name, String description, String content, boolean sample,
            Function<String, URL> files) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.content = content;
        this.sample = sample;
        this.files = files;
    }

    /** Identifier by which the template is asked for, on a command line for example. */
    public String id() {
        return id;
    }

    /** Name in the language of the platform. */
    public String name() {
        return name;
    }

    /** What the template is for, in the language of the platform. */
    public String description() {
        return description;
    }

    /** Whether it is a complete worked sample to learn from, whose dates and identifiers stay as they are. */
    public boolean isSample() {
        return sample;
    }

    /**
     * Creates a project. It belongs to no file yet; a template's elements get their identifiers when it joins one.
     *
     * @param locale language of the content; English stands in for languages the template doesn't speak
     * @param start start of the project; ignored by a sample
     * @throws IOException if the content is missing or isn't a project
     */
    public Project create(Locale locale, LocalDateTime start) throws IOException {
        Project project;
        try (InputStream in = open(locale)) {
            project = ProjectFiles.load(in, id);
        }
        project.eResource().getContents().clear();
        if (!sample) {
            project.setStart(start);
            forgetIdentifiers(project);
        }
        return project;
    }

    private static void forgetIdentifiers(Project project) {
        project.setId(null);
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element) {
                element.setId(null);
            }
        }
    }

    private InputStream open(Locale locale) throws IOException {
        List<String> paths = Stream.of("_" + locale.getLanguage(), "_en", "").map(l -> content + l + ".jalon").toList();
        for (String path : paths) {
            URL url = files.apply(path);
            if (url != null) {
                return url.openStream();
            }
        }
        throw new FileNotFoundException(paths.getLast());
    }
}
