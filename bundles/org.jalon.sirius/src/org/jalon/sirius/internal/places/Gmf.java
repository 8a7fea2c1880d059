/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.places;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.diagram.Rect;
import org.jalon.model.project.Project;
import org.jalon.sirius.JalonViewpoints;

/**
 * Reads and writes the diagrams of Sirius, and the views of GMF that say where their boxes are, by the names of their
 * features: neither has to be there to compile.
 */
public final class Gmf {

    private static final String DIAGRAM_ANNOTATION = "GMF_DIAGRAMS";

    private Gmf() {
    }

    /** Whether a diagram of Sirius is described by our specification and shows a project. */
    static boolean isOurs(EObject diagram) {
        EObject description = one(diagram, "description");
        return description != null && description.eResource() != null && description.eResource().getURI() != null
            && description.eResource().getURI().toString().endsWith(JalonViewpoints.SPECIFICATION)
            && one(diagram, "target") instanceof Project;
    }

    /** The name of the representation that a diagram is of. */
    public static String kind(EObject diagram) {
        return (String) value(one(diagram, "description"), "name");
    }

    /** The project that a diagram shows. */
    public static Project project(EObject diagram) {
        return (Project) one(diagram, "target");
    }

    /** The GMF diagram of a diagram of Sirius, null as long as it has none. */
    static EObject view(EObject diagram) {
        for (EObject entry : many(diagram, "ownedAnnotationEntries")) {
            if (DIAGRAM_ANNOTATION.equals(value(entry, "source")) && value(entry, "data") instanceof EObject view) {
                return view;
            }
        }
        return null;
    }

    /** The boxes right on the sheet of a GMF diagram. */
    static List<EObject> nodes(EObject view) {
        List<EObject> nodes = new ArrayList<>();
        for (EObject child : many(view, "persistedChildren")) {
            if (isBox(child)) {
                nodes.add(child);
            }
        }
        return nodes;
    }

    /** Whether a view is a box that stands for an element of the project. */
    static boolean isBox(EObject view) {
        return one(view, "layoutConstraint") != null && element(view) != null;
    }

    /** Whether a box is somewhere. */
    static boolean isAt(EObject node, Rect at) {
        Rect now = bounds(node);
        return now.x() == Math.round(at.x()) && now.y() == Math.round(at.y())
            && now.width() == Math.round(at.width()) && now.height() == Math.round(at.height());
    }

    /** The diagram of Sirius that a GMF diagram shows, null if it isn't one of ours. */
    public static EObject diagram(EObject view) {
        EObject diagram = one(view, "element");
        return diagram != null && diagram.eClass().getEStructuralFeature("ownedDiagramElements") != null
            && isOurs(diagram) ? diagram : null;
    }

    /** The element of the project that a box stands for, null for none. */
    static EObject element(EObject node) {
        EObject shown = one(node, "element");
        return shown == null ? null : one(shown, "target");
    }

    /** The name of the mapping of a box, empty if it has none. */
    static String mapping(EObject node) {
        EObject shown = one(node, "element");
        EObject mapping = shown == null ? null : one(shown, "actualMapping");
        return mapping == null ? "" : (String) value(mapping, "name");
    }

    /** Where a box is; its width and height are -1 where its content decides. */
    static Rect bounds(EObject node) {
        EObject bounds = one(node, "layoutConstraint");
        return new Rect(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    /** Puts a box somewhere; says whether it wasn't there yet. */
    static boolean place(EObject node, Rect at) {
        EObject bounds = one(node, "layoutConstraint");
        boolean moved = set(bounds, "x", at.x());
        moved |= set(bounds, "y", at.y());
        moved |= set(bounds, "width", at.width());
        moved |= set(bounds, "height", at.height());
        return moved;
    }

    private static boolean set(EObject owner, String name, double value) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        int rounded = (int) Math.round(value);
        if (feature == null || owner.eGet(feature).equals(rounded)) {
            return false;
        }
        owner.eSet(feature, rounded);
        return true;
    }

    private static int number(EObject owner, String name) {
        return value(owner, name) instanceof Integer number ? number : -1;
    }

    /** The single element of a reference, null if there is none or no such reference. */
    static EObject one(EObject owner, String name) {
        return value(owner, name) instanceof EObject one ? one : null;
    }

    /** The elements of a reference. */
    @SuppressWarnings("unchecked")
    static List<EObject> many(EObject owner, String name) {
        return value(owner, name) instanceof List<?> many ? List.copyOf((List<EObject>) many) : List.of();
    }

    private static Object value(EObject owner, String name) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        return feature == null ? null : owner.eGet(feature);
    }
}
