/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__ACTUAL_FINISH;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__ACTUAL_START;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__LEVELLED_START;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__MANUAL_FINISH;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__MANUAL_START;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__PERCENT_COMPLETE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__REMAINING_DURATION;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_DATE;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_TYPE;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.planning.PlanService;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.Texts;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * Edits of when things are done, as one makes them with a hand on a time axis: dates, durations, progress. Dates are
 * computed, so that to move something is to impose a date on it; what is moved back as far as its links let it go has
 * no imposed date any more. Each edit is one undo step; nothing changes before it is executed.
 */
public final class TimeEditor {

    private static final Texts TEXTS = Texts.of(TimeEditor.class);

    private final EditingDomain domain;
    private final Project project;
    private final Locale locale;

    /**
     * An editor.
     *
     * @param domain  the domain on whose command stack the edits will be executed
     * @param project the project that is edited
     * @param locale  the language of labels and refusals
     */
    public TimeEditor(EditingDomain domain, Project project, Locale locale) {
        this.domain = domain;
        this.project = project;
        this.locale = locale;
    }

    private ProjectPlan plan() {
        return PlanService.of(project).plan();
    }

    /**
     * When an element would start if it were moved.
     *
     * @param planned an activity or a work package
     * @param wanted  where it is moved to
     * @return the next working time, not before what its links allow where these decide
     */
    public LocalDateTime settled(PlannedElement planned, LocalDateTime wanted) {
        EarliestStart earliest = new EarliestStart(plan());
        LocalDateTime start = TimeAxis.dateTime(earliest.calendar(planned.element()).nextWorking(TimeAxis.at(wanted)));
        LocalDateTime bound = isHeldByLinks(planned.element()) ? earliest.of(planned) : start;
        return bound.isAfter(start) ? bound : start;
    }

    /**
     * When an element would finish if it were moved.
     *
     * @param planned an activity or a work package
     * @param start   when it would start
     * @return its finish, by its own working time
     */
    public LocalDateTime finish(PlannedElement planned, LocalDateTime start) {
        WorkCalendar calendar = running(planned.element());
        long work = calendar.workBetween(TimeAxis.at(planned.start()), TimeAxis.at(planned.finish()));
        return TimeAxis.dateTime(calendar.addWork(TimeAxis.at(start), work));
    }

    private WorkCalendar running(WbsElement element) {
        return EarliestStart.running(element, new EarliestStart(plan()).calendar(element));
    }

    private boolean isBackward() {
        return project.getDirection() == SchedulingDirection.BACKWARD;
    }

    private static boolean isManual(WbsElement element) {
        return element instanceof Activity activity && activity.getSchedulingMode() == SchedulingMode.MANUAL;
    }

    private boolean isHeldByLinks(WbsElement element) {
        return !isBackward() && !isManual(element) && element.getConstraintType() != ConstraintType.MUST_START_ON
                && element.getConstraintType() != ConstraintType.MUST_FINISH_ON;
    }

    /**
     * Moves elements in time. Planned forward, an element is to start no earlier than its date; planned backward, to
     * finish no later. Imposed dates that say more, as “must start on”, keep their kind and take the new date.
     *
     * @param starts when each element is to start, see {@link #settled}
     * @return the edit; refused for what has begun, what has a latest date imposed, and where nothing would move
     */
    public Edit move(SequencedMap<? extends WbsElement, LocalDateTime> starts) {
        List<WbsElement> elements = List.copyOf(starts.keySet());
        CompoundCommand command = labelled("reschedule", elements);
        for (Map.Entry<? extends WbsElement, LocalDateTime> entry : starts.entrySet()) {
            WbsElement element = entry.getKey();
            PlannedElement planned = plan().of(element).orElse(null);
            String reason = planned == null ? TEXTS.get(locale, "refused.not_planned", name(element))
                    : whyNotMoved(element);
            if (reason != null) {
                return Edit.refused(reason);
            }
            move(command, planned, entry.getValue());
        }
        if (!command.isEmpty()) {
            return Edit.of(command);
        }
        return Edit.refused(elements.size() == 1 ? held(plan().of(elements.getFirst()).orElseThrow())
                : TEXTS.get(locale, "refused.nothing_to_do"));
    }

    private String held(PlannedElement planned) {
        return planned.reason() == null ? TEXTS.get(locale, "refused.nothing_to_do")
                : TEXTS.get(locale, "refused.held", name(planned.element()), planned.reason().text(locale));
    }

