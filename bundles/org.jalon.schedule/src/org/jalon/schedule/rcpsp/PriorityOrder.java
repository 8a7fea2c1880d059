/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.util.Comparator;
import java.util.PriorityQueue;

import org.jalon.schedule.levelling.PriorityRule;

/** Orders the activities of a problem by a rule. */
final class PriorityOrder {

    private PriorityOrder() {
    }

    /**
     * An order of all activities, each after its predecessors.
     *
     * @param rule    which of the activities whose predecessors are placed comes next
     * @param problem a problem
     * @return the activities by this rule, ties broken by index
     */
    static int[] of(PriorityRule rule, ResourceProblem problem) {
        double[] urgency = urgency(rule, problem);
        int n = problem.size();
        PriorityQueue<Integer> ready = new PriorityQueue<>(
                Comparator.comparingDouble((Integer i) -> urgency[i]).thenComparing(Comparator.naturalOrder()));
        int[] waiting = new int[n];
        for (int i = 0; i < n; i++) {
            waiting[i] = problem.predecessorRow(i).length;
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        int[] order = new int[n];
        for (int k = 0; k < n; k++) {
            order[k] = ready.remove();
            for (int next : problem.successorRow(order[k])) {
                if (--waiting[next] == 0) {
                    ready.add(next);
                }
            }
        }
        return order;
    }

    /** A number for each activity; the smallest comes first. */
    private static double[] urgency(PriorityRule rule, ResourceProblem problem) {
        int n = problem.size();
        int[] tails = problem.tails();
        int[] heads = problem.heads();
        int path = problem.criticalPath();
        double[] urgency = new double[n];
        for (int i = 0; i < n; i++) {
            int latestStart = path - tails[i];
            urgency[i] = switch (rule) {
                case LATEST_FINISH -> latestStart + problem.duration(i);
                case LATEST_START -> latestStart;
                case MINIMUM_SLACK -> latestStart - heads[i];
                case MOST_SUCCESSORS -> -followers(problem, i);
                case RANK_POSITIONAL_WEIGHT -> -weight(problem, i);
                case SHORTEST_DURATION -> problem.duration(i);
            };
        }
        return urgency;
    }

    private static int weight(ResourceProblem problem, int i) {
        int weight = problem.duration(i);
        for (int next : problem.successorRow(i)) {
            weight += problem.duration(next);
        }
        return weight;
    }

    private static int followers(ResourceProblem problem, int i) {
        boolean[] met = new boolean[problem.size()];
        int[] stack = new int[problem.size()];
        int depth = 0;
        int count = 0;
        stack[depth++] = i;
        while (depth > 0) {
            for (int next : problem.successorRow(stack[--depth])) {
                if (!met[next]) {
                    met[next] = true;
                    stack[depth++] = next;
                    count++;
                }
            }
        }
        return count;
    }
}
