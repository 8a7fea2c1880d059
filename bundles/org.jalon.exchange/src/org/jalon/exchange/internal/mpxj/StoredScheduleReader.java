/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jalon.exchange.StoredDates;
import org.jalon.exchange.StoredDates.Trait;
import org.mpxj.ActivityType;
import org.mpxj.ProjectCalendar;
import org.mpxj.ResourceAssignment;
import org.mpxj.ResourceType;
import org.mpxj.Task;
import org.mpxj.TaskField;

/** Reads the dates and floats that the writing tool computed, as stored: values MPXJ would compute don't count. */
final class StoredScheduleReader {

    private final Conversion conversion;
    private final boolean storesFreeFloat;
    private final Map<Task, StoredDates> dates = new LinkedHashMap<>();

    StoredScheduleReader(Conversion conversion) {
        this.conversion = conversion;
        boolean anyFree = isStored(TaskField.FREE_SLACK);
        this.storesFreeFloat = anyFree || !isStored(TaskField.TOTAL_SLACK);
    }

    private boolean isStored(TaskField field) {
        return conversion.source.getTasks().stream().anyMatch(task -> task.getCachedValue(field) != null);
    }

    void read() {
        for (Task task : conversion.source.getTasks()) {
            dates.put(task, new StoredDates(String.valueOf(task.getUniqueID()), date(task, TaskField.START),
                    date(task, TaskField.FINISH), date(task, TaskField.EARLY_START), date(task, TaskField.EARLY_FINISH),
                    date(task, TaskField.LATE_START), date(task, TaskField.LATE_FINISH),
                    slack(task, TaskField.TOTAL_SLACK), slack(task, TaskField.FREE_SLACK), Set.of()));
        }
    }

    /** Hands the dates over under the nodes that the tasks have become. */
    void attach() {
        dates.forEach((task, stored) -> {
            if (conversion.elements.containsKey(task)) {
                conversion.context.storedSchedule().put(conversion.elements.get(task),
                        new StoredDates(stored.sourceId(), stored.start(), stored.finish(), stored.earlyStart(),
                                stored.earlyFinish(), stored.lateStart(), stored.lateFinish(), stored.totalFloat(),
                                stored.freeFloat(), traits(task)));
            }
        });
    }

    private static LocalDateTime date(Task task, TaskField field) {
        return task.getCachedValue(field) instanceof LocalDateTime date ? Units.date(date) : null;
    }

    /** In Microsoft's XML, a float of zero may simply be absent; but some files hold no free float at all. */
    private Duration slack(Task task, TaskField field) {
        if (task.getCachedValue(field) instanceof org.mpxj.Duration slack) {
            return conversion.units.duration(slack);
        }
        boolean dated = date(task, TaskField.LATE_FINISH) != null;
        boolean kept = field == TaskField.TOTAL_SLACK || storesFreeFloat;
        return conversion.format == MpxjFormat.MSPDI && dated && kept ? Duration.ZERO : null;
    }

    private Set<Trait> traits(Task task) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, Trait.DAYS_ONLY, conversion.format == MpxjFormat.MPX);
        add(traits, Trait.SPLIT, task.getSplits() != null && task.getSplits().size() > 1);
        add(traits, Trait.LEVELLING_DELAY, !Units.isZero(task.getLevelingDelay()) || task.getResourceAssignments()
                .stream().anyMatch(assignment -> !Units.isZero(assignment.getLevelingDelay())));
        add(traits, Trait.EDITED_CONTOUR, task.getResourceAssignments().stream()
                .map(ResourceAssignment::getWorkContour).filter(Objects::nonNull)
                .anyMatch(contour -> contour.isContourManual()));
        add(traits, Trait.EXTERNAL, task.getExternalTask() || task.getExternalProject());
        add(traits, Trait.SPANNING, task.getActivityType() == ActivityType.LEVEL_OF_EFFORT
                || task.getActivityType() == ActivityType.HAMMOCK
                || task.getActivityType() == ActivityType.WBS_SUMMARY);
        add(traits, Trait.SECOND_CONSTRAINT, task.getSecondaryConstraintType() != null);
        add(traits, Trait.EXPECTED_FINISH, task.getExpectedFinish() != null);
        add(traits, Trait.SEVERAL_RESOURCE_CALENDARS, task.getResourceAssignments().stream()
                .filter(assignment -> assignment.getResource() != null
                        && assignment.getResource().getType() == ResourceType.WORK)
                .map(assignment -> assignment.getResource().getCalendar()).distinct().count() > 1);
        add(traits, Trait.OUTSIDE_CALENDAR, conversion.format != MpxjFormat.MPX && task.getResourceAssignments()
                .stream().anyMatch(StoredScheduleReader::isOutsideCalendar));
        return traits;
    }

    private static boolean isOutsideCalendar(ResourceAssignment assignment) {
        if (assignment.getResource() == null || assignment.getStart() == null
                || assignment.getResource().getType() != ResourceType.WORK || Units.isZero(assignment.getWork())) {
            return false;
        }
        ProjectCalendar calendar = assignment.getResource().getCalendar();
        return calendar != null && !calendar.getNextWorkStart(assignment.getStart()).equals(assignment.getStart());
    }

    private static void add(Set<Trait> traits, Trait trait, boolean present) {
        if (present) {
            traits.add(trait);
        }
    }
}
