/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.jalon.exchange.internal.mpxj.Findings.Subject;
import org.jalon.model.PropertyType;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.ProjectFactory;
import org.jalon.model.project.ProjectReference;
import org.jalon.model.project.ProjectRelationKind;
import org.mpxj.FieldType;
import org.mpxj.Task;
import org.mpxj.TaskMode;

/** Converts the outline: summary tasks become work packages, the others activities. */
final class TaskConverter {

    private final Conversion conversion;
    private final ActivityConverter activities;
    private final List<FieldType> customFields;
    private int blankRows;

    TaskConverter(Conversion conversion) {
        this.conversion = conversion;
        this.activities = new ActivityConverter(conversion);
        this.customFields = FieldPolicy.customFields(conversion.source.getTasks().getPopulatedFields());
    }

    void convert() {
        convert(conversion.source.getChildTasks(), conversion.project.getWbs());
        if (blankRows > 0) {
            conversion.findings.lost(Subject.PROJECT, conversion.project.getName(), "blankRows", blankRows);
        }
    }

    private void convert(List<Task> tasks, EList<WbsElement> target) {
        for (Task task : tasks) {
            if (task.getNull() || isBlank(task)) {
                blankRows++;
                convert(task.getChildTasks(), target);
            } else if (isProjectRow(task)) {
                convertProjectRow(task);
                convert(task.getChildTasks(), target);
            } else {
                target.add(convert(task));
            }
        }
    }

    /** The row that stands for the whole project, above all others. */
    private boolean isProjectRow(Task task) {
        if (task.getParentTask() != null) {
            return false;
        }
        boolean numberedZero = Integer.valueOf(0).equals(task.getUniqueID()) && Integer.valueOf(0).equals(task.getID());
        boolean topOfWbs = conversion.format.isPrimavera() && conversion.source.getChildTasks().size() == 1
                && task.getSummary() && task.getWBS() != null && task.getWBS().equals(conversion.project.getCode());
        return numberedZero || topOfWbs;
    }

    private static boolean isBlank(Task task) {
        return (task.getName() == null || task.getName().isBlank()) && task.getDuration() == null
                && task.getStart() == null && !task.hasChildTasks();
    }

    private void convertProjectRow(Task task) {
        if (conversion.project.getDescription() == null && task.getNotes() != null && !task.getNotes().isBlank()) {
            conversion.project.setDescription(task.getNotes().strip());
        }
        conversion.properties.addCustomFields(conversion.project, task, customFields);
    }

    private WbsElement convert(Task task) {
        boolean isPackage = task.hasChildTasks() || task.getSummary() && conversion.format.isPrimavera();
        WbsElement target = isPackage ? convertPackage(task) : activities.convert(task);
        conversion.elements.put(task, target);
        conversion.identify(target, task.getGUID());
        convertCommon(task, target);
        if (target instanceof WorkPackage workPackage) {
            convert(task.getChildTasks(), workPackage.getChildren());
        }
        return target;
    }

    private WorkPackage convertPackage(Task task) {
        WorkPackage target = BreakdownFactory.eINSTANCE.createWorkPackage();
        if (!Units.isZero(task.getFixedCost())) {
            conversion.findings.lost(Subject.TASK, Conversion.label(task), "summaryFixedCost", task.getFixedCost());
        }
        if (task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED) {
            conversion.findings.lost(Subject.TASK, Conversion.label(task), "manualSummary",
                    task.getStart() + " – " + task.getFinish());
        }
        if (task.getCalendar() != null && task.getCalendar() != conversion.source.getDefaultCalendar()) {
            conversion.findings.lost(Subject.TASK, Conversion.label(task), "summaryCalendar",
                    task.getCalendar().getName());
        }
        if (isRecurring(task)) {
            conversion.findings.changed(Subject.TASK, Conversion.label(task), "recurringTask",
                    task.getChildTasks().size());
        }
        return target;
    }

    /** Readers set the flag on other summary tasks too; occurrences bear the name of their task and a number. */
    private static boolean isRecurring(Task task) {
        return task.getRecurring() && task.getName() != null && task.getChildTasks().stream()
                .allMatch(child -> child.getName() != null && child.getName().matches(
                        java.util.regex.Pattern.quote(task.getName()) + "\\s+\\d+"));
    }

