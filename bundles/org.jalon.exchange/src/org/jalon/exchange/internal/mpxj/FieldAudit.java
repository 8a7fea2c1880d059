/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jalon.exchange.internal.Messages;
import org.jalon.exchange.internal.mpxj.Findings.Subject;
import org.mpxj.FieldContainer;
import org.mpxj.FieldType;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.ResourceField;
import org.mpxj.ResourceType;

/**
 * Goes through every field that the file fills, of every object, and reports those that nothing converts: what is
 * neither mapped, computed anew, nor mere presentation ends in the report.
 */
final class FieldAudit {

    private static final Pattern NUMBERED_BASELINE = Pattern.compile("^((?:TIMEPHASED_)?BASELINE)(\\d+)(_.*)$");

    private final Conversion conversion;

    FieldAudit(Conversion conversion) {
        this.conversion = conversion;
    }

    void run() {
        ProjectFile source = conversion.source;
        audit(Subject.TASK, source.getTasks(), source.getTasks().getPopulatedFields(), Conversion::label);
        List<Resource> resources = source.getResources().stream()
                .filter(resource -> !ResourceConverter.isPlaceholder(resource)).toList();
        audit(Subject.RESOURCE, resources, source.getResources().getPopulatedFields(),
                Conversion::label);
        List<ResourceAssignment> assignments = source.getResourceAssignments().stream()
                .filter(assignment -> assignment.getResource() != null || assignment.getRole() != null).toList();
        audit(Subject.ASSIGNMENT, assignments, source.getResourceAssignments().getPopulatedFields(),
                AssignmentConverter::label);
        audit(Subject.PROJECT, List.of(source.getProjectProperties()),
                source.getProjectProperties().getPopulatedFields(), properties -> conversion.file.getFileName()
                        .toString());
        auditContainers(source);
    }

    private <T extends FieldContainer> void audit(Subject subject, Collection<T> objects, Set<FieldType> populated,
            Function<T, String> label) {
        List<FieldType> lost = populated.stream().filter(field -> FieldPolicy.isLost(field))
                .sorted(Comparator.comparing(FieldType::name)).toList();
        for (FieldType field : lost) {
            for (T object : objects) {
                Object value = object.getCachedValue(field);
                if (FieldPolicy.isInformative(field, value) && !goesWithoutSaying(object, field)) {
                    conversion.findings.lostField(subject, label.apply(object), nameOf(field, conversion.messages),
                            numberOf(field), value);
                }
            }
        }
    }

    /** Whether the value goes without saying, such as actual dates of an assignment that are those of its task. */
    private static boolean goesWithoutSaying(FieldContainer object, FieldType field) {
        if (object instanceof Resource resource) { // nobody levels cement or travel expenses
            return field == ResourceField.CAN_LEVEL && resource.getType() != ResourceType.WORK;
        }
        if (!(object instanceof ResourceAssignment assignment) || assignment.getTask() == null) {
            return false;
        }
        return switch (field.name()) {
        case "ACTUAL_START" -> assignment.getActualStart().equals(assignment.getTask().getActualStart());
        case "ACTUAL_FINISH" -> assignment.getActualFinish().equals(assignment.getTask().getActualFinish());
        default -> false;
        };
    }

    /** Parts of a file that are not fields of an object. */
    private void auditContainers(ProjectFile source) {
        String file = conversion.file.getFileName().toString();
        count("views", file, source.getViews().size());
        count("filters", file,
                source.getFilters().getTaskFilters().size() + source.getFilters().getResourceFilters().size());
        count("groups", file, source.getGroups().size());
        count("dataLinks", file, source.getDataLinks().size());
        long formulas = source.getCustomFields().stream()
                .filter(field -> field.getGraphicalIndicator().getDisplayGraphicalIndicators()).count();
        count("graphicalIndicators", file, (int) formulas);
        long lookups = source.getCustomFields().stream().filter(field -> !field.getLookupTable().isEmpty()).count();
        count("lookupTables", file, (int) lookups);
        for (Exception ignored : source.getIgnoredErrors()) {
            conversion.findings.lost(Subject.PROJECT, file, "unreadablePart", ignored.getMessage());
        }
    }

    private void count(String key, String file, int count) {
        if (count > 0) {
            conversion.findings.lost(Subject.PROJECT, file, key, count);
        }
    }

    private static String numberOf(FieldType field) {
        Matcher numbered = NUMBERED_BASELINE.matcher(field.name());
        return numbered.matches() ? numbered.group(2) : "";
    }

    /** Name of a field in the user's language: ours where we have one, else the library's, which may be English. */
    static String nameOf(FieldType field, Messages messages) {
        String key = "mpxj." + NUMBERED_BASELINE.matcher(field.name()).replaceFirst("$1$3");
        if (messages.has(key)) {
            return messages.text(key);
        }
        String name = field.getName(messages.locale());
        return name == null || name.isBlank() ? field.name() : name;
    }
}
