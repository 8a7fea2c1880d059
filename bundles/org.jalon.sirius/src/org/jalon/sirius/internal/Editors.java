/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jalon.model.Identified;
import org.jalon.model.project.Project;
import org.jalon.ui.JalonUi;

/** Opens the editor of Jalon beside the representations of Sirius. */
public final class Editors {

    /** The attribute by which markers of Jalon say their element. */
    private static final String ELEMENT = "org.jalon.ui.element";

    private Editors() {
    }

    /** Opens the editor on an element, soon; says why not if its file isn't what the user sees. */
    public static void open(EObject element) {
        Project project = Views.project(element);
        Resource resource = project == null ? null : project.eResource();
        URI uri = resource == null ? null : resource.getURI();
        if (uri == null || !uri.isPlatformResource()) {
            Edits.tellUser(Messages.get("notInWorkspace"));
        } else if (element instanceof Identified identified && PlatformUI.isWorkbenchRunning()) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(uri.toPlatformString(true)));
            String id = identified.getId();
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(file, id));
        }
    }

    private static void open(IFile file, String id) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        // Sirius doesn't track changes of the resource itself; its editor knows
        IEditorPart shown = page.getActiveEditor();
        if (shown != null && shown.isDirty()) {
            Edits.tellUser(Messages.get("saveFirst"));
            return;
        }
        try {
            IEditorPart editor = IDE.openEditor(page, file, JalonUi.EDITOR);
            IMarker marker = file.createMarker(IMarker.MARKER);
            try {
                marker.setAttribute(ELEMENT, id);
                IDE.gotoMarker(editor, marker);
            } finally {
                marker.delete();
            }
        } catch (CoreException e) {
            ILog.of(Editors.class).error(e.getMessage(), e);
        }
    }
}
