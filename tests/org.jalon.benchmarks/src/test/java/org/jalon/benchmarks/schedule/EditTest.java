/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.jalon.benchmarks.network.SampleNetwork;
import org.jalon.schedule.LiveSchedule;
import org.jalon.schedule.Network;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The edits that are timed do something, give the right schedule, and can be taken back. */
class EditTest {

    private static final int EDITS = 30;

    @ParameterizedTest
    @EnumSource
    void editsGiveTheScheduleOfTheEditedNetworkAndCanBeTakenBack(Edit edit) {
        Network network = SampleNetwork.of(1000, 1);
        LiveSchedule live = new LiveSchedule(network);
        long[] before = dates(live.schedule());
        SplittableRandom random = new SplittableRandom(1);
        int moving = 0;
        for (int i = 0; i < EDITS; i++) {
            Runnable undo = edit.apply(live, random);
            long[] edited = dates(live.schedule());
            moving += live.changed().length > 0 ? 1 : 0;
            assertArrayEquals(dates(Scheduler.schedule(live.schedule().network().toBuilder().build())), edited);
            undo.run();
            assertArrayEquals(before, dates(live.schedule()));
        }
        assertTrue(moving > 0);
        assertEquals(network.links().size(), live.schedule().network().links().size());
    }

    private static long[] dates(Schedule schedule) {
        return IntStream.range(0, schedule.network().activities().size()).boxed()
                .flatMapToLong(i -> IntStream.range(0, 4).mapToLong(which -> switch (which) {
                    case 0 -> schedule.earlyStart(i);
                    case 1 -> schedule.earlyFinish(i);
                    case 2 -> schedule.lateStart(i);
                    default -> schedule.lateFinish(i);
                })).toArray();
    }
}
