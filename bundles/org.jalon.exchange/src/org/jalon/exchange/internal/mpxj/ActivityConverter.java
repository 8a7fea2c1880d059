/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.jalon.exchange.internal.mpxj.Findings.Subject;
import org.jalon.model.PropertyType;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.CostAccrual;
import org.jalon.model.breakdown.EarnedValueMethod;
import org.jalon.model.breakdown.EffortRule;
import org.jalon.model.breakdown.Interruption;
import org.jalon.model.breakdown.ProgressMilestone;
import org.jalon.model.breakdown.SchedulingMode;
import org.mpxj.AccrueType;
import org.mpxj.ActivityType;
import org.mpxj.ExpenseItem;
import org.mpxj.LocalDateTimeRange;
import org.mpxj.ResourceAssignment;
import org.mpxj.Step;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TaskMode;
import org.mpxj.TaskType;

/** Converts what only a leaf of the outline has: duration, mode, effort, progress, costs. */
final class ActivityConverter {

    private final Conversion conversion;

    ActivityConverter(Conversion conversion) {
        this.conversion = conversion;
    }

    Activity convert(Task task) {
        Activity target = BreakdownFactory.eINSTANCE.createActivity();
        convertDuration(task, target);
        convertKind(task, target);
        convertMode(task, target);
        convertEffort(task, target);
        convertProgress(task, target);
        convertCosts(task, target);
        convertSteps(task, target);
        convertInterruptions(task, target);
        convertLevellingDelay(task, target);
        return target;
    }

    private void convertDuration(Task task, Activity target) {
        org.mpxj.Duration duration = task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED
                && task.getManualDuration() != null ? task.getManualDuration() : task.getDuration();
        if (duration == null) {
            target.setEstimated(true);
            conversion.findings.assumed(Subject.TASK, Conversion.label(task), "duration", null);
        } else {
            target.setDuration(conversion.units.duration(duration));
            target.setDurationUnit(Units.unit(duration.getUnits()));
            target.setElapsed(duration.getUnits().isElapsed());
            target.setEstimated(task.getEstimated());
        }
        if (task.getCalendar() != null && task.getCalendar() != conversion.source.getDefaultCalendar()) {
            target.setCalendar(conversion.calendars.get(task.getCalendar()));
        }
        target.setIgnoreResourceCalendars(task.getIgnoreResourceCalendar());
    }

    private void convertKind(Task task, Activity target) {
        ActivityType type = task.getActivityType();
        boolean milestone = task.getMilestone() || type == ActivityType.START_MILESTONE
                || type == ActivityType.FINISH_MILESTONE;
        if (milestone && !target.getDuration().isZero()) {
            conversion.findings.changed(Subject.TASK, Conversion.label(task), "longMilestone", task.getDuration());
        } else if (milestone) {
            target.setKind(ActivityKind.MILESTONE);
        }
        if (type == null || type == ActivityType.TASK_DEPENDENT) {
            return;
        }
        conversion.properties.add(target, conversion.messages.text("property.activityType"), PropertyType.TEXT,
                conversion.messages.text("activityType." + type));
        if (type == ActivityType.LEVEL_OF_EFFORT || type == ActivityType.HAMMOCK
                || type == ActivityType.WBS_SUMMARY) {
            target.setEarnedValueMethod(EarnedValueMethod.LEVEL_OF_EFFORT);
            conversion.findings.changed(Subject.TASK, Conversion.label(task), "spanningActivity",
                    conversion.messages.text("activityType." + type));
        }
    }

    private void convertMode(Task task, Activity target) {
        if (task.getTaskMode() != TaskMode.MANUALLY_SCHEDULED && !task.getExternalTask()) {
            return;
        }
        target.setSchedulingMode(SchedulingMode.MANUAL);
        target.setManualStart(Units.date(task.getStart()));
        target.setManualFinish(Units.date(task.getFinish()));
        if (task.getExternalTask()) {
            conversion.findings.changed(Subject.TASK, Conversion.label(task), "externalTask", task.getSubprojectFile());
        }
    }

    private void convertEffort(Task task, Activity target) {
        target.setEffortDriven(task.getEffortDriven());
        target.setEffortRule(effortRule(task.getType()));
        boolean unset = conversion.format == MpxjFormat.PLANNER && task.getPriority() != null
                && task.getPriority().getValue() == 0; // there, zero is what nobody touched
        if (task.getPriority() != null && !unset) {
            target.setLevellingPriority(Math.clamp(task.getPriority().getValue(), 0, 1000));
        }
        boolean unassigned = task.getResourceAssignments().stream().noneMatch(a -> a.getResource() != null);
        if (unassigned && !Units.isZero(task.getWork())) {
            target.setEffort(conversion.units.duration(task.getWork()));
        }
    }

    private static EffortRule effortRule(TaskType type) {
        return switch (type) {
        case FIXED_DURATION, FIXED_DURATION_AND_UNITS -> EffortRule.FIXED_DURATION;
        case FIXED_WORK -> EffortRule.FIXED_EFFORT;
        case null, default -> EffortRule.FIXED_UNITS;
        };
    }

