/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;

/** Selects the lines that a drag beside the bars passes. */
final class RowsDrag extends SelectEditPartTracker {

    private final ChartEditPart chart;
    private final int first;

    RowsDrag(EditPart part, ChartEditPart chart, int first) {
        super(part);
        this.chart = chart;
        this.first = first;
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            chart.selectRows(first, chart.rowAt(getLocation()));
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        return stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL) || super.handleButtonUp(button);
    }
}
