/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

import org.jalon.model.project.Project;
import org.jalon.model.risk.ImpactDimension;
import org.jalon.model.risk.ImpactLevel;
import org.jalon.model.risk.ResponseState;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.risk.RiskState;
import org.jalon.model.risk.ScaleLevel;
import org.jalon.planning.RiskLevels;
import org.jalon.planning.uncertainty.UncertaintyOptions.Responses;

/**
 * The figures of a risk with some of its responses in place. Its own probability counts before its assessed level;
 * residual risk is told by levels only, so its probability is the middle of the level, and its impacts shrink as the
 * middles of their levels do.
 */
final class RiskFigures {

    private final Project project;
    private final Risk risk;
    private final Optional<RiskAssessment> initial;
    private final Optional<RiskAssessment> residual;

    RiskFigures(Project project, Risk risk, Responses responses) {
        this.project = project;
        this.risk = risk;
        initial = RiskLevels.latest(risk, false);
        boolean inPlace = risk.getResponses().stream().anyMatch(each -> each.getState() == ResponseState.IN_PLACE)
                && risk.getResponses().stream().allMatch(RiskFigures::isSettled);
        boolean counts = responses == Responses.ALL || responses == Responses.IN_PLACE && inPlace;
        residual = counts ? RiskLevels.latest(risk, true) : Optional.empty();
    }

    /** Whether nothing is left to do about a response. */
    static boolean isSettled(RiskResponse response) {
        return response.getState() == ResponseState.IN_PLACE || response.getState() == ResponseState.ABANDONED;
    }

    /** The chance that the risk occurs, 0 to 1; empty if nobody said. */
    OptionalDouble probability() {
        if (risk.getState() == RiskState.OCCURRED) {
            return OptionalDouble.of(1);
        }
        OptionalDouble assessed = residual.or(() -> initial)
                .map(each -> middle(probabilityLevels(), each.getProbabilityLevel())).orElse(OptionalDouble.empty());
        boolean own = residual.isEmpty() || assessed.isEmpty();
        OptionalDouble chance = own && risk.getProbability() > 0 ? OptionalDouble.of(risk.getProbability()) : assessed;
        return chance.isPresent() ? OptionalDouble.of(Math.clamp(chance.getAsDouble(), 0, 1)) : chance;
    }

    /** The share of its delay that remains. */
    double timeFactor() {
        return factor(ImpactDimension.TIME, RiskAssessment::getTimeLevel);
    }

    /** The share of its cost that remains. */
    double costFactor() {
        return factor(ImpactDimension.COST, RiskAssessment::getCostLevel);
    }

    private double factor(ImpactDimension dimension, ToIntFunction<RiskAssessment> level) {
        if (residual.isEmpty() || initial.isEmpty()) {
            return 1;
        }
        OptionalDouble before = middle(impactLevels(dimension), level.applyAsInt(initial.get()));
        OptionalDouble after = middle(impactLevels(dimension), level.applyAsInt(residual.get()));
        return before.isEmpty() || after.isEmpty() || before.getAsDouble() <= 0 ? 1
                : after.getAsDouble() / before.getAsDouble();
    }

    private List<? extends ScaleLevel> probabilityLevels() {
        return project.getRiskScale() == null ? List.of() : project.getRiskScale().getProbabilityLevels();
    }

    private List<ImpactLevel> impactLevels(ImpactDimension dimension) {
        return project.getRiskScale() == null ? List.of() : project.getRiskScale().getImpactLevels().stream()
                .filter(level -> level.getDimension() == dimension).toList();
    }

    private static OptionalDouble middle(List<? extends ScaleLevel> levels, int rank) {
        return levels.stream().filter(level -> level.getRank() == rank)
                .mapToDouble(level -> (level.getLowerBound() + level.getUpperBound()) / 2)
                .filter(value -> value > 0).findFirst();
    }
}
