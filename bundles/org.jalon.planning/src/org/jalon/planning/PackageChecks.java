/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jalon.model.breakdown.WorkPackage;

/** Checks the imposed dates and deadlines of work packages against what their content gives. */
final class PackageChecks {

    private PackageChecks() {
    }

    static List<PlanProblem> of(Collection<PlannedElement> elements) {
        List<PlanProblem> problems = new ArrayList<>();
        for (PlannedElement planned : elements) {
            if (planned.element() instanceof WorkPackage parent) {
                LocalDateTime deadline = parent.getDeadline();
                if (deadline != null && planned.finish().isAfter(deadline)) {
                    problems.add(new PlanProblem.MissedDeadline(parent, deadline, planned.finish()));
                }
                checkConstraint(parent, planned, problems);
            }
        }
        return problems;
    }

    private static void checkConstraint(WorkPackage parent, PlannedElement planned, List<PlanProblem> problems) {
        LocalDateTime date = parent.getConstraintDate();
        if (date == null) {
            return;
        }
        LocalDateTime actual = switch (parent.getConstraintType()) {
            case START_NO_EARLIER_THAN -> planned.start().isBefore(date) ? planned.start() : null;
            case MUST_START_ON -> planned.start().toLocalDate().equals(date.toLocalDate()) ? null : planned.start();
            case FINISH_NO_LATER_THAN, MUST_FINISH_ON -> planned.finish().isAfter(date) ? planned.finish() : null;
            default -> null;
        };
        if (actual != null) {
            problems.add(new PlanProblem.MissedConstraint(parent, parent.getConstraintType(), date, actual));
        }
    }
}
