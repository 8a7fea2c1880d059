/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.tests;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Columns and lines as services know those of Sirius: by the names of their features. */
final class SiriusObjects {

    private static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    private static final EClass COLUMN = type("DFeatureColumn");
    private static final EClass MAPPING = type("FeatureColumnMapping");
    private static final EClass NODE = type("DNode");
    private static final EClass EDGE = type("DEdge");

    static {
        PACKAGE.setName("views");
        EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        MAPPING.getEStructuralFeatures().add(name);
        reference(COLUMN, "originMapping");
        reference(NODE, "target");
        reference(EDGE, "sourceNode");
        reference(EDGE, "targetNode");
    }

    private SiriusObjects() {
    }

    private static EClass type(String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        PACKAGE.getEClassifiers().add(type);
        return type;
    }

    private static void reference(EClass owner, String name) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(EcorePackage.Literals.EOBJECT);
        owner.getEStructuralFeatures().add(reference);
    }

    /** The column of a mapping. */
    static EObject column(String mapping) {
        return with(EcoreUtil.create(COLUMN), "originMapping", with(EcoreUtil.create(MAPPING), "name", mapping));
    }

    /** The box of an element. */
    static EObject box(EObject element) {
        return with(EcoreUtil.create(NODE), "target", element);
    }

    /** A line from the box of an element to that of another. */
    static EObject line(EObject source, EObject target) {
        EObject edge = with(EcoreUtil.create(EDGE), "sourceNode", box(source));
        return with(edge, "targetNode", box(target));
    }

    private static EObject with(EObject owner, String feature, Object value) {
        owner.eSet(owner.eClass().getEStructuralFeature(feature), value);
        return owner;
    }
}
