/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.jalon.schedule.SchedulingOptions.ConstraintPolicy;
import org.jalon.schedule.SchedulingOptions.Direction;
import org.jalon.schedule.internal.AlapPass;
import org.jalon.schedule.internal.BackwardPass;
import org.jalon.schedule.internal.Dates;
import org.jalon.schedule.internal.ForwardPass;
import org.jalon.schedule.internal.NetworkData;
import org.jalon.schedule.internal.NetworkEditor;
import org.jalon.schedule.internal.Propagation;

/**
 * A schedule that follows edits: after each of them only the activities are computed anew whose dates may have
 * changed. An edit that moves the finish of the project (its start in backward planning) changes most late (early)
 * dates, and then all of them are computed. For one thread at a time.
 */
public final class LiveSchedule {

    private final Network given;
    private final List<Activity> activities;
    private final List<Link> links;
    private final boolean forward;
    private Network network;
    private NetworkData data;
    private NetworkEditor editor;
    private Dates early;
    private Dates late;
    private long start;
    private long limit;
    /** Activities that are planned against the direction, and the pass that has planned them, if one has. */
    private final BitSet against = new BitSet();
    private AlapPass alap;
    private Schedule schedule;
    private final BitSet changed = new BitSet();

    /**
     * Schedules a project and prepares to follow edits. The network itself is not changed by them.
     *
     * @param network the project to start from
     */
    public LiveSchedule(Network network) {
        given = network;
        activities = new ArrayList<>(network.activities());
        links = new ArrayList<>(network.links());
        forward = network.options().direction() == Direction.FORWARD;
    }

    /**
     * Replaces an activity.
     *
     * @param index    its index
     * @param activity what takes its place
     * @throws InvalidNetworkException if the activity means nothing
     */
    public void set(int index, Activity activity) {
        NetworkCheck.check(activity, index);
        activities.set(index, activity);
        boolean wins = activity.constraint().type().isDated()
                && given.options().constraintPolicy() == ConstraintPolicy.CONSTRAINTS_WIN;
        if (data == null || wins && !data.constraintsWin) {
            data = null;
            return;
        }
        editor.set(index, activity, links);
        against.set(index, AlapPass.moves(data, index));
    }

    /**
     * Adds an activity without links. All is computed anew at the next question.
     *
     * @param activity the activity
     * @return its index
     * @throws InvalidNetworkException if the activity means nothing
     */
    public int add(Activity activity) {
        NetworkCheck.check(activity, activities.size());
        activities.add(activity);
        data = null;
        return activities.size() - 1;
    }

    /**
     * Adds a link.
     *
     * @param link the link
     * @return its index
     * @throws InvalidNetworkException if the link means nothing
     * @throws CycleException          if it would close a cycle; nothing has changed then
     */
    public int link(Link link) {
        NetworkCheck.check(link, activities.size());
        if (data == null) {
            rebuild();
        }
        editor.link(link);
        links.add(link);
        if (link.type().isToFinish() && !data.linksHoldFinishes) {
            data = null;
        }
        return links.size() - 1;
    }

    /**
     * Removes a link. The last link takes its index.
     *
     * @param index index of the link
     */
    public void unlink(int index) {
        Link last = links.getLast();
        if (data != null) {
            editor.unlink(index, last);
        }
        links.set(index, last);
        links.removeLast();
    }

    /**
     * The schedule after all edits so far.
     *
     * @return a view that holds until the next edit, together with its network
     * @throws HorizonException if a date leaves the time axis; the edits stay, and further ones may put it right
     */
    public Schedule schedule() {
        if (data == null) {
            rebuild();
        }
        if (schedule == null || !editor.early.isEmpty() || !editor.late.isEmpty()) {
            try {
                update();
            } catch (HorizonException e) {
                data = null;
                throw e;
            }
        }
        return schedule;
    }

    /**
     * The activities whose early or late dates were changed by the last call of {@link #schedule()} that computed
     * anything.
     *
     * @return their indexes, rising
     */
    public int[] changed() {
        return changed.stream().toArray();
    }

    private void rebuild() {
        data = new NetworkData(activities, links, given.calendar(),
                new long[] {given.start(), given.finish(), given.statusDate()}, given.options());
        network = new Network(given.calendar(), Collections.unmodifiableList(activities),
                Collections.unmodifiableList(links), data);
        editor = new NetworkEditor(data);
        early = new Dates(data);
        late = new Dates(data);
        schedule = null;
        start = forward ? data.start : TimeAxis.NONE;
        limit = forward ? TimeAxis.NONE : data.finish;
        alap = null;
        against.clear();
        IntStream.range(0, data.activities).filter(i -> AlapPass.moves(data, i)).forEach(against::set);
    }

    private void update() {
        changed.clear();
        boolean all = schedule == null;
        Propagation propagation = new Propagation(data, changed);
        if (forward) {
            updateEarly(propagation, all);
            long finish = data.finish == TimeAxis.NONE ? latestFinish() : data.finish;
            boolean moved = finish != limit;
            limit = finish;
            if (data.options.multipleCriticalPaths()) {
                editor.late.or(changed);
            }
            updateLate(propagation, all || moved);
        } else {
            updateLate(propagation, all);
            long earliest = Arrays.stream(late.start).min().orElse(data.finish);
            boolean moved = earliest != start;
            start = earliest;
            updateEarly(propagation, all || moved);
        }
        Dates planned = planned();
        editor.early.clear();
        editor.late.clear();
        schedule = new Schedule(network, early, late, planned, start, limit);
    }

    private Dates planned() {
        if (against.isEmpty()) {
            alap = null;
            return forward ? early : late;
        }
        if (alap != null && AlapPass.pushes(data)) {
            BitSet touched = (BitSet) against.clone();
            touched.or(editor.early);
            return alap.rerun(touched, new Propagation(data, new BitSet()), start);
        }
        alap = new AlapPass(data, early, late, forward ? latestFinish() : data.finish);
        return alap.run(start);
    }

    private long latestFinish() {
        return Arrays.stream(early.finish).max().orElse(data.start);
    }

    private void updateEarly(Propagation propagation, boolean all) {
        ForwardPass pass = new ForwardPass(data, early, start);
        if (all) {
            pass.run();
            changed.set(0, data.activities);
        } else {
            propagation.forward(editor.early, pass::compute, early);
        }
    }

    private void updateLate(Propagation propagation, boolean all) {
        BackwardPass pass = new BackwardPass(data, late, forward ? early : null, limit);
        if (all) {
            pass.run();
            changed.set(0, data.activities);
        } else {
            propagation.backward(editor.late, pass::compute, late);
        }
    }
}
