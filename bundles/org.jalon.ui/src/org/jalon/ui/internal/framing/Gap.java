/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.control.Indicator;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.validation.Finding;
import org.jalon.validation.Severity;

/**
 * Something that a step of the framing still lacks.
 *
 * @param text what, in the user's language
 * @param element the element that lacks it; null if the step itself has the field
 * @param feature the feature that lacks it; null if it is no single one
 * @param wrong whether it is wrong; if not, it is merely not done yet
 * @param page the page of the editor on which it can be filled; null if that is the form of the step
 */
record Gap(String text, EObject element, EStructuralFeature feature, boolean wrong, String page) {

    /** What a rule has found, with the way to where a step lets it be put right. */
    static Gap of(Finding finding, FramingStep step) {
        String text = finding.message(Locale.getDefault());
        boolean wrong = finding.severity() != Severity.INFO;
        EStructuralFeature feature = finding.feature();
        return switch (finding.element()) {
            case Project project when feature == ProjectPackage.Literals.PROJECT__FRAMING ->
                new Gap(text, null, step.feature(), wrong, null);
            case Project project when feature == ProjectPackage.Literals.PROJECT__RISKS ->
                new Gap(text, null, null, wrong, StepContents.RISKS);
            case Project project when feature == ProjectPackage.Literals.PROJECT__WBS ->
                new Gap(text, null, null, wrong, StepContents.ACTIVITIES);
            case Framing framing -> new Gap(text, null, feature, wrong, null);
            case Indicator indicator when !indicator.getObjectives().isEmpty() ->
                new Gap(text, indicator.getObjectives().getFirst(), FramingPackage.Literals.OBJECTIVE__INDICATORS, wrong,
                        null);
            default -> new Gap(text, finding.element(), feature, wrong, null);
        };
    }

    /** The place of an element of a step. */
    static Gap at(EObject element) {
        return new Gap("", element, null, false, null);
    }
}
