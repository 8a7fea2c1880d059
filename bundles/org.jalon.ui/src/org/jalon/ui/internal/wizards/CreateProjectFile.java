/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.jalon.model.project.Project;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.ui.JalonProjects;

/** Writes a new project to a file of the workspace, creating the workspace project and the folders it stands in. */
final class CreateProjectFile extends WorkspaceModifyOperation {

    private final Project project;
    private final IFile file;

    CreateProjectFile(Project project, IFile file) {
        this.project = project;
        this.file = file;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException {
        SubMonitor progress = SubMonitor.convert(monitor, 4);
        IProject holder = file.getProject();
        if (!holder.exists()) {
            holder.create(ResourcesPlugin.getWorkspace().newProjectDescription(holder.getName()), progress.split(1));
        }
        holder.open(progress.split(1));
        JalonProjects.check(holder, progress.split(1));
        createFolders(file.getParent());
        try {
            ProjectFiles.save(project, file.getLocation().toPath());
        } catch (JalonFileException e) {
            throw new InvocationTargetException(e, e.getMessage());
        }
        file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
    }

    private static void createFolders(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            createFolders(folder.getParent());
            folder.create(true, true, null);
        }
    }
}
