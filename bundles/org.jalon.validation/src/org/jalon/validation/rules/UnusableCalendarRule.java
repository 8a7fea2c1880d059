/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.jalon.planning.PlanProblem;

/** Every calendar has working time. */
public final class UnusableCalendarRule extends PlanProblemRule<PlanProblem.UnusableCalendar> {

    /** The rule. */
    public UnusableCalendarRule() {
        super(PlanProblem.UnusableCalendar.class);
    }

    @Override
    protected EObject element(PlanProblem.UnusableCalendar problem) {
        return problem.calendar();
    }
}
