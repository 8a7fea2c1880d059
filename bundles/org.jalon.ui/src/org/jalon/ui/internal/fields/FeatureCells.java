/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.FeatureValues;

/**
 * Cells of tables that show and edit features. In a cell a value is {@link Targets} for references, the index of the
 * literal for enumerations and yes/no, and the text as typed for everything else.
 */
final class FeatureCells {

    /** The time of day meant where a day is picked for a feature that also has a time. */
    private static final LocalTime USUAL_TIME = LocalTime.of(8, 0);

    private FeatureCells() {
    }

    /** A value in words. */
    static String text(EObject element, EStructuralFeature feature) {
        return FeatureValues.inUserLanguage().text(element, feature, element.eGet(feature));
    }

    /** A value in words on one line. */
    static String line(EObject element, EStructuralFeature feature) {
        return text(element, feature).replaceAll("\\s*\\R\\s*", " ⏎ ");
    }

    /** An editor for a feature; null if it can't be changed. */
    static CellEditor editor(Composite parent, EditSession session, EObject element, EStructuralFeature feature) {
        if (session.isReadOnly() || !feature.isChangeable()) {
            return null;
        }
        return switch (FieldKind.of(feature)) {
            case LINK, LIST -> new ReferenceCellEditor(parent, session.project(), element, (EReference) feature);
            case CHECK, CHOICE -> new ChoiceCellEditor(parent, choices(element, feature));
            case DATE -> validated(new DateCellEditor(parent, element, feature), element, feature);
            case LINES -> new TextDialogCellEditor(parent, ModelLabels.current().feature(feature));
            case TEXT -> validated(new TextCellEditor(parent, SWT.SINGLE), element, feature);
        };
    }

    private static CellEditor validated(CellEditor editor, EObject element, EStructuralFeature feature) {
        editor.setValidator(value -> {
            try {
                if (value instanceof String text) {
                    FeatureValues.inUserLanguage().parse(element, feature, text);
                }
                return null;
            } catch (IllegalArgumentException e) {
                return e.getMessage();
            }
        });
        return editor;
    }

    private static List<String> choices(EObject element, EStructuralFeature feature) {
        FeatureValues values = FeatureValues.inUserLanguage();
        return literals(feature).stream().map(each -> values.text(element, feature, each)).toList();
    }

    /** The day of a date, or of a day and time; today if there is neither. */
    static LocalDate day(Object value) {
        return switch (value) {
            case LocalDate day -> day;
            case LocalDateTime moment -> moment.toLocalDate();
            case null, default -> LocalDate.now();
        };
    }

    /** The text of a day picked for a feature; a time of day that it has stays. */
    static String text(EObject element, EStructuralFeature feature, LocalDate day) {
        FeatureValues values = FeatureValues.inUserLanguage();
        if (feature.getEType().getInstanceClass() != LocalDateTime.class) {
            return values.text(day);
        }
        return values.text(day.atTime(element.eGet(feature) instanceof LocalDateTime moment ? moment.toLocalTime()
                : USUAL_TIME));
    }

    /** The values among which one is chosen. */
    static List<?> literals(EStructuralFeature feature) {
        return feature.getEType() instanceof EEnum type
                ? type.getELiterals().stream().map(EEnumLiteral::getInstance).toList()
                : List.of(Boolean.TRUE, Boolean.FALSE);
    }

    /**
     * The elements a reference leads to.
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
}
