/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.jalon.schedule.Schedule;
import org.jalon.schedule.internal.NetworkData;
import org.jalon.schedule.levelling.ForwardPlacement.Scheme;
import org.jalon.schedule.levelling.LevellingOptions.Limit;

/**
 * Searches a good placing: priority rules first, then activities that were left with a lack before the others, then a
 * population of orders bred from each other, each child improved by justification. Anytime: the best placing so far
 * is always at hand.
 *
 * @see <a href="https://doi.org/10.1613/jair.561">D. E. Joslin and D. P. Clements, "Squeaky wheel" optimization,
 *      Journal of Artificial Intelligence Research 10 (1999)</a>, for those left with a lack
 * @see <a href="https://doi.org/10.1287/opre.1060.0358">D. Debels and M. Vanhoucke, A decomposition-based genetic
 *      algorithm for the resource-constrained project-scheduling problem, Operations Research 55 (2007)</a>, for orders
 *      read from start dates
 */
final class LevellingSearch {

    private static final int POPULATION = 24;
    private static final int ROUNDS_OF_RAISING = 4;
    private static final double MUTATION = 0.04;

    private final LevellingTask task;
    private final LevellingOptions options;
    private final LevellingMonitor monitor;
    private final int budget;
    private final ForwardPlacement forward;
    private final Justification justification;
    private final SplittableRandom random;
    private int spent;
    private Placing best;

    /**
     * A search.
     *
     * @param budget how many schedules may be generated; there is always one
     */
    LevellingSearch(LevellingTask task, LevellingOptions options, LevellingMonitor monitor, int budget) {
        this.task = task;
        this.options = options;
        this.monitor = monitor;
        this.budget = budget;
        forward = new ForwardPlacement(task);
        justification = new Justification(task);
        random = new SplittableRandom(options.seed());
    }

    /**
     * The better of what moving within float and moving as needed can give.
     *
     * @return a placing; cancelled at once, the better of the first ones made
     */
    static Placing best(Schedule original, NetworkData network, Resources resources, LevellingOptions options,
            LevellingMonitor monitor) {
        boolean asNeededToo = options.limit() == Limit.AS_NEEDED;
        LevellingSearch within = new LevellingSearch(
                new LevellingTask(original, network, resources, Limit.WITHIN_FLOAT), options, monitor,
                options.schedules() - (asNeededToo ? 1 : 0));
        within.tryRules();
        if (!asNeededToo || within.best.score().excess() == 0) {
            return within.breed();
        }
        LevellingSearch asNeeded = new LevellingSearch(
                new LevellingTask(original, network, resources, Limit.AS_NEEDED), options, monitor,
                options.schedules());
        asNeeded.spent = within.spent;
        asNeeded.tryRules();
        if (within.best.isBetterThan(asNeeded.best)) {
            return within.breed();
        }
        Placing found = asNeeded.breed();
        return within.best.isBetterThan(found) ? within.best : found;
    }

    private boolean isOver() {
        return best != null && (spent >= budget || monitor.isCancelled() || isPerfect());
    }

    private boolean isPerfect() {
        return best.score().excess() == 0 && best.score().moved() == 0;
    }

    private Placing place(Scheme scheme, double[] key) {
        Placing placing = forward.run(scheme, key);
        if (placing.isBetterThan(best)) {
            best = placing;
        }
        count();
        return placing;
    }

    private void count() {
        spent++;
        monitor.generated(spent, best.score().finish());
    }

    private PriorityRule[] rules() {
        return options.rule() == null ? PriorityRule.values() : new PriorityRule[] {options.rule()};
    }

    private void tryRules() {
        for (PriorityRule rule : rules()) {
            double[] key = RuleKeys.of(rule, task.original, task.network);
            if (!isOver()) {
                raiseWhoLacks(place(Scheme.SERIAL, key), key);
            }
            if (!isOver()) {
                place(Scheme.PARALLEL, key);
            }
        }
    }

