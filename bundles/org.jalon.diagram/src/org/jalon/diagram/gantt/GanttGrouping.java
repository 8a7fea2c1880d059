/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.resources.Assignment;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/** By what activities are put together instead of by the breakdown. */
public enum GanttGrouping {
    /** Who answers for them, or for the work package they are in. */
    RESPONSIBLE,
    /** The first resource that works on them. */
    RESOURCE,
    /** How far they are. */
    STATE;

    /**
     * The name of the group of an activity.
     *
     * @param activity an activity
     * @param plan the plan as it is now
     * @param locale the language
     * @return its name; that of the group of all others if nothing puts it into one
     */
    public String group(Activity activity, ProjectPlan plan, Locale locale) {
        String name = switch (this) {
            case RESPONSIBLE -> responsible(activity);
            case RESOURCE -> activity.getAssignments().stream().map(Assignment::getResource).filter(Objects::nonNull)
                .map(ProjectElement::getName).filter(Objects::nonNull).findFirst().orElse(null);
            case STATE -> plan.of(activity).map(planned -> state(planned, locale)).orElse(null);
        };
        return name == null ? others(locale) : name;
    }

    /** Names of groups in the order in which they come; further ones follow by name. */
    public List<String> order(ProjectPlan plan, Locale locale) {
        List<String> names = new ArrayList<>(switch (this) {
            case RESPONSIBLE, RESOURCE -> Stream.of(plan.project().getResources(), plan.project().getStakeholders(),
                plan.project().getSuppliers()).flatMap(List::stream).map(ProjectElement::getName)
                .filter(Objects::nonNull).distinct().toList();
            case STATE -> Stream.of("late", "started", "toDo", "done")
                .map(key -> Messages.get(locale, "state." + key)).toList();
        });
        names.add(others(locale));
        return names;
    }

    private String others(Locale locale) {
        return Messages.get(locale, "group.none." + name());
    }

    private static String responsible(WbsElement element) {
        for (WbsElement e = element; e != null; e = e.eContainer() instanceof WorkPackage parent ? parent : null) {
            if (e.getResponsible() != null) {
                return e.getResponsible().getName();
            }
        }
        return null;
    }

    private static String state(PlannedElement planned, Locale locale) {
        boolean started = ((Activity) planned.element()).getActualStart() != null;
        String key = planned.isComplete() ? "done" : ElementRoles.isLate(planned) ? "late"
            : started ? "started" : "toDo";
        return Messages.get(locale, "state." + key);
    }
}
