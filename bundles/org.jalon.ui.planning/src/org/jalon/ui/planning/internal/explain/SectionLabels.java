/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.explain;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.jalon.planning.explain.ExplanationText.Line;
import org.jalon.planning.explain.ExplanationText.Section;
import org.jalon.ui.common.ModelImages;

/** Titles in bold; lines with the icon of the element they are about. */
final class SectionLabels extends ColumnLabelProvider {

    @Override
    public String getText(Object element) {
        return switch (element) {
            case Section section -> section.title();
            // the columns of a terminal mean nothing here
            case Line line -> line.text().strip().replaceAll(" {2,}", "   ");
            default -> "";
        };
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof Line line && line.element() != null ? ModelImages.image(line.element()) : null;
    }

    @Override
    public Font getFont(Object element) {
        return element instanceof Section ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                : null;
    }
}
