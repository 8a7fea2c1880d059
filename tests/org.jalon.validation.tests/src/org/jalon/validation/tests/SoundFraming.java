/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.tests;

import static org.jalon.testsupport.Amounts.day;

import java.math.BigDecimal;

import org.jalon.model.framing.Assumption;
import org.jalon.model.framing.Constraint;
import org.jalon.model.framing.Feasibility;
import org.jalon.model.framing.FeasibilityVerdict;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionKind;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.ImpactAssessment;
import org.jalon.model.framing.InformationSource;
import org.jalon.model.framing.Interactor;
import org.jalon.model.framing.Relevance;
import org.jalon.model.framing.Request;
import org.jalon.model.framing.Requirement;
import org.jalon.model.framing.RequirementKind;
import org.jalon.model.framing.ScopeItem;
import org.jalon.model.framing.ScopeSide;
import org.jalon.model.framing.Solution;
import org.jalon.model.resources.Party;

/** A framing with one of everything that rules look at, but objectives, and nothing wrong. */
final class SoundFraming {

    private static final FramingFactory NEW = FramingFactory.eINSTANCE;

    private SoundFraming() {
    }

    static Framing by(Party person) {
        Framing framing = NEW.createFraming();
        framing.setRequest(request(person));
        for (ScopeSide side : ScopeSide.values()) {
            ScopeItem item = NEW.createScopeItem();
            item.setSide(side);
            framing.getScope().add(item);
        }
        for (RequirementKind kind : new RequirementKind[] {RequirementKind.QUALITY, RequirementKind.COST,
            RequirementKind.TIME}) {
            Requirement requirement = NEW.createRequirement();
            requirement.setKind(kind);
            requirement.setVerification("Measured");
            framing.getRequirements().add(requirement);
        }
        addAssessments(framing);
        framing.getSolutions().add(solution("Two machines"));
        framing.getSolutions().add(solution("One machine"));
        framing.getSolutions().getFirst().setChosen(true);
        framing.getSolutions().getFirst().setChoiceReason("Cheapest over ten years");
        framing.getAnalyses().add(functions());
        framing.setValidatedBy(person);
        framing.setValidatedOn(day("2026-02-20"));
        return framing;
    }

    private static Request request(Party person) {
        Request request = NEW.createRequest();
        request.setRequester(person);
        request.setReceivedOn(day("2026-02-02"));
        request.setContext("The hall is full");
        request.setStakes("The season");
        request.setProblem("Too slow");
        request.setExpectedResults("More");
        request.setNeeds("Room");
        InformationSource source = NEW.createInformationSource();
        source.setRelevance(Relevance.HIGH);
        request.getSources().add(source);
        return request;
    }

    private static void addAssessments(Framing framing) {
        Feasibility floor = NEW.createFeasibility();
        floor.setName("Floor");
        floor.setVerdict(FeasibilityVerdict.FEASIBLE);
        framing.getFeasibility().add(floor);
        Assumption delivery = NEW.createAssumption();
        delivery.setCheckBy(day("2026-03-20"));
        framing.getAssumptions().add(delivery);
        Constraint noise = NEW.createConstraint();
        noise.setConsequence("No work at night");
        framing.getConstraints().add(noise);
        ImpactAssessment shifts = NEW.createImpactAssessment();
        shifts.setMeasures("Training");
        framing.getImpacts().add(shifts);
    }

    private static Solution solution(String name) {
        Solution solution = NEW.createSolution();
        solution.setName(name);
        solution.setGains("Output");
        solution.setCost(BigDecimal.TEN);
        solution.setAdvantages("Known");
        solution.setDrawbacks("Large");
        return solution;
    }

    private static FunctionalAnalysis functions() {
        FunctionalAnalysis analysis = NEW.createFunctionalAnalysis();
        analysis.setJustification("A new product");
        analysis.setConclusion("Two functions");
        Interactor operator = NEW.createInteractor();
        Interactor bottle = NEW.createInteractor();
        analysis.getInteractors().add(operator);
        analysis.getInteractors().add(bottle);
        Function pack = NEW.createFunction();
        pack.setKind(FunctionKind.PRINCIPAL);
        pack.getInteractors().add(operator);
        pack.getInteractors().add(bottle);
        Function protect = NEW.createFunction();
        protect.setKind(FunctionKind.CONSTRAINT);
        protect.getInteractors().add(operator);
        analysis.getFunctions().add(pack);
        analysis.getFunctions().add(protect);
        return analysis;
    }
}
