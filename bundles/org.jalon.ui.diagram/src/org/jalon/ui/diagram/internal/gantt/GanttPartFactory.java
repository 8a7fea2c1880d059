/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;

/** The part of each model of the chart. */
final class GanttPartFactory implements EditPartFactory {

    private final GanttView view;

    GanttPartFactory(GanttView view) {
        this.view = view;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return switch (model) {
            case GanttState state -> new ChartEditPart(state, view);
            case WbsElement element -> new RowEditPart(element, view);
            case Dependency dependency -> new LinkEditPart(dependency, view);
            default -> throw new IllegalArgumentException("no part for " + model);
        };
    }
}