    private void convertProgress(Task task, Activity target) {
        double percent = Math.clamp(Units.number(task.getPercentageComplete(), 0), 0, 100);
        target.setPercentComplete(percent);
        target.setPhysicalPercentComplete(
                Math.clamp(Units.number(task.getPhysicalPercentComplete(), 0), 0, 100));
        if (task.getEarnedValueMethod() == org.mpxj.EarnedValueMethod.PERCENT_COMPLETE
                && target.getEarnedValueMethod() != EarnedValueMethod.LEVEL_OF_EFFORT) {
            target.setEarnedValueMethod(EarnedValueMethod.DURATION_PERCENT);
        }
        target.setActualStart(Units.date(task.getActualStart()));
        target.setActualFinish(Units.date(task.getActualFinish()));
        if (percent > 0 && target.getActualStart() == null && task.getStart() != null) {
            target.setActualStart(Units.date(task.getStart()));
            conversion.findings.assumed(Subject.TASK, Conversion.label(task), "actualStart", task.getStart());
        }
        if (percent >= 100 && target.getActualFinish() == null && task.getFinish() != null) {
            target.setActualFinish(Units.date(task.getFinish()));
            conversion.findings.assumed(Subject.TASK, Conversion.label(task), "actualFinish", task.getFinish());
        }
        if (target.getActualStart() != null && target.getActualFinish() == null) {
            target.setRemainingDuration(conversion.units.duration(task.getRemainingDuration()));
        }
        if (task.getExpectedFinish() != null) {
            conversion.properties.add(target, conversion.messages.text("property.expectedFinish"),
                    task.getExpectedFinish());
            conversion.findings.changed(Subject.TASK, Conversion.label(task), "expectedFinish",
                    task.getExpectedFinish());
        }
    }

    private void convertCosts(Task task, Activity target) {
        BigDecimal planned = plus(Units.amount(task.getFixedCost()), null);
        BigDecimal actual = actualFixedCost(task);
        for (ExpenseItem expense : task.getExpenseItems()) {
            planned = plus(planned, Units.amount(expense.getPlannedCost()));
            actual = plus(actual, Units.amount(expense.getActualCost()));
            conversion.findings.changed(Subject.TASK, Conversion.label(task), "expense", expense.getPlannedCost(),
                    expense.getName());
        }
        target.setFixedCost(planned);
        target.setActualFixedCost(actual);
        target.setFixedCostAccrual(accrual(task.getFixedCostAccrual()));
    }

    /** What the task has cost beyond its assignments; tools store the sum only. */
    private static BigDecimal actualFixedCost(Task task) {
        if (!(task.getCachedValue(TaskField.ACTUAL_COST) instanceof Number total)
                || Units.isZero(task.getFixedCost())) {
            return null;
        }
        double assigned = task.getResourceAssignments().stream().map(ResourceAssignment::getActualCost)
                .collect(Collectors.summingDouble(cost -> Units.number(cost, 0)));
        return total.doubleValue() - assigned < 0.005 ? null : Units.amount(total.doubleValue() - assigned);
    }

    private static BigDecimal plus(BigDecimal one, BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }

    private static CostAccrual accrual(AccrueType type) {
        return switch (type) {
        case START -> CostAccrual.START;
        case END -> CostAccrual.END;
        case null, default -> CostAccrual.PRORATED;
        };
    }

    private void convertSteps(Task task, Activity target) {
        for (Step step : task.getSteps()) {
            ProgressMilestone milestone = BreakdownFactory.eINSTANCE.createProgressMilestone();
            milestone.setName(step.getName());
            milestone.setDescription(step.getDescription());
            milestone.setWeight(Units.number(step.getWeight(), 0));
            target.getProgressMilestones().add(milestone);
            if (step.getComplete() || !Units.isZero(step.getPercentComplete())) {
                conversion.findings.lost(Subject.TASK, Conversion.label(task), "stepProgress",
                        step.getPercentComplete(), step.getName());
            }
        }
        double total = target.getProgressMilestones().stream().mapToDouble(ProgressMilestone::getWeight).sum();
        if (total > 0) { // weights are relative there, percents here
            target.getProgressMilestones().forEach(step -> step.setWeight(100 * step.getWeight() / total));
        }
    }

    /** The library lists pieces of work and pauses in turn, work first. */
    private void convertInterruptions(Task task, Activity target) {
        List<LocalDateTimeRange> pieces = task.getSplits() == null ? List.of() : task.getSplits();
        for (int i = 1; i < pieces.size() - 1; i += 2) {
            addInterruption(target, pieces.get(i).getStart(), pieces.get(i).getEnd());
        }
        boolean underWay = target.getActualStart() != null && target.getActualFinish() == null;
        if (underWay && pieces.isEmpty() && task.getCachedValue(TaskField.STOP) instanceof LocalDateTime stop
                && task.getCachedValue(TaskField.RESUME) instanceof LocalDateTime resume
                && stop.isBefore(resume) && !Units.isZero(workBetween(task, stop, resume))) {
            addInterruption(target, stop, resume);
        }
    }

    private static org.mpxj.Duration workBetween(Task task, LocalDateTime from, LocalDateTime to) {
        return task.getEffectiveCalendar().getWork(from, to, org.mpxj.TimeUnit.MINUTES);
    }

    private static void addInterruption(Activity target, LocalDateTime from, LocalDateTime to) {
        Interruption interruption = BreakdownFactory.eINSTANCE.createInterruption();
        interruption.setFrom(Units.date(from));
        interruption.setTo(Units.date(to));
        target.getInterruptions().add(interruption);
    }

    /** The early start of the file contains the delay, as its start does: the activity doesn't start before it. */
    private void convertLevellingDelay(Task task, Activity target) {
        if (Units.isZero(task.getLevelingDelay())) {
            return;
        }
        LocalDateTime start = Units.date(task.getStart() == null ? task.getEarlyStart() : task.getStart());
        if (start == null || target.getSchedulingMode() == SchedulingMode.MANUAL) {
            conversion.findings.lost(Subject.TASK, Conversion.label(task), "levellingDelay", task.getLevelingDelay());
        } else if (target.getActualStart() == null) {
            target.setLevelledStart(start);
            conversion.findings.changed(Subject.TASK, Conversion.label(task), "levelledStart",
                    task.getLevelingDelay(), conversion.findings.text(start));
        }
    }
}
