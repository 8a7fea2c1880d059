/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Workspace projects that hold project files. */
public final class JalonProjects {

    private JalonProjects() {
    }

    /** Has the project files of a workspace project checked whenever they change: it gets the nature if it lacks it. */
    public static void check(IProject project, IProgressMonitor monitor) throws CoreException {
        IProjectDescription description = project.getDescription();
        if (!description.hasNature(JalonUi.NATURE)) {
            List<String> natures = new ArrayList<>(List.of(description.getNatureIds()));
            natures.add(JalonUi.NATURE);
            description.setNatureIds(natures.toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }
}
