/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.tradeoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jalon.schedule.Constraint;
import org.jalon.schedule.LiveSchedule;
import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.SchedulingOptions.ConstraintPolicy;
import org.jalon.schedule.WorkCalendar;

/**
 * What it costs to finish earlier: the least cost of means by which activities are shortened, for one date or for all.
 * An activity uses at most one of its means. Those that are divisible are used as far as needed, by least cuts of the
 * critical paths ({@link CriticalCut}); for the others, where an activity has several, and where calendars differ, all
 * choices are tried while there are few enough, and else a choice is improved one by one.
 * <p>
 * The result is proven to cost least if all choices were tried, work and lags share one calendar, no link holds a
 * finish and no winning constraint pulls an activity back; then the network is one of the linear problem that the cuts
 * solve exactly. With several calendars a minute saved may gain hours or nothing: the dates are right all the same,
 * only no proof is given.
 *
 * @see <a href="https://doi.org/10.1287/mnsc.7.2.167">D. R. Fulkerson, A network flow computation for project cost
 *      curves, Management Science 7 (1961)</a>
 * @see <a href="https://doi.org/10.1287/opre.9.3.296">J. E. Kelley, Critical-path planning and scheduling:
 *      mathematical basis, Operations Research 9 (1961)</a>
 */
public final class TimeCostTradeOff {

    private static final int MOST_CHOICES = 512;
    private static final int MOST_SAMPLES = 16;
    private static final int SAMPLED_CHOICES = 512;
    private static final double SAME_COST = 1e-6;

    private final Network network;
    private final int[] targets;
    private final Descent descent;
    private final List<Means> divisible = new ArrayList<>();
    private final List<List<Means>> alternatives = new ArrayList<>();
    private final boolean linear;

    /**
     * A trade-off for some activities, or the whole project. Means of activities that are over, or that don't shorten
     * theirs, are left out.
     *
     * @param network  the project, planned forward
     * @param means    the means that there are
     * @param targets  the activities whose last finish counts; none for all
     */
    public TimeCostTradeOff(Network network, List<Means> means, int... targets) {
        this.network = network;
        this.targets = targets.length > 0 ? targets : IntStream.range(0, network.activities().size()).toArray();
        descent = new Descent(network, new LiveSchedule(network), this.targets);
        Map<Integer, List<Means>> byActivity = new LinkedHashMap<>();
        means.stream().filter(this::isOfUse)
                .forEach(each -> byActivity.computeIfAbsent(each.activity(), i -> new ArrayList<>()).add(each));
        linear = isLinear();
        for (List<Means> own : byActivity.values()) {
            // Where a minute may gain hours or nothing, it also counts which means are used at all.
            if (linear && own.size() == 1 && own.getFirst().divisible()) {
                divisible.add(own.getFirst());
            } else {
                alternatives.add(own);
            }
        }
    }

    private boolean isOfUse(Means means) {
        var activity = network.activity(means.activity());
        return !activity.progress().isFinished() && means.duration() < activity.duration();
    }

    /** Whether the calendar is the same everywhere and dates follow from starts alone. */
    private boolean isLinear() {
        WorkCalendar time = network.calendar();
        boolean sameTime = IntStream.range(0, network.activities().size())
                .allMatch(i -> network.calendarOf(i) == time)
                && IntStream.range(0, network.links().size()).allMatch(
                        link -> network.link(link).lag().amount() == 0 || network.lagCalendarOf(link) == time);
        return sameTime && network.links().stream().noneMatch(link -> link.type().isToFinish())
                && network.activities().stream().map(activity -> activity.constraint().type())
                        .noneMatch(this::pullsBack);
    }

    private boolean pullsBack(Constraint.Type type) {
        return type.isOnFinish() || type.isUpperBound()
                && network.options().constraintPolicy() == ConstraintPolicy.CONSTRAINTS_WIN;
    }

    /**
     * The cheapest way to a date.
     *
     * @param finish the date by which all targets should have finished
     * @return empty if no choice of means reaches it; without any use if nothing needs to be done
     */
    public Optional<Shortening> reach(long finish) {
        Shortening[] best = new Shortening[1];
        boolean all = choose(choice -> {
            Shortening reached = solve(choice, finish).getLast();
            boolean better = reached.finish() <= finish
                    && (best[0] == null || reached.cost() < best[0].cost() - SAME_COST);
            best[0] = better ? reached : best[0];
            return reached.finish() <= finish ? reached.cost() : Double.POSITIVE_INFINITY;
        });
        return Optional.ofNullable(best[0]).map(found -> new Shortening(found.finish(), found.cost(), found.uses(),
                all && linear));
    }

