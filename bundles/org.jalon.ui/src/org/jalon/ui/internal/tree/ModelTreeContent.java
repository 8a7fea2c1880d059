/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.tree;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jalon.model.project.Project;

/** The tree of a project in a viewer whose input is an array holding it, so that the project itself is shown. */
public final class ModelTreeContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Project[] roots ? roots : new Object[0];
    }

    @Override
    public Object[] getChildren(Object node) {
        return ModelTree.children(node).toArray();
    }

    @Override
    public Object getParent(Object node) {
        return ModelTree.parent(node);
    }

    @Override
    public boolean hasChildren(Object node) {
        return ModelTree.hasChildren(node);
    }
}
