/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.framing.Framing;
import org.jalon.model.project.Project;
import org.jalon.validation.Finding;

/** How far the framing of a project has come: for each step what the rules find that it still lacks. */
final class FramingState {

    /** How far a step has come. */
    enum Progress {
        NOT_BEGUN, OPEN, COMPLETE
    }

    private static final String FRAMING = "C1";

    /** The worst first, then in the order in which a framing is filled in, whichever was found last. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::ruleId).thenComparing(finding -> position(finding.element()));

    private final Project project;
    private final Map<FramingStep, List<Gap>> missing = new EnumMap<>(FramingStep.class);

    /**
     * The state of a project.
     *
     * @param findings what the rules find in it
     */
    FramingState(Project project, List<Finding> findings) {
        this.project = project;
        List<Finding> ordered = findings.stream().filter(finding -> finding.rule().category().equals(FRAMING))
                .sorted(ORDER).toList();
        for (FramingStep step : FramingStep.values()) {
            missing.put(step, ordered.stream().filter(step::concerns).map(finding -> Gap.of(finding, step)).toList());
        }
    }

    private static int position(EObject element) {
        return element.eContainer() instanceof Framing framing ? framing.eContents().indexOf(element) : 0;
    }

    /** How far a step has come. */
    Progress progress(FramingStep step) {
        if (!isBegun(step)) {
            return Progress.NOT_BEGUN;
        }
        return missing(step).isEmpty() ? Progress.COMPLETE : Progress.OPEN;
    }

    private boolean isBegun(FramingStep step) {
        Framing framing = project.getFraming();
        return switch (step) {
            case BREAKDOWN -> !project.getWbs().isEmpty();
            case VALIDATION -> framing != null
                    && (framing.getValidatedBy() != null || framing.getValidatedOn() != null);
            default -> framing != null && framing.eIsSet(step.feature());
        };
    }

    /** What a step still lacks, the worst first; empty if nothing. */
    List<Gap> missing(FramingStep step) {
        return missing.get(step);
    }
}
