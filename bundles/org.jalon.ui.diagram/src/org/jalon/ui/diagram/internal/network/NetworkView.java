/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlanService;
import org.jalon.planning.ProjectPlan;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.SelectionModel;
import org.jalon.ui.diagram.internal.DiagramActions;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.table.Themes;

/** The network page: activities as boxes, laid out in the background each time the plan changes. */
public final class NetworkView {

    private static final double SMALLEST_ZOOM = 0.1;
    private static final double LARGEST_ZOOM = 3;
    private static final double READABLE = 0.8;
    /** Changes that follow each other faster than this, milliseconds, are laid out once. */
    private static final int PATIENCE = 150;

    private final EditSession session;
    private final NetworkState state;
    private final Composite control;
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final ScalableRootEditPart root = new ScalableRootEditPart();
    private final SelectionModel.Listener selectionListener = this::selectionChanged;
    private final Runnable stopFollowingPlan;
    private NetworkOptions options = NetworkOptions.in(Locale.getDefault());
    private Job layout;
    private boolean selecting;
    private boolean fitted;

    /** Creates the view. */
    public NetworkView(Composite parent, EditSession session) {
        this.session = session;
        state = new NetworkState(Themes.of(parent));
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(tools.createControl(control));
        viewer.createControl(control);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new Factory());
        viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        new EditDomain().addViewer(viewer);
        viewer.setContents(state);
        root.getZoomManager().setZoomLevels(new double[] { SMALLEST_ZOOM, 0.2, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2,
            LARGEST_ZOOM });
        fill(tools);
        tools.update(true);
        viewer.addSelectionChangedListener(e -> selectedHere());
        session.selection().addListener(selectionListener);
        stopFollowingPlan = PlanService.of(session.project()).onChange(service -> layOut());
        control.addListener(SWT.Paint, e -> followTheme());
        control.addDisposeListener(e -> disposed());
        layOut();
    }

    private void fill(ToolBarManager tools) {
        ZoomManager zoom = root.getZoomManager();
        tools.add(DiagramActions.action(Messages.zoomIn, "zoom-in", zoom::zoomIn));
        tools.add(DiagramActions.action(Messages.zoomOut, "zoom-out", zoom::zoomOut));
        tools.add(DiagramActions.action(Messages.fit, "fit", this::fit));
        tools.add(DiagramActions.action(Messages.actualSize, "actual-size", () -> zoom.setZoom(1)));
        tools.add(new Separator());
        Action frames = new Action(Messages.groupByPackage, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                options = options.withGrouped(isChecked());
                layOut();
            }
        };
        frames.setImageDescriptor(DiagramActions.image("frames"));
        frames.setToolTipText(Messages.groupByPackage);
        tools.add(frames);
    }

    /** Shows the whole network, as far as it stays readable, in its own size at most. */
    private void fit() {
        Rectangle visible = ((FigureCanvas) viewer.getControl()).getViewport().getClientArea();
        if (state.width() > 0 && visible.width > 0) {
            double scale = Math.min(visible.width / (state.width() + 20), visible.height / (state.height() + 20));
            root.getZoomManager().setZoom(Math.clamp(scale, SMALLEST_ZOOM, 1));
        }
    }

    private void layOut() {
        if (layout != null) {
            layout.cancel();
        }
        ProjectPlan plan = PlanService.of(session.project()).plan();
        NetworkOptions wanted = options;
        Display display = control.getDisplay();
        layout = new Job(Messages.layingOut) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    NetworkDiagram diagram = NetworkDiagram.of(plan, wanted);
                    if (!monitor.isCanceled() && !display.isDisposed()) {
                        display.asyncExec(() -> show(this, diagram));
                    }
                    return Status.OK_STATUS;
                } catch (ConcurrentModificationException e) {
                    // the project changed under the layout: the next one is on its way
                    return Status.CANCEL_STATUS;
                }
            }
        };
        layout.setUser(false);
        layout.schedule(PATIENCE);
    }

    private void show(Job source, NetworkDiagram diagram) {
        if (control.isDisposed() || source != layout) {
            return;
        }
        state.setDiagram(diagram);
        ((NetworkEditPart) viewer.getContents()).diagramChanged();
        if (!fitted) {
            fitted = true;
            viewer.flush();
            fit();
            root.getZoomManager().setZoom(Math.max(root.getZoomManager().getZoom(), READABLE));
        }
        selectionChanged(session.selection().elements(), null);
    }

    private void followTheme() {
        if (Themes.of(control) != state.painter().theme()) {
            state.setTheme(Themes.of(control));
            viewer.getControl().redraw();
        }
    }

    private void selectedHere() {
        if (selecting) {
            return;
        }
        List<EObject> elements = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (((EditPart) part).getModel() instanceof EObject element) {
                elements.add(element);
            }
        }
        session.selection().select(elements, this);
    }

    private void selectionChanged(List<EObject> elements, Object source) {
        if (source == this) {
            return;
        }
        List<EditPart> parts = new ArrayList<>();
        for (EObject element : elements) {
            if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
                parts.add(part);
            }
        }
        selecting = true;
        try {
            viewer.setSelection(new StructuredSelection(parts));
        } finally {
            selecting = false;
        }
        if (parts.size() == 1) {
            viewer.reveal(parts.get(0));
        }
    }

    /** Scrolls to the box of an element. */
    public void reveal(EObject element) {
        if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
            viewer.reveal(part);
        }
    }

    /** Whether an element has a box or a link of its own. */
    public boolean shows(EObject element) {
        return state.node(element) != null || state.edge(element) != null;
    }

    /** The GEF viewer. */
    public ScrollingGraphicalViewer viewer() {
        return viewer;
    }

    private void disposed() {
        stopFollowingPlan.run();
        session.selection().removeListener(selectionListener);
        if (layout != null) {
            layout.cancel();
        }
    }

    /** The part of each model of the network. */
    private static final class Factory implements EditPartFactory {
        @Override
        public EditPart createEditPart(EditPart context, Object model) {
            return switch (model) {
                case NetworkState network -> new NetworkEditPart(network);
                case WbsElement element -> new NodePart(element);
                case Dependency dependency -> new EdgePart(dependency);
                default -> throw new IllegalArgumentException("no part for " + model);
            };
        }
    }
}
