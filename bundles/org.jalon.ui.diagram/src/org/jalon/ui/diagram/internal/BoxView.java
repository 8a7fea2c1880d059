/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jalon.diagram.Drawing;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.edit.BoxActions;
import org.jalon.ui.diagram.internal.edit.BoxState;
import org.jalon.ui.diagram.internal.edit.DiagramContext;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.ui.diagram.internal.edit.SelectionSync;
import org.jalon.ui.diagram.internal.services.DiagramServices;
import org.jalon.ui.table.Themes;

/**
 * A diagram of boxes that fills a page: drawn anew after each command, as long as someone looks, with tools above and
 * a zoom.
 */
public abstract class BoxView implements DiagramView {

    private static final double SMALLEST_ZOOM = 0.1;
    private static final double[] ZOOMS = { SMALLEST_ZOOM, 0.2, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3 };
    private static final double READABLE = 0.8;

    private final EditSession session;
    private final double largestFit;
    private final Composite control;
    private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final CommandStackListener following = e -> follow();
    private BoxState state;
    private ScalableRootEditPart root;
    private BoxActions actions;
    private DiagramServices services;
    private SelectionSync selection;
    private boolean stale;
    private boolean fitted;

    /**
     * A view, on which a subclass shows a sheet and then says what can be done there.
     *
     * @param largestFit how large a diagram is shown at most that would fit larger
     */
    protected BoxView(Composite parent, EditSession session, double largestFit) {
        this.session = session;
        this.largestFit = largestFit;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(tools.createControl(control));
        viewer.createControl(control);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
    }

    /** Shows a sheet, which is still empty. */
    protected final void begin(BoxState sheet, ScalableRootEditPart newRoot, EditPartFactory factory) {
        state = sheet;
        root = newRoot;
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(factory);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        state.editing().domain().addViewer(viewer);
        state.editing().onCreated(this::created);
        viewer.setContents(state);
        root.getZoomManager().setZoomLevels(ZOOMS);
        DiagramContext.bind(viewer.getControl());
    }

    /**
     * Gives the sheet what can be done on it, and begins to follow.
     *
     * @param keys     what keys do
     * @param bar      fills the tool bar, before what all diagrams have there
     * @param messages told why something can't be done; told null when that is past
     */
    protected final void equip(BoxActions newActions, KeyHandler keys, Consumer<ToolBarManager> bar,
            Consumer<String> messages) {
        actions = newActions;
        viewer.setKeyHandler(keys);
        viewer.setContextMenu(actions.menu());
        services = new DiagramServices(viewer, session, actions.table(), this::drawing, messages);
        bar.accept(tools);
        services.addTo(tools);
        tools.update(true);
        selection = SelectionSync.of(viewer, session.selection());
        session.commandStack().addCommandStackListener(following);
        control.addListener(SWT.Paint, e -> followTheme());
        viewer.getControl().addListener(SWT.Paint, e -> catchUp());
        viewer.getControl().addListener(SWT.Resize, e -> fitFirst());
        control.addDisposeListener(e -> session.commandStack().removeCommandStackListener(following));
    }

    /** Draws what is shown anew. */
    protected abstract void draw();

    /** Width and height of what is drawn, null as long as nothing is. */
    protected abstract double[] extent();

    /** All of what is shown as a picture; null as long as nothing is. */
    public abstract Drawing drawing();

    /** What an edit created is there now: it is to be seen, selected and named. */
    protected abstract void created(List<Object> created);

    // what subclasses need

    /** The session whose project is shown. */
    protected final EditSession session() {
        return session;
    }

    /** What everything lies on. */
    protected final Composite control() {
        return control;
    }

    /** Ties the selection of the viewer to that of the session. */
    protected final SelectionSync selection() {
        return selection;
    }

    /** The part of a model; null if it has none. */
    protected final EditPart part(Object model) {
        return (EditPart) viewer.getEditPartRegistry().get(model);
    }

    /** Does something once what was done now is drawn. */
    protected final void soon(Runnable deed) {
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                viewer.flush();
                selection.follow(true);
                deed.run();
            }
        });
    }

    // what is shown

    /** Follows an edit at once, unless nobody looks. */
    protected final void follow() {
        stale = true;
        if (viewer.getControl().isVisible()) {
            catchUp();
        }
    }

    /** Draws anew what has changed since. */
    protected final void catchUp() {
        if (stale) {
            stale = false;
            draw();
            selection.follow(false);
            fitFirst();
        }
    }

    /** A link that is being drawn ends with the box where it begins. */
    protected final void dropLink() {
        if (actions.linkMode().isActive() && !state.hasBox(actions.linkMode().source())) {
            actions.linkMode().leave();
        }
    }

    private void followTheme() {
        if (Themes.of(control) != state.painter().theme()) {
            state.setTheme(Themes.of(control));
            viewer.getControl().redraw();
        }
    }

    // zoom

    /** The zoom. */
    public final ZoomManager zoom() {
        return root.getZoomManager();
    }

    /** Adds the zoom to a tool bar, followed by a separator. */
    public final void addZoomTo(ToolBarManager bar, String fitText) {
        bar.add(new Separator());
        bar.add(DiagramActions.action(Messages.zoomIn, "zoom-in", zoom()::zoomIn));
        bar.add(DiagramActions.action(Messages.zoomOut, "zoom-out", zoom()::zoomOut));
        bar.add(DiagramActions.action(fitText, "fit", this::fit));
        bar.add(DiagramActions.action(Messages.actualSize, "actual-size", () -> zoom().setZoom(1)));
        bar.add(new Separator());
    }

    /** Shows all of the diagram. */
    public final void fit() {
        fit(SMALLEST_ZOOM);
    }

    private void fit(double least) {
        Rectangle visible = visible();
        double[] extent = extent();
        if (extent != null && visible.width > 0) {
            double scale = Math.min(visible.width / (extent[0] + 20), visible.height / (extent[1] + 20));
            zoom().setZoom(Math.clamp(scale, least, largestFit));
            viewer.flush();
            showBeginning();
        }
    }

    /** Scrolls to where the diagram begins. */
    protected void showBeginning() {
        ((FigureCanvas) viewer.getControl()).scrollTo(0, 0);
    }

    /** At first the whole diagram is shown, as far as it stays readable. */
    protected final void fitFirst() {
        Rectangle visible = visible();
        if (!fitted && extent() != null && visible.width > 100 && visible.height > 100) {
            fitted = true;
            viewer.flush();
            fit(READABLE);
            selection.follow(true);
        }
    }

    /** What is seen of the diagram, in the control. */
    protected final Rectangle visible() {
        return ((FigureCanvas) viewer.getControl()).getViewport().getClientArea().getCopy();
    }

    // what pages and actions need

    /** What is done by commands of the workbench and of this bundle. */
    public final PageActions actions() {
        return actions.table();
    }

    @Override
    public final DiagramServices services() {
        return services;
    }

    /** The GEF viewer. */
    public final ScrollingGraphicalViewer viewer() {
        return viewer;
    }

    /** Selects what a part stands for and scrolls to it. */
    public final void select(Object model, boolean alsoOthers) {
        EditPart part = part(model);
        if (part != null) {
            if (alsoOthers) {
                viewer.appendSelection(part);
            } else {
                viewer.select(part);
            }
            viewer.reveal(part);
        }
    }

    @Override
    public void reveal(EObject element) {
        EditPart part = part(element);
        if (part != null) {
            viewer.reveal(part);
        }
    }
}
