/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.tree;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jface.viewers.TreeViewer;
import org.jalon.model.project.Project;

/** Refreshes a tree after its project changed, once for many changes. */
public final class ModelTreeRefresh extends EContentAdapter {

    private final Project project;
    private final TreeViewer viewer;
    private boolean due;

    public ModelTreeRefresh(Project project, TreeViewer viewer) {
        this.project = project;
        this.viewer = viewer;
        project.eAdapters().add(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && !due && !viewer.getControl().isDisposed()) {
            due = true;
            viewer.getControl().getDisplay().asyncExec(this::now);
        }
    }

    /** Refreshes at once if there is something to show. */
    public void now() {
        if (due && !viewer.getControl().isDisposed()) {
            due = false;
            viewer.refresh(true);
        }
    }

    /** Lets the project go. */
    public void dispose() {
        project.eAdapters().remove(this);
    }
}
