/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.util.function.Consumer;

import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskFactory;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskState;

/** Builds a risk: {@code risk("R1", "Late steel").assessed("2026-03-02", 3, 1, 4, 1)}. */
public final class RiskBuilder {

    private final Risk risk = RiskFactory.eINSTANCE.createRisk();

    private RiskBuilder(String code, String name, RiskKind kind) {
        risk.setCode(code);
        risk.setName(name);
        risk.setKind(kind);
    }

    /**
     * A threat.
     *
     * @param code the code
     * @param name the name
     * @return its builder
     */
    public static RiskBuilder risk(String code, String name) {
        return new RiskBuilder(code, name, RiskKind.THREAT);
    }

    /**
     * An opportunity.
     *
     * @param code the code
     * @param name the name
     * @return its builder
     */
    public static RiskBuilder opportunity(String code, String name) {
        return new RiskBuilder(code, name, RiskKind.OPPORTUNITY);
    }

    /**
     * Adds an assessment without responses.
     *
     * @param day         {@code 2026-03-02}
     * @param probability level, 1 to 5
     * @param cost        level of impact, 1 to 5
     * @param time        level of impact, 1 to 5
     * @param quality     level of impact, 1 to 5
     * @return this
     */
    public RiskBuilder assessed(String day, int probability, int cost, int time, int quality) {
        risk.setState(RiskState.ASSESSED);
        return assessment(day, false, probability, cost, time, quality);
    }

    /**
     * Adds an assessment that supposes the responses in place.
     *
     * @param day         {@code 2026-03-02}
     * @param probability level, 1 to 5
     * @param cost        level of impact, 1 to 5
     * @param time        level of impact, 1 to 5
     * @param quality     level of impact, 1 to 5
     * @return this
     */
    public RiskBuilder residual(String day, int probability, int cost, int time, int quality) {
        return assessment(day, true, probability, cost, time, quality);
    }

    private RiskBuilder assessment(String day, boolean residual, int probability, int cost, int time, int quality) {
        RiskAssessment assessment = RiskFactory.eINSTANCE.createRiskAssessment();
        assessment.setAssessedOn(Amounts.day(day));
        assessment.setResidual(residual);
        assessment.setProbabilityLevel(probability);
        assessment.setCostLevel(cost);
        assessment.setTimeLevel(time);
        assessment.setQualityLevel(quality);
        risk.getAssessments().add(assessment);
        return this;
    }

    /**
     * Anything else.
     *
     * @param change what to do to the risk
     * @return this
     */
    public RiskBuilder set(Consumer<Risk> change) {
        change.accept(risk);
        return this;
    }

    Risk risk() {
        return risk;
    }
}
