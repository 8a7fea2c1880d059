/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jalon.model.project.Project;
import org.jalon.model.risk.ImpactDimension;
import org.jalon.model.risk.ImpactLevel;
import org.jalon.model.risk.ResponseState;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskScale;
import org.jalon.model.risk.RiskState;
import org.jalon.model.risk.ScaleLevel;

/**
 * Where risks stand on the scale of a project: the one way to compute it, for rules, simulation, diagrams and reports.
 * Criticality is the level of probability times the level of impact; the impact of all dimensions together is the
 * highest of them. A project without scale has five levels and the thresholds of a new {@link RiskScale}.
 */
public final class RiskLevels {

    /** Levels of probability, and of impact, where a scale doesn't say. */
    public static final int USUAL = 5;

    private static final int ACCEPTABLE = 4;
    private static final int CRITICAL = 12;

    private final RiskScale scale;

    /** How much a criticality asks for. */
    public enum Rating {
        /** May be left as it is. */
        ACCEPTABLE,
        /** Is to be watched. */
        TO_WATCH,
        /** Can't be left without response. */
        CRITICAL
    }

    private RiskLevels(RiskScale scale) {
        this.scale = scale;
    }

    /** The levels of a project. */
    public static RiskLevels of(Project project) {
        return new RiskLevels(project.getRiskScale());
    }

    /** The highest level of probability, at least 1. */
    public int probabilities() {
        return highest(scale == null ? List.of() : scale.getProbabilityLevels());
    }

    /**
     * The highest level of impact.
     *
     * @param dimension what it bears on; null for all together
     * @return at least 1
     */
    public int impacts(ImpactDimension dimension) {
        return highest(impactLevels(dimension));
    }

    private static int highest(List<? extends ScaleLevel> levels) {
        return levels.stream().mapToInt(ScaleLevel::getRank).filter(rank -> rank > 0).max().orElse(USUAL);
    }

    /** A level of probability of the scale, empty if the scale doesn't describe it. */
    public Optional<ScaleLevel> probability(int rank) {
        return scale == null ? Optional.empty() : scale.getProbabilityLevels().stream()
                .filter(level -> level.getRank() == rank).findFirst();
    }

    /** A level of impact on a dimension, empty if the scale doesn't describe it. */
    public Optional<ImpactLevel> impact(ImpactDimension dimension, int rank) {
        return impactLevels(dimension).stream().filter(level -> level.getRank() == rank).findFirst();
    }

    /** The levels of impact on a dimension that the scale describes, null for those of all. */
    public List<ImpactLevel> impactLevels(ImpactDimension dimension) {
        return scale == null ? List.of() : scale.getImpactLevels().stream()
                .filter(level -> dimension == null || level.getDimension() == dimension).toList();
    }

    /** Criticality up to which a risk is accepted as it is. */
    public int acceptableUpTo() {
        return scale == null ? ACCEPTABLE : scale.getAcceptableUpTo();
    }

    /** Criticality from which a risk can't be left without response. */
    public int criticalFrom() {
        return scale == null ? CRITICAL : scale.getCriticalFrom();
    }

    /** What a criticality asks for. */
    public Rating rating(int criticality) {
        return criticality >= criticalFrom() ? Rating.CRITICAL
                : criticality <= acceptableUpTo() ? Rating.ACCEPTABLE : Rating.TO_WATCH;
    }

    /** Whether the risk, as assessed last without responses, can't be left without response. */
    public boolean isCritical(Risk risk) {
        return latest(risk, false).filter(assessment -> criticality(assessment) >= criticalFrom()).isPresent();
    }

    /** Whether nothing is done about a critical threat that may still occur. */
    public boolean lacksResponse(Risk risk) {
        return risk.getKind() == RiskKind.THREAT && isOpen(risk) && risk.getState() != RiskState.OCCURRED
                && isCritical(risk) && risk.getResponses().stream()
                        .allMatch(response -> response.getState() == ResponseState.ABANDONED);
    }

    /** Whether the risk may still occur or is being dealt with. */
    public static boolean isOpen(Risk risk) {
        return risk.getState() != RiskState.CLOSED;
    }

    /**
     * The latest assessment: of several of one day or without day, the last in the list.
     *
     * @param residual whether the one that supposes the responses in place
     */
    public static Optional<RiskAssessment> latest(Risk risk, boolean residual) {
        return risk.getAssessments().stream().filter(assessment -> assessment.isResidual() == residual)
                .reduce((a, b) -> isBefore(b.getAssessedOn(), a.getAssessedOn()) ? a : b);
    }

    private static boolean isBefore(LocalDate a, LocalDate b) {
        return a != null && b != null && a.isBefore(b);
    }

    /** The level of impact on a dimension, the highest of all for null. */
    public static int impact(RiskAssessment assessment, ImpactDimension dimension) {
        return switch (dimension) {
            case COST -> assessment.getCostLevel();
            case TIME -> assessment.getTimeLevel();
            case QUALITY -> assessment.getQualityLevel();
            case null -> impact(assessment);
        };
    }

    /** The highest of the levels of impact. */
    public static int impact(RiskAssessment assessment) {
        return Math.max(assessment.getCostLevel(), Math.max(assessment.getTimeLevel(), assessment.getQualityLevel()));
    }

    /** Probability level times impact level. */
    public static int criticality(RiskAssessment assessment) {
        return assessment.getProbabilityLevel() * impact(assessment);
    }
}
