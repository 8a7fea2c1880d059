/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.project.Project;

/**
 * A copy of a project as it is now, for whoever computes with it in the background while the user goes on editing.
 * Taken in the user interface thread.
 */
public final class ProjectSnapshot {

    private final Project project;
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();
    private final Map<EObject, EObject> copies;

    /** Copies a project. */
    public ProjectSnapshot(Project original) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        project = (Project) copier.copy(original);
        copier.copyReferences();
        copies = copier;
        copies.forEach((from, to) -> originals.put(to, from));
    }

    /** The copy, which nobody edits. */
    public Project project() {
        return project;
    }

    /** The element of the project that an element of the copy stands for; the element itself if it is no copy. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> T original(T copy) {
        return (T) originals.getOrDefault(copy, copy);
    }

    /** What stands in the copy for an element of the project; null if it wasn't there. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> T copy(T original) {
        return (T) copies.get(original);
    }
}
