/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.navigator;

import org.eclipse.core.resources.IFile;

/**
 * A node of the Project Explorer below a project file. It names what it shows instead of holding it, so that the
 * tree stays as it is when the file is loaded anew.
 *
 * @param file the project file
 * @param element identifier of the element shown, or of the owner of the group shown
 * @param group name of the feature whose group is shown; null for an element
 */
record ExplorerNode(IFile file, String element, String group) {

    /** Stands below a file while it is loaded. */
    static ExplorerNode loading(IFile file) {
        return new ExplorerNode(file, null, null);
    }

    boolean isLoading() {
        return element == null;
    }
}
