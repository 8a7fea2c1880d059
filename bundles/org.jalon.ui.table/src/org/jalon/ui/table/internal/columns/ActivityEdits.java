/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__ACTUAL_FINISH;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__ACTUAL_START;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__DURATION;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__KIND;
import static org.jalon.model.breakdown.BreakdownPackage.Literals.ACTIVITY__PERCENT_COMPLETE;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.table.internal.Messages;

/** What entries about the work of an activity mean: its kind, its duration, what is done of it. */
final class ActivityEdits {

    private ActivityEdits() {
    }

    /** Several changes as one; null if there is none. */
    static Command all(Command... commands) {
        CompoundCommand all = new CompoundCommand();
        Stream.of(commands).filter(command -> command != null).forEach(all::append);
        return all.isEmpty() ? null : all;
    }

    /** Another kind: a milestone or gate takes no time, a task takes some. */
    static Command kind(Activity activity, ActivityKind kind, TableContext context) throws EditRefused {
        boolean point = kind == ActivityKind.MILESTONE || kind == ActivityKind.GATE;
        Duration duration = activity.getDuration();
        if (point) {
            duration = Duration.ZERO;
        } else if (duration == null || duration.isZero()) {
            duration = Durations.of(context.project()).duration(1, TimeUnit.DAY);
        }
        return all(context.set(activity, ACTIVITY__KIND, kind), context.set(activity, ACTIVITY__DURATION, duration));
    }

    /** Another duration: {@code 5 d}, {@code 4 h}, {@code 2 w ?} for a guess. */
    static Command duration(Activity activity, String entry, TableContext context) throws EditRefused {
        return TableContext.command(context.editor().setDuration(activity, entry));
    }

    /** A share between 0 and 100. */
    static double share(String entry, TableContext context) throws EditRefused {
        double share = entry.isEmpty() ? 0 : context.numbers().parse(entry);
        if (share < 0 || share > 100) {
            throw new EditRefused(NLS.bind(Messages.shareOutOfRange, entry));
        }
        return share;
    }

    /** Another share done. */
    static Command percent(Activity activity, String entry, TableContext context) throws EditRefused {
        Edit edit = context.times().complete(activity, share(entry, context));
        return edit.isPossible() ? edit.command() : null;
    }

    /** Another actual finish, by which the activity is done; none reopens it. */
    static Command actualFinish(Activity activity, String entry, TableContext context) throws EditRefused {
        LocalDateTime finish = DateEdits.finishOrNone(entry, context);
        if (finish == null) {
            return context.set(activity, ACTIVITY__ACTUAL_FINISH, null);
        }
        LocalDateTime start = activity.getActualStart();
        if (start == null) {
            start = context.planned(activity).map(PlannedElement::start).filter(s -> !s.isAfter(finish)).orElse(finish);
        }
        if (finish.isBefore(start)) {
            throw new EditRefused(NLS.bind(Messages.finishBeforeStart, context.date(start)));
        }
        return all(context.set(activity, ACTIVITY__ACTUAL_START, start),
                context.set(activity, ACTIVITY__ACTUAL_FINISH, finish),
                context.set(activity, ACTIVITY__PERCENT_COMPLETE, 100.0));
    }
}
