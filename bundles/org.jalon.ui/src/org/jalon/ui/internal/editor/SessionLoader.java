/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.ui.internal.Messages;

/** Loads a project file without holding up the user interface. */
final class SessionLoader extends Job {

    private final ProjectFile file;
    private final Display display;
    private final Consumer<Resource> onLoaded;
    private volatile boolean abandoned;
    private final Consumer<JalonFileException> onFailed;

    /** The consumers are called in the user interface thread, one of them once, unless the job is cancelled. */
    SessionLoader(ProjectFile file, Display display, Consumer<Resource> onLoaded, Consumer<JalonFileException> onFailed) {
        super(NLS.bind(Messages.loading, file.name()));
        this.file = file;
        this.display = display;
        this.onLoaded = onLoaded;
        this.onFailed = onFailed;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Resource resource = ProjectFiles.load(file.path()).eResource();
            return send(monitor, () -> onLoaded.accept(resource));
        } catch (JalonFileException e) {
            return send(monitor, () -> onFailed.accept(e));
        }
    }

    /** The result is no longer wanted. */
    void abandon() {
        abandoned = true;
        cancel();
    }

    private IStatus send(IProgressMonitor monitor, Runnable action) {
        if (abandoned || monitor.isCanceled() || display.isDisposed()) {
            return Status.CANCEL_STATUS;
        }
        display.asyncExec(() -> {
            if (!abandoned) {
                action.run();
            }
        });
        return Status.OK_STATUS;
    }
}
