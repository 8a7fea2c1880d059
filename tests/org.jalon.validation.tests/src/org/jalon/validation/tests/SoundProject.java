/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.ActivityBuilder.gate;
import static org.jalon.testsupport.ActivityBuilder.milestone;
import static org.jalon.testsupport.Amounts.day;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.CalendarBuilder.calendar;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.DeliverableState;
import org.jalon.model.breakdown.SkillRequirement;
import org.jalon.model.control.ControlFactory;
import org.jalon.model.control.Indicator;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.Objective;
import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.MeetingsFactory;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.Skill;
import org.jalon.model.resources.SkillLevel;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskFactory;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.testsupport.Lookup;

/** A small project with one of everything that rules look at, and nothing wrong. */
final class SoundProject {

    private SoundProject() {
    }

    static Project create() {
        Project project = aProject().status("2026-03-04").with(calendar("Works").week("08:00-12:00", "13:00-17:00"))
                .on("Works").with(resource("Ana").on("Works").set(r -> r.setCode("ANA")),
                        resource("Bob").set(r -> r.setCode("BOB"))).with(
                        milestone("Kick-off").done("2026-03-02", "2026-03-02"),
                        workPackage("Design").with(
                                activity("Study", days(2)).after("Kick-off").by("Ana").deliverable("Drawings")
                                        .done("2026-03-02", "2026-03-03T17:00"),
                                activity("Calculate", days(3)).after("Study").by("Bob")
                                        .estimate(days(2), days(3), days(5))),
                        gate("Review").after("Design").deadline("2026-03-31"),
                        milestone("End").after("Review")).build();
        Lookup in = Lookup.in(project);
        project.setManager(in.resource("Ana"));
        Deliverable drawings = in.find(Deliverable.class, "Drawings");
        drawings.setAcceptanceCriteria("Checked and signed");
        drawings.setDueOn(day("2026-03-03"));
        drawings.setState(DeliverableState.DELIVERED);
        in.activity("Review").getValidates().add(drawings);
        addSkill(project, in.activity("Study"), in.resource("Ana"));
        project.setFraming(SoundFraming.by(in.resource("Ana")));
        addObjective(project);
        addRisk(project, in.resource("Ana"));
        addAction(project, in.resource("Bob"));
        addStakeholder(project);
        return project;
    }

    private static void addSkill(Project project, Activity activity, Resource holder) {
        Skill skill = ResourcesFactory.eINSTANCE.createSkill();
        skill.setName("Statics");
        project.getSkills().add(skill);
        SkillLevel level = ResourcesFactory.eINSTANCE.createSkillLevel();
        level.setSkill(skill);
        level.setLevel(3);
        holder.getSkills().add(level);
        SkillRequirement requirement = BreakdownFactory.eINSTANCE.createSkillRequirement();
        requirement.setSkill(skill);
        requirement.setLevel(2);
        activity.getRequiredSkills().add(requirement);
    }

    private static void addObjective(Project project) {
        Indicator indicator = ControlFactory.eINSTANCE.createIndicator();
        indicator.setName("Output");
        project.getIndicators().add(indicator);
        Objective objective = FramingFactory.eINSTANCE.createObjective();
        indicator.setTarget(45.0);
        objective.setName("Produce more");
        objective.setPurpose("A contract for the season");
        objective.setRealism("The pilot did it");
        objective.setDueOn(day("2026-06-30"));
        objective.getIndicators().add(indicator);
        project.getFraming().getObjectives().add(objective);
    }

    private static void addRisk(Project project, Resource owner) {
        Risk risk = RiskFactory.eINSTANCE.createRisk();
        risk.setName("Late steel");
        risk.setCode("R1");
        risk.setOwner(owner);
        RiskAssessment assessment = RiskFactory.eINSTANCE.createRiskAssessment();
        assessment.setAssessedOn(day("2026-03-02"));
        assessment.setProbabilityLevel(2);
        assessment.setTimeLevel(3);
        risk.getAssessments().add(assessment);
        project.getRisks().add(risk);
    }

    private static void addAction(Project project, Resource owner) {
        ActionItem action = MeetingsFactory.eINSTANCE.createActionItem();
        action.setName("Order steel");
        action.setOwner(owner);
        action.setDueOn(day("2026-03-20"));
        project.getActions().add(action);
    }

    private static void addStakeholder(Project project) {
        Stakeholder client = StakeholdersFactory.eINSTANCE.createStakeholder();
        client.setName("Client");
        client.setPower(4);
        project.getStakeholders().add(client);
        CommunicationItem report = StakeholdersFactory.eINSTANCE.createCommunicationItem();
        report.setName("Report");
        report.getCopies().add(client);
        project.getCommunicationPlan().add(report);
    }
}
