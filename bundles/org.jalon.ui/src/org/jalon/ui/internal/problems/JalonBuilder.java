/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.jalon.ui.JalonUi;
import org.jalon.ui.internal.Messages;

/** Checks the project files that changed, and marks what is found. */
public final class JalonBuilder extends IncrementalProjectBuilder {

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        List<IFile> files = new ArrayList<>();
        IResourceDelta delta = kind == FULL_BUILD || kind == CLEAN_BUILD ? null : getDelta(getProject());
        if (delta == null) {
            getProject().accept(resource -> collect(resource, files));
        } else {
            delta.accept(change -> change.getKind() == IResourceDelta.REMOVED
                    || change.getResource() instanceof IFile && change.getKind() == IResourceDelta.CHANGED
                            && (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) == 0
                    ? false : collect(change.getResource(), files));
        }
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (IFile file : files) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            progress.setTaskName(NLS.bind(Messages.checking, file.getName()));
            ProblemMarkers.replace(file, FileCheck.problems(file));
            progress.worked(1);
        }
        return null;
    }

    private static boolean collect(IResource resource, List<IFile> files) {
        if (resource instanceof IFile file && JalonUi.FILE_EXTENSION.equals(file.getFileExtension())) {
            files.add(file);
        }
        return !resource.isDerived();
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(JalonUi.MARKER, true, IResource.DEPTH_INFINITE);
    }
}
