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
    private final Object branch;
    private boolean due;

    /** Refreshes the whole tree. */
    public ModelTreeRefresh(Project project, TreeViewer viewer) {
        this(project, viewer, null);
    }

    /** Refreshes what stands below one node, the whole tree if that is null. */
    public ModelTreeRefresh(Project project, TreeViewer viewer, Object branch) {
        this.project = project;
        this.viewer = viewer;
        this.branch = branch;
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
            if (branch == null) {
                viewer.refresh(true);
            } else {
                viewer.refresh(branch, true);
            }
        }
    }

    /** Lets the project go. */
    public void dispose() {
        project.eAdapters().remove(this);
    }
}
