/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What a run of benchmarks has measured.
 *
 * @param all one for each benchmark and set of parameters
 */
public record Results(Collection<RunResult> all) {

    /**
     * The results of one benchmark, in the order in which they were measured.
     *
     * @param type   class of the benchmark
     * @param method its method
     * @return one for each set of parameters
     */
    public List<RunResult> of(Class<?> type, String method) {
        return all.stream().filter(result -> result.getParams().getBenchmark().equals(type.getName() + "." + method))
                .toList();
    }

    /**
     * The result of one benchmark for one value of a parameter.
     *
     * @param type      class of the benchmark
     * @param method    its method
     * @param parameter name of the parameter
     * @param value     its value
     * @return the result, if it was measured
     */
    public Optional<RunResult> of(Class<?> type, String method, String parameter, String value) {
        return of(type, method).stream().filter(result -> parameter(result, parameter).equals(value)).findFirst();
    }

    /**
     * The value of a parameter.
     *
     * @param result    a result
     * @param parameter name of the parameter
     * @return the value with which it was measured
     */
    public static String parameter(RunResult result, String parameter) {
        return result.getParams().getParam(parameter);
    }

    /**
     * A measure.
     *
     * @param result a result
     * @return the mean, in the unit of the benchmark
     */
    public static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    /**
     * A further measure, such as a counter or that of a profiler.
     *
     * @param result a result
     * @param label  name of the measure
     * @return its mean, or NaN if it wasn't taken
     */
    public static double score(RunResult result, String label) {
        Result<?> measure = result.getSecondaryResults().get(label);
        return measure == null ? Double.NaN : measure.getScore();
    }
}
