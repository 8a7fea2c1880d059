/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;
import org.jalon.validation.RuleSet;

/**
 * Watches a project file, and the rules beside it, for what others do to them: a version control tool, a text editor,
 * another user.
 */
final class FileWatch implements IResourceChangeListener {

    /** What happened to the file. */
    sealed interface Event {
        /** Its content was replaced. */
        record Changed() implements Event {
        }

        /** The rules beside it were changed, made or deleted. */
        record RulesChanged() implements Event {
        }

        /** It was deleted. */
        record Deleted() implements Event {
        }

        /** It was renamed or moved. */
        record Moved(IFile to) implements Event {
        }
    }

    private final Display display;
    private final Consumer<Event> receiver;
    private ProjectFile file;
    private String stamp = "";
    private String rulesStamp = "";

    /** @param receiver called in the user interface thread */
    FileWatch(Display display, Consumer<Event> receiver) {
        this.display = display;
        this.receiver = receiver;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Watches this file from now on, its present content being known. */
    void watch(ProjectFile newFile) {
        file = newFile;
        rulesStamp = rules(newFile).stamp();
        accept();
    }

    private static ProjectFile rules(ProjectFile beside) {
        return new ProjectFile(beside.path().resolveSibling(RuleSet.FILE_NAME), null);
    }

    /** Takes the present content of the file as known. */
    void accept() {
        stamp = file.stamp();
    }

    /** Looks at the disk, where changes made outside the workbench show first. */
    void check() {
        ProjectFile watched = file;
        String now = watched == null ? stamp : watched.stamp();
        if (!now.equals(stamp)) {
            stamp = now;
            watched.refresh(null);
            receiver.accept(now.isEmpty() ? new Event.Deleted() : new Event.Changed());
        }
        checkRules();
    }

    private void checkRules() {
        String now = file == null ? rulesStamp : rules(file).stamp();
        if (!now.equals(rulesStamp)) {
            rulesStamp = now;
            receiver.accept(new Event.RulesChanged());
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        ProjectFile watched = file;
        if (watched == null || watched.resource() == null || event.getDelta() == null) {
            return;
        }
        IPath path = watched.resource().getFullPath();
        if (event.getDelta().findMember(path.removeLastSegments(1).append(RuleSet.FILE_NAME)) != null) {
            send(this::checkRules);
        }
        IResourceDelta delta = event.getDelta().findMember(path);
        if (delta == null) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
            IPath target = delta.getMovedToPath();
            send(() -> receiver.accept(new Event.Moved(ResourcesPlugin.getWorkspace().getRoot().getFile(target))));
        } else if (delta.getKind() == IResourceDelta.REMOVED
                || delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0) {
            send(this::check);
        }
    }

    private void send(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    void dispose() {
        file = null;
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}
