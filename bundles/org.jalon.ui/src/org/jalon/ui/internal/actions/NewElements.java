/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.ModelPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.Messages;

/** What can be created in an element, as its item provider says, and how. */
public final class NewElements {

    /**
     * One thing that can be created.
     *
     * @param owner the element that will contain it
     * @param feature the feature that will
     * @param index where among the others; {@link CommandParameter#NO_INDEX} for the end
     * @param type what it will be
     * @param label how it is offered: the class, with the feature where the class alone would be ambiguous
     */
    public record Choice(EObject owner, EReference feature, int index, EClass type, String label) {
    }

    private NewElements() {
    }

    /** What can be created in an element. */
    public static List<Choice> in(EditSession session, EObject owner) {
        List<Choice> choices = new ArrayList<>();
        for (Object each : session.domain().getNewChildDescriptors(owner, null)) {
            if (each instanceof CommandParameter parameter && parameter.getFeature() instanceof EReference feature
                    && parameter.getValue() instanceof EObject value && hasRoom(owner, feature)) {
                choices.add(new Choice(owner, feature, CommandParameter.NO_INDEX, value.eClass(), ""));
            }
        }
        return labelled(choices);
    }

    /** What can be created in one feature of an element. */
    public static List<Choice> in(EditSession session, EObject owner, EReference feature) {
        return in(session, owner).stream().filter(c -> c.feature() == feature).toList();
    }

    /** What can be created beside an element, just after it. */
    public static List<Choice> after(EditSession session, EObject sibling) {
        EObject owner = sibling.eContainer();
        if (owner == null || !sibling.eContainmentFeature().isMany()) {
            return List.of();
        }
        EReference feature = sibling.eContainmentFeature();
        int index = ((List<?>) owner.eGet(feature)).indexOf(sibling) + 1;
        return in(session, owner, feature).stream()
                .map(c -> new Choice(owner, feature, index, c.type(), c.label())).toList();
    }

    private static boolean hasRoom(EObject owner, EReference feature) {
        return feature.isMany() || owner.eGet(feature) == null;
    }

    private static List<Choice> labelled(List<Choice> choices) {
        return choices.stream().map(c -> {
            boolean ambiguous = choices.stream().filter(o -> o.type() == c.type()).count() > 1;
            String type = ModelLabels.current().type(c.type());
            String label = ambiguous
                    ? NLS.bind(Messages.newInFeature, type, ModelLabels.current().feature(c.feature())) : type;
            return new Choice(c.owner(), c.feature(), c.index(), c.type(), label);
        }).sorted(Comparator.comparingInt(c -> c.feature().getEContainingClass() == ModelPackage.Literals.PROJECT_ELEMENT
                ? 1 : 0)).toList();
    }

    /**
     * Creates the element chosen, named after its class, and selects it.
     *
     * @return the new element, or null if it couldn't be created
     */
    public static EObject create(EditSession session, Choice choice) {
        EObject element = instance(choice.type());
        if (!session.execute(session.elements().create(choice.owner(), choice.feature(), element, choice.index()))) {
            return null;
        }
        session.selection().select(List.of(element), NewElements.class);
        return element;
    }

    /** A new element, not yet part of a project, named after its class. */
    public static EObject instance(EClass type) {
        EObject element = EcoreUtil.create(type);
        EStructuralFeature name = type.getEStructuralFeature("name");
        if (name == ModelPackage.Literals.PROJECT_ELEMENT__NAME) {
            element.eSet(name, ModelLabels.current().type(type));
        }
        return element;
    }
}
