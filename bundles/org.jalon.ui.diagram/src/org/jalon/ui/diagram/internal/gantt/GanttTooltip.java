/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;

/** What is told of a mark under the pointer. */
final class GanttTooltip {

    private static final int MARGIN = 4;

    private GanttTooltip() {
    }

    /** Several lines of text, empty ones left out. */
    static IFigure of(String... lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (!line.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        Label label = new Label(text.toString());
        label.setBorder(new MarginBorder(MARGIN));
        return label;
    }
}
