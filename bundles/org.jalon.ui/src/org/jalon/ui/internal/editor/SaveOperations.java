/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.Messages;

/** Writes the project of a session to a file, and tells the user why when it fails. */
final class SaveOperations {

    private SaveOperations() {
    }

    /** Writes the project; the file is whole before and after, whatever happens. */
    static boolean save(EditSession session, ProjectFile target, Shell shell) {
        if (target.exists() && target.isReadOnly() && !makeWritable(target, shell)) {
            return false;
        }
        try {
            ProjectFiles.save(session.project(), target.path());
            return true;
        } catch (JalonFileException e) {
            MessageDialog.openError(shell, Messages.saveFailedTitle, e.getMessage());
            return false;
        }
    }

    private static boolean makeWritable(ProjectFile target, Shell shell) {
        IStatus status = target.resource() == null ? null
                : ResourcesPlugin.getWorkspace().validateEdit(new IFile[] {target.resource()}, shell);
        if (status != null && status.isOK()) {
            return true;
        }
        MessageDialog.openError(shell, Messages.saveFailedTitle, NLS.bind(Messages.saveReadOnly, target.location()));
        return false;
    }

    /** Asks where to save: in the workspace, or for a file outside it, anywhere on disk. */
    static Optional<ProjectFile> askForTarget(ProjectFile current, Shell shell) {
        if (current.resource() == null) {
            FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
            dialog.setFilterPath(current.path().getParent().toString());
            dialog.setFileName(current.name());
            dialog.setFilterExtensions("*." + JalonUi.FILE_EXTENSION);
            dialog.setOverwrite(true);
            return Optional.ofNullable(dialog.open()).map(Path::of).map(ProjectFile::of);
        }
        SaveAsDialog dialog = new SaveAsDialog(shell);
        dialog.setOriginalFile(current.resource());
        dialog.open();
        IPath path = dialog.getResult();
        if (path == null) {
            return Optional.empty();
        }
        IPath named = path.getFileExtension() == null ? path.addFileExtension(JalonUi.FILE_EXTENSION) : path;
        return ProjectFile.of(ResourcesPlugin.getWorkspace().getRoot().getFile(named));
    }
}
