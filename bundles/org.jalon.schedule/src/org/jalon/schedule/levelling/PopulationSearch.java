/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A genetic search with two populations, one scheduled from the front and one from the end, each of which is bred from
 * the other: reading a schedule from its end and scheduling it the other way round is a justification pass, so that
 * every schedule is improved as it is bred. Anytime: the best schedule so far is always at hand.
 *
 * @param schedules how many schedules may be generated; each pass of the serial scheme counts as one
 * @param seed      start of the random numbers: the same seed gives the same schedule
 * @param cancelled asked after each schedule; true ends the search with the best schedule so far
 * @see <a href="https://doi.org/10.1287/opre.1060.0358">D. Debels and M. Vanhoucke, A decomposition-based genetic
 *      algorithm for the resource-constrained project-scheduling problem, Operations Research 55 (2007)</a>, for the
 *      two populations
 * @see <a href="https://doi.org/10.1002/(SICI)1520-6750(199810)45:7%3C733::AID-NAV5%3E3.0.CO;2-C">S. Hartmann, A
 *      competitive genetic algorithm for resource-constrained project scheduling, Naval Research Logistics 45
 *      (1998)</a>, for the crossover of activity lists
 */
public record PopulationSearch(int schedules, long seed, BooleanSupplier cancelled) {

    /**
     * A search that is not cancelled.
     *
     * @param schedules how many schedules may be generated
     * @param seed      start of the random numbers
     */
    public PopulationSearch(int schedules, long seed) {
        this(schedules, seed, () -> false);
    }

    /**
     * Searches a short schedule.
     *
     * @param problem the problem
     * @return a correct schedule
     */
    public ResourceSchedule search(ResourceProblem problem) {
        return new Run(problem).search();
    }

    private static final double MUTATION = 0.05;
    private static final double DUPLICATE_MUTATION = 0.3;

    /** A schedule, as an order for scheduling from the other end. */
    private record Member(int[] list, int makespan, int[] start) {
    }

    private final class Run {

        private final ResourceProblem[] problems;
        private final SerialScheme[] schemes;
        private final SplittableRandom random = new SplittableRandom(seed);
        private final int bound;
        private final int n;
        private int spent;
        private Member best;
        private int bestSide;

        Run(ResourceProblem problem) {
            problems = new ResourceProblem[] {problem, problem.reversed()};
            schemes = new SerialScheme[] {new SerialScheme(problem), new SerialScheme(problems[1])};
            bound = problem.lowerBound();
            n = problem.size();
        }

        ResourceSchedule search() {
            Member[][] populations = new Member[2][];
            populations[0] = firstPopulation(populationSize());
            populations[1] = populations[0];
            for (int side = 1; !isOver(); side = 1 - side) {
                populations[side] = breed(populations[1 - side], populations[side], side);
            }
            int[] start = bestSide == 0 ? best.start : Ends.mirror(problems[0], best.start, best.makespan);
            return new ResourceSchedule(start, best.makespan);
        }

        private int populationSize() {
            return Math.clamp(Math.round(8.5f * (float) Math.sqrt((double) schedules / n)), 10, 300);
        }

        private boolean isOver() {
            return spent > 0 && (spent >= schedules || best.makespan <= bound || cancelled.getAsBoolean());
        }

        private Member schedule(int[] list, int side) {
            int[] start = new int[n];
            int makespan = schemes[side].schedule(list, start);
            spent++;
            Member member = new Member(Ends.latestFirst(problems[side], start), makespan, start);
            if (best == null || makespan < best.makespan) {
                best = member;
                bestSide = side;
            }
            return member;
        }

        private Member[] firstPopulation(int size) {
            Member[] members = new Member[size];
            RandomOrder orders = new RandomOrder(problems[0], random);
            int count = 0;
            while (count < size && !isOver()) {
                members[count] = schedule(count == 0 ? PriorityRule.LATEST_FINISH.order(problems[0])
                        : orders.next(), 0);
                count++;
            }
            return Arrays.copyOf(members, count);
        }

        /** Each parent has one child; it takes the place of its forerunner unless that is better. */
        private Member[] breed(Member[] parents, Member[] forerunners, int side) {
            Member[] children = forerunners.clone();
            for (int k = 0; k < children.length && !isOver(); k++) {
                Member mother = parents[k];
                Member father = select(parents);
                int[] list = mother == father ? mother.list.clone() : cross(mother.list, father.list);
                mutate(list, side, mother == father ? DUPLICATE_MUTATION / 2 : MUTATION);
                Member child = schedule(list, side);
                if (isKnown(child, children, k) && !isOver()) {
                    mutate(list, side, DUPLICATE_MUTATION);
                    child = schedule(list, side);
                }
                // At first the forerunners are schedules from the other end, which cannot stay.
                if (forerunners == parents || child.makespan <= forerunners[k].makespan) {
                    children[k] = child;
                }
            }
            return children;
        }

        private static boolean isKnown(Member child, Member[] others, int count) {
            for (int k = 0; k < count; k++) {
                if (others[k].makespan == child.makespan && Arrays.equals(others[k].start, child.start)) {
                    return true;
                }
            }
            return false;
        }

        private Member select(Member[] members) {
            Member one = members[random.nextInt(members.length)];
            Member other = members[random.nextInt(members.length)];
            return one.makespan <= other.makespan ? one : other;
        }

        /** An order made of those of both parents; each activity still comes after what it waits for. */
        private int[] cross(int[] mother, int[] father) {
            int length = n / 4 + random.nextInt(Math.max(1, n / 2));
            int from = random.nextInt(Math.max(1, n - length));
            int to = from + length;
            int[] child = mother.clone();
            switch (random.nextInt(3)) {
                case 0 -> {
                    // The father chooses what comes next in the stretch.
                    insert(child, from, to, mother, father);
                }
                case 1 -> {
                    // The mother's stretch stays, with its well-used resources; the father orders what is around it.
                    reorder(mother, 0, from, father, child);
                    reorder(mother, to, n, father, child);
                }
                default -> reorder(mother, from, to, father, child);
            }
            return child;
        }

        /** Puts the activities of a stretch into the order in which another list has them. */
        private void reorder(int[] list, int from, int to, int[] by, int[] child) {
            boolean[] chosen = new boolean[n];
            for (int k = from; k < to; k++) {
                chosen[list[k]] = true;
            }
            int k = from;
            for (int i : by) {
                if (chosen[i]) {
                    child[k++] = i;
                }
            }
        }

        /** Fills a stretch with the first activities of the father that are missing, and the rest with the mother's. */
        private void insert(int[] child, int from, int to, int[] mother, int[] father) {
            boolean[] taken = new boolean[n];
            for (int k = 0; k < from; k++) {
                taken[child[k]] = true;
            }
            int k = from;
            for (int next = 0; k < to; next++) {
                if (!taken[father[next]]) {
                    taken[father[next]] = true;
                    child[k++] = father[next];
                }
            }
            for (int i : mother) {
                if (!taken[i]) {
                    child[k++] = i;
                }
            }
        }

        private void mutate(int[] list, int side, double rate) {
            for (int k = 1; k < n; k++) {
                if (random.nextDouble() < rate) {
                    int i = list[k];
                    int before = list[k - 1];
                    if (IntStream.of(problems[side].predecessorRow(i)).noneMatch(p -> p == before)) {
                        list[k - 1] = i;
                        list[k] = before;
                    }
                }
            }
        }
    }
}
