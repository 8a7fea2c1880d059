/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.jalon.diagram.Rect;
import org.jalon.planning.edit.Edit;
import org.jalon.sirius.internal.Edits;

/**
 * Keeps the boxes of a diagram of Sirius where they belong: at each refresh, as soon as GMF makes boxes for a diagram
 * that is opened for the first time or for elements that come back by undo, and whatever arranges them. Only a hand
 * moves them, and that edits the project.
 */
public final class Placer extends EContentAdapter {

    private static final Set<String> BOUNDS = Set.of("x", "y", "width", "height");

    private final EObject diagram;
    private final Map<EObject, Rect> dragged = new LinkedHashMap<>();
    private boolean placing;

    private Placer(EObject diagram) {
        this.diagram = diagram;
    }

    /** The placer of a diagram of ours: always the same as long as the diagram is in memory. */
    static Placer of(EObject diagram) {
        for (Adapter adapter : diagram.eAdapters()) {
            if (adapter instanceof Placer placer && placer.diagram == diagram) {
                return placer;
            }
        }
        Placer placer = new Placer(diagram);
        diagram.eAdapters().add(placer);
        Hands.watch(diagram, placer);
        return placer;
    }

    /** Puts all boxes of a diagram of ours where they belong, and those that come later. */
    public static void placeAll(EObject diagram) {
        of(diagram).placeAll();
    }

    /** Whether some box of a diagram isn't where it belongs. */
    public static boolean isAmiss(EObject diagram) {
        EObject view = Gmf.view(diagram);
        Places places = Places.of(Gmf.kind(diagram), Gmf.subject(diagram));
        return view != null && places != null && (Gmf.nodes(view).stream().anyMatch(node -> places.place(
            Gmf.mapping(node), Gmf.element(node)).filter(at -> !Gmf.isAt(node, at)).isPresent())
            || Gmf.edges(view).stream().anyMatch(edge -> lead(edge, places, false))
            || Gmf.bringToFront(view, places.front(), false));
    }

    private static boolean lead(EObject edge, Places places, boolean really) {
        return places.course(Gmf.element(edge), Gmf.end(edge, true), Gmf.end(edge, false))
            .filter(course -> course.size() > 1 && Gmf.lead(edge, course, really)).isPresent();
    }

    private Places places() {
        return Places.of(Gmf.kind(diagram), Gmf.subject(diagram));
    }

    private void placeAll() {
        EObject view = Gmf.view(diagram);
        Places places = places();
        if (view != null && places != null) {
            Gmf.nodes(view).forEach(node -> place(node, places));
            Gmf.edges(view).forEach(edge -> lead(edge, places, true));
            Gmf.bringToFront(view, places.front(), true);
        }
    }

    private void place(EObject node, Places places) {
        Optional<Rect> at = places.place(Gmf.mapping(node), Gmf.element(node));
        placing = true;
        try {
            at.ifPresent(rect -> Gmf.place(node, rect));
        } finally {
            placing = false;
        }
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        EObject node = placing || change.isTouch() ? null : node(change);
        Places places = node == null ? null : places();
        if (places == null) {
            return;
        }
        if (Hands.areOn()) {
            places.place(Gmf.mapping(node), Gmf.element(node))
                .ifPresent(at -> dragged.putIfAbsent(node, Gmf.rounded(at)));
        } else {
            place(node, places);
        }
    }

    /** The box on the sheet that a change is about: a new one, or one that goes elsewhere. */
    private EObject node(Notification change) {
        EObject view = Gmf.view(diagram);
        EObject node = null;
        if (change.getNotifier() == view && change.getNewValue() instanceof EObject added) {
            node = added;
        } else if (change.getFeature() instanceof EStructuralFeature feature
            && change.getNotifier() instanceof EObject notifier) {
            node = BOUNDS.contains(feature.getName()) ? notifier.eContainer()
                : "element".equals(feature.getName()) || "layoutConstraint".equals(feature.getName()) ? notifier
                : null;
        }
        return node != null && node.eContainer() == view && Gmf.isBox(node) ? node : null;
    }

    /**
     * What the drags since the last time do to the project, and the boxes that go where they then belong.
     *
     * @return null if no hand has dragged anything
     */
    Command takeDrags() {
        if (dragged.isEmpty()) {
            return null;
        }
        List<Drag> drags = new ArrayList<>();
        dragged.forEach((node, before) -> {
            if (Gmf.isBox(node)) {
                drags.add(new Drag(Gmf.mapping(node), Gmf.element(node), before, Gmf.bounds(node)));
            }
        });
        dragged.clear();
        CompoundCommand command = new CompoundCommand();
        Optional<Edit> edit = drags.isEmpty() ? Optional.empty() : places().dragged(drags);
        edit.ifPresent(wanted -> {
            wanted.refusal().ifPresent(Edits::tellUser);
            if (wanted.isPossible()) {
                command.append(wanted.command());
            }
        });
        command.append(new Placing());
        return command;
    }

    /** Boxes go where they belong after a drag; undone, they go back with the drag itself. */
    private final class Placing extends AbstractCommand {

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            placeAll();
        }

        @Override
        public void undo() {
            // the transaction of the drag puts all boxes back
        }

        @Override
        public void redo() {
            placeAll();
        }
    }
}
