/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.ui.table.internal.Messages;

/**
 * The resources of an activity as one writes them: {@code Martin; Crane [50 %]; Concrete [12 m³]}. A resource is
 * cited by its name or by its code.
 */
final class ResourceText {

    private static final Pattern ONE = Pattern.compile("(?<name>[^\\[\\]]+?)\\s*(?:\\[(?<units>[^\\]]*)\\])?");
    private static final Pattern QUANTITY = Pattern.compile("(?<value>[\\d\\s.,\u00a0\u202f]+)(?<unit>.*)");

    private final TableContext context;

    ResourceText(TableContext context) {
        this.context = context;
    }

    /** The resources assigned to an activity. */
    static String resources(Activity activity, TableContext context) {
        return activity.getAssignments().stream().filter(assignment -> assignment.getResource() != null)
                .map(assignment -> text(assignment, context)).collect(Collectors.joining("; "));
    }

    private static String text(Assignment assignment, TableContext context) {
        Resource resource = assignment.getResource();
        String name = name(resource);
        if (resource.getKind() == ResourceKind.MATERIAL) {
            String unit = resource.getMaterialUnit() == null ? "" : "\u00a0" + resource.getMaterialUnit();
            return name + " [" + context.numbers().format(assignment.getUnits()) + unit + "]";
        }
        return assignment.getUnits() == 1 ? name
                : name + " [" + context.numbers().percent(assignment.getUnits() * 100) + "]";
    }

    private static String name(Resource resource) {
        return resource.getName() == null || resource.getName().isBlank() ? resource.getCode() : resource.getName();
    }

    /** The change that assigns the resources written, keeping efforts and contours of assignments that stay. */
    Command edit(Activity activity, String entry) throws EditRefused {
        Map<Resource, Double> wanted = new LinkedHashMap<>();
        for (String part : entry.split(";")) {
            if (!part.isBlank()) {
                read(part.strip(), wanted);
            }
        }
        CompoundCommand command = new CompoundCommand();
        for (Assignment assignment : activity.getAssignments()) {
            Double units = wanted.remove(assignment.getResource());
            if (units == null) {
                command.append(RemoveCommand.create(context.domain(), activity,
                        BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS, assignment));
            } else if (units != assignment.getUnits()) {
                command.append(SetCommand.create(context.domain(), assignment,
                        ResourcesPackage.Literals.ASSIGNMENT__UNITS, units));
            }
        }
        wanted.forEach((resource, units) -> command.append(AddCommand.create(context.domain(), activity,
                BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS, assignment(resource, units))));
        return command.isEmpty() ? null : command;
    }

    private static Assignment assignment(Resource resource, double units) {
        Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
        assignment.setResource(resource);
        assignment.setUnits(units);
        return assignment;
    }

    private void read(String text, Map<Resource, Double> wanted) throws EditRefused {
        Matcher matcher = ONE.matcher(text);
        if (!matcher.matches()) {
            throw new EditRefused(NLS.bind(Messages.notAResource, text));
        }
        Resource resource = find(matcher.group("name").strip());
        if (wanted.put(resource, units(resource, matcher.group("units"))) != null) {
            throw new EditRefused(NLS.bind(Messages.resourceTwice, name(resource)));
        }
    }

    private double units(Resource resource, String text) throws EditRefused {
        if (text == null || text.isBlank()) {
            return 1;
        }
        Matcher quantity = QUANTITY.matcher(text.strip());
        if (!quantity.matches()) {
            throw new EditRefused(NLS.bind(Messages.notANumber, text));
        }
        double value = context.numbers().parse(quantity.group("value"));
        boolean share = quantity.group("unit").strip().equals("%");
        if (share && resource.getKind() != ResourceKind.MATERIAL) {
            value /= 100;
        }
        if (value <= 0) {
            throw new EditRefused(NLS.bind(Messages.unitsNotPositive, name(resource)));
        }
        return value;
    }

    private Resource find(String name) throws EditRefused {
        List<Resource> resources = context.project().getResources();
        List<Resource> found = resources.stream().filter(r -> name.equalsIgnoreCase(r.getName())).toList();
        if (found.isEmpty()) {
            found = resources.stream().filter(r -> name.equalsIgnoreCase(r.getCode())).toList();
        }
        if (found.isEmpty()) {
            throw new EditRefused(NLS.bind(Messages.noSuchResource, name));
        }
        if (found.size() > 1) {
            throw new EditRefused(NLS.bind(Messages.severalResources, name));
        }
        return found.get(0);
    }
}