    /** Why an element stays where it is; null if it can be moved. */
    private String whyNotMoved(WbsElement element) {
        if (element instanceof Activity activity && activity.getActualStart() != null) {
            return TEXTS.get(locale, "refused.begun", name(element), activity.getActualStart().toLocalDate());
        }
        if (element instanceof Activity activity && activity.getActualFinish() != null) {
            return TEXTS.get(locale, "refused.finished", name(element));
        }
        boolean limited = !isManual(element) && switch (element.getConstraintType()) {
            case START_NO_LATER_THAN, FINISH_NO_LATER_THAN -> !isBackward();
            case START_NO_EARLIER_THAN, FINISH_NO_EARLIER_THAN -> isBackward();
            case MUST_FINISH_ON -> !(element instanceof Activity);
            default -> false;
        };
        return limited && element.getConstraintDate() != null ? TEXTS.get(locale, "refused.limited", name(element),
                element.getConstraintDate().toLocalDate()) : null;
    }

    private void move(CompoundCommand command, PlannedElement planned, LocalDateTime start) {
        WbsElement element = planned.element();
        LocalDateTime finish = finish(planned, start);
        if (isManual(element)) {
            set(command, element, ACTIVITY__MANUAL_START, start);
            if (element.eGet(ACTIVITY__MANUAL_FINISH) != null) {
                set(command, element, ACTIVITY__MANUAL_FINISH, finish);
            }
            return;
        }
        boolean unheld = isHeldByLinks(element) && !start.isAfter(new EarliestStart(plan()).of(planned));
        ConstraintType type = unheld ? ConstraintType.AS_SOON_AS_POSSIBLE : imposed(element);
        LocalDateTime date = type == ConstraintType.AS_SOON_AS_POSSIBLE ? null : isOnStart(type) ? start : finish;
        if (start.equals(planned.start()) && type != ConstraintType.AS_SOON_AS_POSSIBLE) {
            return;
        }
        set(command, element, WBS_ELEMENT__CONSTRAINT_TYPE, type);
        set(command, element, WBS_ELEMENT__CONSTRAINT_DATE, date);
        if (element instanceof Activity) {
            set(command, element, ACTIVITY__LEVELLED_START, null);
        }
    }

    private ConstraintType imposed(WbsElement element) {
        return switch (element.getConstraintType()) {
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE -> isBackward() ? ConstraintType.FINISH_NO_LATER_THAN
                    : ConstraintType.START_NO_EARLIER_THAN;
            case MUST_START_ON, MUST_FINISH_ON, START_NO_EARLIER_THAN, START_NO_LATER_THAN, FINISH_NO_EARLIER_THAN,
                    FINISH_NO_LATER_THAN -> element.getConstraintType();
        };
    }

    private static boolean isOnStart(ConstraintType type) {
        return type == ConstraintType.MUST_START_ON || type == ConstraintType.START_NO_EARLIER_THAN
                || type == ConstraintType.START_NO_LATER_THAN;
    }

    /**
     * Lets an activity take the time up to another finish. What hangs on the duration follows, as for
     * {@link PlanEditor#setDuration}.
     *
     * @param activity an activity
     * @param finish   when it is to finish, after its start
     * @return the edit; refused for what is finished or takes no time
     */
    public Edit finishAt(Activity activity, LocalDateTime finish) {
        PlannedElement planned = plan().of(activity).orElse(null);
        if (planned == null) {
            return Edit.refused(TEXTS.get(locale, "refused.not_planned", name(activity)));
        }
        if (planned.isComplete()) {
            return Edit.refused(TEXTS.get(locale, "refused.finished", name(activity)));
        }
        long change = running(activity).workBetween(TimeAxis.at(planned.finish()), TimeAxis.at(finish));
        Duration before = activity.getDuration() == null ? planned.duration() : activity.getDuration();
        Duration after = before.plusMinutes(change);
        if (change == 0 || !after.isPositive()) {
            return Edit.refused(TEXTS.get(locale, "refused.nothing_to_do"));
        }
        CompoundCommand command = new CompoundCommand(TEXTS.get(locale, "label.set_duration"));
        new DurationEdit(domain, project, locale).append(command, activity, after);
        if (activity.getRemainingDuration() != null) {
            Duration rest = activity.getRemainingDuration().plusMinutes(change);
            set(command, activity, ACTIVITY__REMAINING_DURATION, rest.isNegative() ? Duration.ZERO : rest);
        }
        if (isManual(activity) && activity.getManualFinish() != null) {
            set(command, activity, ACTIVITY__MANUAL_FINISH, finish);
        }
        return Edit.of(command);
    }

