/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.problems;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
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
import org.jalon.validation.RuleSet;

/** Checks the project files that changed or whose rules changed, and marks what is found. */
public final class JalonBuilder extends IncrementalProjectBuilder {

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        Set<IFile> files = new LinkedHashSet<>();
        IResourceDelta delta = kind == FULL_BUILD || kind == CLEAN_BUILD ? null : getDelta(getProject());
        if (delta == null) {
            getProject().accept(resource -> collect(resource, files));
        } else {
            delta.accept(change -> collect(change, files));
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

    private static boolean collect(IResourceDelta change, Set<IFile> files) throws CoreException {
        IResource resource = change.getResource();
        if (resource instanceof IFile && change.getKind() == IResourceDelta.CHANGED
                && (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) == 0) {
            return false;
        }
        if (resource instanceof IFile && resource.getName().equals(RuleSet.FILE_NAME)) {
            IContainer folder = resource.getParent();
            for (IResource beside : folder.exists() ? folder.members() : new IResource[0]) {
                collect(beside, files);
            }
        }
        return change.getKind() != IResourceDelta.REMOVED && collect(resource, files);
    }

    private static boolean collect(IResource resource, Set<IFile> files) {
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
