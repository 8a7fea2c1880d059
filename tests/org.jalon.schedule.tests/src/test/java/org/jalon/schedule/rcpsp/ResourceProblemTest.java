/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jalon.schedule.CycleException;
import org.jalon.schedule.levelling.PriorityRule;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Scheduling with few resources: small problems with known optima, laws on random ones. */
class ResourceProblemTest {

    /** Five activities on one crew of two; the longest path takes 6 periods, the work of the crew at least 8. */
    private static ResourceProblem crew() {
        return new ResourceProblem(new int[] {3, 3, 2, 3, 2}, new int[][] {{3}, {}, {4}, {}, {}},
                new int[][] {{1}, {2}, {1}, {1}, {1}}, new int[] {2});
    }

    @Test
    void smallProblemIsSolvedToItsOptimum() {
        ResourceProblem problem = crew();
        assertEquals(6, problem.criticalPath());
        assertEquals(8, problem.lowerBound());
        ResourceSchedule schedule = new PopulationSearch(200, 1).search(problem);
        assertEquals(9, schedule.makespan());
        assertEquals(bruteForce(problem), schedule.makespan());
        assertEquals(List.of(), ScheduleChecker.check(problem, schedule));
    }

    /** The best serial schedule of all orders: an optimal one is among them. */
    private static int bruteForce(ResourceProblem problem) {
        return extend(problem, new int[problem.size()], 0);
    }

