/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.navigator;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.UiPlugin;
import org.jalon.ui.internal.editor.OpenSessions;
import org.jalon.ui.internal.tree.ModelTreeRefresh;

/** Shows what is in a project file below it in the Project Explorer. */
public final class ExplorerContent implements ICommonContentProvider, IResourceChangeListener, OpenSessions.Listener {

    private static final Object[] NOTHING = {};

    private final Map<IFile, ModelTreeRefresh> refreshes = new HashMap<>();
    private ExplorerModel model;
    private StructuredViewer viewer;

    @Override
    public void init(ICommonContentExtensionSite site) {
        model = new ExplorerModel(this::refresh);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        OpenSessions.addListener(this);
    }

    /** The model behind the nodes. */
    ExplorerModel model() {
        return model;
    }

    @Override
    public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
        viewer = (StructuredViewer) newViewer;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object node) {
        return switch (node) {
            case IFile file when isProjectFile(file) -> children(file);
            case ExplorerNode child -> model.children(child).toArray();
            case null, default -> NOTHING;
        };
    }

    private Object[] children(IFile file) {
        OpenSessions.of(file.getLocation().toPath()).ifPresent(session -> follow(file, session));
        return model.children(file).toArray();
    }

    private void follow(IFile file, EditSession session) {
        refreshes.computeIfAbsent(file, f -> new ModelTreeRefresh(session.project(), (TreeViewer) viewer, file));
    }

    private static boolean isProjectFile(IFile file) {
        return JalonUi.FILE_EXTENSION.equals(file.getFileExtension()) && file.getLocation() != null;
    }

    @Override
    public Object getParent(Object node) {
        return node instanceof ExplorerNode child ? model.parent(child) : null;
    }

    @Override
    public boolean hasChildren(Object node) {
        return switch (node) {
            case IFile file -> isProjectFile(file);
            case ExplorerNode child -> !model.children(child).isEmpty();
            case null, default -> false;
        };
    }

    private void refresh(IFile file) {
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.refresh(file);
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource() instanceof IFile file && isProjectFile(file)
                        && (delta.getKind() != IResourceDelta.CHANGED
                                || (delta.getFlags() & IResourceDelta.CONTENT) != 0)) {
                    later(() -> reload(file));
                }
                return delta.getResource().getType() != IResource.FILE;
            });
        } catch (CoreException e) {
            UiPlugin.log(e);
        }
    }

    private void reload(IFile file) {
        if (file.getLocation() == null || OpenSessions.of(file.getLocation().toPath()).isEmpty()) {
            model.forget(file);
            refresh(file);
        }
    }

    @Override
    public void sessionChanged(Path path, EditSession session) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        Arrays.stream(files).forEach(file -> later(() -> {
            ModelTreeRefresh old = refreshes.remove(file);
            if (old != null) {
                old.dispose();
            }
            model.forget(file);
            refresh(file);
        }));
    }

    private void later(Runnable action) {
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed()) {
                    action.run();
                }
            });
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        OpenSessions.removeListener(this);
        refreshes.values().forEach(ModelTreeRefresh::dispose);
        model.dispose();
    }

    @Override
    public void restoreState(IMemento memento) {
        // what is open in the tree is kept by the explorer
    }

    @Override
    public void saveState(IMemento memento) {
        // what is open in the tree is kept by the explorer
    }
}
