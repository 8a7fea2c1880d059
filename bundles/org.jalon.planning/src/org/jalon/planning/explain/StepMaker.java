/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Calendar;
import org.jalon.planning.DateReason;
import org.jalon.planning.explain.Step.Kind;
import org.jalon.planning.internal.ModelNetwork;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/** Tells the steps between nodes of a network in terms of the model. Helper nodes have no steps of their own. */
final class StepMaker {

    private final ModelNetwork model;
    private final Closures closures;

    StepMaker(ModelNetwork model, Closures closures) {
        this.model = model;
        this.closures = closures;
    }

    Step origin(int node, DateReason reason, long date) {
        WbsElement element = reason.source() != null ? reason.source() : activity(node);
        return new Step(Kind.ORIGIN, element, null, reason, time(date), time(date), Duration.ZERO, List.of(), 0);
    }

    Optional<Step> work(int node, long from, long to) {
        if (isHelper(node)) {
            return Optional.empty();
        }
        Activity activity = activity(node);
        WorkCalendar time = closures.workingTime(activity);
        return Optional.of(step(Kind.WORK, activity, null, from, to, time,
                closures.closures(activity, closures.of(activity), time, from, to)));
    }

    Step wait(int node, long from, long to, WorkCalendar calendar) {
        List<Calendar> calendars = isHelper(node) ? closures.ofProject() : closures.of(activity(node));
        List<Closure> gap = closures.gap(activity(node), calendars, calendar, from, to);
        return new Step(Kind.WAIT, isHelper(node) ? null : activity(node), null, null, time(from), time(to),
                Duration.ZERO, gap, closures.count(calendar, from, to));
    }

    /** A link of the model; empty for one that only carries the imposed date of a package. */
    Optional<Step> link(int link, long from, long to, WorkCalendar calendar) {
        Dependency dependency = model.dependencies().get(link);
        return dependency == null ? Optional.empty() : Optional.of(step(Kind.LINK, dependency.getSuccessor(),
                dependency, from, to, calendar, closures.closures(null, lagCalendars(link), calendar, from, to)));
    }

    Step join(Step first, Step second) {
        List<Closure> both = new ArrayList<>(first.closures());
        both.addAll(second.closures());
        return new Step(first.kind(), second.element(), second.dependency(), null, first.from(), second.to(),
                first.work().plus(second.work()), both, first.daysOff() + second.daysOff());
    }

    private Step step(Kind kind, WbsElement element, Dependency dependency, long from, long to,
            WorkCalendar calendar, List<Closure> closed) {
        List<Closure> special = closed.stream()
                .filter(closure -> closure.kind() != Closure.Kind.WEEKLY).toList();
        return new Step(kind, element, dependency, null, time(from), time(to),
                Duration.ofMinutes(calendar.workBetween(from, to)), special, closures.count(calendar, from, to));
    }

    private List<Calendar> lagCalendars(int link) {
        int node = switch (model.dependencies().get(link).getLagCalendar()) {
            case SUCCESSOR -> model.network().link(link).successor();
            case PREDECESSOR -> model.network().link(link).predecessor();
            default -> model.activities().size();
        };
        return isHelper(node) ? closures.ofProject() : closures.of(activity(node));
    }

    private boolean isHelper(int node) {
        return node >= model.activities().size();
    }

    private Activity activity(int node) {
        return isHelper(node) ? null : model.activities().get(node);
    }

    private static LocalDateTime time(long instant) {
        return TimeAxis.dateTime(instant);
    }
}
