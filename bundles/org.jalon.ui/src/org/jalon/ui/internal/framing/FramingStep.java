/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.project.ProjectPackage;
import org.jalon.ui.internal.Messages;
import org.jalon.validation.Finding;

/** The steps in which a request becomes operational objectives, in the order in which they are usually taken. */
enum FramingStep {
    REQUEST("C1.1", Messages.stepRequest, Messages.stepRequestHelp, FramingPackage.Literals.FRAMING__REQUEST),
    SCOPE("C1.2", Messages.stepScope, Messages.stepScopeHelp, FramingPackage.Literals.FRAMING__SCOPE),
    FEASIBILITY("C1.2", Messages.stepFeasibility, Messages.stepFeasibilityHelp,
            FramingPackage.Literals.FRAMING__FEASIBILITY),
    CONSTRAINTS("C1.3", Messages.stepConstraints, Messages.stepConstraintsHelp,
            FramingPackage.Literals.FRAMING__CONSTRAINTS),
    ASSUMPTIONS("C1.2", Messages.stepAssumptions, Messages.stepAssumptionsHelp,
            FramingPackage.Literals.FRAMING__ASSUMPTIONS),
    IMPACTS("C1.4", Messages.stepImpacts, Messages.stepImpactsHelp, FramingPackage.Literals.FRAMING__IMPACTS),
    REQUIREMENTS("C1.5", Messages.stepRequirements, Messages.stepRequirementsHelp,
            FramingPackage.Literals.FRAMING__REQUIREMENTS),
    SOLUTIONS("C1.6", Messages.stepSolutions, Messages.stepSolutionsHelp, FramingPackage.Literals.FRAMING__SOLUTIONS),
    OBJECTIVES("C1.7", Messages.stepObjectives, Messages.stepObjectivesHelp,
            FramingPackage.Literals.FRAMING__OBJECTIVES),
    BREAKDOWN("C1.8", Messages.stepBreakdown, Messages.stepBreakdownHelp, ProjectPackage.Literals.PROJECT__WBS),
    ANALYSES("C1.9", Messages.stepAnalyses, Messages.stepAnalysesHelp, FramingPackage.Literals.FRAMING__ANALYSES),
    VALIDATION("C1.10", Messages.stepValidation, Messages.stepValidationHelp,
            FramingPackage.Literals.FRAMING__VALIDATED_ON);

    private final String criterion;
    private final String title;
    private final String help;
    private final EStructuralFeature feature;

    FramingStep(String criterion, String title, String help, EStructuralFeature feature) {
        this.criterion = criterion;
        this.title = title;
        this.help = help;
        this.feature = feature;
    }

    /** The criterion of the professional reference that the step serves. */
    String criterion() {
        return criterion;
    }

    String title() {
        return title;
    }

    /** What the step is about. */
    String help() {
        return help;
    }

    /** What of the framing or the project is recorded in the step. */
    EStructuralFeature feature() {
        return feature;
    }

    /** The step in which an element is edited; none if it is no part of the framing. */
    static Optional<FramingStep> of(EObject element) {
        if (element instanceof Framing) {
            return Optional.of(VALIDATION);
        }
        for (EObject at = element; at != null; at = at.eContainer()) {
            EStructuralFeature held = at.eContainer() instanceof Framing ? at.eContainingFeature() : null;
            if (held != null) {
                return Arrays.stream(values()).filter(step -> step.feature == held).findFirst();
            }
        }
        return Optional.empty();
    }

    /** Whether a step tells a finding: by where it is, or else by the criterion that its rule serves. */
    boolean concerns(Finding finding) {
        if (finding.feature() == ProjectPackage.Literals.PROJECT__FRAMING) {
            return this != BREAKDOWN;
        }
        Optional<FramingStep> at = Arrays.stream(values()).filter(step -> step.feature == finding.feature()).findFirst()
                .or(() -> of(finding.element()));
        List<FramingStep> serving = Arrays.stream(values())
                .filter(step -> step.criterion.equals(finding.rule().criterion())).toList();
        return at.filter(serving::contains).or(() -> serving.stream().findFirst()).filter(this::equals).isPresent();
    }
}
