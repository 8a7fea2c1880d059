/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.tradeoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

import org.jalon.schedule.Activity;
import org.jalon.schedule.LiveSchedule;
import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;

/**
 * Shortens a project step by step at least cost, for activities whose cost rises with every minute saved. Each step
 * shortens the cheapest cut of the critical paths until another path becomes critical or an activity has no more to
 * give; the dates of every step are those of a schedule.
 */
final class Descent implements CriticalCut.Prices {

    /** Money is counted in these parts, so that prices of a minute are whole numbers. */
    private static final double SCALE = 1e6;
    private static final int MOST_STEPS = 2000;

    private final Network network;
    private final LiveSchedule live;
    private final int[] targets;
    private final Map<Integer, Slope> slopes = new HashMap<>();

    /** An activity whose duration has a price. */
    private static final class Slope {
        private final Means means;
        private final long normal;
        private final long price;
        private long duration;

        Slope(Means means, long normal) {
            this.means = means;
            this.normal = normal;
            price = Math.max(1, Math.round(means.cost() * SCALE / (normal - means.duration())));
            duration = normal;
        }

        double cost() {
            return means.cost() * (normal - duration) / (normal - means.duration());
        }
    }

    Descent(Network network, LiveSchedule live, int[] targets) {
        this.network = network;
        this.live = live;
        this.targets = targets;
    }

    /**
     * Shortens until a date is met or no more can be had.
     *
     * @param fixed     means that are used in full
     * @param divisible means used as far as needed, one for an activity
     * @param goal      the finish wanted
     * @return the first entry as the fixed means leave the project, then one entry for each step
     */
    List<Shortening> run(List<Means> fixed, List<Means> divisible, long goal) {
        slopes.clear();
        for (Means means : divisible) {
            slopes.put(means.activity(), new Slope(means, network.activity(means.activity()).duration()));
            set(means.activity(), network.activity(means.activity()).duration());
        }
        fixed.forEach(means -> set(means.activity(), means.duration()));
        List<Shortening> points = new ArrayList<>();
        points.add(point(fixed));
        for (int step = 0; step < MOST_STEPS && points.getLast().finish() > goal && step(goal); step++) {
            points.add(point(fixed));
        }
        if (points.getLast().finish() <= goal) {
            giveBack(goal);
            points.set(points.size() - 1, point(fixed));
        }
        divisible.forEach(means -> live.set(means.activity(), network.activity(means.activity())));
        fixed.forEach(means -> live.set(means.activity(), network.activity(means.activity())));
        return points;
    }

    private Shortening point(List<Means> fixed) {
        List<Shortening.Use> uses = new ArrayList<>();
        fixed.forEach(means -> uses.add(new Shortening.Use(means, means.duration(), means.cost())));
        slopes.values().stream().filter(slope -> slope.duration < slope.normal)
                .forEach(slope -> uses.add(new Shortening.Use(slope.means, slope.duration, slope.cost())));
        return new Shortening(finish(), uses.stream().mapToDouble(Shortening.Use::cost).sum(), uses, false);
    }

    private void set(int i, long duration) {
        Activity activity = network.activity(i);
        live.set(i, duration == activity.duration() ? activity : activity.lasting(duration));
    }

    private long finish() {
        Schedule schedule = live.schedule();
        long finish = Long.MIN_VALUE;
        for (int i : targets) {
            finish = Math.max(finish, schedule.earlyFinish(i));
        }
        return finish;
    }

    private boolean step(long goal) {
        long now = finish();
        Schedule schedule = live.schedule();
        List<Integer> last = new ArrayList<>();
        for (int i : targets) {
            if (schedule.earlyFinish(i) == now) {
                last.add(i);
            }
        }
        Optional<CriticalCut.Cut> cut = CriticalCut.find(schedule, last, this);
        if (cut.isEmpty()) {
            return false;
        }
        long most = Long.MAX_VALUE;
        for (int i : cut.get().shorten()) {
            most = Math.min(most, slopes.get(i).duration - slopes.get(i).means.duration());
        }
        for (int i : cut.get().lengthen()) {
            most = Math.min(most, slopes.get(i).normal - slopes.get(i).duration);
        }
        long amount = amount(cut.get(), now, most, goal);
        move(cut.get(), amount);
        return amount > 0;
    }

    /** How far to go along a cut: until it gains no more, or until the goal is met. */
    private long amount(CriticalCut.Cut cut, long now, long most, long goal) {
        LongUnaryOperator finish = amount -> {
            move(cut, amount);
            long then = finish();
            move(cut, -amount);
            return then;
        };
        long far = finish.applyAsLong(1) < now ? lastGain(finish, most) : most;
        long reached = finish.applyAsLong(far);
        if (reached >= now) {
            return 0;
        }
        // The least amount that comes as far, or that meets the goal: days off make stretches that gain nothing.
        long wanted = Math.max(goal, reached);
        long low = 0;
        long high = far;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (finish.applyAsLong(middle) <= wanted) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The greatest amount whose last minute still gains. */
    private static long lastGain(LongUnaryOperator finish, long most) {
        long low = 1;
        long high = most + 1;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (finish.applyAsLong(middle) < finish.applyAsLong(middle - 1)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void move(CriticalCut.Cut cut, long amount) {
        cut.shorten().forEach(i -> change(i, -amount));
        cut.lengthen().forEach(i -> change(i, amount));
    }

    private void change(int i, long by) {
        Slope slope = slopes.get(i);
        slope.duration += by;
        set(i, slope.duration);
    }

    /** Gives each activity back what it was shortened in vain, the dearest first. */
    private void giveBack(long goal) {
        slopes.values().stream().filter(slope -> slope.duration < slope.normal)
                .sorted((a, b) -> Long.compare(b.price, a.price)).toList().forEach(slope -> {
                    long low = 0;
                    long high = slope.normal - slope.duration + 1;
                    while (high - low > 1) {
                        long middle = (low + high) / 2;
                        change(slope.means.activity(), middle);
                        boolean kept = finish() <= goal;
                        change(slope.means.activity(), -middle);
                        if (kept) {
                            low = middle;
                        } else {
                            high = middle;
                        }
                    }
                    change(slope.means.activity(), low);
                });
    }

    @Override
    public long less(int activity) {
        Slope slope = slopes.get(activity);
        return slope == null || slope.duration <= slope.means.duration() ? FlowNetwork.UNLIMITED : slope.price;
    }

    @Override
    public long more(int activity) {
        Slope slope = slopes.get(activity);
        return slope == null || slope.duration >= slope.normal ? 0 : slope.price;
    }
}
