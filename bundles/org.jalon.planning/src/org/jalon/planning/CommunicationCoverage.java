/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.util.List;

import org.jalon.model.project.Project;
import org.jalon.model.resources.Party;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Stakeholder;

/**
 * Whether the communication plan reaches the interested parties: the one way to tell it, for rules, diagrams and
 * reports.
 */
public final class CommunicationCoverage {

    /** Levels of power and of interest. */
    public static final int LEVELS = 5;
    /**
     * Level from which power, or interest, is high: the upper two of five, so that the middle level, which everybody
     * has until somebody has thought about it, asks for nothing.
     */
    public static final int HIGH = 4;

    private CommunicationCoverage() {
    }

    /** Whether a level of power or interest is high. */
    public static boolean isHigh(int level) {
        return level >= HIGH;
    }

    /** What of the communication plan is sent to a stakeholder, or to the resource that is the same person. */
    public static List<CommunicationItem> received(Project project, Stakeholder stakeholder) {
        return project.getCommunicationPlan().stream().filter(item -> reaches(item.getRecipients(), stakeholder)
                || reaches(item.getCopies(), stakeholder)).toList();
    }

    /** Whether a stakeholder has much power and no item of the communication plan reaches it, not even as a copy. */
    public static boolean isMissing(Project project, Stakeholder stakeholder) {
        return isHigh(stakeholder.getPower()) && received(project, stakeholder).isEmpty();
    }

    private static boolean reaches(List<Party> parties, Stakeholder stakeholder) {
        return parties.contains(stakeholder)
                || stakeholder.getResource() != null && parties.contains(stakeholder.getResource());
    }
}
