/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource2;
import org.jalon.model.ModelPackage;
import org.jalon.ui.common.EditSession;

/**
 * The features of an element as properties, whatever metamodel its class comes from. What an element contains is not
 * among them: it has its own place in the outline.
 */
final class ElementProperties implements IPropertySource2 {

    private final EditSession session;
    private final EObject element;

    ElementProperties(EditSession session, EObject element) {
        this.session = session;
        this.element = element;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (isShown(feature)) {
                descriptors.add(new FeatureProperty(session, element, feature));
            }
        }
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    private static boolean isShown(EStructuralFeature feature) {
        if (feature == ModelPackage.Literals.IDENTIFIED__ID || feature.isDerived()) {
            return false;
        }
        return switch (feature) {
            case EReference reference -> !reference.isContainment() && !reference.isContainer()
                    && !reference.isTransient();
            case EAttribute attribute -> !attribute.isTransient();
            default -> false;
        };
    }

    @Override
    public Object getPropertyValue(Object id) {
        return FeatureProperty.shown(element, (EStructuralFeature) id);
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        FeatureProperty.store(session, element, (EStructuralFeature) id, value);
    }

    @Override
    public boolean isPropertySet(Object id) {
        return element.eIsSet((EStructuralFeature) id);
    }

    @Override
    public boolean isPropertyResettable(Object id) {
        return !session.isReadOnly() && ((EStructuralFeature) id).isChangeable();
    }

    @Override
    public void resetPropertyValue(Object id) {
        session.set(element, (EStructuralFeature) id, null);
    }

    @Override
    public Object getEditableValue() {
        return null;
    }
}