    private static int extend(ResourceProblem problem, int[] list, int count) {
        if (count == list.length) {
            return new SerialScheme(problem).schedule(list, new int[list.length]);
        }
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < list.length; i++) {
            int candidate = i;
            boolean placed = IntStream.range(0, count).anyMatch(k -> list[k] == candidate);
            boolean ready = IntStream.of(problem.predecessorRow(i))
                    .allMatch(before -> IntStream.range(0, count).anyMatch(k -> list[k] == before));
            if (!placed && ready) {
                list[count] = i;
                best = Math.min(best, extend(problem, list, count + 1));
            }
        }
        return best;
    }

    private static ResourceProblem random(long seed, int most) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(most);
        int resources = random.nextInt(7);
        int[] capacity = random.ints(resources, 1, 10).toArray();
        int[] duration = random.ints(n, 0, 8).toArray();
        int[][] demand = new int[n][];
        int[][] successors = new int[n][];
        for (int i = 0; i < n; i++) {
            int here = i;
            demand[i] = IntStream.of(capacity).map(units -> random.nextInt(units + 1)).toArray();
            successors[i] = IntStream.range(i + 1, n).filter(next -> random.nextInt(2 + (next - here)) == 0).toArray();
        }
        return new ResourceProblem(duration, successors, demand, capacity);
    }

    @Property(tries = 200)
    void everyMethodGivesACorrectScheduleAboveTheBound(@ForAll long seed) {
        ResourceProblem problem = random(seed, 40);
        for (PriorityRule rule : PriorityRule.values()) {
            for (Heuristic.Scheme scheme : Heuristic.Scheme.values()) {
                ResourceSchedule schedule = new Heuristic(rule, scheme).schedule(problem);
                assertCorrect(problem, schedule);
                ResourceSchedule justified = Heuristic.justify(problem, schedule);
                assertCorrect(problem, justified);
                assertTrue(justified.makespan() <= schedule.makespan());
            }
        }
        ResourceSchedule best = Heuristic.best(problem);
        ResourceSchedule searched = new PopulationSearch(300, seed).search(problem);
        assertCorrect(problem, best);
        assertCorrect(problem, searched);
    }

    private static void assertCorrect(ResourceProblem problem, ResourceSchedule schedule) {
        assertEquals(List.of(), ScheduleChecker.check(problem, schedule));
        assertTrue(schedule.makespan() >= problem.lowerBound());
    }

    @Property(tries = 60)
    void searchFindsTheOptimumOfSmallProblems(@ForAll long seed) {
        ResourceProblem problem = random(seed, 7);
        assertEquals(bruteForce(problem), new PopulationSearch(600, 1).search(problem).makespan());
    }

    @Property(tries = 100)
    void searchSpendsNoMoreThanItMayAndIsNoWorseThanItsFirstSchedule(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 400) int schedules) {
        ResourceProblem problem = random(seed, 40);
        ScheduleGenerator run = new PopulationSearch(schedules, seed).run(problem);
        assertTrue(run.spent() == schedules
                || run.spent() < schedules && run.best().makespan() == problem.lowerBound(), () -> "" + run.spent());
        assertTrue(run.best().makespan() <= new Heuristic(PriorityRule.LATEST_FINISH, Heuristic.Scheme.SERIAL)
                .schedule(problem).makespan());
    }

    @Property(tries = 60)
    void boundIsAboveTheLongestPathAndBelowTheOptimum(@ForAll long seed) {
        ResourceProblem problem = random(seed, 7);
        assertTrue(problem.lowerBound() <= bruteForce(problem));
        assertTrue(problem.lowerBound() >= problem.criticalPath());
    }

    @Test
    void sameSeedSameSchedule() {
        ResourceProblem problem = random(77, 40);
        assertEquals(new PopulationSearch(500, 5).search(problem), new PopulationSearch(500, 5).search(problem));
    }

    @Test
    void cancelledSearchKeepsItsBestSchedule() {
        ResourceProblem problem = random(78, 40);
        int[] asked = {0};
        ResourceSchedule schedule = new PopulationSearch(1_000_000, 5, () -> ++asked[0] > 20).search(problem);
        assertCorrect(problem, schedule);
        assertTrue(asked[0] < 100);
    }

    @Test
    void checkerFindsEveryKindOfMistake() {
        ResourceProblem problem = crew();
        ResourceSchedule good = new PopulationSearch(200, 1).search(problem);
        assertTrue(ScheduleChecker.check(problem, good).isEmpty());
        assertFalse(ScheduleChecker.check(problem, new ResourceSchedule(good.start(), good.makespan() + 1)).isEmpty());
        assertFalse(ScheduleChecker.check(problem, new ResourceSchedule(new int[] {0, 0, 3, 6, 6}, 9)).isEmpty());
        assertFalse(ScheduleChecker.check(problem, new ResourceSchedule(new int[] {0, 6, 0, 2, 2}, 9)).isEmpty());
        assertFalse(ScheduleChecker.check(problem, new ResourceSchedule(new int[] {-1, 6, 0, 3, 2}, 9)).isEmpty());
        assertFalse(ScheduleChecker.check(problem, new ResourceSchedule(new int[] {0}, 3)).isEmpty());
    }

    @Test
    void impossibleProblemsAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new ResourceProblem(new int[] {1}, new int[][] {{}}, new int[][] {{3}}, new int[] {2}));
        assertThrows(IllegalArgumentException.class,
                () -> new ResourceProblem(new int[] {-1}, new int[][] {{}}, new int[][] {{1}}, new int[] {2}));
        assertThrows(CycleException.class, () -> new ResourceProblem(new int[] {1, 1}, new int[][] {{1}, {0}},
                new int[][] {{1}, {1}}, new int[] {2}));
    }

    @Test
    void projectLongerThanTheTimeAxisIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ResourceProblem(
                new int[] {ResourceProblem.LONGEST, 1}, new int[][] {{}, {}}, new int[][] {{}, {}}, new int[0]));
    }

    @Test
    void boundSeesWhatMustBeOverBeforeTheBusyResourceAndWhatComesAfter() {
        // Two activities of three periods share one machine, between a start of two and an end of four periods.
        ResourceProblem problem = new ResourceProblem(new int[] {2, 3, 3, 4}, new int[][] {{1, 2}, {3}, {3}, {}},
                new int[][] {{0}, {1}, {1}, {0}}, new int[] {1});
        assertEquals(9, problem.criticalPath());
        assertEquals(12, problem.lowerBound());
    }

    @Test
    void problemWithoutResourcesTakesItsLongestPath() {
        ResourceProblem problem = new ResourceProblem(new int[] {3, 4, 5}, new int[][] {{1}, {}, {}},
                new int[][] {{}, {}, {}}, new int[0]);
        assertEquals(7, new PopulationSearch(10, 1).search(problem).makespan());
    }
}
