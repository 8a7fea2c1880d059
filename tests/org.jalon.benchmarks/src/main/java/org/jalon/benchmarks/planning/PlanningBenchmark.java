/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.planning;

import java.util.concurrent.TimeUnit;

import org.jalon.model.project.Project;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.testsupport.LargeProjects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From the model of a project to its plan: what follows each edit in the workbench. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class PlanningBenchmark {

    private static final int RESOURCES = 50;

    /** Number of activities, two links each. */
    @Param({"1000", "10000"})
    public int activities;

    private Project project;

    /** Makes the model. */
    @Setup(Level.Trial)
    public void make() {
        project = LargeProjects.of(activities, RESOURCES);
    }

    /**
     * Dates and floats of all activities and work packages.
     *
     * @return the plan
     */
    @Benchmark
    public ProjectPlan plan() {
        return ProjectPlanner.plan(project);
    }

    /**
     * The plan with all loads, overloads and costs.
     *
     * @param sink takes what is computed
     * @return the plan
     */
    @Benchmark
    public ProjectPlan planWithLoadsAndCosts(Blackhole sink) {
        ProjectPlan plan = plan();
        sink.consume(plan.loads().overallocations());
        sink.consume(plan.costs().total());
        return plan;
    }
}
