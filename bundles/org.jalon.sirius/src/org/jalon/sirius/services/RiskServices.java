/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskKind;
import org.jalon.planning.RiskLevels;
import org.jalon.planning.RiskLevels.Rating;
import org.jalon.sirius.internal.BoardAccess;
import org.jalon.sirius.internal.Edits;
import org.jalon.sirius.internal.Messages;
import org.jalon.sirius.internal.Views;

/** Services for risks: the matrix, the register, how they are assessed. */
public class RiskServices {

    private static final String BOARD = "risks";

    /** The risks that stand on the matrix. */
    public List<Risk> matrixRisks(Project project) {
        return BoardAccess.of(project, BOARD).elements(Risk.class);
    }

    /** The assessments with responses in place that stand on the matrix. */
    public List<RiskAssessment> residualAssessments(Project project) {
        return BoardAccess.of(project, BOARD).elements(RiskAssessment.class);
    }

    /** Where a risk goes once its responses are in place. */
    public List<RiskAssessment> residualsOf(Risk risk) {
        return BoardAccess.of(risk, BOARD).hangingOn(risk, RiskAssessment.class);
    }

    /** The risks of the register. */
    public List<Risk> allRisks(Project project) {
        return project.getRisks();
    }

    /** By what a risk is cited. */
    public String riskCode(Risk risk) {
        return risk.getCode() == null ? "" : risk.getCode();
    }

    /** Code and name of a risk. */
    public String riskLabel(Risk risk) {
        String name = ModelLabels.in(Views.locale()).text(risk);
        return riskCode(risk).isEmpty() ? name : riskCode(risk) + " " + name;
    }

    /** The code of the risk that an assessment is of. */
    public String residualLabel(RiskAssessment assessment) {
        return assessment.eContainer() instanceof Risk risk ? riskCode(risk) : "";
    }

    /** Whether it is a threat. */
    public boolean isThreat(Risk risk) {
        return risk.getKind() == RiskKind.THREAT;
    }

    /** Whether it is an opportunity. */
    public boolean isOpportunity(Risk risk) {
        return risk.getKind() == RiskKind.OPPORTUNITY;
    }

    /** Whether it can't occur any more. */
    public boolean isClosedRisk(Risk risk) {
        return !RiskLevels.isOpen(risk);
    }

    /** Whether it may be left as it is. */
    public boolean isAcceptableRisk(Risk risk) {
        return isRated(risk, Rating.ACCEPTABLE);
    }

    /** Whether it is to be watched. */
    public boolean isRiskToWatch(Risk risk) {
        return isRated(risk, Rating.TO_WATCH);
    }

    /** Whether it asks for a response. */
    public boolean isCriticalRisk(Risk risk) {
        return isRated(risk, Rating.CRITICAL);
    }

    /** The level of its probability. */
    public String probabilityText(Risk risk) {
        return assessed(risk, RiskAssessment::getProbabilityLevel);
    }

    /** The level of its impact, the highest of all dimensions. */
    public String impactText(Risk risk) {
        return assessed(risk, assessment -> RiskLevels.impact(assessment, null));
    }

    /** Its criticality: probability times impact. */
    public String criticalityText(Risk risk) {
        return assessed(risk, RiskLevels::criticality);
    }

    /** What is done about it. */
    public String responseTexts(Risk risk) {
        return risk.getResponses().stream().map(response -> ModelLabels.in(Views.locale()).text(response))
            .collect(Collectors.joining("; "));
    }

    /** Creates a threat, assessed as the cell says in which it is put. */
    public EObject createThreat(EObject about) {
        return BoardAccess.of(about, BOARD).create("threat", about);
    }

    /** Creates an opportunity. */
    public EObject createOpportunity(EObject about) {
        return BoardAccess.of(about, BOARD).create("opportunity", about);
    }

    /** Creates a response to a risk. */
    public EObject createResponse(EObject about) {
        return BoardAccess.of(about, BOARD).create("response", about);
    }

    /** The line from a risk to what remains of it follows from its assessments: it can't be taken away. */
    public EObject keepChange(Risk risk) {
        Edits.tellUser(Messages.get("keepChange"));
        return risk;
    }

    private static boolean isRated(Risk risk, Rating rating) {
        RiskLevels levels = RiskLevels.of(Views.project(risk));
        return latest(risk).filter(each -> levels.rating(RiskLevels.criticality(each)) == rating).isPresent();
    }

    private static String assessed(Risk risk, Function<RiskAssessment, Integer> level) {
        return latest(risk).map(level).map(String::valueOf).orElse("");
    }

    private static Optional<RiskAssessment> latest(Risk risk) {
        return RiskLevels.latest(risk, false);
    }
}
