/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.explain;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jalon.planning.explain.ExplanationText.Section;

/** Sections with their lines below them. */
final class SectionContent implements ITreeContentProvider {

    private List<Section> sections = List.of();

    void setSections(List<Section> shown) {
        sections = List.copyOf(shown);
    }

    @Override
    public Object[] getElements(Object input) {
        return sections.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Section section ? section.lines().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return sections.stream().filter(section -> section.lines().contains(element)).findFirst().orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Section;
    }
}
