/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.util.HashSet;
import java.util.LinkedList;
import java.util.Set;

import org.jalon.planning.explain.Step.Kind;
import org.jalon.planning.internal.ModelSchedule;
import org.jalon.planning.internal.Reasons;
import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Link;
import org.jalon.schedule.Network;
import org.jalon.schedule.Progress;
import org.jalon.schedule.Reason;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.SchedulingOptions.Direction;
import org.jalon.schedule.WorkCalendar;

/**
 * Follows the reasons of a schedule from a date back to its root. Early and planned dates follow from predecessors,
 * late ones from successors.
 */
final class ChainBuilder {

    /** Which dates of a schedule are followed. */
    enum Dates {
        /** The planned ones, which are early or late ones for most activities. */
        PLANNED,
        /** The early ones. */
        EARLY,
        /** The late ones. */
        LATE
    }

    /** One end of a node in some dates. */
    private record Point(int node, boolean finish, Dates dates) {
    }

    private final Schedule schedule;
    private final Network network;
    private final Reasons reasons;
    private final StepMaker make;
    private final LinkedList<Step> steps = new LinkedList<>();

    private ChainBuilder(ModelSchedule scheduled, Closures closures) {
        schedule = scheduled.schedule();
        network = schedule.network();
        reasons = new Reasons(scheduled.model(), schedule);
        make = new StepMaker(scheduled.model(), closures);
    }

    /** The causes of the start or finish of a node. */
    static Chain chain(ModelSchedule scheduled, Closures closures, int node, boolean finish, Dates dates) {
        return new ChainBuilder(scheduled, closures).follow(new Point(node, finish, dates));
    }

    private Chain follow(Point end) {
        Set<Point> met = new HashSet<>();
        Point point = settle(end);
        while (point != null && met.add(point)) {
            Point before = point.dates == Dates.LATE ? fromAfter(point) : fromBefore(point);
            point = before == null ? null : settle(before);
        }
        return new Chain(steps);
    }

    /** Planned dates that are early or late ones are explained as such. */
    private Point settle(Point point) {
        if (point.dates != Dates.PLANNED) {
            return point;
        }
        int i = point.node;
        boolean early = schedule.start(i) == schedule.earlyStart(i) && schedule.finish(i) == schedule.earlyFinish(i);
        boolean late = schedule.start(i) == schedule.lateStart(i) && schedule.finish(i) == schedule.lateFinish(i);
        boolean forward = network.options().direction() == Direction.FORWARD;
        Dates dates = !forward && late ? Dates.LATE : early ? Dates.EARLY
                : schedule.reason(i) instanceof Reason.AsLateAsPossible ? Dates.LATE : Dates.PLANNED;
        return new Point(i, point.finish, dates);
    }

    private Point fromBefore(Point point) {
        int i = point.node;
        Activity activity = network.activity(i);
        Progress progress = activity.progress();
        Reason cause = cause(point.dates == Dates.EARLY ? schedule.earlyReason(i) : schedule.reason(i));
        if (progress.isFinished() || progress.isStarted() && !point.finish) {
            return originate(i, new Reason.Actual(), date(point));
        }
        if (progress.isStarted()) {
            return restFromBefore(point, cause, activity);
        }
        boolean onFinish = isOnFinish(cause);
        Point held = new Point(i, onFinish, point.dates);
        if (point.finish != onFinish) {
            addWork(i, date(held), date(point));
        }
        long asked = asked(cause, point.dates, date(held));
        addWait(i, asked, date(held));
        return root(i, cause, asked, point.dates);
    }

    /** The finish of an activity under way follows from what holds its rest. */
    private Point restFromBefore(Point point, Reason cause, Activity activity) {
        int i = point.node;
        WorkCalendar calendar = network.calendarOf(i);
        long finish = date(point);
        if (isOnFinish(cause)) {
            return root(i, cause, finish, point.dates);
        }
        if (cause instanceof Reason.Actual) {
            long start = activity.progress().actualStart();
            addWork(i, start, finish);
            return originate(i, cause, start);
        }
        long asked = cause instanceof Reason.Resumption ? activity.progress().resume()
                : asked(cause, point.dates, finish);
        long rest = activity.progress().remainingDuration();
        long goOn = rest == 0 ? finish : calendar.nextWorking(asked);
        addWork(i, goOn, finish);
        addWait(i, asked, goOn);
        return root(i, cause, asked, point.dates);
    }

