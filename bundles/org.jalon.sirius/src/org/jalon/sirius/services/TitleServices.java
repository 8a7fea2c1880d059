/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import org.jalon.model.ProjectElement;
import org.jalon.model.project.Project;
import org.jalon.sirius.internal.Messages;

/** What new representations of a project are called. */
public class TitleServices {

    /** The network. */
    public String titleNetwork(Project project) {
        return title("Network", project);
    }

    /** The Gantt chart. */
    public String titleGantt(Project project) {
        return title("Gantt", project);
    }

    /** The breakdown. */
    public String titleBreakdown(Project project) {
        return title("Breakdown", project);
    }

    /** The table of activities. */
    public String titleActivities(Project project) {
        return title("Activities", project);
    }

    /** The cross-table of assignments. */
    public String titleAssignments(Project project) {
        return title("Assignments", project);
    }

    /** The loads of resources. */
    public String titleLoads(Project project) {
        return title("Loads", project);
    }

    /** The risk matrix. */
    public String titleRiskMatrix(Project project) {
        return title("RiskMatrix", project);
    }

    /** The risk register. */
    public String titleRiskRegister(Project project) {
        return title("RiskRegister", project);
    }

    /** The stakeholder map. */
    public String titleStakeholderMap(Project project) {
        return title("StakeholderMap", project);
    }

    /** The communication plan. */
    public String titleCommunication(Project project) {
        return title("Communication", project);
    }

    /** The tree of objectives. */
    public String titleObjectives(Project project) {
        return title("Objectives", project);
    }

    /** A functional analysis. */
    public String titleFunctionalAnalysis(ProjectElement subject) {
        return title("FunctionalAnalysis", subject);
    }

    /** The actions. */
    public String titleActions(Project project) {
        return title("Actions", project);
    }

    /** The decisions. */
    public String titleDecisions(Project project) {
        return title("Decisions", project);
    }

    private static String title(String representation, ProjectElement subject) {
        String name = subject.getName() == null ? Messages.get("title") : subject.getName();
        return Messages.get("title." + representation, name);
    }
}
