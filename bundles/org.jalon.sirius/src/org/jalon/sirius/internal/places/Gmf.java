/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.sirius.JalonViewpoints;
import org.jalon.sirius.internal.Views;

/**
 * Reads and writes the diagrams of Sirius, and the views of GMF that say where their boxes are, by the names of their
 * features: neither has to be there to compile.
 */
public final class Gmf {

    private static final String DIAGRAM_ANNOTATION = "GMF_DIAGRAMS";

    private Gmf() {
    }

    /** Whether a diagram of Sirius is described by our specification and shows a project or a part of one. */
    static boolean isOurs(EObject diagram) {
        EObject description = one(diagram, "description");
        return description != null && description.eResource() != null && description.eResource().getURI() != null
            && description.eResource().getURI().toString().endsWith(JalonViewpoints.SPECIFICATION)
            && Views.project(subject(diagram)) != null;
    }

    /** The name of the representation that a diagram is of. */
    public static String kind(EObject diagram) {
        return (String) value(one(diagram, "description"), "name");
    }

    /** What a diagram is about: the project, or the part of it that it was created on. */
    public static EObject subject(EObject diagram) {
        return shown(diagram);
    }

    /** The element of the project that a diagram, box or line of Sirius shows, null for none. */
    public static EObject shown(EObject view) {
        return one(view, "target");
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
        for (EObject child : many(view, "children")) {
            if (isBox(child)) {
                nodes.add(child);
            }
        }
        return nodes;
    }

    /**
     * Lays the boxes of some mappings over all others.
     *
     * @param really false to see only whether they aren't yet
     * @return whether they weren't
     */
    @SuppressWarnings("unchecked")
    static boolean bringToFront(EObject view, Set<String> mappings, boolean really) {
        if (mappings.isEmpty() || !(value(view, "children") instanceof EList<?> children)) {
            return false;
        }
        List<EObject> front = nodes(view).stream().filter(node -> mappings.contains(mapping(node))).toList();
        List<?> last = children.subList(children.size() - front.size(), children.size());
        if (last.equals(front)) {
            return false;
        }
        if (really) {
            front.forEach(node -> ((EList<EObject>) children).move(children.size() - 1, node));
        }
        return true;
    }

    /** Whether a view is a box that stands for an element of the project. */
    static boolean isBox(EObject view) {
        return one(view, "layoutConstraint") != null && element(view) != null;
    }

    /** Whether a box is somewhere. */
    static boolean isAt(EObject node, Rect at) {
        return bounds(node).equals(rounded(at));
    }

    /** A place as boxes have it: in whole pixels. */
    static Rect rounded(Rect at) {
        return new Rect(round(at.x()), round(at.y()), round(at.width()), round(at.height()));
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

    /** The lines of a GMF diagram that show something. */
    static List<EObject> edges(EObject view) {
        return many(view, "edges").stream().filter(edge -> one(edge, "element") != null).toList();
    }

    /** The element of the project in which a line begins, or ends. */
    static EObject end(EObject edge, boolean source) {
        EObject shown = one(edge, "element");
        EObject node = shown == null ? null : one(shown, source ? "sourceNode" : "targetNode");
        return node == null ? null : one(node, "target");
    }

    /**
     * Leads a line along a course.
     *
     * @param course from edge to edge of the boxes that it ties
     * @param really false to see only whether it goes elsewhere now
     * @return whether it went elsewhere
     */
    static boolean lead(EObject edge, List<Point> course, boolean really) {
        EObject source = one(edge, "source");
        EObject target = one(edge, "target");
        if (source == null || target == null || !isBox(source) || !isBox(target)) {
            return false;
        }
        Rect from = bounds(source);
        Rect to = bounds(target);
        Point begin = anchored(course.getFirst(), from);
        Point end = anchored(course.getLast(), to);
        String points = course.stream().map(p -> "[" + round(p.x() - at(from.x(), from.width(), begin.x())) + ", "
            + round(p.y() - at(from.y(), from.height(), begin.y())) + ", "
            + round(p.x() - at(to.x(), to.width(), end.x())) + ", "
            + round(p.y() - at(to.y(), to.height(), end.y())) + "]").collect(Collectors.joining("$"));
        return write(edge, "sourceAnchor", "IdentityAnchor", "id", text(begin), really)
            | write(edge, "targetAnchor", "IdentityAnchor", "id", text(end), really)
            | write(edge, "bendpoints", "RelativeBendpoints", "points", points, really);
    }

    private static double at(double start, double length, double share) {
        return start + length * share;
    }

    private static long round(double value) {
        return Math.round(value);
    }

    /** Where a point is on a box, as shares of its width and height. */
    private static Point anchored(Point at, Rect box) {
        return new Point(Math.clamp((at.x() - box.x()) / Math.max(1, box.width()), 0, 1),
            Math.clamp((at.y() - box.y()) / Math.max(1, box.height()), 0, 1));
    }

    private static String text(Point anchor) {
        return "(" + (float) anchor.x() + "," + (float) anchor.y() + ")";
    }

    /** Gives an object held by a line a value; says whether it had another. */
    private static boolean write(EObject edge, String reference, String type, String feature, String text,
        boolean really) {
        EObject held = one(edge, reference);
        EStructuralFeature value = ((EClass) edge.eClass().getEPackage().getEClassifier(type))
            .getEStructuralFeature(feature);
        EDataType data = (EDataType) value.getEType();
        if (held != null && held.eClass().getName().equals(type)
            && text.equals(EcoreUtil.convertToString(data, held.eGet(value)))) {
            return false;
        }
        if (really) {
            EObject changed = held != null && held.eClass().getName().equals(type) ? held
                : EcoreUtil.create(value.getEContainingClass());
            changed.eSet(value, EcoreUtil.createFromString(data, text));
            edge.eSet(edge.eClass().getEStructuralFeature(reference), changed);
        }
        return true;
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
