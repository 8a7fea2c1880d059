/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.problems;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.widgets.Display;
import org.jalon.ui.JalonUi;
import org.jalon.ui.internal.UiPlugin;
import org.jalon.ui.internal.tree.ModelTree;
import org.jalon.validation.Severity;

/** The worst problem marked on each element of a file, or on what it contains; follows the markers. */
public final class SeverityIndex implements IResourceChangeListener {

    private final IFile file;
    private final Resource resource;
    private final Runnable onChange;
    private final Display display = Display.getCurrent();
    private Map<Object, Severity> severities;

    /**
     * @param file the file in the workspace; null if it is outside, where nothing can be marked
     * @param resource the loaded file
     * @param onChange called in the user interface thread when markers changed
     */
    public SeverityIndex(IFile file, Resource resource, Runnable onChange) {
        this.file = file;
        this.resource = resource;
        this.onChange = onChange;
        if (file != null) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        }
    }

    /** The worst problem of a node of the tree; null for none. */
    public Severity of(Object node) {
        if (severities == null) {
            severities = read();
        }
        return severities.get(node);
    }

    private Map<Object, Severity> read() {
        Map<Object, Severity> found = new HashMap<>();
        if (file == null || !file.exists()) {
            return found;
        }
        try {
            for (IMarker marker : file.findMarkers(JalonUi.MARKER, true, IResource.DEPTH_ZERO)) {
                EObject element = ProblemMarkers.elementOf(marker).map(resource::getEObject).orElse(null);
                Severity severity = ProblemMarkers.severityOf(marker);
                for (Object node = element; node != null; node = ModelTree.parent(node)) {
                    found.merge(node, severity, (a, b) -> a.compareTo(b) < 0 ? a : b);
                }
            }
        } catch (CoreException e) {
            UiPlugin.log(e);
        }
        return found;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        for (IMarkerDelta delta : event.findMarkerDeltas(JalonUi.MARKER, true)) {
            if (delta.getResource().equals(file) && !display.isDisposed()) {
                display.asyncExec(this::changed);
                return;
            }
        }
    }

    private void changed() {
        severities = null;
        onChange.run();
    }

    /** Stops following the markers. */
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}
