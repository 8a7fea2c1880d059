/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.navigator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.editor.OpenSessions;
import org.jalon.ui.internal.problems.SeverityIndex;
import org.jalon.ui.internal.tree.ModelTree;

/**
 * The projects behind the files of the explorer: those being edited as they are in their editors, others as on disk,
 * loaded in the background when first looked into. Used in the user interface thread.
 */
final class ExplorerModel {

    private record Loaded(Resource resource, SeverityIndex severities) {
    }

    private final Map<IFile, Loaded> loaded = new HashMap<>();
    private final Map<IFile, Job> loading = new HashMap<>();
    private final Consumer<IFile> onChange;
    private final Display display = Display.getCurrent();

    /** @param onChange called in the user interface thread when what stands below a file changed */
    ExplorerModel(Consumer<IFile> onChange) {
        this.onChange = onChange;
    }

    /** What stands below a file. */
    List<ExplorerNode> children(IFile file) {
        Loaded entry = entry(file);
        if (entry == null) {
            return loading.containsKey(file) ? List.of(ExplorerNode.loading(file)) : List.of();
        }
        return entry.resource().getContents().isEmpty() ? List.of()
                : nodes(file, entry, ModelTree.children(entry.resource().getContents().getFirst()));
    }

    /** What stands below a node. */
    List<ExplorerNode> children(ExplorerNode node) {
        Loaded entry = loaded.get(node.file());
        Object shown = shown(node);
        return shown == null ? List.of() : nodes(node.file(), entry, ModelTree.children(shown));
    }

    private static List<ExplorerNode> nodes(IFile file, Loaded entry, List<Object> children) {
        return children.stream().map(child -> node(file, entry.resource(), child)).toList();
    }

    private static ExplorerNode node(IFile file, Resource resource, Object child) {
        return child instanceof ModelTree.Group group
                ? new ExplorerNode(file, resource.getURIFragment(group.owner()), group.feature().getName())
                : new ExplorerNode(file, resource.getURIFragment((EObject) child), null);
    }

    /** What a node stands below: another node, or the file. */
    Object parent(ExplorerNode node) {
        Loaded entry = loaded.get(node.file());
        Object shown = shown(node);
        Object parent = shown == null ? null : ModelTree.parent(shown);
        boolean top = parent == null || parent instanceof EObject element && element.eContainer() == null;
        return top ? node.file() : node(node.file(), entry.resource(), parent);
    }

    /** The element or group of the model that a node shows; null if it is gone or not loaded. */
    Object shown(ExplorerNode node) {
        Loaded entry = loaded.get(node.file());
        EObject element = entry == null || node.isLoading() ? null : entry.resource().getEObject(node.element());
        if (element == null || node.group() == null) {
            return element;
        }
        EStructuralFeature feature = element.eClass().getEStructuralFeature(node.group());
        return feature instanceof EReference reference ? new ModelTree.Group(element, reference) : null;
    }

    /** The worst problem marked on what a node shows. */
    SeverityIndex severities(IFile file) {
        Loaded entry = loaded.get(file);
        return entry == null ? null : entry.severities();
    }

    private Loaded entry(IFile file) {
        Loaded known = loaded.get(file);
        Resource edited = session(file) == null ? null : session(file).resource();
        if (edited != null && (known == null || known.resource() != edited)) {
            return keep(file, edited);
        }
        if (known == null && !loading.containsKey(file) && file.getLocation() != null) {
            load(file);
        }
        return known;
    }

    private static EditSession session(IFile file) {
        return file.getLocation() == null ? null : OpenSessions.of(file.getLocation().toPath()).orElse(null);
    }

    private Loaded keep(IFile file, Resource resource) {
        forget(file);
        Loaded entry = new Loaded(resource, new SeverityIndex(file, resource, () -> onChange.accept(file)));
        loaded.put(file, entry);
        return entry;
    }

    private void load(IFile file) {
        Path path = file.getLocation().toPath();
        Job job = new Job(NLS.bind(Messages.loading, file.getName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Resource resource = read(path);
                if (!monitor.isCanceled() && !display.isDisposed()) {
                    display.asyncExec(() -> finished(file, this, resource));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        loading.put(file, job);
        job.schedule();
    }

    /** The file as on disk; an empty resource if it can't be read, which its marker and its editor tell about. */
    private static Resource read(Path path) {
        try {
            return ProjectFiles.load(path).eResource();
        } catch (JalonFileException e) {
            return new ResourceImpl();
        }
    }

    private void finished(IFile file, Job job, Resource resource) {
        if (loading.remove(file, job)) {
            if (session(file) == null) {
                keep(file, resource);
            }
            onChange.accept(file);
        }
    }

    /** The file changed: it is loaded anew when looked into. */
    void forget(IFile file) {
        Loaded entry = loaded.remove(file);
        if (entry != null) {
            entry.severities().dispose();
        }
        Job job = loading.remove(file);
        if (job != null) {
            job.cancel();
        }
    }

    void dispose() {
        List.copyOf(loaded.keySet()).forEach(this::forget);
        loading.values().forEach(Job::cancel);
    }
}
