/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.rcp.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Opens the file that the product was started with (system property {@value #REQUESTED_FILE}, an absolute path).
 * A file outside the workspace is linked into it, since only what is in the workspace can have problem markers.
 */
public final class OpenRequestedFile implements IStartup {
    private static final String REQUESTED_FILE = "jalon.open";
    /** The nature of workspace projects whose project files are checked. */
    private static final String NATURE = "org.jalon.ui.nature";
    /** The workspace project that holds the links. */
    private static final String LINKS = "Jalon";

    @Override
    public void earlyStartup() {
        requested().ifPresent(file -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(file)));
    }

    private static Optional<Path> requested() {
        return Optional.ofNullable(System.getProperty(REQUESTED_FILE)).filter(name -> !name.isBlank())
                .map(Path::of).filter(Files::isRegularFile);
    }

    private static void open(Path file) {
        try {
            IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), inWorkspace(file));
        } catch (CoreException e) {
            ILog.of(OpenRequestedFile.class).log(e.getStatus());
        }
    }

    private static IFile inWorkspace(Path file) throws CoreException {
        var found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
        var present = Arrays.stream(found).filter(IResource::isAccessible).findFirst();
        return present.isPresent() ? present.get() : link(file);
    }

    private static IFile link(Path file) throws CoreException {
        var monitor = new NullProgressMonitor();
        IProject links = ResourcesPlugin.getWorkspace().getRoot().getProject(LINKS);
        if (!links.exists()) {
            links.create(monitor);
        }
        links.open(monitor);
        var description = links.getDescription();
        if (!description.hasNature(NATURE)) {
            description.setNatureIds(new String[] {NATURE});
            links.setDescription(description, monitor);
        }
        String name = file.getFileName().toString();
        IFile link = links.getFile(name);
        for (int copy = 2; link.exists(); copy++) {
            link = links.getFile(name.replaceFirst("(\\.[^.]*)?$", " (" + copy + ")$1"));
        }
        link.createLink(file.toUri(), IResource.NONE, monitor);
        return link;
    }
}