    /** Places those first that were left with a lack, as long as that leaves fewer of them. */
    private void raiseWhoLacks(Placing first, double[] key) {
        Placing last = first;
        for (int round = 0; round < ROUNDS_OF_RAISING && last.score().excess() > 0 && !isOver(); round++) {
            int[] movable = IntStream.of(last.lacking()).filter(i -> task.movable[i]).toArray();
            if (movable.length == 0) {
                return;
            }
            IntStream.of(movable).forEach(task::raise);
            last = place(Scheme.SERIAL, key);
        }
        if (last.score().excess() >= first.score().excess()) {
            task.lower();
        }
    }

    /** An order of activities and what it gave. */
    private record Member(int[] rank, Placing placing) {
    }

    private Placing breed() {
        Member[] members = firstMembers();
        int worst = members.length - 1;
        while (!isOver() && members.length > 1) {
            Member mother = select(members);
            Member father = select(members);
            Member child = improve(cross(mother.rank, father.rank));
            if (child.placing.score().compareTo(members[worst].placing.score()) <= 0 && !isKnown(child, members)) {
                members[worst] = child;
                Arrays.sort(members, Comparator.comparing(member -> member.placing.score()));
            }
        }
        return best;
    }

    private Member[] firstMembers() {
        Member[] members = new Member[POPULATION];
        PriorityRule[] rules = rules();
        int count = 0;
        while (count < members.length && !isOver()) {
            double[] key = RuleKeys.of(rules[count % rules.length], task.original, task.network);
            Member member = improve(count == 0 ? asKeys(rank(best.start())) : vary(asKeys(rank(key))));
            members[count++] = member;
        }
        Member[] full = Arrays.copyOf(members, count);
        Arrays.sort(full, Comparator.comparing(member -> member.placing.score()));
        return full;
    }

    /** Places forward, justifies, places forward again; the better of both placings. */
    private Member improve(double[] key) {
        Placing placing = place(Scheme.SERIAL, key);
        if (!isOver()) {
            double[] justified = justification.run(placing);
            count();
            if (!isOver()) {
                Placing again = place(Scheme.SERIAL, justified);
                placing = again.isBetterThan(placing) ? again : placing;
            }
        }
        return new Member(rank(placing.start()), placing);
    }

    private Member select(Member[] members) {
        return members[Math.min(random.nextInt(members.length), random.nextInt(members.length))];
    }

    private static boolean isKnown(Member child, Member[] members) {
        return Arrays.stream(members).anyMatch(member -> member.placing.score().equals(child.placing.score())
                && Arrays.equals(member.placing.start(), child.placing.start()));
    }

    /** The mother's order, but for a stretch of the father's, with some noise. */
    private double[] cross(int[] mother, int[] father) {
        int n = mother.length;
        int length = n / 4 + random.nextInt(Math.max(1, n / 2));
        int from = random.nextInt(Math.max(1, n - length));
        double[] key = new double[n];
        for (int i = 0; i < n; i++) {
            key[i] = father[i] >= from && father[i] < from + length ? father[i] - 0.5 : mother[i];
            if (random.nextDouble() < MUTATION) {
                key[i] += (random.nextDouble() - 0.5) * reach(n);
            }
        }
        return key;
    }

    private double[] vary(double[] key) {
        Arrays.setAll(key, i -> key[i] + (random.nextDouble() - 0.5) * reach(key.length));
        return key;
    }

    /** How many places an activity may be moved in the order by chance, back and forth together. */
    private static double reach(int n) {
        return Math.max(3, n / 4.0);
    }

    private static double[] asKeys(int[] rank) {
        return IntStream.of(rank).asDoubleStream().toArray();
    }

    private static int[] rank(long[] start) {
        return rank(Arrays.stream(start).asDoubleStream().toArray());
    }

    /** The place of each activity in the order of its key. */
    private static int[] rank(double[] key) {
        int[] order = IntStream.range(0, key.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> key[i]).thenComparingInt(i -> i))
                .mapToInt(i -> i).toArray();
        int[] rank = new int[key.length];
        for (int place = 0; place < order.length; place++) {
            rank[order[place]] = place;
        }
        return rank;
    }
}