    private void convertCommon(Task task, WbsElement target) {
        target.setName(task.getName() == null || task.getName().isBlank()
                ? conversion.messages.text("name.task", String.valueOf(task.getID()))
                : task.getName().strip());
        if (task.getNotes() != null && !task.getNotes().isBlank()) {
            target.setDescription(task.getNotes().strip());
        }
        target.setInactive(!task.getActive());
        target.setDeadline(Units.date(task.getDeadline()));
        convertConstraint(task, target);
        convertSecondConstraint(task, target);
        target.setResponsible(conversion.resources.get(task.getPrimaryResourceUniqueID()));
        convertOtherProjects(task, target);
        conversion.properties.addLink(target, task.getHyperlink(), task.getHyperlinkAddress(),
                task.getHyperlinkSubAddress());
        boolean primavera = conversion.format.isPrimavera();
        if (target instanceof Activity) {
            addProperty(target, "property.activityId", task.getActivityID());
        }
        if (hasOwnCode(task) && !(primavera && target instanceof Activity)) { // there, it is that of the package
            addProperty(target, "property.wbs", task.getWBS());
        }
        conversion.properties.addCodes(target, task.getActivityCodeValues());
        conversion.properties.addCustomFields(target, task, customFields);
    }

    /** Whether the WBS code was given by the users, rather than counted from the outline as ours is. */
    private static boolean hasOwnCode(Task task) {
        String code = task.getWBS();
        return code != null && !code.isBlank() && !code.equals(task.getOutlineNumber())
                && !code.matches("[0-9]+(\\.[0-9]+)*");
    }

    private void convertConstraint(Task task, WbsElement target) {
        if (task.getConstraintType() == null) {
            return;
        }
        ConstraintType type = constraint(task.getConstraintType());
        boolean dated = type != ConstraintType.AS_SOON_AS_POSSIBLE && type != ConstraintType.AS_LATE_AS_POSSIBLE;
        if (dated && task.getConstraintDate() == null) {
            conversion.findings.lost(Subject.TASK, Conversion.label(task), "constraintWithoutDate",
                    task.getConstraintType());
            return;
        }
        target.setConstraintType(type);
        if (dated) {
            target.setConstraintDate(Units.date(task.getConstraintDate()));
        }
        if (task.getConstraintType() == org.mpxj.ConstraintType.START_ON
                || task.getConstraintType() == org.mpxj.ConstraintType.FINISH_ON) {
            conversion.findings.changed(Subject.TASK, Conversion.label(task), "softMust", task.getConstraintDate());
        }
    }

    private static ConstraintType constraint(org.mpxj.ConstraintType type) {
        return switch (type) {
        case AS_SOON_AS_POSSIBLE -> ConstraintType.AS_SOON_AS_POSSIBLE;
        case AS_LATE_AS_POSSIBLE -> ConstraintType.AS_LATE_AS_POSSIBLE;
        case MUST_START_ON, START_ON -> ConstraintType.MUST_START_ON;
        case MUST_FINISH_ON, FINISH_ON -> ConstraintType.MUST_FINISH_ON;
        case START_NO_EARLIER_THAN -> ConstraintType.START_NO_EARLIER_THAN;
        case START_NO_LATER_THAN -> ConstraintType.START_NO_LATER_THAN;
        case FINISH_NO_EARLIER_THAN -> ConstraintType.FINISH_NO_EARLIER_THAN;
        case FINISH_NO_LATER_THAN -> ConstraintType.FINISH_NO_LATER_THAN;
        };
    }

    /** Primavera allows two constraints. A second "finish no later than" does to the dates what a deadline does. */
    private void convertSecondConstraint(Task task, WbsElement target) {
        org.mpxj.ConstraintType second = task.getSecondaryConstraintType();
        if (second == null || task.getSecondaryConstraintDate() == null) {
            return;
        }
        if (second == org.mpxj.ConstraintType.FINISH_NO_LATER_THAN && target.getDeadline() == null) {
            target.setDeadline(Units.date(task.getSecondaryConstraintDate()));
            conversion.findings.changed(Subject.TASK, Conversion.label(task), "secondConstraintAsDeadline",
                    task.getSecondaryConstraintDate());
        } else {
            conversion.findings.lost(Subject.TASK, Conversion.label(task), "secondConstraint",
                    conversion.findings.text(task.getSecondaryConstraintDate()), second.name());
        }
    }

    private void convertOtherProjects(Task task, WbsElement target) {
        if (task.getSubprojectFile() == null && !task.getExternalProject()) {
            return;
        }
        ProjectReference reference = ProjectFactory.eINSTANCE.createProjectReference();
        reference.setName(target.getName());
        reference.setUri(task.getSubprojectFile());
        reference.setKind(task.getExternalTask() ? ProjectRelationKind.INTERACTING : ProjectRelationKind.SUBPROJECT);
        conversion.project.getReferences().add(reference);
        if (!task.getExternalTask()) {
            conversion.findings.changed(Subject.TASK, Conversion.label(task), "subproject", task.getSubprojectFile());
        }
    }

    private void addProperty(WbsElement target, String key, String value) {
        conversion.properties.add(target, conversion.messages.text(key), PropertyType.TEXT, value);
    }
}
