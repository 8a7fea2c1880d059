/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.levelling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.jalon.schedule.Constraint;
import org.jalon.schedule.Network;
import org.jalon.schedule.RandomNetwork;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.Shift;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.jalon.schedule.levelling.LevelledSchedule.Obstacle;
import org.jalon.schedule.levelling.LevellingOptions.Limit;
import org.jalon.schedule.levelling.Resources.Demand;
import org.jalon.schedule.levelling.Resources.Granularity;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of levelling on random networks with calendars, all kinds of links and resources that come and go. */
class LevellerPropertyTest {

    private static final WorkCalendar[] CALENDARS = {WorkCalendar.standard(), WorkCalendar.CONTINUOUS,
        WorkCalendar.builder("mornings").workdays(Shift.of("06:00", "12:00")).build()};

    private static Network network(long seed) {
        Random random = new Random(seed);
        RandomNetwork network = RandomNetwork.mixed(seed).withHolidays().levelled();
        if (random.nextBoolean()) {
            network.withConstraints();
        }
        if (random.nextBoolean()) {
            network.withProgress();
        }
        return network.anyForwardOptions().build();
    }

    private static Resources resources(Network network, long seed) {
        Random random = new Random(seed);
        int n = network.activities().size();
        Resources.Builder resources = Resources.forActivities(n)
                .granularity(random.nextBoolean() ? Granularity.DAY : Granularity.MINUTE);
        for (int k = 0; k < 3; k++) {
            resources.resource(1 + random.nextInt(3), CALENDARS[random.nextInt(CALENDARS.length)]);
            if (random.nextBoolean()) {
                long from = network.start() + random.nextInt(20 * TimeAxis.DAY);
                resources.change(k, from, random.nextInt(2)).change(k, from + 5 * TimeAxis.DAY, 3);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = random.nextInt(3); k > 0; k--) {
                WorkCalendar calendar = random.nextBoolean() ? null : CALENDARS[random.nextInt(CALENDARS.length)];
                resources.demand(i, new Demand(random.nextInt(3), random.nextInt(4), calendar,
                        random.nextInt(3) * 60L, random.nextBoolean() ? Demand.TO_THE_END : random.nextInt(600)));
            }
        }
        return resources.build();
    }

    private static LevelledSchedule level(Network network, Resources resources, Limit limit, long seed) {
        return Leveller.level(network, resources, new LevellingOptions(limit, null, 40, seed), LevellingMonitor.NONE);
    }

    @Property(tries = 300)
    void levelledDatesKeepLinksConstraintsActualsAndCapacities(@ForAll long seed) {
        Network network = network(seed);
        Resources resources = resources(network, seed);
        for (Limit limit : Limit.values()) {
            LevelledSchedule levelled = level(network, resources, limit, seed);
            assertEquals(List.of(), LevellingChecker.check(resources, levelled));
            assertTrue(limit == Limit.WITHIN_FLOAT
                    || levelled.overloads().stream().noneMatch(each -> each.obstacle() == Obstacle.FLOAT));
        }
    }

    /** "As late as possible" may mean the end of a shift, which no levelling date can name. */
    private static Network withoutLateWishes(Network network) {
        Network.Builder builder = network.toBuilder();
        for (int i = 0; i < network.activities().size(); i++) {
            if (network.activity(i).constraint().type() == Constraint.Type.ALAP) {
                builder.set(i, network.activity(i).with(Constraint.NONE));
            }
        }
        return builder.build();
    }

    @Property(tries = 300)
    void theSchedulerGivesTheLevelledDatesOnceTheyAreAccepted(@ForAll long seed) {
        Network network = withoutLateWishes(network(seed));
        LevelledSchedule levelled = level(network, resources(network, seed), Limit.AS_NEEDED, seed);
        Schedule accepted = Scheduler.schedule(levelled.network());
        for (int i = 0; i < network.activities().size(); i++) {
            assertEquals(levelled.start()[i], accepted.start(i), "start of activity " + i);
            assertEquals(levelled.finish()[i], accepted.finish(i), "finish of activity " + i);
        }
    }

    @Property(tries = 100)
    void levellingWithinFloatKeepsTheFinish(@ForAll long seed) {
        Network network = withoutLateWishes(network(seed));
        LevelledSchedule levelled = level(network, resources(network, seed), Limit.WITHIN_FLOAT, seed);
        assertTrue(levelled.projectFinish() <= Math.max(network.finish(), levelled.original().projectFinish()));
    }

    @Property(tries = 100)
    void theSameSeedGivesTheSameDates(@ForAll long seed) {
        Network network = network(seed);
        Resources resources = resources(network, seed);
        LevelledSchedule one = level(network, resources, Limit.AS_NEEDED, seed);
        LevelledSchedule other = level(network, resources, Limit.AS_NEEDED, seed);
        assertArrayEquals(one.start(), other.start());
        assertEquals(one.moves(), other.moves());
        assertEquals(one.overloads(), other.overloads());
    }
}
