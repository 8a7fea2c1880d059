/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.planning.Durations;
import org.jalon.planning.Loads;
import org.jalon.planning.PlannedElement;
import org.jalon.sirius.internal.Edits;
import org.jalon.sirius.internal.Messages;
import org.jalon.sirius.internal.Views;
import org.jalon.ui.common.DateTexts;

/** Services for resources: who works on what, how much that is, and where it is too much. */
public class ResourceServices {

    /** The activities of a project in the order of its breakdown. */
    public List<Activity> allActivities(Project project) {
        return Views.of(project).plan().activities().stream().map(PlannedElement::element)
            .filter(Activity.class::isInstance).map(Activity.class::cast).toList();
    }

    /** The resources of a project. */
    public List<Resource> allResources(Project project) {
        return project.getResources();
    }

    /** All assignments of a project. */
    public List<Assignment> allAssignments(Project project) {
        return allActivities(project).stream().flatMap(activity -> activity.getAssignments().stream()).toList();
    }

    /** How much of a resource is assigned: {@code 50 %}. */
    public String assignmentUnits(Assignment assignment) {
        return NumberFormat.getPercentInstance(Views.locale()).format(assignment.getUnits());
    }

    /** Assigns as much of a resource as typed, in percent; nothing typed takes the assignment away. */
    public EObject setAssignmentUnits(Assignment assignment, String text) {
        Edits edits = Edits.of(assignment);
        Activity activity = assignment.getActivity();
        if (text == null || text.isBlank()) {
            edits.run(edits.elements().delete(List.of(assignment)));
        } else {
            Double units = units(text);
            if (units == null) {
                Edits.tellUser(Messages.get("notAValue", text));
            } else {
                edits.run(edits.elements().set(assignment, Map.of(ResourcesPackage.Literals.ASSIGNMENT__UNITS,
                    units)));
            }
        }
        return activity;
    }

    /** Lets a resource work on an activity, as much as typed. */
    public EObject assignResource(Activity activity, EObject resource, String text) {
        Double units = units(text);
        if (!(resource instanceof Resource assigned) || units == null) {
            Edits.tellUser(Messages.get("notAValue", text));
            return activity;
        }
        Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
        assignment.setResource(assigned);
        assignment.setUnits(units);
        Edits edits = Edits.of(activity);
        return edits.run(edits.elements().create(activity, BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS,
            assignment), activity);
    }

    /** Creates a resource. */
    public EObject createResource(EObject about) {
        Resource created = ResourcesFactory.eINSTANCE.createResource();
        created.setName(Messages.newName("RESOURCE"));
        Edits edits = Edits.of(about);
        return edits.run(edits.elements().create(edits.project(), ProjectPackage.Literals.PROJECT__RESOURCES,
            created), about);
    }

    /** How much work is asked of a resource, in hours. */
    public String effortText(Resource resource) {
        Project project = Views.project(resource);
        return Durations.of(project).format(loads(resource).total(resource), TimeUnit.HOUR, Views.locale());
    }

    /** The highest load of a week, of what the resource can give. */
    public String peakText(Resource resource) {
        return NumberFormat.getPercentInstance(Views.locale()).format(loads(resource).perWeek(resource).stream()
            .filter(week -> !week.capacity().isZero()).mapToDouble(Loads.Period::rate).max().orElse(0));
    }

    /** When more is asked of a resource than it can give. */
    public String overloadText(Resource resource) {
        DateTexts dates = new DateTexts(Views.locale());
        return loads(resource).overallocations(resource).stream()
            .map(each -> each.from().equals(each.to()) ? dates.format(each.from())
                : dates.format(each.from()) + " – " + dates.format(each.to())).collect(Collectors.joining("; "));
    }

    /** Whether more is asked of a resource than it can give. */
    public boolean isOverloaded(Resource resource) {
        return !loads(resource).overallocations(resource).isEmpty();
    }

    private static Loads loads(Resource resource) {
        return Views.of(Views.project(resource)).plan().loads();
    }

    /** Reads a share: {@code 50 %}, {@code 50}; null if it is none. */
    private static Double units(String text) {
        String digits = text == null ? "" : text.replaceAll("[\\s%\u00a0\u202f]", "").replace(',', '.');
        return digits.matches("\\d{1,6}(\\.\\d+)?") ? Double.parseDouble(digits) / 100 : null;
    }
}
