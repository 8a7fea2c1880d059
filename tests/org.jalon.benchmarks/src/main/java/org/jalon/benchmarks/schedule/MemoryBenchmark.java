/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.schedule;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jalon.benchmarks.network.MpxjProject;
import org.jalon.benchmarks.network.SampleNetwork;
import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * The memory that a network and its schedule retain: used heap after a full collection, with and without them. JMH
 * adds counters up over iterations and forks, so there is one of each.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
public class MemoryBenchmark {

    /** The memory of one kind of object. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Memory {

        /** What the objects retain, divided by the number of activities. */
        public double bytesPerActivity;

        /** What was made stays, or else it would be freed while the next iteration is measured. */
        private final List<Object> made = new ArrayList<>();

        <T> T of(int activities, Supplier<T> objects) {
            long before = used();
            T one = objects.get();
            made.add(one);
            bytesPerActivity = (double) (used() - before) / activities;
            return one;
        }

        private static long used() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }

    /** Size of the network, and what must be there before. */
    @State(Scope.Thread)
    public static class Size {

        /** Number of activities. */
        @Param("100000")
        public int activities;

        private Network network;

        /** Makes the network that is to be scheduled or copied, and whatever is made only once. */
        @Setup(Level.Trial)
        public void make() {
            network = SampleNetwork.of(activities, FullScheduleBenchmark.SEED);
            Scheduler.schedule(network);
            new MpxjProject(SampleNetwork.of(100, FullScheduleBenchmark.SEED)).schedule();
        }
    }

    /**
     * Activities and links with their layout.
     *
     * @param size   number of activities
     * @param memory where the figure goes
     * @return a network
     */
    @Benchmark
    public Network network(Size size, Memory memory) {
        return memory.of(size.activities, () -> SampleNetwork.of(size.activities, FullScheduleBenchmark.SEED));
    }

    /**
     * The schedule of a network.
     *
     * @param size   number of activities
     * @param memory where the figure goes
     * @return a schedule
     */
    @Benchmark
    public Schedule schedule(Size size, Memory memory) {
        return memory.of(size.activities, () -> Scheduler.schedule(size.network));
    }

    /**
     * A project of MPXJ with its schedule.
     *
     * @param size   number of activities
     * @param memory where the figure goes
     * @return a project
     */
    @Benchmark
    public MpxjProject mpxj(Size size, Memory memory) {
        return memory.of(size.activities, () -> {
            MpxjProject project = new MpxjProject(size.network);
            project.schedule();
            return project;
        });
    }
}
