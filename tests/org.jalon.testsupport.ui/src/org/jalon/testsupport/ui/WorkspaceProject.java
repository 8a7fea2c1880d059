/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.jalon.model.project.Project;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.ProjectFiles;

/** A project of the workspace that lives as long as a test; closing it closes its editors without saving. */
public final class WorkspaceProject implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final IProject project;

    /** A new workspace project with natures. */
    public WorkspaceProject(String... natures) {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("test-" + COUNT.incrementAndGet());
        try {
            project.create(null);
            project.open(null);
            IProjectDescription description = project.getDescription();
            description.setNatureIds(natures);
            project.setDescription(description, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** The project. */
    public IProject project() {
        return project;
    }

    /** Saves a project as a file of the workspace project. */
    public IFile file(String name, Project content) {
        IFile file = project.getFile(name);
        try {
            ProjectFiles.save(content, file.getLocation().toPath());
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        } catch (JalonFileException | CoreException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    /** Writes a text as a file of the workspace project. */
    public IFile file(String name, String content) {
        IFile file = project.getFile(name);
        try {
            file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    /** Opens the editor that the workbench chooses for a file. */
    public IEditorPart open(IFile file) {
        try {
            return IDE.openEditor(Ui.page(), file);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** Builds the project and waits for the end. */
    public void build() {
        try {
            project.build(IncrementalProjectBuilder.FULL_BUILD, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        Ui.jobs(ResourcesPlugin.FAMILY_AUTO_BUILD);
    }

    @Override
    public void close() {
        Ui.page().closeAllEditors(false);
        Ui.events();
        try {
            project.delete(true, true, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        Ui.events();
    }
}
