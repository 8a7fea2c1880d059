/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.schedule;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.jalon.benchmarks.network.SampleNetwork;
import org.jalon.schedule.LiveSchedule;
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
 * The schedule after one edit of a large network, beside the whole schedule of the same network. Edits are made all
 * over the network, and each is taken back by the next, so that the network stays what it is.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
@Fork(value = 3, jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class RescheduleBenchmark {

    /** Number of activities. */
    static final int ACTIVITIES = 100_000;

    /** A schedule that follows edits. */
    @State(Scope.Thread)
    public static class Editing {

        /** What is edited. */
        @Param
        public Edit edit;

        private final SplittableRandom random = new SplittableRandom(2);
        private LiveSchedule live;
        private Runnable undo;

        /** Schedules the network. */
        @Setup(Level.Trial)
        public void make() {
            live = new LiveSchedule(SampleNetwork.of(ACTIVITIES, FullScheduleBenchmark.SEED));
            live.schedule();
        }

        Schedule next() {
            if (undo == null) {
                undo = edit.apply(live, random);
            } else {
                undo.run();
                undo = null;
            }
            return live.schedule();
        }
    }

    /** The network before all edits. */
    @State(Scope.Thread)
    public static class Whole {

        Network network;

        /** Makes the network. */
        @Setup(Level.Trial)
        public void make() {
            network = SampleNetwork.of(ACTIVITIES, FullScheduleBenchmark.SEED);
        }
    }

    /**
     * One edit and the schedule after it.
     *
     * @param editing the schedule
     * @return the schedule after the edit
     */
    @Benchmark
    public Schedule edit(Editing editing) {
        return editing.next();
    }

    /**
     * All passes over the whole network.
     *
     * @param whole the network
     * @return its schedule
     */
    @Benchmark
    public Schedule full(Whole whole) {
        return Scheduler.schedule(whole.network);
    }
}
