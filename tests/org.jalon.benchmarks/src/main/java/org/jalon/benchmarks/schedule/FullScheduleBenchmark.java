/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.schedule;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jalon.benchmarks.network.Agreement;
import org.jalon.benchmarks.network.MpxjProject;
import org.jalon.benchmarks.network.SampleNetwork;
import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
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

/**
 * A whole network scheduled from nothing, by the kernel and by MPXJ, whose dates are compared before anything is
 * timed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class FullScheduleBenchmark {

    static final long SEED = 1;

    /** A network of the kernel. */
    @State(Scope.Benchmark)
    public static class Ours {

        /** Size of the network. */
        @Param({"1000", "10000", "100000"})
        public int activities;

        Network network;

        /** Makes the network. */
        @Setup(Level.Trial)
        public void make() {
            network = SampleNetwork.of(activities, SEED);
        }
    }

    /** The same network as a project of MPXJ. */
    @State(Scope.Benchmark)
    public static class Theirs {

        MpxjProject project;

        /**
         * Copies the network and checks that both schedulers give the same dates.
         *
         * @param ours the network
         */
        @Setup(Level.Trial)
        public void make(Ours ours) {
            project = new MpxjProject(ours.network);
            project.schedule();
            List<String> differences = Agreement.differences(Scheduler.schedule(ours.network), project);
            if (!differences.isEmpty()) {
                throw new IllegalStateException(differences.size() + " dates differ: " + differences.getFirst());
            }
        }
    }

    /**
     * The passes over a network that is laid out and sorted already.
     *
     * @param ours the network
     * @return its schedule
     */
    @Benchmark
    public Schedule passes(Ours ours) {
        return Scheduler.schedule(ours.network);
    }

    /**
     * Checking, layout and sorting of activities and links, and the passes: what MPXJ does at each call.
     *
     * @param ours the network
     * @return its schedule
     */
    @Benchmark
    public Schedule jalon(Ours ours) {
        return Scheduler.schedule(ours.network.toBuilder().build());
    }

    /**
     * The scheduler of MPXJ.
     *
     * @param theirs the project
     * @return the project
     */
    @Benchmark
    public MpxjProject mpxj(Theirs theirs) {
        theirs.project.schedule();
        return theirs.project;
    }
}
