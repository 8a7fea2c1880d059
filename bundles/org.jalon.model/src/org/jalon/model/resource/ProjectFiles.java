/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.jalon.model.project.Project;

/** Loads and saves projects, inside or outside an Eclipse platform. */
public final class ProjectFiles {

    private ProjectFiles() {
    }

    /** A resource set that knows project files, whether or not there is an extension registry. */
    public static ResourceSet newResourceSet() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(JalonResource.FILE_EXTENSION,
                new JalonResourceFactory());
        return set;
    }

    /**
     * Loads a project.
     *
     * @return the project, held by a {@link JalonResource} in a resource set of its own
     * @throws JalonFileException if the file is missing, unreadable or isn't a whole project
     */
    public static Project load(Path file) throws JalonFileException {
        JalonResource resource = resource(file);
        try {
            resource.load(Map.of());
        } catch (IOException e) {
            throw wrap(e, resource);
        }
        return resource.project().orElseThrow();
    }

    /**
     * Loads a project from a stream, such as a template.
     *
     * @param name name under which problems of the stream are reported
     * @return the project, held by a resource that has no file yet
     * @throws JalonFileException if the stream isn't a whole project
     */
    public static Project load(InputStream in, String name) throws JalonFileException {
        JalonResource resource = new JalonResource(URI.createURI("stream:/" + URI.encodeSegment(name, true)));
        newResourceSet().getResources().add(resource);
        try {
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw wrap(e, resource);
        }
        return resource.project().orElseThrow();
    }

    /** What was noticed while the project was loaded, without keeping it from being worked on. */
    public static List<FileProblem> warnings(Project project) {
        Resource resource = project.eResource();
        return resource == null ? List.of() : resource.getWarnings().stream().filter(FileProblem.class::isInstance)
                .map(FileProblem.class::cast).toList();
    }

    /**
     * Saves a project under a path, which becomes its file. A project without a resource gets one.
     *
     * @throws JalonFileException if the file can't be written; it is then as it was before
     */
    public static void save(Project project, Path file) throws JalonFileException {
        JalonResource resource = project.eResource() instanceof JalonResource own ? own : resource(file);
        URI before = resource.getURI();
        if (project.eResource() != resource) {
            resource.getContents().add(project);
        }
        resource.setURI(uri(file));
        try {
            resource.save(Map.of());
        } catch (IOException e) {
            resource.setURI(before);
            throw wrap(e, resource);
        }
    }

    private static JalonResource resource(Path file) {
        JalonResource resource = new JalonResource(uri(file));
        newResourceSet().getResources().add(resource);
        return resource;
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }

    private static JalonFileException wrap(IOException e, JalonResource resource) {
        return e instanceof JalonFileException known ? known : new JalonFileException(
                FileProblem.of(FileProblem.Kind.UNREADABLE, resource.fileName(), e.getMessage()), e);
    }
}
