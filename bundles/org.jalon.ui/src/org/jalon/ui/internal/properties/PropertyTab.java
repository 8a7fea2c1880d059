/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.control.ControlPackage;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.meetings.MeetingsPackage;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.model.risk.RiskPackage;
import org.jalon.model.stakeholders.StakeholdersPackage;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.fields.FieldKind;

/**
 * The tabs of the properties view, by concern, and the features each shows. A feature that no tab names is shown under
 * {@link #GENERAL}, those of extensions too, so that nothing is hidden.
 */
enum PropertyTab {
    GENERAL(Messages.tabGeneral),
    PLANNING(Messages.tabPlanning, ProjectPackage.Literals.PROJECT__START, ProjectPackage.Literals.PROJECT__FINISH,
            ProjectPackage.Literals.PROJECT__DIRECTION, ProjectPackage.Literals.PROJECT__CONSTRAINT_PRECEDENCE,
            ProjectPackage.Literals.PROJECT__CALENDAR, ProjectPackage.Literals.PROJECT__MINUTES_PER_DAY,
            ProjectPackage.Literals.PROJECT__MINUTES_PER_WEEK, ProjectPackage.Literals.PROJECT__DAYS_PER_MONTH,
            ProjectPackage.Literals.PROJECT__CRITICAL_FLOAT, ProjectPackage.Literals.PROJECT__NEAR_CRITICAL_FLOAT,
            ProjectPackage.Literals.PROJECT__WBS, ProjectPackage.Literals.PROJECT__CALENDARS,
            BreakdownPackage.Literals.WBS_ELEMENT__INACTIVE, BreakdownPackage.Literals.WORK_PACKAGE__CHILDREN,
            BreakdownPackage.Literals.ACTIVITY__SCHEDULING_MODE, BreakdownPackage.Literals.ACTIVITY__MANUAL_START,
            BreakdownPackage.Literals.ACTIVITY__MANUAL_FINISH, BreakdownPackage.Literals.ACTIVITY__DURATION,
            BreakdownPackage.Literals.ACTIVITY__DURATION_UNIT, BreakdownPackage.Literals.ACTIVITY__ELAPSED,
            BreakdownPackage.Literals.ACTIVITY__ESTIMATED, BreakdownPackage.Literals.ACTIVITY__CALENDAR,
            BreakdownPackage.Literals.ACTIVITY__ESTIMATE, BreakdownPackage.Literals.ACTIVITY__CRASH_OPTIONS,
            BreakdownPackage.Literals.ACTIVITY__INTERRUPTIONS),
    PROGRESS(Messages.tabProgress, ProjectPackage.Literals.PROJECT__STATUS_DATE,
            ProjectPackage.Literals.PROJECT__PROGRESS_POLICY, ProjectPackage.Literals.PROJECT__BASELINES,
            ProjectPackage.Literals.PROJECT__PROGRESS_RECORDS, ProjectPackage.Literals.PROJECT__INDICATORS,
            ProjectPackage.Literals.PROJECT__DEVIATIONS, ProjectPackage.Literals.PROJECT__REPORTS,
            BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_TYPE,
            BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_DATE, BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE,
            BreakdownPackage.Literals.ACTIVITY__ACTUAL_START, BreakdownPackage.Literals.ACTIVITY__ACTUAL_FINISH,
            BreakdownPackage.Literals.ACTIVITY__PERCENT_COMPLETE,
            BreakdownPackage.Literals.ACTIVITY__PHYSICAL_PERCENT_COMPLETE,
            BreakdownPackage.Literals.ACTIVITY__REMAINING_DURATION,
            BreakdownPackage.Literals.ACTIVITY__EARNED_VALUE_METHOD,
            BreakdownPackage.Literals.ACTIVITY__PROGRESS_MILESTONES),
    RESOURCES(Messages.tabResources, ProjectPackage.Literals.PROJECT__RESOURCES,
            ProjectPackage.Literals.PROJECT__SUPPLIERS, ProjectPackage.Literals.PROJECT__SKILLS,
            BreakdownPackage.Literals.ACTIVITY__EFFORT, BreakdownPackage.Literals.ACTIVITY__EFFORT_RULE,
            BreakdownPackage.Literals.ACTIVITY__EFFORT_DRIVEN,
            BreakdownPackage.Literals.ACTIVITY__IGNORE_RESOURCE_CALENDARS,
            BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS, BreakdownPackage.Literals.ACTIVITY__REQUIRED_SKILLS,
            ResourcesPackage.Literals.RESOURCE__CAPACITY, ResourcesPackage.Literals.RESOURCE__CALENDAR,
            ResourcesPackage.Literals.RESOURCE__AVAILABILITIES, ResourcesPackage.Literals.RESOURCE__SKILLS,
            ResourcesPackage.Literals.RESOURCE__MEMBERS),
    COSTS(Messages.tabCosts, ProjectPackage.Literals.PROJECT__CURRENCY, ProjectPackage.Literals.PROJECT__BUDGET,
            ProjectPackage.Literals.PROJECT__COMMITMENTS, BreakdownPackage.Literals.WORK_PACKAGE__BUDGET,
            BreakdownPackage.Literals.ACTIVITY__FIXED_COST, BreakdownPackage.Literals.ACTIVITY__FIXED_COST_ACCRUAL,
            BreakdownPackage.Literals.ACTIVITY__ACTUAL_FIXED_COST, ResourcesPackage.Literals.RESOURCE__RATES,
            ResourcesPackage.Literals.ASSIGNMENT__ACTUAL_COST),
    RISKS(Messages.tabRisks, ProjectPackage.Literals.PROJECT__RISK_SCALE, ProjectPackage.Literals.PROJECT__RISKS,
            RiskPackage.Literals.RISK__PROBABILITY, RiskPackage.Literals.RISK__TIME_IMPACT,
            RiskPackage.Literals.RISK__COST_IMPACT, RiskPackage.Literals.RISK__TIME_ESTIMATE,
            RiskPackage.Literals.RISK__ASSESSMENTS, RiskPackage.Literals.RISK__RESPONSES),
    LINKS(Messages.tabLinks, ProjectPackage.Literals.PROJECT__REFERENCES,
            BreakdownPackage.Literals.WBS_ELEMENT__PREDECESSOR_LINKS,
            BreakdownPackage.Literals.WBS_ELEMENT__SUCCESSOR_LINKS,
            BreakdownPackage.Literals.WBS_ELEMENT__DELIVERABLES, BreakdownPackage.Literals.ACTIVITY__VALIDATES,
            FramingPackage.Literals.OBJECTIVE__PARENT, FramingPackage.Literals.OBJECTIVE__CHILDREN,
            FramingPackage.Literals.OBJECTIVE__REQUIREMENTS, FramingPackage.Literals.OBJECTIVE__INDICATORS,
            FramingPackage.Literals.OBJECTIVE__DELIVERABLES, FramingPackage.Literals.REQUIREMENT__SATISFIED_BY,
            FramingPackage.Literals.CONSTRAINT__CONCERNS, FramingPackage.Literals.SOLUTION__ANSWERS,
            RiskPackage.Literals.RISK__CONCERNS, ControlPackage.Literals.INDICATOR__OBJECTIVES,
            ControlPackage.Literals.INDICATOR__MEASURES, ControlPackage.Literals.DEVIATION__CONCERNS,
            MeetingsPackage.Literals.ACTION_ITEM__ORIGIN_KIND, MeetingsPackage.Literals.ACTION_ITEM__ORIGIN,
            MeetingsPackage.Literals.ACTION_ITEM__CONCERNS, StakeholdersPackage.Literals.STAKEHOLDER__RESOURCE,
            StakeholdersPackage.Literals.STAKEHOLDER__RELATIONS),
    COMMUNICATION(Messages.tabCommunication, ProjectPackage.Literals.PROJECT__STAKEHOLDERS,
            ProjectPackage.Literals.PROJECT__COMMUNICATION_PLAN, ProjectPackage.Literals.PROJECT__MEETING_SERIES,
            ProjectPackage.Literals.PROJECT__MEETINGS, ProjectPackage.Literals.PROJECT__ACTIONS,
            ResourcesPackage.Literals.PARTY__EMAIL, ResourcesPackage.Literals.PARTY__PHONE,
            StakeholdersPackage.Literals.STAKEHOLDER__EXPECTATIONS,
            StakeholdersPackage.Literals.STAKEHOLDER__CONTRIBUTION,
            StakeholdersPackage.Literals.STAKEHOLDER__STRATEGY,
            MeetingsPackage.Literals.MEETING_SERIES__INVITEES, MeetingsPackage.Literals.MEETING_SERIES__MEETINGS,
            MeetingsPackage.Literals.MEETING__AGENDA, MeetingsPackage.Literals.MEETING__PARTICIPANTS,
            MeetingsPackage.Literals.MEETING__FACTS, MeetingsPackage.Literals.MEETING__DECISIONS,
            MeetingsPackage.Literals.MEETING__OPEN_POINTS, MeetingsPackage.Literals.MEETING__REVIEWED_ACTIONS,
            MeetingsPackage.Literals.MEETING__MINUTES_APPROVED_BY,
            MeetingsPackage.Literals.MEETING__MINUTES_APPROVED_ON, ControlPackage.Literals.REPORT_ISSUE__RECIPIENTS),
    DOCUMENTATION(Messages.tabDocumentation, ModelPackage.Literals.PROJECT_ELEMENT__DOCUMENTATION,
            ModelPackage.Literals.PROJECT_ELEMENT__PROPERTIES, ModelPackage.Literals.PROJECT_ELEMENT__EXTENSIONS),
    ADVANCED(Messages.tabAdvanced, BreakdownPackage.Literals.ACTIVITY__LEVELLING_PRIORITY,
            BreakdownPackage.Literals.ACTIVITY__LEVELLED_START, ProjectPackage.Literals.PROJECT__DIAGRAMS,
            ModelPackage.Literals.IDENTIFIED__ID);

