/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.planning.ResourceKinds;
import org.jalon.planning.Texts;

/**
 * Edits of who works on what, one cell of an assignment matrix at a time: each creates, changes or deletes the
 * assignment of a resource to an activity. The duration of the activity stays; effort and units follow each other.
 */
public final class AssignmentEditor {

    private static final Texts TEXTS = Texts.of(AssignmentEditor.class);

    private final EditingDomain domain;
    private final Locale locale;

    /**
     * An editor.
     *
     * @param domain the domain on whose command stack the edits will be executed
     * @param locale the language of labels and refusals
     */
    public AssignmentEditor(EditingDomain domain, Locale locale) {
        this.domain = domain;
        this.locale = locale;
    }

    /** The assignments of a resource to an activity: one, unless the resource comes in several roles. */
    public static List<Assignment> of(Activity activity, Resource resource) {
        return activity.getAssignments().stream().filter(each -> each.getResource() == resource).toList();
    }

    /**
     * Gives an activity a share of a resource. Efforts that were given grow or shrink with the share; where the resource
     * comes in several roles, so do the shares of all.
     *
     * @param units 1 being one person or machine full time, or the quantity of what is consumed; 0 takes the resource
     *              off the activity
     * @return the edit; refused if nothing would change, for a negative share, or to take off who has worked already
     */
    public Edit setUnits(Activity activity, Resource resource, double units) {
        List<Assignment> present = of(activity, resource);
        if (units < 0) {
            return refused("refused.negative_units", resource);
        }
        if (units == 0 || present.isEmpty()) {
            return units == 0 ? remove(activity, resource, present) : create(activity, resource, units, null);
        }
        double before = units(present);
        return change(resource, present, each -> before <= 0 ? units / present.size() : each.getUnits() * units / before,
                each -> each.getEffort() == null || before <= 0 ? each.getEffort()
                        : scaled(each.getEffort(), units / before));
    }

    /**
     * Gives an activity some effort of a resource; its share follows from the duration of the activity. Where the
     * resource comes in several roles, each keeps its part.
     *
     * @param effort working time; zero takes the resource off the activity
     * @return the edit; refused if nothing would change, for a negative effort, for what is consumed by quantity, or to
     *         take off who has worked already
     */
    public Edit setEffort(Activity activity, Resource resource, Duration effort) {
        List<Assignment> present = of(activity, resource);
        if (effort.isNegative()) {
            return refused("refused.negative_units", resource);
        }
        if (effort.isZero()) {
            return remove(activity, resource, present);
        }
        if (!ResourceKinds.worksInTime(resource)) {
            return refused("refused.by_quantity", resource);
        }
        if (present.isEmpty()) {
            return create(activity, resource, share(activity, effort, 1), effort);
        }
        double before = units(present);
        double units = share(activity, effort, before);
        ToDoubleFunction<Assignment> part = each -> before <= 0 ? 1.0 / present.size() : each.getUnits() / before;
        return change(resource, present, each -> units * part.applyAsDouble(each),
                each -> scaled(effort, part.applyAsDouble(each)));
    }

    private static double units(List<Assignment> assignments) {
        return assignments.stream().mapToDouble(Assignment::getUnits).sum();
    }

    private static Duration scaled(Duration effort, double factor) {
        return Duration.ofMinutes(Math.round(effort.toMinutes() * factor));
    }

    private static double share(Activity activity, Duration effort, double otherwise) {
        Duration duration = activity.getDuration();
        return duration == null || !duration.isPositive() || activity.isElapsed() ? otherwise
                : Math.round(10000.0 * effort.toMinutes() / duration.toMinutes()) / 10000.0;
    }

    private Edit create(Activity activity, Resource resource, double units, Duration effort) {
        Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
        assignment.setResource(resource);
        assignment.setUnits(units);
        assignment.setEffort(effort);
        CompoundCommand command = labelled("assign", resource);
        command.append(AddCommand.create(domain, activity, BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS,
                assignment));
        return Edit.of(command, List.of(assignment));
    }

    private Edit remove(Activity activity, Resource resource, List<Assignment> present) {
        if (present.isEmpty()) {
            return Edit.refused(TEXTS.get(locale, "refused.nothing_to_do"));
        }
        if (present.stream().anyMatch(each -> each.getActualEffort().isPositive() || each.getActualCost() != null)) {
            return refused("refused.worked_already", resource);
        }
        CompoundCommand command = labelled("unassign", resource);
        command.append(RemoveCommand.create(domain, activity, BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS,
                present));
        return Edit.of(command);
    }

    /** Changes all assignments of the resource; the effort that remained follows from the new ones. */
    private Edit change(Resource resource, List<Assignment> present, ToDoubleFunction<Assignment> units,
            Function<Assignment, Duration> effort) {
        CompoundCommand command = labelled("change_assignment", resource);
        for (Assignment each : present) {
            Duration wanted = effort.apply(each);
            Duration left = each.getRemainingEffort();
            set(command, each, ResourcesPackage.Literals.ASSIGNMENT__UNITS, units.applyAsDouble(each));
            if (left != null && !Objects.equals(wanted, each.getEffort())) {
                Duration rest = wanted == null ? null : wanted.minus(each.getActualEffort());
                set(command, each, ResourcesPackage.Literals.ASSIGNMENT__REMAINING_EFFORT,
                        rest != null && rest.isNegative() ? Duration.ZERO : rest);
            }
            set(command, each, ResourcesPackage.Literals.ASSIGNMENT__EFFORT, wanted);
        }
        return command.isEmpty() ? Edit.refused(TEXTS.get(locale, "refused.nothing_to_do")) : Edit.of(command);
    }

    private void set(CompoundCommand command, Assignment assignment, EStructuralFeature feature, Object value) {
        if (!Objects.equals(assignment.eGet(feature), value)) {
            command.append(SetCommand.create(domain, assignment, feature, value));
        }
    }

    private CompoundCommand labelled(String key, Resource resource) {
        return new CompoundCommand(TEXTS.get(locale, "label." + key, name(resource)));
    }

    private Edit refused(String key, Resource resource) {
        return Edit.refused(TEXTS.get(locale, key, name(resource)));
    }

    private String name(Resource resource) {
        return TEXTS.get(locale, "quoted", ModelLabels.in(locale).text(resource));
    }
}
