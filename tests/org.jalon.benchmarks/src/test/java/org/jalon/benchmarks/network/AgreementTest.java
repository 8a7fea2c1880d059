/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jalon.schedule.Activity;
import org.jalon.schedule.LinkType;
import org.jalon.schedule.Network;
import org.jalon.schedule.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is timed side by side does the same work. */
class AgreementTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bothSchedulersGiveTheSameDates(long seed) {
        Network network = SampleNetwork.of(1000, seed);
        MpxjProject project = new MpxjProject(network);
        project.schedule();
        assertEquals(List.of(), Agreement.differences(Scheduler.schedule(network), project));
    }

    @Test
    void anotherDurationIsADifference() {
        Network network = SampleNetwork.of(100, 1);
        MpxjProject project = new MpxjProject(network);
        project.schedule();
        Activity last = network.activity(99);
        Network other = network.toBuilder().set(99, last.lasting(last.duration() + 60)).build();
        assertTrue(Agreement.differences(Scheduler.schedule(other), project).stream()
                .anyMatch(line -> line.startsWith("activity 99, early finish: ")));
    }

    @Test
    void sampleNetworksHaveAllKindsOfLinksAndCalendars() {
        Network network = SampleNetwork.of(10_000, 1);
        Set<LinkType> types = network.links().stream().map(link -> link.type()).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(LinkType.class), types);
        assertEquals(Timetable.INDUSTRIAL.stream().map(Timetable::calendar).collect(Collectors.toSet()),
                network.activities().stream().map(Activity::calendar).collect(Collectors.toSet()));
        assertTrue(network.links().stream().anyMatch(link -> link.lag().amount() < 0));
        assertTrue(network.activities().stream().anyMatch(activity -> activity.constraint().type().isDated()));
    }

    @Test
    void theSameSeedGivesTheSameNetwork() {
        assertEquals(SampleNetwork.of(500, 7).links(), SampleNetwork.of(500, 7).links());
        assertEquals(4, Arrays.stream(new long[] {1, 2, 3, 4}).mapToObj(seed -> SampleNetwork.of(500, seed).links())
                .distinct().count());
    }
}
