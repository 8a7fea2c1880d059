/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkEditor;
import org.jalon.diagram.network.NetworkNode.Content;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.diagram.network.NetworkPicture;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlanService;
import org.jalon.planning.ProjectPlan;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.DiagramView;
import org.jalon.ui.diagram.internal.edit.DiagramContext;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.ui.diagram.internal.edit.SelectionSync;
import org.jalon.ui.diagram.internal.services.DiagramServices;
import org.jalon.ui.table.Themes;

/**
 * The network page: activities as boxes. The first layout, and each one asked for, is made in the background; edits
 * are followed at once, with boxes staying where they are.
 */
public final class NetworkView implements DiagramView {

    private static final double SMALLEST_ZOOM = 0.1;
    private static final double LARGEST_ZOOM = 3;
    private static final double READABLE = 0.8;

    private final EditSession session;
    private final NetworkState state;
    private final Composite control;
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final ScalableRootEditPart root = new ScalableRootEditPart();
    private final SelectionSync selection;
    private final NetworkActions actions;
    private final CommandStackListener following = e -> follow();
    private final DiagramServices services;
    private final NetworkLayout layout;
    private NetworkOptions options = NetworkPreferences.options();
    private boolean stale;
    private boolean fitted;

    /**
     * Creates the view.
     *
     * @param messages told why something can't be done; told null when that is past
     * @param hints told what can be done now; told null when that is past
     */
    public NetworkView(Composite parent, EditSession session, Consumer<String> messages, Consumer<String> hints) {
        this.session = session;
        DiagramEditing editing = new DiagramEditing(session, messages);
        state = new NetworkState(Themes.of(parent), editing, new NetworkEditor(session.domain(), session.project(),
                editing.plan(), Locale.getDefault()));
        editing.onCreated(this::created);
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(tools.createControl(control));
        viewer.createControl(control);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new Factory());
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        NetworkPreferences.follow(this);
        editing.domain().addViewer(viewer);
        viewer.setContents(state);
        root.getZoomManager().setZoomLevels(new double[] { SMALLEST_ZOOM, 0.2, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2,
            LARGEST_ZOOM });
        actions = new NetworkActions(this, state, hints);
        viewer.setKeyHandler(new NetworkKeys(this, state, actions.linkMode()));
        services = new DiagramServices(viewer, session, actions.table(), this::drawing, messages);
        actions.fill(tools);
        services.addTo(tools);
        tools.update(true);
        viewer.setContextMenu(actions.menu());
        DiagramContext.bind(viewer.getControl());
        selection = SelectionSync.of(viewer, session.selection());
        session.commandStack().addCommandStackListener(following);
        control.addListener(SWT.Paint, e -> followTheme());
        viewer.getControl().addListener(SWT.Paint, e -> catchUp());
        control.addDisposeListener(e -> session.commandStack().removeCommandStackListener(following));
        layout = new NetworkLayout(control, session.project(), this::laidOut, this::layoutCanceled);
        layOut();
    }

    /** What is done by commands of the workbench and of this bundle. */
    public PageActions actions() {
        return actions.table();
    }

    /** What the network has in common with other diagrams. */
    @Override
    public DiagramServices services() {
        return services;
    }

    ZoomManager zoom() {
        return root.getZoomManager();
    }

    /** Shows the whole network, as far as it stays readable, in its own size at most. */
    void fit() {
        Rectangle visible = ((FigureCanvas) viewer.getControl()).getViewport().getClientArea();
        if (state.diagram() != null && visible.width > 0) {
            double scale = Math.min(visible.width / (state.diagram().width() + 20),
                    visible.height / (state.diagram().height() + 20));
            root.getZoomManager().setZoom(Math.clamp(scale, SMALLEST_ZOOM, 1));
        }
    }

    /** Scrolls to where the network begins, which a zoom around the middle of the sheet leaves out of sight. */
    private void showBeginning() {
        viewer.flush();
        Viewport sheet = ((FigureCanvas) viewer.getControl()).getViewport();
        state.diagram().nodes().stream().min(Comparator.comparingDouble(node -> node.bounds().x())).ifPresent(
                first -> sheet.setViewLocation(0, (int) (first.bounds().centerY() * root.getZoomManager().getZoom())
                        - sheet.getClientArea().height / 2));
    }

    /** What is shown. */
    public NetworkOptions options() {
        return options;
    }

    /** Shows something else of the plan. */
    public void show(NetworkOptions chosen) {
        boolean elsewhere = options.grouping() != chosen.grouping() || options.filter() != chosen.filter();
        options = chosen;
        if (elsewhere && !chosen.grouping().hasLanes()) {
            layOut();
        } else {
            follow();
        }
    }

    /** Lays everything out anew in the background; boxes that a hand placed stay where it put them. */
    void layOut() {
        layout.start(options);
    }

    /** Somebody won't wait for the layout: what was shown stays, and something is shown in any case. */
    private void layoutCanceled() {
        if (state.diagram() == null) {
            layout.startInColumns(options);
        }
    }

    private void laidOut(NetworkDiagram diagram) {
        ProjectPlan now = PlanService.of(session.project()).plan();
        display(diagram.plan() == now && diagram.options() == options ? diagram : diagram.following(now, options));
        if (!fitted) {
            fitted = true;
            viewer.flush();
            fit();
            root.getZoomManager().setZoom(Math.max(root.getZoomManager().getZoom(), READABLE));
            showBeginning();
        }
        selection.follow(true);
    }

    /** Follows an edit at once, unless nobody looks. */
    private void follow() {
        stale = true;
        if (viewer.getControl().isVisible()) {
            catchUp();
        }
    }

    private void catchUp() {
        if (stale && state.diagram() != null) {
            stale = false;
            display(state.diagram().following(PlanService.of(session.project()).plan(), options));
            selection.follow(false);
        }
    }

    private void display(NetworkDiagram diagram) {
        NetworkDiagram before = state.diagram();
        state.setDiagram(diagram);
        ((NetworkEditPart) viewer.getContents()).diagramChanged(before);
        if (actions.linkMode().isActive() && state.node(actions.linkMode().source()) == null) {
            actions.linkMode().leave();
        }
    }

    private void followTheme() {
        if (Themes.of(control) != state.painter().theme()) {
            state.setTheme(Themes.of(control));
            viewer.getControl().redraw();
        }
    }

    /** New elements are selected; a new activity is named at once. */
    private void created(List<Object> created) {
        List<EObject> elements = created.stream().map(EObject.class::cast).toList();
        session.selection().select(elements, this);
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                viewer.flush();
                selection.follow(true);
                if (elements.get(0) instanceof WbsElement element) {
                    edit(element, Content.NAME);
                }
            }
        });
    }

    /** Edits the name or duration of an element in its box. */
    void edit(WbsElement element, Content content) {
        if (viewer.getEditPartRegistry().get(element) instanceof NodePart part) {
            viewer.reveal(part);
            viewer.flush();
            part.edit(content);
        }
    }

    /** Edits type and lag of a link where it is drawn. */
    void edit(Dependency link) {
        if (viewer.getEditPartRegistry().get(link) instanceof EdgePart part) {
            viewer.reveal(part);
            part.editTerms();
        }
    }

    /** The elements and links selected here, in the order of selection. */
    List<EObject> selected() {
        List<EObject> elements = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (((EditPart) part).getModel() instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The element last selected, if it has a box. */
    Optional<WbsElement> current() {
        List<EObject> selected = selected();
        return selected.isEmpty() || !(selected.get(selected.size() - 1) instanceof WbsElement element)
                ? Optional.empty() : Optional.of(element);
    }

    /** Selects one element and scrolls to it. */
    void select(EObject element) {
        if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
            viewer.select(part);
            viewer.reveal(part);
        }
    }

    /** Scrolls to the box of an element. */
    @Override
    public void reveal(EObject element) {
        if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
            viewer.reveal(part);
        }
    }

    /** Whether an element has a box or a link of its own. */
    @Override
    public boolean shows(EObject element) {
        return state.node(element) != null || state.edge(element) != null;
    }

    /** What is shown; null as long as nothing is laid out. */
    public NetworkDiagram diagram() {
        return state.diagram();
    }

    /** All of what is shown as a picture; null as long as nothing is laid out. */
    public Drawing drawing() {
        return state.diagram() == null ? null : NetworkPicture.of(state.diagram());
    }

    /** The GEF viewer. */
    public ScrollingGraphicalViewer viewer() {
        return viewer;
    }

    /** Moves boxes of the selection by some pixels, as a hand does. */
    void nudge(int dx, int dy) {
        Map<WbsElement, org.jalon.diagram.Point> places = new LinkedHashMap<>();
        for (EObject element : selected()) {
            if (state.node(element) != null) {
                var bounds = state.node(element).bounds();
                places.put((WbsElement) element, new org.jalon.diagram.Point(bounds.x() + dx, bounds.y() + dy));
            }
        }
        if (!places.isEmpty() && state.diagram().lanes().isEmpty()) {
            state.editing().execute(state.editor().move(places));
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
