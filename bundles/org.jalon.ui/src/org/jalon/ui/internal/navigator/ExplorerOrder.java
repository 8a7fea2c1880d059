/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.navigator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Keeps what stands below a project file in the order of the file. */
public final class ExplorerOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return 0;
    }

    @Override
    public void sort(Viewer viewer, Object[] elements) {
        // they come in the order of the file
    }
}
