/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import java.util.Optional;

import org.jalon.model.project.Project;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskScale;
import org.jalon.model.risk.RiskState;

/** Where risks stand on the scale of a project. */
public final class RiskLevels {

    /** Levels of a scale. */
    public static final int LEVELS = 5;

    private static final int ACCEPTABLE = 4;
    private static final int CRITICAL = 12;

    private final int acceptableUpTo;
    private final int criticalFrom;

    public RiskLevels(Project project) {
        RiskScale scale = project.getRiskScale();
        acceptableUpTo = scale == null ? ACCEPTABLE : scale.getAcceptableUpTo();
        criticalFrom = scale == null ? CRITICAL : scale.getCriticalFrom();
    }

    /** Whether the risk may still occur or is being dealt with. */
    public static boolean isOpen(Risk risk) {
        return risk.getState() != RiskState.CLOSED;
    }

    /** The latest assessment, without or with responses. */
    public static Optional<RiskAssessment> latest(Risk risk, boolean residual) {
        return risk.getAssessments().stream().filter(assessment -> assessment.isResidual() == residual)
            .reduce((earlier, later) -> later);
    }

    /** The highest of the levels of impact. */
    public static int impact(RiskAssessment assessment) {
        return Math.max(assessment.getCostLevel(), Math.max(assessment.getTimeLevel(), assessment.getQualityLevel()));
    }

    /** Probability level times impact level. */
    public static int criticality(RiskAssessment assessment) {
        return assessment.getProbabilityLevel() * impact(assessment);
    }

    /** Whether the risk, as assessed last without responses, can't be left without response. */
    public boolean isCritical(Risk risk) {
        return latest(risk, false).filter(assessment -> criticality(assessment) >= criticalFrom).isPresent();
    }

    /** Style class of a criticality: low, mid or high. */
    public String style(int criticality) {
        return criticality >= criticalFrom ? "high" : criticality <= acceptableUpTo ? "low" : "mid";
    }
}
