/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that every schedule obeys, on random networks. */
class SchedulePropertyTest {

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static long[] dates(Schedule schedule, int i) {
        return new long[] {schedule.earlyStart(i), schedule.earlyFinish(i), schedule.lateStart(i),
            schedule.lateFinish(i), schedule.start(i), schedule.finish(i)};
    }

    private static long[] floats(Schedule schedule, int i) {
        return new long[] {schedule.totalFloat(i), schedule.startFloat(i), schedule.finishFloat(i),
            schedule.freeFloat(i), schedule.certainFloat(i), schedule.interferingFloat(i)};
    }

    @Property
    void orderOfActivitiesAndLinksDoesNotMatter(@ForAll("seeds") long seed) {
        RandomNetwork network = RandomNetwork.mixed(seed).withHolidays().withConstraints().levelled().withProgress()
                .anyOptions();
        List<Integer> order = network.newOrder();
        Schedule schedule = network.schedule();
        Schedule other = network.shuffled(order).schedule();
        for (int i = 0; i < order.size(); i++) {
            int there = order.indexOf(i);
            assertEquals(Arrays.toString(dates(schedule, i)), Arrays.toString(dates(other, there)));
            assertEquals(Arrays.toString(floats(schedule, i)), Arrays.toString(floats(other, there)));
        }
        assertEquals(schedule.conflicts().size(), other.conflicts().size());
    }

    @Property
    void shiftingTheStartByWeeksShiftsEveryDate(@ForAll("seeds") long seed) {
        RandomNetwork network = RandomNetwork.mixed(seed);
        Schedule schedule = network.schedule();
        int weeks = 1 + new Random(seed).nextInt(500);
        network.start += (long) weeks * TimeAxis.WEEK;
        Schedule later = network.schedule();
        for (int i = 0; i < network.activities.size(); i++) {
            long shift = (long) weeks * TimeAxis.WEEK;
            long[] shifted = Arrays.stream(dates(schedule, i)).map(date -> date + shift).toArray();
            assertEquals(Arrays.toString(shifted), Arrays.toString(dates(later, i)));
            assertEquals(Arrays.toString(floats(schedule, i)), Arrays.toString(floats(later, i)));
        }
    }

    @Property
    void anotherLinkMakesNothingEarlier(@ForAll("seeds") long seed) {
        RandomNetwork network = RandomNetwork.mixed(seed).withHolidays();
        Schedule without = network.schedule();
        int n = network.activities.size();
        Random random = new Random(seed);
        int after = random.nextInt(n);
        if (after == 0) {
            return;
        }
        network.links.add(new Link(random.nextInt(after), after, LinkType.values()[random.nextInt(4)],
                Lag.working(random.nextInt(900) - 300L)));
        Schedule with = network.schedule();
        for (int i = 0; i < n; i++) {
            assertTrue(with.earlyStart(i) >= without.earlyStart(i));
            assertTrue(with.earlyFinish(i) >= without.earlyFinish(i));
        }
    }

    @Property
    void floatsAreOrderedWithoutConstraints(@ForAll("seeds") long seed) {
        Schedule schedule = RandomNetwork.mixed(seed).withHolidays().schedule();
        for (int i = 0; i < schedule.network().activities().size(); i++) {
            String floats = Arrays.toString(floats(schedule, i));
            assertTrue(schedule.totalFloat(i) >= 0, floats);
            assertTrue(schedule.freeFloat(i) >= 0 && schedule.freeFloat(i) <= schedule.totalFloat(i), floats);
            assertTrue(schedule.certainFloat(i) >= 0 && schedule.certainFloat(i) <= schedule.freeFloat(i), floats);
            assertTrue(schedule.interferingFloat(i) >= 0, floats);
            assertEquals(List.of(), schedule.conflicts());
        }
    }

    @Property
    void activityThatFinishesLastIsCriticalWithoutConstraints(@ForAll("seeds") long seed) {
        Schedule schedule = RandomNetwork.mixed(seed).withHolidays().schedule();
        int[] path = schedule.drivingPath();
        assertTrue(schedule.isCritical(path[path.length - 1]));
        assertEquals(schedule.projectFinish(), schedule.finish(path[path.length - 1]));
    }

    @Property
    void criticalPathLeadsFromTheStartToTheFinishOnOneCalendar(@ForAll("seeds") long seed) {
        Schedule schedule = RandomNetwork.simple(seed).schedule();
        int[] path = schedule.drivingPath();
        assertTrue(Arrays.stream(path).allMatch(schedule::isCritical));
        long length = Arrays.stream(path).mapToLong(i -> schedule.network().activity(i).duration()).sum();
        assertEquals(length, schedule.network().calendar()
                .workBetween(schedule.projectStart(), schedule.projectFinish()));
        assertEquals(RandomNetwork.START, schedule.earlyStart(path[0]));
    }

    @Property
    void earlyDatesAreNotAfterLateDates(@ForAll("seeds") long seed) {
        Schedule schedule = RandomNetwork.mixed(seed).withHolidays().schedule();
        for (int i = 0; i < schedule.network().activities().size(); i++) {
            WorkCalendar calendar = schedule.network().calendarOf(i);
            assertTrue(calendar.workBetween(schedule.earlyStart(i), schedule.lateStart(i)) >= 0);
            assertTrue(calendar.workBetween(schedule.earlyFinish(i), schedule.lateFinish(i)) >= 0);
        }
    }

    @Property
    void everyDurationFitsBetweenItsDates(@ForAll("seeds") long seed) {
        Schedule schedule = RandomNetwork.mixed(seed).withHolidays().withConstraints().levelled().anyOptions()
                .schedule();
        for (int i = 0; i < schedule.network().activities().size(); i++) {
            WorkCalendar calendar = schedule.network().calendarOf(i);
            long span = schedule.network().activity(i).duration();
            long[] dates = dates(schedule, i);
            for (int k = 0; k < dates.length; k += 2) {
                assertEquals(span, calendar.workBetween(dates[k], dates[k + 1]));
            }
        }
    }

    @Property
    void lateDatesKeepTheLinks(@ForAll("seeds") long seed) {
        Schedule schedule = RandomNetwork.mixed(seed).withHolidays().schedule();
        Network network = schedule.network();
        for (Link link : network.links()) {
            Network.Builder pair = Network.builder(network.calendar()).start(TimeAxis.at("2025-01-06T08:00"));
            int before = pair.add(network.activity(link.predecessor()).with(Progress.finished(
                    schedule.lateStart(link.predecessor()), schedule.lateFinish(link.predecessor()))));
            int after = pair.add(network.activity(link.successor()));
            pair.link(new Link(before, after, link.type(), link.lag()));
            Schedule alone = Scheduler.schedule(pair.build());
            assertTrue(network.calendarOf(link.successor()).workBetween(alone.earlyFinish(after),
                    schedule.lateFinish(link.successor())) >= 0, link.toString());
        }
    }

    @Property
    void noInputMakesTheSchedulerFail(@ForAll("seeds") long seed) {
        Schedule schedule = RandomNetwork.mixed(seed).withHolidays().withConstraints().withProgress().anyOptions()
                .schedule();
        for (int i = 0; i < schedule.network().activities().size(); i++) {
            assertTrue(schedule.freeFloat(i) >= 0 && schedule.certainFloat(i) >= 0);
            assertTrue(schedule.start(i) <= schedule.finish(i));
            assertNotNull(schedule.reason(i));
            assertNotNull(schedule.earlyReason(i));
            assertNotNull(schedule.lateReason(i));
        }
    }
}
