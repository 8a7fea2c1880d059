/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.time.LocalDateTime;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.Interruption;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.DateReason;
import org.jalon.planning.DateReason.Kind;
import org.jalon.schedule.Link;
import org.jalon.schedule.Reason;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/** Turns the reasons of the kernel into those of the model. */
public final class Reasons {

    private final ModelNetwork model;
    private final Schedule schedule;

    /**
     * Reasons of a schedule.
     *
     * @param model    what was scheduled
     * @param schedule its dates
     */
    public Reasons(ModelNetwork model, Schedule schedule) {
        this.model = model;
        this.schedule = schedule;
    }

    /**
     * A reason of the kernel in terms of the model.
     *
     * @param node   the node that has it
     * @param reason the reason
     * @return the same for the activity of the node
     */
    public DateReason of(int node, Reason reason) {
        return switch (reason) {
            case Reason.ProjectStart() -> plain(Kind.PROJECT_START);
            case Reason.ProjectFinish() -> plain(Kind.PROJECT_FINISH);
            case Reason.OwnFinish() -> plain(Kind.PROJECT_FINISH);
            case Reason.Actual() -> ActivityMapper.isHeldByHand(model.activities().get(node))
                    ? new DateReason(Kind.MANUAL, model.activities().get(node), null, null, false, false)
                    : plain(Kind.ACTUAL);
            case Reason.Resumption() -> plain(Kind.ACTUAL);
            case Reason.StatusDate() -> plain(Kind.STATUS_DATE);
            case Reason.ConstraintDate(var constraint) -> constraint(node, constraint.date());
            case Reason.Levelled(long date) -> new DateReason(Kind.LEVELLING, model.activities().get(node), null,
                    TimeAxis.dateTime(date), false, false);
            case Reason.Deadline(long date) ->
                new DateReason(Kind.DEADLINE, owner(node, date), null, TimeAxis.dateTime(date), false, false);
            case Reason.DrivenBy(int link) -> drivenBy(node, link);
            case Reason.AsLateAsPossible(var limit) -> {
                DateReason why = of(node, limit);
                yield new DateReason(why.kind(), why.source(), why.dependency(), why.date(), why.movedByCalendar(),
                        why.interruption(), true);
            }
            case Reason.CalendarGap(long asked, var cause) -> moved(node, TimeAxis.dateTime(asked), of(node, cause));
        };
    }

    private DateReason moved(int node, LocalDateTime asked, DateReason why) {
        Interruption interruption = interruption(node, asked);
        if (interruption != null) {
            return new DateReason(why.kind(), why.source(), why.dependency(), asked, why.kind() != Kind.LINK,
                    interruption, why.asLateAsPossible());
        }
        // That work begins in the morning, or after what came before, is no news.
        boolean sameDay = asked.toLocalDate().equals(TimeAxis.dateTime(schedule.start(node)).toLocalDate());
        return why.kind() == Kind.LINK || sameDay ? why
                : new DateReason(why.kind(), why.source(), null, asked, true, why.asLateAsPossible());
    }

    /** The interruption that took working time between the date asked for and the start. */
    private Interruption interruption(int node, LocalDateTime asked) {
        if (node >= model.activities().size()) {
            return null;
        }
        org.jalon.schedule.Activity planned = model.network().activity(node);
        WorkCalendar otherwise = planned.elapsed() ? WorkCalendar.CONTINUOUS : planned.calendar();
        boolean lost = !planned.interruptions().isEmpty()
                && otherwise.workBetween(TimeAxis.at(asked), schedule.start(node)) > 0;
        return lost ? Interruptions.between(asked, TimeAxis.dateTime(schedule.start(node)),
                model.activities().get(node)).orElse(null) : null;
    }

    private static DateReason plain(Kind kind) {
        return new DateReason(kind, null, null, null, false, false);
    }

    private DateReason constraint(int node, long instant) {
        LocalDateTime date = TimeAxis.dateTime(instant);
        WbsElement source = model.imposedBy().get(node);
        if (source != null) {
            return new DateReason(Kind.CONSTRAINT, source, null, date, false, false);
        }
        Activity activity = model.activities().get(node);
        Kind kind = ActivityMapper.isManual(activity) ? Kind.MANUAL : Kind.CONSTRAINT;
        return new DateReason(kind, activity, null, date, false, false);
    }

    /** The deadline is that of the activity or of a package around it. */
    private WbsElement owner(int node, long date) {
        LocalDateTime deadline = TimeAxis.dateTime(date);
        WbsElement owner = model.activities().get(node);
        while (!deadline.equals(owner.getDeadline()) && owner.eContainer() instanceof WbsElement parent) {
            owner = parent;
        }
        return owner;
    }

    private DateReason drivenBy(int node, int index) {
        Link link = model.network().link(index);
        boolean forward = link.successor() == node;
        int other = forward ? link.predecessor() : link.successor();
        Dependency dependency = model.dependencies().get(index);
        if (dependency == null) {
            return constraint(other, model.network().activity(other).constraint().date());
        }
        WbsElement end = forward ? dependency.getPredecessor() : dependency.getSuccessor();
        WbsElement source = other < model.activities().size() ? model.activities().get(other) : end;
        return new DateReason(Kind.LINK, source, dependency, null, false, false);
    }
}
