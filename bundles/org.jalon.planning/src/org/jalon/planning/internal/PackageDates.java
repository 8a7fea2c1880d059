/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.util.List;
import java.util.Map;

import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlanProblem.ValueFault;
import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Lag;
import org.jalon.schedule.LinkType;
import org.jalon.schedule.TimeAxis;

/**
 * Carries the imposed dates of work packages down to their activities: a start holds each of them, a finish or a
 * deadline limits their float.
 */
final class PackageDates {

    private final Map<WbsElement, int[]> content;
    private final List<Activity> nodes;
    private final Map<Integer, WbsElement> imposedBy;
    private final ValueCheck check;
    private final List<PlanProblem> problems;

    PackageDates(Map<WbsElement, int[]> content, List<Activity> nodes, Map<Integer, WbsElement> imposedBy,
            ValueCheck check, List<PlanProblem> problems) {
        this.content = content;
        this.nodes = nodes;
        this.imposedBy = imposedBy;
        this.check = check;
        this.problems = problems;
    }

    void impose(List<LinkSpec> links) {
        for (Map.Entry<WbsElement, int[]> entry : content.entrySet()) {
            if (entry.getKey() instanceof WorkPackage parent) {
                limit(check.date(parent, parent.getDeadline()), entry.getValue());
                constrain(parent, entry.getValue(), links);
            }
        }
    }

    private void constrain(WorkPackage parent, int[] range, List<LinkSpec> links) {
        ConstraintType type = parent.getConstraintType();
        if (type == ConstraintType.AS_SOON_AS_POSSIBLE) {
            return;
        }
        if (!isMeaningful(type)) {
            problems.add(new PlanProblem.MeaninglessConstraint(parent, type));
        } else if (parent.getConstraintDate() == null) {
            check.report(parent, ValueFault.CONSTRAINT_WITHOUT_DATE);
        } else {
            long date = check.date(parent, parent.getConstraintDate());
            if (date != TimeAxis.NONE && isOnStart(type)) {
                hold(parent, date, range, links);
            } else {
                limit(date, range);
            }
        }
    }

    /** A package can be held at its start and limited at its finish; the rest is its content's. */
    static boolean isMeaningful(ConstraintType type) {
        return isOnStart(type) || type == ConstraintType.FINISH_NO_LATER_THAN
                || type == ConstraintType.MUST_FINISH_ON;
    }

    private static boolean isOnStart(ConstraintType type) {
        return type == ConstraintType.START_NO_EARLIER_THAN || type == ConstraintType.MUST_START_ON;
    }

    private void hold(WorkPackage parent, long date, int[] range, List<LinkSpec> links) {
        Constraint bound = new Constraint(Constraint.Type.START_NO_EARLIER_THAN, date);
        int gate = -1;
        for (int i = range[0]; i < range[1]; i++) {
            Constraint own = nodes.get(i).constraint();
            if (own.type() == Constraint.Type.NONE
                    || own.type() == Constraint.Type.START_NO_EARLIER_THAN && own.date() < date) {
                nodes.set(i, nodes.get(i).with(bound));
                imposedBy.put(i, parent);
            } else if (!own.type().isExact() && own.type() != Constraint.Type.START_NO_EARLIER_THAN) {
                if (gate < 0) {
                    gate = nodes.size();
                    nodes.add(Activity.milestone().with(bound));
                    imposedBy.put(gate, parent);
                }
                links.add(new LinkSpec(gate, i, LinkType.FINISH_TO_START, Lag.NONE, null));
            }
        }
    }

    private void limit(long date, int[] range) {
        for (int i = range[0]; date != TimeAxis.NONE && i < range[1]; i++) {
            long own = nodes.get(i).deadline();
            if (own == TimeAxis.NONE || own > date) {
                nodes.set(i, nodes.get(i).dueBy(date));
            }
        }
    }
}
