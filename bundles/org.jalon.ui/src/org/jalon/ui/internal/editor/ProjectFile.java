/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.jalon.ui.internal.UiPlugin;

/**
 * The file an editor works on: one of the workspace, or one outside it.
 *
 * @param path where it is on disk
 * @param resource the workspace's handle on it, null for a file outside the workspace
 */
public record ProjectFile(Path path, IFile resource) {

    /** The file of an editor input; empty if the input has no file on disk. */
    public static Optional<ProjectFile> of(IEditorInput input) {
        IFile file = input.getAdapter(IFile.class);
        if (file != null) {
            return of(file);
        }
        if (input instanceof IURIEditorInput uriInput && "file".equals(uriInput.getURI().getScheme())) {
            return Optional.of(of(Path.of(uriInput.getURI())));
        }
        return Optional.empty();
    }

    /** A file of the workspace; empty if it isn't on this machine's disk. */
    public static Optional<ProjectFile> of(IFile file) {
        return file.getLocation() == null ? Optional.empty()
                : Optional.of(new ProjectFile(file.getLocation().toPath(), file));
    }

    /** A file on disk, with its handle where it belongs to the workspace. */
    public static ProjectFile of(Path path) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        return new ProjectFile(path, files.length == 0 ? null : files[0]);
    }

    /** The name of the file, with its extension. */
    public String name() {
        return path.getFileName().toString();
    }

    /** The name by which the user knows where the file is. */
    public String location() {
        return resource == null ? path.toString() : resource.getFullPath().makeRelative().toString();
    }

    /** Whether the file is on disk. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** Whether the file is marked as not to be written; a missing file can be. */
    public boolean isReadOnly() {
        URI uri = path.toUri();
        try {
            IFileStore store = EFS.getStore(uri);
            return exists() && (store.fetchInfo().getAttribute(EFS.ATTRIBUTE_READ_ONLY) || !Files.isWritable(path));
        } catch (CoreException e) {
            return exists() && !Files.isWritable(path);
        }
    }

    /** What changes whenever someone writes the file; empty when it can't be read. */
    public String stamp() {
        try {
            return Files.getLastModifiedTime(path).toMillis() + "/" + Files.size(path);
        } catch (IOException e) {
            return "";
        }
    }

    /** Lets the workspace see that the file was written. */
    public void refresh(IProgressMonitor monitor) {
        if (resource != null) {
            try {
                resource.refreshLocal(IResource.DEPTH_ZERO, monitor);
            } catch (CoreException e) {
                UiPlugin.log(e);
            }
        }
    }

    /** An editor input on the file. */
    public IEditorInput input() throws CoreException {
        return resource != null ? new FileEditorInput(resource)
                : new FileStoreEditorInput(EFS.getStore(path.toUri()));
    }
}
