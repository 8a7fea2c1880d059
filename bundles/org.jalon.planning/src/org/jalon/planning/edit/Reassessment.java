/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.risk.ImpactDimension;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskFactory;
import org.jalon.model.risk.RiskPackage;
import org.jalon.model.risk.RiskState;
import org.jalon.planning.RiskLevels;

/**
 * Assesses a risk anew and keeps its history: by a new assessment, or by that of the day if there is one. Dimensions of
 * impact that aren't spoken of keep their levels; where the highest of all is, those that are the highest, or would be
 * higher than asked, get the level asked.
 */
public final class Reassessment {

    private final Risk risk;
    private final boolean residual;
    private final int probability;
    private final int impact;
    private final ImpactDimension dimension;
    private final LocalDate day;

    /**
     * A reassessment.
     *
     * @param residual    whether it supposes the responses in place
     * @param probability level, 1 being the lowest
     * @param impact      level, 1 being the lowest
     * @param dimension   what the impact bears on, null for the highest of all
     * @param day         the day on which it is done; where the last assessment is later, its day counts, so that what
     *                    is assessed last stays last
     */
    public Reassessment(Risk risk, boolean residual, int probability, int impact, ImpactDimension dimension,
            LocalDate day) {
        this.risk = risk;
        this.residual = residual;
        this.probability = probability;
        this.impact = impact;
        this.dimension = dimension;
        this.day = RiskLevels.latest(risk, residual).map(RiskAssessment::getAssessedOn)
            .filter(last -> last.isAfter(day)).orElse(day);
    }

    /**
     * The assessment that counts now, empty if nobody assessed the risk.
     *
     * @param residual whether responses are supposed in place; a risk not assessed with them is as without
     */
    public static Optional<RiskAssessment> current(Risk risk, boolean residual) {
        Optional<RiskAssessment> initial = RiskLevels.latest(risk, false);
        return residual ? RiskLevels.latest(risk, true).or(() -> initial) : initial;
    }

    /**
     * Appends what is to be done: nothing if the risk is assessed so already, levels beyond the scale brought back.
     * That responses change nothing is an assessment too.
     *
     * @return the assessment that is added, empty if that of the day is changed, or nothing
     */
    public Optional<RiskAssessment> append(CompoundCommand command, EditingDomain domain, RiskLevels levels) {
        Optional<RiskAssessment> last = RiskLevels.latest(risk, residual);
        if (last.filter(each -> isSame(each, levels)).isPresent()) {
            return Optional.empty();
        }
        Optional<RiskAssessment> ofDay = last.filter(each -> day.equals(each.getAssessedOn()));
        if (ofDay.isPresent()) {
            values(ofDay.get()).forEach((feature, value) -> {
                if (!Objects.equals(ofDay.get().eGet(feature), value)) {
                    command.append(SetCommand.create(domain, ofDay.get(), feature, value));
                }
            });
            return Optional.empty();
        }
        RiskAssessment added = fresh(current(risk, residual));
        command.append(AddCommand.create(domain, risk, RiskPackage.Literals.RISK__ASSESSMENTS, added));
        if (risk.getState() == RiskState.IDENTIFIED) {
            command.append(SetCommand.create(domain, risk, RiskPackage.Literals.RISK__STATE, RiskState.ASSESSED));
        }
        return Optional.of(added);
    }

    private boolean isSame(RiskAssessment shown, RiskLevels levels) {
        return probability == Math.clamp(shown.getProbabilityLevel(), 1, levels.probabilities())
            && impact == Math.clamp(RiskLevels.impact(shown, dimension), 1, levels.impacts(dimension));
    }

    /** A new assessment, which has the levels of a former one where nothing is said. */
    public RiskAssessment fresh(Optional<RiskAssessment> former) {
        RiskAssessment assessment = RiskFactory.eINSTANCE.createRiskAssessment();
        assessment.setAssessedOn(day);
        assessment.setResidual(residual);
        former.ifPresent(last -> {
            assessment.setProbabilityLevel(last.getProbabilityLevel());
            assessment.setCostLevel(last.getCostLevel());
            assessment.setTimeLevel(last.getTimeLevel());
            assessment.setQualityLevel(last.getQualityLevel());
        });
        values(assessment).forEach(assessment::eSet);
        return assessment;
    }

    /** The levels that the place asks for. */
    private Map<EAttribute, Integer> values(RiskAssessment now) {
        Map<EAttribute, Integer> values = new LinkedHashMap<>();
        values.put(RiskPackage.Literals.RISK_ASSESSMENT__PROBABILITY_LEVEL, probability);
        int highest = RiskLevels.impact(now);
        for (ImpactDimension each : ImpactDimension.values()) {
            int level = RiskLevels.impact(now, each);
            boolean changes = dimension == null ? level == highest || level > impact : each == dimension;
            if (changes) {
                values.put(feature(each), impact);
            }
        }
        return values;
    }

    private static EAttribute feature(ImpactDimension dimension) {
        return switch (dimension) {
            case COST -> RiskPackage.Literals.RISK_ASSESSMENT__COST_LEVEL;
            case TIME -> RiskPackage.Literals.RISK_ASSESSMENT__TIME_LEVEL;
            case QUALITY -> RiskPackage.Literals.RISK_ASSESSMENT__QUALITY_LEVEL;
        };
    }
}
