/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.planning.Texts;

/**
 * Where references may lead, for whatever sets them feature by feature: a link that needs its predecessor keeps one and
 * closes no cycle, and nothing stands below itself in a tree that references make.
 */
public final class ReferenceCheck {

    private static final Texts TEXTS = Texts.of(ReferenceCheck.class);

    private final PlanEditor plan;
    private final Locale locale;
    private final ModelLabels labels;

    /**
     * A check.
     *
     * @param domain  the domain in which the project is edited
     * @param project the project
     * @param locale  the language of refusals
     */
    public ReferenceCheck(EditingDomain domain, Project project, Locale locale) {
        plan = new PlanEditor(domain, project, locale);
        this.locale = locale;
        labels = ModelLabels.in(locale);
    }

    /**
     * Why a feature of an element can't have a value.
     *
     * @param value the value wanted; null for none
     * @return a sentence; empty if it can
     */
    public Optional<String> refusal(EObject element, EStructuralFeature feature, Object value) {
        if (!(feature instanceof EReference reference) || reference.isContainment()) {
            return Optional.empty();
        }
        if (value == null && reference.isRequired() && !reference.isMany()) {
            return Optional.of(TEXTS.get(locale, "refused.required",
                    TEXTS.get(locale, "quoted", labels.text(element)), labels.feature(feature)));
        }
        if (feature == BreakdownPackage.Literals.DEPENDENCY__PREDECESSOR && element instanceof Dependency link
                && value instanceof WbsElement predecessor && link.getSuccessor() != null) {
            return Optional.ofNullable(plan.whyNoLink(predecessor, link.getSuccessor(), link));
        }
        List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return targets.stream().filter(target -> target instanceof EObject other
                && closesRing(element, reference, other)).findFirst().map(target -> TEXTS.get(locale,
                        "refused.below_itself", TEXTS.get(locale, "quoted", labels.text(element)),
                        TEXTS.get(locale, "quoted", labels.text((EObject) target))));
    }

    /**
     * Whether a reference that leads up or down a tree would put elements below themselves.
     *
     * @param reference a reference of the element; one whose opposite isn't of the same class makes no tree
     * @param target    where it would lead
     */
    public static boolean closesRing(EObject element, EReference reference, EObject target) {
        EReference opposite = reference.getEOpposite();
        if (opposite == null || reference.isMany() == opposite.isMany()
                || reference.getEReferenceType() != reference.getEContainingClass()) {
            return false;
        }
        return reference.isMany() ? isWithin(element, target, opposite) : isWithin(target, element, reference);
    }

    /**
     * Whether an element is another or stands below it.
     *
     * @param element  the element; null stands below nothing
     * @param ancestor the other
     * @param parent   the reference that leads up, of one element at most
     */
    private static boolean isWithin(EObject element, EObject ancestor, EReference parent) {
        Set<EObject> seen = new HashSet<>();
        for (EObject at = element; at != null && seen.add(at); at = (EObject) at.eGet(parent)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a feature is set where it is shown. Ids are given once; what the opposite of a required reference lists,
     * such as the links to successors, is set at the other end.
     */
    public static boolean isSetHere(EStructuralFeature feature) {
        if (!feature.isChangeable() || feature instanceof EAttribute id && id.isID()) {
            return false;
        }
        return !(feature instanceof EReference reference) || !reference.isContainer()
                && (reference.isContainment() || reference.getEOpposite() == null
                        || !reference.getEOpposite().isRequired());
    }
}
