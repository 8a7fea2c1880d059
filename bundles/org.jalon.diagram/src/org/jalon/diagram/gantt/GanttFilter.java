/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.time.LocalDate;
import java.util.Objects;

import org.jalon.diagram.ElementRoles;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.ActionState;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Party;
import org.jalon.model.resources.Resource;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/**
 * Which activities are looked at. Every condition that is set holds; none is set at first. Immutable.
 *
 * @param critical those on which the finish of the project depends
 * @param late those that miss a deadline or can't be on time any more
 * @param person those a person is responsible for, works on, or has an open action about; null for all
 * @param resource those that a resource is assigned to; null for all
 * @param from those that don't finish before this day; null for all
 * @param to those that don't start after this day; null for all
 */
public record GanttFilter(boolean critical, boolean late, Party person, Resource resource, LocalDate from,
        LocalDate to) {

    /** Everything. */
    public static final GanttFilter NONE = new GanttFilter(false, false, null, null, null, null);

    public GanttFilter withCritical(boolean only) {
        return new GanttFilter(only, late, person, resource, from, to);
    }

    public GanttFilter withLate(boolean only) {
        return new GanttFilter(critical, only, person, resource, from, to);
    }

    public GanttFilter withPerson(Party of) {
        return new GanttFilter(critical, late, of, resource, from, to);
    }

    public GanttFilter withResource(Resource of) {
        return new GanttFilter(critical, late, person, of, from, to);
    }

    /** Days from the first to the last, both included; null for no bound. */
    public GanttFilter withPeriod(LocalDate first, LocalDate last) {
        return new GanttFilter(critical, late, person, resource, first, last);
    }

    /** Whether everything is shown. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * Whether an element is looked at. A work package isn't by itself: it is shown for what it contains.
     *
     * @param element an element of the breakdown
     * @param plan the plan as it is now
     */
    public boolean test(WbsElement element, ProjectPlan plan) {
        if (isEmpty()) {
            return true;
        }
        PlannedElement planned = plan.of(element).orElse(null);
        return planned != null && element instanceof Activity activity
            && (!critical || planned.critical())
            && (!late || ElementRoles.isLate(planned))
            && (resource == null || isAssigned(activity, resource))
            && (person == null || concerns(activity, plan))
            && (from == null || !planned.finish().toLocalDate().isBefore(from))
            && (to == null || !planned.start().toLocalDate().isAfter(to));
    }

    private static boolean isAssigned(Activity activity, Party party) {
        return activity.getAssignments().stream().map(Assignment::getResource).anyMatch(r -> r == party);
    }

    private boolean concerns(Activity activity, ProjectPlan plan) {
        boolean works = isAssigned(activity, person) || person instanceof Stakeholder stakeholder
            && stakeholder.getResource() != null && isAssigned(activity, stakeholder.getResource());
        return works || isResponsible(activity) || plan.project().getActions().stream()
            .filter(action -> isOpen(action) && action.getOwner() == person)
            .anyMatch(action -> action.getConcerns().contains(activity) || action.getOrigin() == activity);
    }

    /** Who answers for a work package answers for what it contains, unless someone else is named there. */
    private boolean isResponsible(Activity activity) {
        for (WbsElement e = activity; e != null; e = e.eContainer() instanceof WorkPackage parent ? parent : null) {
            if (e.getResponsible() != null) {
                return Objects.equals(e.getResponsible(), person);
            }
        }
        return false;
    }

    private static boolean isOpen(ActionItem action) {
        return action.getState() == ActionState.OPEN || action.getState() == ActionState.IN_PROGRESS;
    }
}
