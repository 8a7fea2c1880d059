/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Schedules that follow edits give what scheduling from scratch gives. */
class LiveScheduleTest {

    @Property(tries = 400)
    void editsGiveTheScheduleOfTheEditedNetwork(@ForAll long seed) {
        Random random = new Random(seed);
        RandomNetwork source = random.nextBoolean() ? RandomNetwork.mixed(seed) : RandomNetwork.simple(seed);
        if (random.nextBoolean()) {
            source.withConstraints();
        }
        if (random.nextBoolean()) {
            source.withProgress();
        }
        if (random.nextBoolean()) {
            source.levelled();
        }
        source.anyOptions();
        LiveSchedule live = new LiveSchedule(source.build());
        List<Activity> others = RandomNetwork.mixed(seed + 1).withConstraints().levelled().withProgress()
                .activities;
        for (int edit = 0; edit < 30; edit++) {
            edit(live, source, others, random);
            if (random.nextInt(3) > 0) {
                assertSame(source.schedule(), live.schedule());
            }
        }
        assertSame(source.schedule(), live.schedule());
    }

    private static void edit(LiveSchedule live, RandomNetwork source, List<Activity> others, Random random) {
        int i = random.nextInt(source.activities.size());
        switch (random.nextInt(8)) {
            case 0 -> {
                Activity activity = others.get(random.nextInt(others.size()));
                assertEquals(source.activities.size(), live.add(activity));
                source.activities.add(activity);
            }
            case 1, 2 -> {
                if (!source.links.isEmpty()) {
                    int link = random.nextInt(source.links.size());
                    source.links.set(link, source.links.getLast());
                    source.links.removeLast();
                    live.unlink(link);
                }
            }
            case 3, 4 -> addLink(live, source, i, random);
            default -> {
                Activity activity = others.get(random.nextInt(others.size()));
                source.activities.set(i, activity);
                live.set(i, activity);
            }
        }
    }

    private static void addLink(LiveSchedule live, RandomNetwork source, int before, Random random) {
        int after = random.nextInt(source.activities.size());
        Link link = new Link(before, after, LinkType.values()[random.nextInt(4)], Lag.working(random.nextInt(300)));
        if (before == after) {
            return;
        }
        if (source.build().leads(after, before)) {
            int[] path = assertThrows(CycleException.class, () -> live.link(link)).path();
            assertCycle(source, link, path);
        } else {
            source.links.add(link);
            assertEquals(source.links.size() - 1, live.link(link));
        }
    }

    private static void assertCycle(RandomNetwork source, Link closing, int[] path) {
        List<Link> links = new ArrayList<>(source.links);
        links.add(closing);
        for (int k = 0; k < path.length; k++) {
            int before = path[k];
            int after = path[(k + 1) % path.length];
            assertEquals(true, links.stream().anyMatch(l -> l.predecessor() == before && l.successor() == after));
        }
    }

    private static void assertSame(Schedule expected, Schedule actual) {
        int n = expected.network().activities().size();
        assertEquals(expected.network().activities(), actual.network().activities());
        assertEquals(expected.network().links(), actual.network().links());
        assertEquals(expected.projectStart(), actual.projectStart());
        assertEquals(expected.projectFinish(), actual.projectFinish());
        assertEquals(expected.projectLimit(), actual.projectLimit());
        assertEquals(expected.conflicts(), actual.conflicts());
        for (int i = 0; i < n; i++) {
            assertArrayEquals(dates(expected, i), dates(actual, i), "activity " + i);
        }
    }

    private static long[] dates(Schedule schedule, int i) {
        return new long[] {schedule.earlyStart(i), schedule.earlyFinish(i), schedule.lateStart(i),
            schedule.lateFinish(i), schedule.start(i), schedule.finish(i), schedule.totalFloat(i),
            schedule.freeFloat(i), schedule.certainFloat(i)};
    }

    @Test
    void onlyActivitiesThatDependOnTheEditChange() {
        Plan plan = Plan.onStandardCalendar().task("A", 2).task("B", 3, "A").task("C", 1, "B").task("X", 20)
                .task("Y", 1, "X");
        LiveSchedule live = new LiveSchedule(plan.network());
        assertEquals(5, changedBy(live).length);
        live.set(plan.index("B"), Activity.task(4L * Plan.DAY));
        assertArrayEquals(new int[] {0, 1, 2}, changedBy(live));
        live.set(plan.index("C"), Activity.task(2L * Plan.DAY));
        assertArrayEquals(new int[] {0, 1, 2}, changedBy(live));
        live.set(plan.index("Y"), Activity.task(2L * Plan.DAY));
        assertEquals(5, changedBy(live).length);
    }

    private static int[] changedBy(LiveSchedule live) {
        live.schedule();
        return live.changed();
    }

    @Test
    void refusedEditLeavesTheScheduleAlone() {
        Plan plan = Plan.onStandardCalendar().task("A", 2).task("B", 3, "A");
        LiveSchedule live = new LiveSchedule(plan.network());
        long finish = live.schedule().projectFinish();
        assertThrows(CycleException.class, () -> live.link(new Link(1, 0)));
        assertThrows(InvalidNetworkException.class, () -> live.link(new Link(1, 1)));
        assertThrows(InvalidNetworkException.class, () -> live.set(0, Activity.task(-5)));
        assertEquals(finish, live.schedule().projectFinish());
        assertEquals(1, live.schedule().network().links().size());
    }

    @Test
    void editThatLeavesTheTimeAxisCanBePutRight() {
        Plan plan = Plan.onStandardCalendar().task("A", 2).task("B", 3, "A");
        LiveSchedule live = new LiveSchedule(plan.network());
        long finish = live.schedule().projectFinish();
        live.set(0, Activity.task(2_000_000_000L));
        assertThrows(HorizonException.class, live::schedule);
        live.set(0, Activity.task(2L * Plan.DAY));
        assertEquals(finish, live.schedule().projectFinish());
    }
}