    /**
     * The earliest finish that money can buy, at least cost.
     *
     * @return the shortest project; without any use if means gain nothing
     */
    public Shortening shortest() {
        long[] earliest = { Long.MAX_VALUE };
        choose(choice -> {
            List<Shortening> points = solve(choice, Long.MIN_VALUE);
            earliest[0] = Math.min(earliest[0], points.getLast().finish());
            return points.getLast().finish();
        });
        return reach(earliest[0]).orElseThrow();
    }

    /**
     * The cost curve: the choices of means that none beats in both finish and cost. Between two of them that use
     * divisible means the cost rises evenly.
     *
     * @return from the finish without any means to the earliest, each dearer than the one before
     */
    public List<Shortening> curve() {
        List<Shortening> points = new ArrayList<>();
        boolean all = choose(choice -> {
            List<Shortening> found = solve(choice, Long.MIN_VALUE);
            points.addAll(found);
            return found.getLast().finish();
        });
        if (!linear) {
            sample(points);
        }
        points.sort(Comparator.comparingDouble(Shortening::cost).thenComparing(Shortening::finish));
        List<Shortening> curve = new ArrayList<>();
        for (Shortening point : points) {
            if (curve.isEmpty() || point.finish() < curve.getLast().finish()) {
                curve.add(new Shortening(point.finish(), point.cost(), point.uses(), all && linear));
            }
        }
        return curve;
    }

    /** Where days off make steps, the cheapest way to a date is no mean of its neighbours: dates are asked one by one. */
    private void sample(List<Shortening> points) {
        WorkCalendar time = network.calendar();
        long now = points.stream().mapToLong(Shortening::finish).max().orElseThrow();
        long earliest = points.stream().mapToLong(Shortening::finish).min().orElseThrow();
        long span = time.workBetween(earliest, now);
        int samples = (int) Math.clamp(SAMPLED_CHOICES / choices(), 4, MOST_SAMPLES);
        for (int k = 1; k < samples; k++) {
            reach(time.subtractWork(now, span * k / samples)).ifPresent(points::add);
        }
    }

    /** One choice among the alternatives: -1 for none of an activity's means. */
    private List<Shortening> solve(int[] choice, long goal) {
        List<Means> fixed = new ArrayList<>();
        List<Means> free = new ArrayList<>(divisible);
        for (int k = 0; k < choice.length; k++) {
            if (choice[k] >= 0) {
                Means means = alternatives.get(k).get(choice[k]);
                (means.divisible() ? free : fixed).add(means);
            }
        }
        return descent.run(fixed, free, goal);
    }

    /** Rates a choice; the less the better. */
    private interface Rating {
        double of(int[] choice);
    }

    /** Goes through the choices; false if there were too many to try all. */
    private boolean choose(Rating rating) {
        int[] choice = new int[alternatives.size()];
        Arrays.fill(choice, -1);
        if (choices() <= MOST_CHOICES) {
            do {
                rating.of(choice);
            } while (advance(choice));
            return true;
        }
        improve(choice, rating);
        return false;
    }

    private double choices() {
        return alternatives.stream().mapToDouble(own -> own.size() + 1).reduce(1, (a, b) -> a * b);
    }

    private boolean advance(int[] choice) {
        for (int k = 0; k < choice.length; k++) {
            if (++choice[k] < alternatives.get(k).size()) {
                return true;
            }
            choice[k] = -1;
        }
        return false;
    }

    /** From everything used in full, takes the best single change while there is one, a few times over. */
    private void improve(int[] choice, Rating rating) {
        for (int k = 0; k < choice.length; k++) {
            List<Means> own = alternatives.get(k);
            choice[k] = IntStream.range(0, own.size()).boxed()
                    .min(Comparator.comparing(i -> own.get(i).duration())).orElse(-1);
        }
        double best = rating.of(choice);
        boolean better = true;
        while (better) {
            better = false;
            for (int k = 0; k < choice.length; k++) {
                int kept = choice[k];
                for (int other = -1; other < alternatives.get(k).size(); other++) {
                    choice[k] = other;
                    double then = other == kept ? best : rating.of(choice);
                    if (then < best - SAME_COST) {
                        best = then;
                        kept = other;
                        better = true;
                    }
                }
                choice[k] = kept;
            }
        }
    }

    /**
     * The finish without any means.
     *
     * @return the last finish of the targets
     */
    public long finish() {
        Schedule schedule = Scheduler.schedule(network);
        return IntStream.of(targets).mapToLong(schedule::earlyFinish).max().orElse(schedule.projectStart());
    }
}
