/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.explain.SlipEffect.Move;
import org.jalon.planning.internal.ModelNetwork;
import org.jalon.planning.internal.ModelSchedule;
import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.LiveSchedule;
import org.jalon.schedule.Progress;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * Finds by rescheduling what happens if some nodes slip: how far everything else moves, and from which slip on a
 * milestone moves or a deadline is missed. What slips more moves no less, so thresholds are found by bisection.
 */
final class SlipSearch {

    private final ModelNetwork model;
    private final Schedule before;
    private final WorkCalendar projectCalendar;
    private final int from;
    private final int to;
    private final LiveSchedule live;
    private final Map<Long, long[]> known = new HashMap<>();
    private final List<Target> targets = new ArrayList<>();

    /** What a slip may reach: the finish of a node (the project if it is -1) past a date. */
    private record Target(Reach.Kind kind, WbsElement element, int node, long date) {
    }

    SlipSearch(ModelSchedule scheduled, int[] range) {
        model = scheduled.model();
        before = scheduled.schedule();
        projectCalendar = before.network().calendar();
        from = range[0];
        to = range[1];
        live = new LiveSchedule(before.network());
    }

    /** Whether there is something left that can slip. */
    boolean isPossible() {
        for (int i = from; i < to; i++) {
            if (!before.network().activity(i).progress().isFinished()) {
                return true;
            }
        }
        return false;
    }

    private Schedule slipped(long minutes) {
        for (int i = from; i < to; i++) {
            Activity activity = before.network().activity(i);
            if (!activity.progress().isFinished()) {
                live.set(i, minutes == 0 ? activity : slipped(i, activity, minutes));
            }
        }
        return live.schedule();
    }

    private Activity slipped(int i, Activity activity, long minutes) {
        Progress progress = activity.progress();
        if (progress.isStarted()) {
            return activity.with(new Progress(progress.actualStart(), TimeAxis.NONE,
                    progress.remainingDuration() + minutes, progress.resume()));
        }
        WorkCalendar calendar = before.network().calendarOf(i);
        return activity.with(Constraint.Type.START_NO_EARLIER_THAN, calendar.addWork(before.start(i), minutes));
    }

    SlipEffect effect(WbsElement element, Duration slip) {
        Schedule after = slipped(slip.toMinutes());
        List<Move> moved = new ArrayList<>();
        List<WbsElement> missed = new ArrayList<>();
        for (int i = 0; i < model.activities().size(); i++) {
            boolean own = i >= from && i < to;
            if (!own && (after.finish(i) != before.finish(i) || after.start(i) != before.start(i))) {
                moved.add(new Move(model.activities().get(i), TimeAxis.dateTime(after.start(i)),
                        TimeAxis.dateTime(after.finish(i)), Duration.ofMinutes(before.network().calendarOf(i)
                                .workBetween(before.finish(i), after.finish(i)))));
            }
            long deadline = before.network().activity(i).deadline();
            if (deadline != TimeAxis.NONE && before.finish(i) <= deadline && after.finish(i) > deadline) {
                missed.add(model.activities().get(i));
            }
        }
        moved.sort(Comparator.comparing(Move::start));
        return new SlipEffect(element, slip, moved, TimeAxis.dateTime(after.projectFinish()), Duration.ofMinutes(
                projectCalendar.workBetween(before.projectFinish(), after.projectFinish())), missed);
    }

    /** What slips reach, the nearest first. */
    List<Reach> reaches(List<org.jalon.model.breakdown.Activity> following) {
        addTarget(Reach.Kind.MOVES, null, -1, before.projectFinish());
        if (before.network().finish() != TimeAxis.NONE) {
            addTarget(Reach.Kind.MISSES, null, -1, before.network().finish());
        }
        for (int i = 0; i < model.activities().size(); i++) {
            var activity = model.activities().get(i);
            if ((i < from || i >= to) && !following.contains(activity)) {
                continue;
            }
            boolean own = i >= from && i < to;
            boolean marks = before.network().activity(i).isMilestone() || activity.getKind() == ActivityKind.GATE
                    || activity.getKind() == ActivityKind.MILESTONE;
            if (marks && !own) {
                addTarget(Reach.Kind.MOVES, activity, i, before.finish(i));
            }
            if (before.network().activity(i).deadline() != TimeAxis.NONE) {
                addTarget(Reach.Kind.MISSES, activity, i, before.network().activity(i).deadline());
            }
        }
        List<Reach> found = new ArrayList<>();
        for (Target target : targets) {
            threshold(target).ifPresent(slip -> found.add(new Reach(target.kind, target.element,
                    Duration.ofMinutes(slip))));
        }
        found.sort(Comparator.comparing(Reach::after));
        return found;
    }

    /** What is past its date already can't be reached any more. */
    private void addTarget(Reach.Kind kind, WbsElement element, int node, long date) {
        long now = node < 0 ? before.projectFinish() : before.finish(node);
        if (now <= date) {
            targets.add(new Target(kind, element, node, date));
        }
    }

    /** The greatest slip that keeps the date; empty if every slip does. */
    private Optional<Long> threshold(Target target) {
        LongPredicate keeps = slip -> finish(target, slip) <= target.date;
        long most = Math.max(TimeAxis.DAY, 2 * projectCalendar.workBetween(before.projectStart(),
                Math.max(before.projectFinish(), before.projectLimit())));
        if (keeps.test(most)) {
            return Optional.empty();
        }
        long kept = 0;
        long broken = most;
        while (broken - kept > 1) {
            long middle = (kept + broken) / 2;
            if (keeps.test(middle)) {
                kept = middle;
            } else {
                broken = middle;
            }
        }
        return Optional.of(kept);
    }

    private long finish(Target target, long slip) {
        long[] dates = known.computeIfAbsent(slip, minutes -> {
            Schedule after = slipped(minutes);
            return targets.stream().mapToLong(t -> t.node < 0 ? after.projectFinish() : after.finish(t.node))
                    .toArray();
        });
        return dates[targets.indexOf(target)];
    }
}
