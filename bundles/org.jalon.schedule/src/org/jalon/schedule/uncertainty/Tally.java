/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

import java.util.stream.IntStream;

import org.jalon.schedule.internal.CriticalTrace;

/** Sums over some runs, from which indexes of criticality and sensitivity are made. */
final class Tally {

    int runs;
    /** In how many runs each activity was critical. */
    final int[] critical;
    /** Sums of the difference x between drawn and planned duration, of x², and of x times the lateness y. */
    final double[] sum;
    final double[] sumOfSquares;
    final double[] sumOfProducts;
    /** Sums of the lateness y of the project, of y², of how much dearer it is than planned, and of the square of that. */
    double late;
    double lateSquares;
    double cost;
    double costSquares;
    /** By class of each uncertain duration and then of each risk: runs, sums of lateness, sums of cost. */
    final int[][] classRuns;
    final double[][] classLate;
    final double[][] classCost;

    Tally(Uncertainty uncertainty) {
        int n = uncertainty.network().activities().size();
        int risks = uncertainty.risks().size();
        int durations = (int) IntStream.range(0, n).filter(uncertainty::isUncertain).count();
        critical = new int[n];
        sum = new double[n];
        sumOfSquares = new double[n];
        sumOfProducts = new double[n];
        classRuns = new int[durations + risks][Sampler.CLASSES];
        classLate = new double[durations + risks][Sampler.CLASSES];
        classCost = new double[durations + risks][Sampler.CLASSES];
    }

    /** Counts one run. */
    void count(Sampler sampler, CriticalTrace trace, int found, double lateness, double money) {
        runs++;
        late += lateness;
        lateSquares += lateness * lateness;
        cost += money;
        costSquares += money * money;
        for (int k = 0; k < found; k++) {
            critical[trace.get(k)]++;
        }
        for (int i = 0; i < sum.length; i++) {
            double x = sampler.duration[i] - sampler.network().activity[i].duration();
            if (x != 0) {
                sum[i] += x;
                sumOfSquares[i] += x * x;
                sumOfProducts[i] += x * lateness;
            }
        }
        for (int k = 0; k < sampler.drawn.length; k++) {
            int place = sampler.drawn[k];
            classRuns[k][place]++;
            classLate[k][place] += lateness;
            classCost[k][place] += money;
        }
    }

    void add(Tally other) {
        runs += other.runs;
        late += other.late;
        lateSquares += other.lateSquares;
        cost += other.cost;
        costSquares += other.costSquares;
        for (int i = 0; i < critical.length; i++) {
            critical[i] += other.critical[i];
            sum[i] += other.sum[i];
            sumOfSquares[i] += other.sumOfSquares[i];
            sumOfProducts[i] += other.sumOfProducts[i];
        }
        for (int k = 0; k < classRuns.length; k++) {
            for (int place = 0; place < Sampler.CLASSES; place++) {
                classRuns[k][place] += other.classRuns[k][place];
                classLate[k][place] += other.classLate[k][place];
                classCost[k][place] += other.classCost[k][place];
            }
        }
    }
}
