/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.jalon.diagram.gantt.GanttHandle;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;

/**
 * Drags a bar by one of its handles; a click selects. What is selected moves with the bar that is held. Near the edge
 * the chart scrolls, and goes on beyond the end of the plan. Escape lets go.
 */
final class BarDrag extends SelectEditPartTracker {

    private static final int EDGE = 16;
    private static final int SCROLL = 24;
    private static final int SCROLL_INTERVAL = 60;

    private final RowEditPart part;
    private final GanttHandle handle;
    private final DiagramEditing editing;
    private final GanttChartViewer chart;
    private int startX;
    private boolean scrolling;
    private BarRequest request;

    BarDrag(RowEditPart part, GanttHandle handle, DiagramEditing editing, GanttChartViewer chart) {
        super(part);
        this.part = part;
        this.handle = handle;
        this.editing = editing;
        this.chart = chart;
        setDefaultCursor(Handles.cursor(handle));
        setDisabledCursor(Handles.cursor(handle));
    }

    private Viewport viewport() {
        return ((FigureCanvas) getCurrentViewer().getControl()).getViewport();
    }

    private int chartX() {
        return getLocation().x + viewport().getViewLocation().x;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        startX = chartX();
        return super.handleButtonDown(button);
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (!isInState(STATE_DRAG_IN_PROGRESS) || !part.isActive()) {
            return false;
        }
        request = new BarRequest(handle, elements(), chartX() - startX);
        setCurrentCommand(part.getCommand(request));
        editing.explain(getCurrentCommand());
        part.showSourceFeedback(request);
        scrollNearEdge();
        return true;
    }

    private List<WbsElement> elements() {
        WbsElement held = (WbsElement) part.getModel();
        List<WbsElement> elements = new ArrayList<>(List.of(held));
        if (handle == GanttHandle.BODY) {
            chart.selected().stream().filter(e -> e != held && e instanceof WbsElement)
                    .forEach(e -> elements.add((WbsElement) e));
        }
        return elements;
    }

    private void scrollNearEdge() {
        int width = viewport().getClientArea().width;
        int step = getLocation().x < EDGE ? -SCROLL : getLocation().x > width - EDGE ? SCROLL : 0;
        if (step == 0 || scrolling) {
            return;
        }
        scrolling = true;
        getCurrentViewer().getControl().getDisplay().timerExec(SCROLL_INTERVAL, () -> {
            scrolling = false;
            if (isActive() && isInState(STATE_DRAG_IN_PROGRESS) && !getCurrentViewer().getControl().isDisposed()) {
                int before = viewport().getViewLocation().x;
                if (step > 0 && before + step + viewport().getClientArea().width > chart.state().diagram().width()) {
                    chart.extend(step);
                }
                viewport().setHorizontalLocation(before + step);
                if (viewport().getViewLocation().x != before) {
                    handleDragInProgress();
                }
            }
        });
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            eraseFeedback();
            // the question takes the keyboard from the chart, which puts down what is dragged
            Command command = getCurrentCommand();
            if (command != null && command.canExecute() && (handle != GanttHandle.BODY
                    || GanttPreferences.mayConstrain(getCurrentViewer().getControl().getShell()))) {
                getDomain().getCommandStack().execute(command);
            }
            return true;
        }
        return super.handleButtonUp(button);
    }

    private void eraseFeedback() {
        if (request != null) {
            part.eraseSourceFeedback(request);
            request = null;
        }
    }

    @Override
    public void deactivate() {
        eraseFeedback();
        super.deactivate();
        chart.endWithPlan();
    }
}
