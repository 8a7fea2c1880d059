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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.editparts.ScalableRootEditPart;
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
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.BoxView;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;
import org.jalon.ui.table.Themes;

/**
 * The network page: activities as boxes. The first layout, and each one asked for, is made in the background; edits
 * are followed at once, with boxes staying where they are.
 */
public final class NetworkView extends BoxView {

    private final NetworkState state;
    private final NetworkActions actions;
    private final NetworkLayout layout;
    private final Consumer<String> messages;
    private NetworkOptions options = NetworkPreferences.options();

    /**
     * Creates the view.
     *
     * @param messages told why something can't be done; told null when that is past
     * @param hints told what can be done now; told null when that is past
     */
    public NetworkView(Composite parent, EditSession session, Consumer<String> messages, Consumer<String> hints) {
        super(parent, session, 1);
        this.messages = messages;
        DiagramEditing editing = new DiagramEditing(session, messages);
        state = new NetworkState(Themes.of(parent), editing, new NetworkEditor(session.domain(), session.project(),
                editing.plan(), Locale.getDefault()));
        begin(state, new ScalableRootEditPart(), new Factory());
        NetworkPreferences.follow(this);
        actions = new NetworkActions(this, state, hints);
        equip(actions, new NetworkKeys(this, state, actions.linkMode()), actions::fill, messages);
        layout = new NetworkLayout(control(), session.project(), this::laidOut, this::layoutMissed);
        layOut();
    }

    /** Scrolls to where the network begins, which a zoom around the middle of the sheet leaves out of sight. */
    @Override
    protected void showBeginning() {
        Viewport sheet = ((FigureCanvas) viewer().getControl()).getViewport();
        state.diagram().nodes().stream().min(Comparator.comparingDouble(node -> node.bounds().x())).ifPresent(
                first -> sheet.setViewLocation(0, (int) (first.bounds().centerY() * zoom().getZoom())
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

    /** Shows more of the plan; what is shown already stays where it is. */
    void showMore(NetworkOptions chosen) {
        options = chosen;
        follow();
    }

    /** Lays everything out anew in the background; boxes that a hand placed stay where it put them. */
    void layOut() {
        waitForLayout(true);
        layout.start(options);
    }

    /** Somebody won't wait for the layout, or it failed: what was shown stays, or else columns are tried once. */
    private void layoutMissed(NetworkLayout.Miss miss) {
        if (miss.isFailure()) {
            messages.accept(Messages.layoutFailed);
        }
        if (state.diagram() == null && !miss.inColumns()) {
            layout.startInColumns(options);
        } else {
            waitForLayout(false);
        }
    }

    private void waitForLayout(boolean waiting) {
        state.setWaiting(waiting);
        viewer().getControl().redraw();
    }

    /** What was moved, collapsed or taken back in the meantime is followed too, of which no plan tells. */
    private void laidOut(NetworkDiagram diagram) {
        display(diagram.following(PlanService.of(session().project()).plan(), options));
        fitFirst();
        selection().follow(true);
    }

    @Override
    protected void draw() {
        if (state.diagram() != null) {
            display(state.diagram().following(PlanService.of(session().project()).plan(), options));
        }
    }

    @Override
    protected double[] extent() {
        return state.diagram() == null ? null : new double[] { state.diagram().width(), state.diagram().height() };
    }

    private void display(NetworkDiagram diagram) {
        NetworkDiagram before = state.diagram();
        state.setDiagram(diagram);
        ((NetworkEditPart) viewer().getContents()).diagramChanged(before);
        dropLink();
    }

    /** New elements are selected; a new activity is named at once. */
    @Override
    protected void created(List<Object> created) {
        List<EObject> elements = created.stream().map(EObject.class::cast).toList();
        if (elements.get(0) instanceof WbsElement element && !state.hasBox(element)) {
            actions.keep(element);
        }
        session().selection().select(elements, this);
        soon(() -> {
            if (elements.get(0) instanceof WbsElement element) {
                edit(element, Content.NAME);
            }
        });
    }

    /** Edits the name or duration of an element in its box. */
    void edit(WbsElement element, Content content) {
        if (part(element) instanceof NodePart part) {
            viewer().reveal(part);
            viewer().flush();
            part.edit(content);
        }
    }

    /** Edits type and lag of a link where it is drawn. */
    void edit(Dependency link) {
        if (part(link) instanceof EdgePart part) {
            viewer().reveal(part);
            part.editTerms();
        }
    }

    /** The elements and links selected here, in the order of selection. */
    List<EObject> selected() {
        List<EObject> elements = new ArrayList<>();
        for (Object part : viewer().getSelectedEditParts()) {
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

    /** Whether an element has a box or a link of its own. */
    @Override
    public boolean shows(EObject element) {
        return state.node(element) != null || state.edge(element) != null;
    }

    /** What is shown; null as long as nothing is laid out. */
    public NetworkDiagram diagram() {
        return state.diagram();
    }

    /** What is said in place of boxes; empty if there are some, or nothing to say. */
    public Optional<String> hint() {
        return state.hint();
    }

    @Override
    public Drawing drawing() {
        return state.diagram() == null ? null : NetworkPicture.of(state.diagram());
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
