/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jalon.diagram.DateAxis;
import org.jalon.diagram.Rect;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.model.breakdown.WbsElement;

/**
 * The viewer of the chart. Only lines and links that are visible have edit parts: those that scroll out of sight go,
 * those that come into sight come, while the selection, kept as elements of the model, stays.
 */
public final class GanttChartViewer {

    private static final double ZOOM_STEP = 1.25;

    private final GanttState state;
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final Consumer<List<EObject>> selectionListener;
    private final List<Runnable> scrollListeners = new ArrayList<>();
    private List<EObject> selected = List.of();
    private boolean adjusting;

    /** @param selectionListener told when the user selects other elements on the chart */
    GanttChartViewer(Composite parent, GanttView view, Consumer<List<EObject>> selectionListener) {
        state = view.state();
        this.selectionListener = selectionListener;
        viewer.createControl(parent);
        viewer.setRootEditPart(new ScalableRootEditPart());
        viewer.setEditPartFactory(new GanttPartFactory(view));
        view.editing().domain().addViewer(viewer);
        canvas().setHorizontalScrollBarVisibility(FigureCanvas.ALWAYS);
        canvas().setVerticalScrollBarVisibility(FigureCanvas.ALWAYS);
        viewer.setContents(state);
        viewport().getHorizontalRangeModel().addPropertyChangeListener(e -> scrolled());
        viewport().getVerticalRangeModel().addPropertyChangeListener(e -> scrolled());
        viewer.addSelectionChangedListener(e -> selectionChanged());
        canvas().addListener(SWT.Resize, e -> scrolled());
    }

    /** The GEF viewer. */
    public ScrollingGraphicalViewer viewer() {
        return viewer;
    }

    /** What the chart shows. */
    GanttState state() {
        return state;
    }

    FigureCanvas canvas() {
        return (FigureCanvas) viewer.getControl();
    }

    Viewport viewport() {
        return canvas().getViewport();
    }

    private ChartEditPart chart() {
        return (ChartEditPart) viewer.getContents();
    }

    /** Adds a listener told when another part of the chart is visible. */
    void addScrollListener(Runnable listener) {
        scrollListeners.add(listener);
    }

    private void scrolled() {
        adjust(() -> {
            if (followViewport()) {
                chart().visibleChanged();
            }
        });
        scrollListeners.forEach(Runnable::run);
    }

    private boolean followViewport() {
        Rectangle visible = viewport().getClientArea();
        return state.setVisible(visible.x, visible.y, visible.right(), visible.bottom());
    }

    /** Shows another diagram, or the same one at another scale. */
    void diagramChanged() {
        adjust(() -> {
            followViewport();
            chart().diagramChanged();
            viewport().validate();
        });
        scrolled();
    }

    /** Changes parts without taking what is out of sight for unselected. */
    private void adjust(Runnable change) {
        if (adjusting) {
            return;
        }
        adjusting = true;
        try {
            change.run();
            showSelection();
        } finally {
            adjusting = false;
        }
    }

    private void showSelection() {
        List<EditPart> parts = new ArrayList<>();
        for (EObject element : selected) {
            if (chart().part(element) != null) {
                parts.add(chart().part(element));
            }
        }
        if (!viewer.getSelectedEditParts().equals(parts)) {
            viewer.setSelection(new StructuredSelection(parts));
        }
    }

    private void selectionChanged() {
        if (adjusting) {
            return;
        }
        List<EObject> elements = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (((EditPart) part).getModel() instanceof EObject element && element.eContainer() != null) {
                elements.add(element);
            }
        }
        selected = elements;
        selectionListener.accept(elements);
    }

    /** Selects elements without telling the listener. */
    void select(List<EObject> elements) {
        selected = List.copyOf(elements);
        adjust(() -> viewport().repaint());
    }

    /** The elements selected, visible or not. */
    public List<EObject> selected() {
        return selected;
    }

    /** Scrolls to the bar of a node. */
    void reveal(WbsElement element) {
        int row = state.rowOf(element);
        if (row < 0) {
            return;
        }
        GanttDiagram diagram = state.diagram();
        Rectangle visible = viewport().getClientArea();
        double height = diagram.options().rowHeight();
        int top = (int) (row * height);
        if (top < visible.y) {
            viewport().setVerticalLocation(top);
        } else if (top + height > visible.bottom()) {
            viewport().setVerticalLocation((int) (top + height - visible.height));
        }
        diagram.mainBar(row).ifPresent(bar -> revealSideways(bar.bounds(), visible));
    }

    private void revealSideways(Rect bar, Rectangle visible) {
        int margin = visible.width / 6;
        if (bar.right() < visible.x || bar.x() < visible.x && bar.width() < visible.width
                || bar.x() > visible.right() - margin / 2) {
            viewport().setHorizontalLocation((int) bar.x() - margin);
        }
    }

    /** Shows a date in the middle. */
    void center(double x) {
        viewport().setHorizontalLocation((int) x - viewport().getClientArea().width / 2);
    }

    /** Lets the time axis go on for some pixels beyond its end. */
    void extend(int pixels) {
        DateAxis axis = state.diagram().axis();
        state.show(state.diagram().options().withUntil(axis.at(axis.width() + pixels)));
        diagramChanged();
    }

    /** Lets the time axis end where the plan does. */
    void endWithPlan() {
        if (state.diagram().options().until() != null) {
            state.show(state.diagram().options().withUntil(null));
            diagramChanged();
        }
    }

    /** Shows everything at once, as far as scales allow. */
    void fit() {
        state.fit(viewport().getClientArea().width);
        diagramChanged();
        viewport().setHorizontalLocation(0);
    }

    /** Zooms by steps about a place on the screen, measured from the left edge of the chart. */
    void zoom(int steps, int about) {
        zoomTo(state.diagram().axis().pixelsPerDay() * Math.pow(ZOOM_STEP, steps), about);
    }

    /** Zooms to a scale about a place on the screen. */
    void zoomTo(double pixelsPerDay, int about) {
        double wanted = Math.clamp(pixelsPerDay, DateAxis.MINIMUM_PIXELS_PER_DAY, DateAxis.MAXIMUM_PIXELS_PER_DAY);
        LocalDateTime date = state.diagram().axis().at(viewport().getClientArea().x + about);
        state.show(state.diagram().options().withPixelsPerDay(wanted));
        diagramChanged();
        viewport().setHorizontalLocation((int) Math.round(state.diagram().axis().x(date)) - about);
    }

    /** Where to zoom about when no place is pointed at: the selected bar if it is visible, else the middle. */
    int focus() {
        Rectangle visible = viewport().getClientArea();
        for (EObject element : selected) {
            int row = element instanceof WbsElement node ? state.rowOf(node) : -1;
            double x = row < 0 ? -1 : state.diagram().mainBar(row).map(b -> b.bounds().centerX()).orElse(-1.0);
            if (x >= visible.x && x <= visible.right()) {
                return (int) x - visible.x;
            }
        }
        return visible.width / 2;
    }
}
