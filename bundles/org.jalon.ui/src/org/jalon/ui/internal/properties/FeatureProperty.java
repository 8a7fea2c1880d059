/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.properties;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ICellEditorValidator;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.jalon.model.ModelPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.FeatureValues;
import org.jalon.ui.common.ModelImages;

/**
 * One feature of one element in the properties view. In the view a value is {@link Targets} for references, the
 * index of the literal for enumerations and yes/no, and the text as typed for everything else.
 */
final class FeatureProperty extends PropertyDescriptor {

    private final EditSession session;
    private final EObject element;
    private final EStructuralFeature feature;

    FeatureProperty(EditSession session, EObject element, EStructuralFeature feature) {
        super(feature, ModelLabels.current().feature(feature));
        this.session = session;
        this.element = element;
        this.feature = feature;
        setCategory(PropertyCategories.of(element, feature));
        setAlwaysIncompatible(feature.isMany());
    }

    @Override
    public ILabelProvider getLabelProvider() {
        return new LabelProvider() {
            @Override
            public String getText(Object value) {
                String text = FeatureValues.inUserLanguage().text(element, feature, element.eGet(feature));
                return text.replaceAll("\\s*\\R\\s*", " ⏎ ");
            }

            @Override
            public Image getImage(Object value) {
                return element.eGet(feature) instanceof EObject target ? ModelImages.image(target) : null;
            }
        };
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        if (session.isReadOnly() || !feature.isChangeable()) {
            return null;
        }
        if (feature instanceof EReference reference) {
            return new ReferenceCellEditor(parent, session.project(), element, reference);
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (feature.getEType() instanceof EEnum || type == boolean.class) {
            return new ChoiceCellEditor(parent, choices());
        }
        if (type == LocalDate.class || type == LocalDateTime.class) {
            return validated(new DateCellEditor(parent, element, feature));
        }
        if (feature.isMany() || feature.getEType() == ModelPackage.Literals.TEXT) {
            return new TextDialogCellEditor(parent, ModelLabels.current().feature(feature));
        }
        return validated(new TextCellEditor(parent, SWT.SINGLE));
    }

    private CellEditor validated(CellEditor editor) {
        editor.setValidator(validator());
        return editor;
    }

    private ICellEditorValidator validator() {
        return value -> {
            try {
                if (value instanceof String text) {
                    FeatureValues.inUserLanguage().parse(element, feature, text);
                }
                return null;
            } catch (IllegalArgumentException e) {
                return e.getMessage();
            }
        };
    }

    private List<String> choices() {
        FeatureValues values = FeatureValues.inUserLanguage();
        return literals(feature).stream().map(each -> values.text(element, feature, each)).toList();
    }

    private static List<?> literals(EStructuralFeature feature) {
        return feature.getEType() instanceof EEnum type
                ? type.getELiterals().stream().map(EEnumLiteral::getInstance).toList()
                : List.of(Boolean.TRUE, Boolean.FALSE);
    }

    /**
     * The elements a reference leads to. The view would show the properties of elements themselves below the feature.
     *
     * @param elements none, one, or several
     */
    record Targets(List<?> elements) {
    }

    /** The value as the view holds it. */
    static Object shown(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (feature instanceof EReference) {
            return new Targets(value instanceof EList<?> many ? List.copyOf(many)
                    : value == null ? List.of() : List.of(value));
        }
        if (feature.isMany()) {
            return String.join("\n", ((EList<?>) value).stream().map(String::valueOf).toList());
        }
        if (value instanceof Enumerator || value instanceof Boolean) {
            return literals(feature).indexOf(value);
        }
        return FeatureValues.inUserLanguage().text(element, feature, value);
    }

    /** Stores a value as the view holds it. */
    static void store(EditSession session, EObject element, EStructuralFeature feature, Object value) {
        if (value instanceof String text && text.equals(shown(element, feature))) {
            return; // shown rounded, stored exactly: looking at a value must not change it
        }
        Object stored = switch (value) {
            case Targets targets when feature.isMany() -> targets.elements();
            case Targets targets -> targets.elements().isEmpty() ? null : targets.elements().getFirst();
            case Integer index when feature instanceof EAttribute -> literals(feature).get(index);
            case String text when feature.isMany() -> text.lines().filter(l -> !l.isBlank()).toList();
            case String text -> FeatureValues.inUserLanguage().parse(element, feature, text);
            case null -> null;
            default -> value;
        };
        session.set(element, feature, stored);
    }

    @Override
    public boolean isCompatibleWith(org.eclipse.ui.views.properties.IPropertyDescriptor other) {
        return other instanceof FeatureProperty property && property.feature == feature && !feature.isMany();
    }
}
