/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.ActivityBuilder.gate;
import static org.jalon.testsupport.Amounts.at;
import static org.jalon.testsupport.Amounts.day;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;

import java.math.BigDecimal;

import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.control.Baseline;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.control.ControlFactory;
import org.jalon.model.control.Indicator;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.Objective;
import org.jalon.model.framing.Request;
import org.jalon.model.framing.ScopeSide;
import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.MeetingsFactory;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Commitment;
import org.jalon.model.resources.CommitmentState;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskFactory;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.testsupport.Lookup;

/** A project with something for every section of a report. Its names are made of digits, so that words are Jalon's. */
final class WholeProject {

    private WholeProject() {
    }

    /** The project; every name starts with the given text. */
    static Project named(String prefix) {
        Project project = aProject().status("2026-03-06T17:00").set(p -> p.setName(prefix + 1))
            .with(resource(prefix + 2).rate("400", RateUnit.DAY))
            .with(workPackage(prefix + 10).with(
                    activity(prefix + 11, days(5)).by(prefix + 2).done("2026-03-02", "2026-03-06T17:00"),
                    activity(prefix + 12, days(8)).by(prefix + 2).after(prefix + 11),
                    activity(prefix + 13, days(4)).by(prefix + 2).after(prefix + 11).fixedCost("2500")),
                workPackage(prefix + 20).with(gate(prefix + 21).after(prefix + 12, prefix + 13),
                    activity(prefix + 22, days(6)).after(prefix + 21).deadline("2026-03-20")))
            .build();
        project.setDescription(prefix + 3);
        project.setBudget(new BigDecimal("20000"));
        frame(project, prefix);
        control(project, prefix);
        people(project, prefix);
        return project;
    }

    private static <T extends ProjectElement> T name(T element, String name) {
        element.setName(name);
        return element;
    }

    private static void frame(Project project, String prefix) {
        FramingFactory factory = FramingFactory.eINSTANCE;
        Framing framing = factory.createFraming();
        Request request = factory.createRequest();
        request.setContext(prefix + 30);
        request.setProblem(prefix + 31);
        framing.setRequest(request);
        Indicator indicator = name(ControlFactory.eINSTANCE.createIndicator(), prefix + 33);
        indicator.setBaseline(3.0);
        indicator.setTarget(5.5);
        project.getIndicators().add(indicator);
        Objective objective = name(factory.createObjective(), prefix + 32);
        objective.getIndicators().add(indicator);
        framing.getObjectives().add(objective);
        for (ScopeSide side : ScopeSide.values()) {
            var item = name(factory.createScopeItem(), prefix + 34);
            item.setSide(side);
            framing.getScope().add(item);
        }
        framing.getRequirements().add(name(factory.createRequirement(), prefix + 35));
        framing.getConstraints().add(name(factory.createConstraint(), prefix + 36));
        project.setFraming(framing);
    }

    private static void control(Project project, String prefix) {
        Baseline baseline = name(ControlFactory.eINSTANCE.createBaseline(), prefix + 40);
        baseline.setTakenOn(at("2026-02-20"));
        WbsElement element = Lookup.in(project).activity(prefix + 12);
        BaselineEntry entry = ControlFactory.eINSTANCE.createBaselineEntry();
        entry.setElement(element);
        entry.setStart(at("2026-03-06"));
        entry.setFinish(at("2026-03-16T17:00"));
        baseline.getEntries().add(entry);
        project.getBaselines().add(baseline);
        Commitment commitment = name(ResourcesFactory.eINSTANCE.createCommitment(), prefix + 41);
        commitment.setAmount(new BigDecimal("2500"));
        commitment.setState(CommitmentState.COMMITTED);
        commitment.setCommittedOn(day("2026-03-04"));
        project.getCommitments().add(commitment);
    }

    private static void people(Project project, String prefix) {
        Risk risk = name(RiskFactory.eINSTANCE.createRisk(), prefix + 50);
        RiskAssessment assessment = RiskFactory.eINSTANCE.createRiskAssessment();
        assessment.setAssessedOn(day("2026-02-20"));
        assessment.setProbabilityLevel(4);
        assessment.setTimeLevel(4);
        risk.getAssessments().add(assessment);
        RiskResponse response = name(RiskFactory.eINSTANCE.createRiskResponse(), prefix + 51);
        risk.getResponses().add(response);
        project.getRisks().add(risk);
        Stakeholder stakeholder = name(StakeholdersFactory.eINSTANCE.createStakeholder(), prefix + 52);
        project.getStakeholders().add(stakeholder);
        CommunicationItem item = name(StakeholdersFactory.eINSTANCE.createCommunicationItem(), prefix + 53);
        item.setSender(stakeholder);
        project.getCommunicationPlan().add(item);
        ActionItem action = name(MeetingsFactory.eINSTANCE.createActionItem(), prefix + 54);
        action.setOwner(stakeholder);
        action.setDueOn(day("2026-03-05"));
        project.getActions().add(action);
    }
}
