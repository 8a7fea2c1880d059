/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.edit;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.internal.edit.ElementTexts;
import org.jalon.model.internal.edit.LabelTable;

/**
 * What the elements of a project, their classes, features and literals are called in one language. English stands in
 * for languages without texts of their own.
 */
public final class ModelLabels {

    private final LabelTable table;
    private final ElementTexts elements;

    private ModelLabels(Locale locale) {
        table = LabelTable.of(locale);
        elements = new ElementTexts(this, table);
    }

    /** The labels of a language. */
    public static ModelLabels in(Locale locale) {
        return new ModelLabels(locale);
    }

    /** The labels of the user's language. */
    public static ModelLabels current() {
        return in(Locale.getDefault());
    }

    /** The language asked for. */
    public Locale locale() {
        return table.locale();
    }

    /**
     * What an element is called: its name, or where it has none what tells it from its neighbours, such as
     * "Dig (FS + 2 d)" for a link. Never empty; null reads as an empty text.
     */
    public String text(EObject element) {
        return element == null ? "" : elements.text(element);
    }

    /**
     * What a class is called. An activity that is a milestone is asked through {@link #type(EObject)}.
     *
     * @return the label, or the name in the metamodel for a class of an extension
     */
    public String type(EClass type) {
        return find("_UI_" + type.getName() + "_type", type.getName());
    }

    /** What kind of thing an element is: its class, more precisely where a feature says so (milestone, team). */
    public String type(EObject element) {
        return elements.type(element);
    }

    /** What a feature is called; the name in the metamodel for a feature of an extension. */
    public String feature(EStructuralFeature feature) {
        return find("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature",
                feature.getName());
    }

    /** What a literal is called; null reads as an empty text. */
    public String literal(Enumerator literal) {
        return literal == null ? "" : literal(literal.getClass().getSimpleName(), literal.getName());
    }

    /** What a literal of the metamodel is called. */
    public String literal(EEnumLiteral literal) {
        return literal(literal.getEEnum().getName(), literal.getName());
    }

    private String literal(String type, String name) {
        return find("_UI_" + type + "_" + name + "_literal", name);
    }

    private String find(String key, String other) {
        String text = table.find(key);
        return text == null ? other : text;
    }
}
