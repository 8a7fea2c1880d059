/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.risks;

import java.time.LocalDate;

import org.jalon.diagram.board.BoardView;
import org.jalon.model.risk.ImpactDimension;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.planning.RiskLevels;
import org.jalon.planning.edit.Reassessment;

/**
 * What a cell of the matrix stands for.
 *
 * @param probability level, 1 being the lowest
 * @param impact      level, 1 being the lowest
 * @param dimension   what the impact bears on, null for the highest of all
 * @param residual    whether boxes stand where risks are with the responses in place
 */
record RiskPlace(int probability, int impact, ImpactDimension dimension, boolean residual) {

    /** The dimension that a view shows, null for all together. */
    static ImpactDimension dimension(BoardView view) {
        return view.shows(RiskMatrix.COST) ? ImpactDimension.COST : view.shows(RiskMatrix.TIME) ? ImpactDimension.TIME
            : view.shows(RiskMatrix.QUALITY) ? ImpactDimension.QUALITY : null;
    }

    /** The place that an assessment gives, levels beyond the scale brought back. */
    static RiskPlace of(RiskAssessment assessment, ImpactDimension dimension, boolean residual, RiskLevels levels) {
        return new RiskPlace(Math.clamp(assessment.getProbabilityLevel(), 1, levels.probabilities()),
            Math.clamp(RiskLevels.impact(assessment, dimension), 1, levels.impacts(dimension)), dimension, residual);
    }

    /** What gives a risk this place. */
    Reassessment reassessment(Risk risk, LocalDate day) {
        return new Reassessment(risk, residual, probability, impact, dimension, day);
    }

    /** The same one cell further, within the scale. */
    RiskPlace moved(int dx, int dy, RiskLevels levels) {
        return new RiskPlace(Math.clamp((long) probability - dy, 1, levels.probabilities()),
            Math.clamp((long) impact + dx, 1, levels.impacts(dimension)), dimension, residual);
    }

    /** Probability times impact. */
    int criticality() {
        return probability * impact;
    }
}