    private Point fromAfter(Point point) {
        int i = point.node;
        Progress progress = network.activity(i).progress();
        if (progress.isFinished() || progress.isStarted() && !point.finish) {
            return originate(i, new Reason.Actual(), date(point));
        }
        Reason cause = cause(schedule.lateReason(i));
        boolean onFinish = switch (cause) {
            case Reason.DrivenBy(int link) -> network.link(link).type().isFromFinish();
            case Reason.ConstraintDate(Constraint constraint) -> constraint.type().isOnFinish();
            default -> true;
        };
        long limit = switch (cause) {
            case Reason.DrivenBy(int link) -> schedule.lateLimit(link);
            case Reason.ConstraintDate(Constraint constraint) -> constraint.date();
            case Reason.Deadline(long date) -> date;
            case Reason.OwnFinish() -> schedule.earlyFinish(i);
            default -> schedule.projectLimit();
        };
        if (progress.isStarted() && !onFinish) {
            addWork(i, limit, date(point));
        } else {
            Point held = new Point(i, onFinish, Dates.LATE);
            if (point.finish != onFinish) {
                addWork(i, date(held), date(point));
            }
            addWait(i, limit, date(held));
        }
        return cause instanceof Reason.DrivenBy(int link) ? linkFromAfter(link, limit) : originate(i, cause, limit);
    }

    private Point linkFromAfter(int link, long limit) {
        Link tie = network.link(link);
        int after = tie.successor();
        Progress progress = network.activity(after).progress();
        if (progress.isStarted() && !tie.type().isToFinish()) {
            long finish = schedule.lateFinish(after);
            long rest = network.calendarOf(after).subtractWork(finish, progress.remainingDuration());
            addLink(link, rest, limit);
            addWork(after, finish, rest);
            return new Point(after, true, Dates.LATE);
        }
        Point held = new Point(after, tie.type().isToFinish(), Dates.LATE);
        addLink(link, date(held), limit);
        return held;
    }

    /** The link before, or else the end of the chain. */
    private Point root(int node, Reason cause, long asked, Dates dates) {
        if (cause instanceof Reason.DrivenBy(int link)) {
            Link tie = network.link(link);
            Point before = settle(new Point(tie.predecessor(), tie.type().isFromFinish(), dates));
            addLink(link, date(before), asked);
            return before;
        }
        return originate(node, cause, asked);
    }

    private Point originate(int node, Reason cause, long date) {
        steps.addFirst(make.origin(node, reasons.of(node, cause), date));
        return null;
    }

    private void addWork(int node, long from, long to) {
        make.work(node, from, to).ifPresent(steps::addFirst);
    }

    private void addWait(int node, long from, long to) {
        if (from != to) {
            steps.addFirst(make.wait(node, from, to, network.calendarOf(node)));
        }
    }

    /** A link between packages may lead through a node of its own: it is one step all the same. */
    private void addLink(int link, long from, long to) {
        make.link(link, from, to, network.lagCalendarOf(link)).ifPresent(step -> {
            Step next = steps.peekFirst();
            if (next != null && next.kind() == Kind.LINK && next.dependency() == step.dependency()) {
                steps.removeFirst();
                steps.addFirst(make.join(step, next));
            } else {
                steps.addFirst(step);
            }
        });
    }

    private long asked(Reason cause, Dates dates, long otherwise) {
        return switch (cause) {
            case Reason.ProjectStart() -> schedule.projectStart();
            case Reason.Levelled(long notBefore) -> notBefore;
            case Reason.StatusDate() -> network.statusDate();
            case Reason.ConstraintDate(Constraint constraint) -> constraint.date();
            case Reason.DrivenBy(int link) -> {
                int before = network.link(link).predecessor();
                Dates there = settle(new Point(before, true, dates)).dates;
                yield network.bound(link, date(new Point(before, false, there)),
                        date(new Point(before, true, there)));
            }
            default -> otherwise;
        };
    }

    private boolean isOnFinish(Reason cause) {
        return switch (cause) {
            case Reason.DrivenBy(int link) -> network.link(link).type().isToFinish();
            case Reason.ConstraintDate(Constraint constraint) -> constraint.type().isOnFinish();
            default -> false;
        };
    }

    /** What is behind a gap of the calendar or the wish to be late. */
    static Reason cause(Reason reason) {
        return switch (reason) {
            case Reason.CalendarGap(long asked, Reason cause) -> cause(cause);
            case Reason.AsLateAsPossible(Reason limit) -> cause(limit);
            default -> reason;
        };
    }

    private long date(Point point) {
        int i = point.node;
        return switch (point.dates) {
            case EARLY -> point.finish ? schedule.earlyFinish(i) : schedule.earlyStart(i);
            case PLANNED -> point.finish ? schedule.finish(i) : schedule.start(i);
            case LATE -> point.finish ? schedule.lateFinish(i) : schedule.lateStart(i);
        };
    }

    static int drivingLink(Reason reason) {
        return cause(reason) instanceof Reason.DrivenBy(int link) ? link : -1;
    }
}
