/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.jalon.model.project.Project;
import org.jalon.sirius.JalonViewpoints;
import org.jalon.ui.JalonProjects;

/**
 * Has the rules of Jalon checked at each save on the files that its viewpoints show: wizards of Sirius don't know that
 * their modeling project needs the nature of Jalon for that. Whoever takes the nature away again keeps it away.
 */
final class Checks {

    private static final QualifiedName BEGUN = new QualifiedName(JalonViewpoints.BUNDLE, "checks");

    private Checks() {
    }

    /** Begins to have the file of a project checked, soon, if it is in the workspace. */
    static void begin(Project project) {
        URI uri = project.eResource() == null ? null : project.eResource().getURI();
        if (uri != null && uri.isPlatformResource()) {
            IProject holder = ResourcesPlugin.getWorkspace().getRoot().getProject(URI.decode(uri.segment(1)));
            Job job = Job.create(Messages.get("checks"), (ICoreRunnable) monitor -> begin(holder, monitor));
            job.setRule(holder.getWorkspace().getRoot());
            job.setSystem(true);
            job.schedule();
        }
    }

    private static void begin(IProject holder, IProgressMonitor monitor) throws CoreException {
        if (holder.isAccessible() && holder.getPersistentProperty(BEGUN) == null) {
            JalonProjects.check(holder, monitor);
            holder.setPersistentProperty(BEGUN, Boolean.toString(true));
        }
    }
}
