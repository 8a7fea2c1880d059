/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jalon.model.ModelPackage;
import org.jalon.model.closing.ClosingPackage;
import org.jalon.model.diagrams.DiagramsPackage;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.meetings.MeetingsPackage;
import org.jalon.model.project.ProjectPackage;

/**
 * The project as a tree for outline and explorer: what an element contains, in the order of the file. Elements with
 * many kinds of content show it in groups, one for each feature; the project shows its empty groups too, so that
 * there is a place for everything that may come.
 */
public final class ModelTree {

    /**
     * The content of an element under one feature.
     *
     * @param owner the element
     * @param feature a many-valued containment feature of it
     */
    public record Group(EObject owner, EReference feature) {

        /** What the group contains. */
        public List<EObject> elements() {
            return ModelTree.values(owner, feature);
        }
    }

    private static final EClass PROJECT = ProjectPackage.Literals.PROJECT;
    private static final Set<EClass> GROUPED = Set.of(PROJECT, FramingPackage.Literals.FRAMING,
            MeetingsPackage.Literals.MEETING, ClosingPackage.Literals.CLOSING);

    private ModelTree() {
    }

    /** What stands below an element or group. */
    public static List<Object> children(Object node) {
        if (node instanceof Group group) {
            return List.copyOf(group.elements());
        }
        List<Object> children = new ArrayList<>();
        if (node instanceof EObject element) {
            element.eClass().getEAllContainments().stream().filter(ModelTree::isShown)
                    .forEach(feature -> addChildren(element, feature, children));
        }
        return children;
    }

    /** Whether what a feature contains stands in the tree: all but where diagrams keep the places of their boxes. */
    public static boolean isShown(EReference feature) {
        return feature.getEReferenceType().getEPackage() != DiagramsPackage.eINSTANCE;
    }

    private static void addChildren(EObject element, EReference feature, List<Object> children) {
        List<EObject> values = values(element, feature);
        boolean grouped = feature.isMany() && GROUPED.contains(element.eClass());
        boolean common = feature.getEContainingClass() == ModelPackage.Literals.PROJECT_ELEMENT;
        if (grouped && (!values.isEmpty() || element.eClass() == PROJECT && !common)) {
            children.add(new Group(element, feature));
        } else if (!grouped) {
            children.addAll(values);
        }
    }

    /** Whether something stands below an element or group. */
    public static boolean hasChildren(Object node) {
        return !children(node).isEmpty();
    }

    /** What an element or group stands below: an element, a group, or null for the project. */
    public static Object parent(Object node) {
        if (node instanceof Group group) {
            return group.owner();
        }
        if (node instanceof EObject element && element.eContainer() != null) {
            EReference feature = element.eContainmentFeature();
            EObject owner = element.eContainer();
            return feature.isMany() && GROUPED.contains(owner.eClass()) ? new Group(owner, feature) : owner;
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    static List<EObject> values(EObject owner, EReference feature) {
        Object value = owner.eGet(feature);
        if (feature.isMany()) {
            return (List<EObject>) value;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