    private final String title;
    private final List<EStructuralFeature> features;

    PropertyTab(String title, EStructuralFeature... features) {
        this.title = title;
        this.features = List.of(features);
    }

    String title() {
        return title;
    }

    /** The features this tab shows of elements of some classes: those that all of them have, wide ones last. */
    List<EStructuralFeature> features(Set<EClass> types) {
        List<EStructuralFeature> common = common(types);
        List<EStructuralFeature> shown = new ArrayList<>(this == GENERAL ? common : features);
        if (this == GENERAL) {
            for (PropertyTab other : values()) {
                shown.removeAll(other.features);
            }
        }
        shown.retainAll(common);
        // what takes the whole width stands below what doesn't
        shown.sort(Comparator.comparing(feature -> FieldKind.of(feature).isWide()));
        return shown;
    }

    private static List<EStructuralFeature> common(Set<EClass> types) {
        List<EStructuralFeature> common = null;
        for (EClass type : types) {
            List<EStructuralFeature> own = type.getEAllStructuralFeatures().stream()
                    .filter(feature -> feature.isChangeable() && !feature.isDerived()).toList();
            if (common == null) {
                common = new ArrayList<>(own);
            } else {
                common.retainAll(own);
            }
        }
        return common == null ? List.of() : common;
    }
}
