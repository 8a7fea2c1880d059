/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.risks;

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
 * Gives a risk another place in the matrix and keeps its history: a new assessment, or that of the day if there is one.
 * Dimensions of impact that aren't shown keep their levels; where the highest of all is shown, those that are the
 * highest, or would be higher than asked, get the level asked.
 */
final class Reassessment {

    private final Risk risk;
    private final RiskPlace place;
    private final LocalDate day;

    /**
     * A reassessment.
     *
     * @param day the day on which it is done; where the last assessment is later, its day counts, so that what is
     *            assessed last stays last
     */
    Reassessment(Risk risk, RiskPlace place, LocalDate day) {
        this.risk = risk;
        this.place = place;
        this.day = RiskLevels.latest(risk, place.residual()).map(RiskAssessment::getAssessedOn)
            .filter(last -> last.isAfter(day)).orElse(day);
    }

    /** The day that is assessed. */
    LocalDate day() {
        return day;
    }

    /** Appends what is to be done: nothing if the risk is there already. */
    void append(CompoundCommand command, EditingDomain domain, RiskLevels levels) {
        Optional<RiskAssessment> shown = RiskPlace.assessment(risk, place.residual());
        if (shown.filter(each -> RiskPlace.of(each, place.dimension(), place.residual(), levels).equals(place))
            .isPresent()) {
            return;
        }
        Optional<RiskAssessment> ofDay = RiskLevels.latest(risk, place.residual())
            .filter(each -> day.equals(each.getAssessedOn()));
        if (ofDay.isPresent()) {
            values(ofDay.get()).forEach((feature, value) -> {
                if (!Objects.equals(ofDay.get().eGet(feature), value)) {
                    command.append(SetCommand.create(domain, ofDay.get(), feature, value));
                }
            });
            return;
        }
        command.append(AddCommand.create(domain, risk, RiskPackage.Literals.RISK__ASSESSMENTS, fresh(shown)));
        if (risk.getState() == RiskState.IDENTIFIED) {
            command.append(SetCommand.create(domain, risk, RiskPackage.Literals.RISK__STATE, RiskState.ASSESSED));
        }
    }

    /** A new assessment, which has the levels of a former one where nothing is said. */
    RiskAssessment fresh(Optional<RiskAssessment> former) {
        RiskAssessment assessment = RiskFactory.eINSTANCE.createRiskAssessment();
        assessment.setAssessedOn(day);
        assessment.setResidual(place.residual());
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
        values.put(RiskPackage.Literals.RISK_ASSESSMENT__PROBABILITY_LEVEL, place.probability());
        int highest = RiskLevels.impact(now);
        for (ImpactDimension dimension : ImpactDimension.values()) {
            int level = RiskLevels.impact(now, dimension);
            boolean changes = place.dimension() == null ? level == highest || level > place.impact()
                : dimension == place.dimension();
            if (changes) {
                values.put(feature(dimension), place.impact());
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
