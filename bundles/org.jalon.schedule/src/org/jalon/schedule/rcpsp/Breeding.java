/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Breeds two populations from each other, of schedules from the front and from the end, until they stagnate. */
final class Breeding {

    /** After so many generations without a shorter schedule in the populations they are given up. */
    private static final int PATIENCE = 10;

    private final ScheduleGenerator generator;
    private final SplittableRandom random;
    private final Crossover crossover;
    private final Mutation mutation;

    /**
     * A breeding.
     *
     * @param generator generates the schedules
     * @param random    random numbers
     * @param farMoves  how often a mutation moves activities any distance, from 0 to 1
     */
    Breeding(ScheduleGenerator generator, SplittableRandom random, double farMoves) {
        mutation = new Mutation(random, farMoves);
        this.generator = generator;
        this.random = random;
        crossover = new Crossover(generator.problem(0), random);
    }

    /**
     * Breeds until no schedule may be generated any more or nothing new comes.
     *
     * @param first  the first order
     * @param orders where the other first orders come from
     * @param size   how many members each population has
     */
    void run(int[] first, RandomOrder orders, int size) {
        Individual[] parents = firstPopulation(first, orders, size);
        Individual[] forerunners = null;
        long shortest = Long.MAX_VALUE;
        int idle = 0;
        for (int end = 1; !generator.isOver() && idle < PATIENCE; end = 1 - end) {
            Individual[] children = breed(parents, forerunners, end);
            forerunners = parents;
            parents = children;
            long sum = Arrays.stream(children).mapToLong(child -> child.makespan).sum();
            idle = sum < shortest ? 0 : idle + 1;
            shortest = Math.min(shortest, sum);
        }
    }

    private Individual[] firstPopulation(int[] first, RandomOrder orders, int size) {
        Individual[] members = new Individual[size];
        members[0] = generator.generate(first, 0);
        int count = 1;
        while (count < size && !generator.isOver()) {
            members[count++] = generator.generate(orders.next(), 0);
        }
        return Arrays.copyOf(members, count);
    }

    /**
     * Each parent has one child; it takes the place of its forerunner unless that is better.
     *
     * @param parents     schedules from the other end
     * @param forerunners the generation before, schedules from this end; null if there are none yet
     * @param end         the end from which the children are scheduled
     */
    private Individual[] breed(Individual[] parents, Individual[] forerunners, int end) {
        int size = parents.length;
        Individual[] children = forerunners == null ? new Individual[size] : forerunners.clone();
        int count = 0;
        while (count < size && !generator.isOver()) {
            Individual child = child(parents, count, children, end);
            if (children[count] == null || !children[count].isBetterThan(child)) {
                children[count] = child;
            }
            count++;
        }
        return forerunners == null ? Arrays.copyOf(children, count) : children;
    }

    private Individual child(Individual[] parents, int k, Individual[] siblings, int end) {
        Individual mother = parents[k];
        Individual father = select(parents);
        ResourceProblem problem = generator.problem(end);
        int[] list;
        if (mother == father) {
            list = mother.list().clone();
            mutation.differ(list, problem, 0.5);
        } else {
            list = crossover.cross(mother, father);
            mutation.mutate(list, problem);
        }
        Individual child = generator.generate(list, end);
        if (isKnown(child, siblings, k) && !generator.isOver()) {
            mutation.differ(list, problem, 1);
            child = generator.generate(list, end);
        }
        return child;
    }

    private static boolean isKnown(Individual child, Individual[] siblings, int count) {
        for (int k = 0; k < count; k++) {
            if (siblings[k].makespan == child.makespan && Arrays.equals(siblings[k].start, child.start)) {
                return true;
            }
        }
        return false;
    }

    private Individual select(Individual[] members) {
        Individual one = members[random.nextInt(members.length)];
        Individual other = members[random.nextInt(members.length)];
        return other.isBetterThan(one) ? other : one;
    }
}
