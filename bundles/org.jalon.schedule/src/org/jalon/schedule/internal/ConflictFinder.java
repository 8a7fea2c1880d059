/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.ArrayList;
import java.util.List;

import org.jalon.schedule.Activity;
import org.jalon.schedule.Conflict;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Progress;
import org.jalon.schedule.TimeAxis;

/** Lists what a plan asks for and its schedule does not give. */
public final class ConflictFinder {

    private final NetworkData network;
    private final Dates planned;
    private final List<Conflict> conflicts = new ArrayList<>();

    /**
     * A search.
     *
     * @param network what was scheduled
     * @param planned planned dates
     */
    public ConflictFinder(NetworkData network, Dates planned) {
        this.network = network;
        this.planned = planned;
    }

    /**
     * Searches all conflicts.
     *
     * @param start  start of the scheduled project
     * @param finish finish of the scheduled project
     * @return the conflicts: of the project, then by activity, then by link
     */
    public List<Conflict> find(long start, long finish) {
        if (network.finish != TimeAxis.NONE && finish > network.finish) {
            conflicts.add(new Conflict.ProjectFinishMissed(network.finish, finish));
        }
        if (network.start != TimeAxis.NONE && start < network.start) {
            conflicts.add(new Conflict.ProjectStartMissed(network.start, start));
        }
        for (int i = 0; i < network.activities; i++) {
            if (!network.plain[i]) {
                checkActivity(i, network.activity[i]);
            }
        }
        for (int link = 0; link < network.links; link++) {
            checkLink(link);
        }
        return List.copyOf(conflicts);
    }

    private void checkActivity(int i, Activity activity) {
        if (activity.deadline() != TimeAxis.NONE && planned.finish[i] > activity.deadline()) {
            conflicts.add(new Conflict.DeadlineMissed(i, activity.deadline(), planned.finish[i]));
        }
        Constraint constraint = activity.constraint();
        Constraint.Type type = constraint.type();
        Progress progress = activity.progress();
        if (type.isDated() && !progress.isFinished() && !(progress.isStarted() && !type.isOnFinish())) {
            long date = type.isOnFinish() ? planned.finish[i] : planned.start[i];
            long off = network.calendar[i].workBetween(constraint.date(), date);
            if (off > 0 && type.isUpperBound() || off < 0 && type.isLowerBound()) {
                conflicts.add(new Conflict.ConstraintMissed(i, constraint, date));
            }
            if (!progress.isStarted() && network.start != TimeAxis.NONE && planned.start[i] < network.start) {
                conflicts.add(new Conflict.BeforeProjectStart(i, planned.start[i], network.start));
            }
        }
        if (network.statusDate != TimeAxis.NONE) {
            checkActual(i, progress.actualStart());
            checkActual(i, progress.actualFinish());
        }
    }

    private void checkActual(int i, long actual) {
        if (actual != TimeAxis.NONE && actual > network.statusDate) {
            conflicts.add(new Conflict.ActualInTheFuture(i, actual, network.statusDate));
        }
    }

    private void checkLink(int link) {
        int before = network.predecessor[link];
        int after = network.successor[link];
        long bound = network.bound(link, planned.start[before], planned.finish[before]);
        boolean toFinish = network.type[link].isToFinish();
        long held = toFinish ? planned.finish[after] : planned.start[after];
        if (held >= bound || network.calendar[after].workBetween(held, bound) <= 0) {
            return;
        }
        if (toFinish ? network.isFinished(after) : network.isStarted(after)) {
            conflicts.add(new Conflict.OutOfSequence(link, bound, held));
        } else {
            conflicts.add(new Conflict.LinkBroken(link, bound, held));
        }
    }
}