    /**
     * Lets an activity start at another time and finish when it did: its duration changes, and its start is imposed
     * as by {@link #move}, unless its finish is what holds it.
     *
     * @param activity an activity
     * @param start    when it is to start, before its finish, see {@link #settled}
     * @return the edit; refused where {@link #move} would be, and for what takes no time
     */
    public Edit startAt(Activity activity, LocalDateTime start) {
        PlannedElement planned = plan().of(activity).orElse(null);
        String reason = planned == null ? TEXTS.get(locale, "refused.not_planned", name(activity))
                : whyNotMoved(activity);
        if (reason != null) {
            return Edit.refused(reason);
        }
        long change = running(activity).workBetween(TimeAxis.at(start), TimeAxis.at(planned.start()));
        Duration before = activity.getDuration() == null ? planned.duration() : activity.getDuration();
        Duration after = before.plusMinutes(change);
        if (change == 0 || planned.isMilestone() || !after.isPositive()) {
            return Edit.refused(held(planned));
        }
        if (activity.getConstraintType() == ConstraintType.FINISH_NO_EARLIER_THAN && !isHeldByItsFinish(planned)) {
            // one imposed date at a time: the start can't have one too
            return Edit.refused(TEXTS.get(locale, "refused.limited", name(activity),
                    activity.getConstraintDate().toLocalDate()));
        }
        CompoundCommand command = new CompoundCommand(TEXTS.get(locale, "label.set_start", name(activity)));
        new DurationEdit(domain, project, locale).append(command, activity, after);
        if (isManual(activity)) {
            set(command, activity, ACTIVITY__MANUAL_START, start);
        } else if (!isHeldByItsFinish(planned)) {
            move(command, planned, start);
        }
        return Edit.of(command);
    }

    /** Whether the finish of an activity stays when its duration changes. */
    private boolean isHeldByItsFinish(PlannedElement planned) {
        return switch (planned.element().getConstraintType()) {
            case AS_SOON_AS_POSSIBLE -> isBackward();
            case AS_LATE_AS_POSSIBLE, MUST_FINISH_ON, FINISH_NO_LATER_THAN -> true;
            case FINISH_NO_EARLIER_THAN -> planned.element().getConstraintDate() == null
                    || planned.finish().equals(planned.element().getConstraintDate());
            case MUST_START_ON, START_NO_EARLIER_THAN, START_NO_LATER_THAN -> false;
        };
    }

    /**
     * Says how much of an activity is done. Work that is begun has an actual start, work that is done an actual
     * finish: where none is known yet, the planned one is taken.
     *
     * @param activity an activity
     * @param percent  share of its duration, 0 to 100
     * @return the edit
     */
    public Edit complete(Activity activity, double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("not between 0 and 100: " + percent);
        }
        PlannedElement planned = plan().of(activity).orElse(null);
        LocalDateTime start = percent == 0 ? null : activity.getActualStart();
        LocalDateTime finish = percent < 100 ? null : activity.getActualFinish();
        if (planned != null && percent > 0 && start == null) {
            start = planned.start();
        }
        if (planned != null && percent >= 100 && finish == null) {
            finish = planned.finish();
        }
        CompoundCommand command = labelled("complete", List.of(activity));
        set(command, activity, ACTIVITY__PERCENT_COMPLETE, percent);
        set(command, activity, ACTIVITY__ACTUAL_START, start);
        set(command, activity, ACTIVITY__ACTUAL_FINISH, finish);
        set(command, activity, ACTIVITY__REMAINING_DURATION, null);
        return command.isEmpty() ? Edit.refused(TEXTS.get(locale, "refused.nothing_to_do")) : Edit.of(command);
    }

    private void set(CompoundCommand command, EObject owner, EStructuralFeature feature, Object value) {
        Object old = owner.eGet(feature);
        if (value == null ? old != null : !value.equals(old)) {
            command.append(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
        }
    }

    private CompoundCommand labelled(String key, List<? extends WbsElement> elements) {
        return new CompoundCommand(elements.size() == 1
                ? TEXTS.get(locale, "label." + key + ".one", name(elements.getFirst()))
                : TEXTS.get(locale, "label." + key + ".many", elements.size()));
    }

    private String name(WbsElement element) {
        return Names.of(element, locale);
    }
}
