/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.jalon.ui.JalonUi;

/** Names of files and workspace projects made from names of projects. */
final class FileNames {

    private FileNames() {
    }

    /** A name without what file systems refuse: "Line 4/B: works" becomes "Line 4-B - works". */
    static String of(String projectName) {
        String name = projectName.replaceAll("\\s*:\\s*", " - ").replaceAll("[\\\\/*?\"<>|\\p{Cntrl}]+", "-")
                .replaceAll("\\s+", " ").strip();
        return name.replaceAll("^[.\\s]+|[.\\s]+$", "");
    }

    /** The name with the extension of project files. */
    static String file(String name) {
        String suffix = "." + JalonUi.FILE_EXTENSION;
        return name.endsWith(suffix) ? name : name + suffix;
    }

    /** Why a name can't be the one of a workspace project; null if it can. */
    static String problem(String name, int type) {
        IStatus status = ResourcesPlugin.getWorkspace().validateName(name, type);
        return status.isOK() ? null : status.getMessage();
    }

    /** Why a name can't be the one of a new workspace project; null if it can. */
    static String projectProblem(String name) {
        return problem(name, IResource.PROJECT);
    }
}
