/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.tradeoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jalon.schedule.Activity;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Lag;
import org.jalon.schedule.LinkType;
import org.jalon.schedule.Network;
import org.jalon.schedule.Scheduler;
import org.jalon.schedule.Shift;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;
import org.junit.jupiter.api.Test;

class TimeCostTradeOffTest {

    private static final long DAY = 480;
    private static final WorkCalendar OFFICE = WorkCalendar.standard();
    private static final long START = TimeAxis.at(LocalDateTime.of(2026, 1, 5, 8, 0));

    private final Network.Builder builder = Network.builder(OFFICE).start(START);
    private final List<Means> means = new ArrayList<>();

    private int task(int days, int... after) {
        int index = builder.add(Activity.task(days * DAY));
        for (int before : after) {
            builder.link(before, index);
        }
        return index;
    }

    private void means(int activity, int days, double cost, boolean divisible) {
        means.add(new Means(activity, days * DAY, cost, divisible));
    }

    private static long day(int count) {
        return OFFICE.addWork(START, count * DAY);
    }

    /**
     * Solved by hand: A (5 d), then B (4 d) beside D (3 d), then E (3 d); a day less costs 100 for A, 60 for B, 20 for
     * D and 90 for E.
     */
    private void exercise() {
        int a = task(5);
        int b = task(4, a);
        int d = task(3, a);
        int e = task(3, b, d);
        means(a, 3, 200, true);
        means(b, 2, 120, true);
        means(d, 2, 20, true);
        means(e, 2, 90, true);
    }

    @Test
    void theCheapestCriticalActivityIsShortenedFirst() {
        exercise();
        TimeCostTradeOff tradeOff = new TimeCostTradeOff(builder.build(), means);
        Shortening eleven = tradeOff.reach(day(11)).orElseThrow();
        assertEquals(60, eleven.cost(), 1e-3, "B, the cheapest of A, B and E");
        assertTrue(eleven.proven());
        assertEquals(day(11), eleven.finish());
        assertEquals(140, tradeOff.reach(day(10)).orElseThrow().cost(), 1e-3, "then B and D together");
        assertEquals(230, tradeOff.reach(day(9)).orElseThrow().cost(), 1e-3, "then E");
        assertEquals(330, tradeOff.reach(day(8)).orElseThrow().cost(), 1e-3, "then A");
        assertEquals(430, tradeOff.reach(day(7)).orElseThrow().cost(), 1e-3, "and A again");
        assertEquals(Optional.empty(), tradeOff.reach(day(6)));
        assertEquals(day(7), tradeOff.shortest().finish());
    }

    @Test
    void theCurveHasOnePointForEachChangeOfSlope() {
        exercise();
        List<Shortening> curve = new TimeCostTradeOff(builder.build(), means).curve();
        assertEquals(List.of(day(12), day(11), day(10), day(9), day(7)), curve.stream().map(Shortening::finish)
                .toList());
        assertEquals(List.of(0L, 60L, 140L, 230L, 430L), curve.stream().map(p -> Math.round(p.cost())).toList());
    }

    /** Where cutting on greedily would leave B shortened in vain: A and D replace B and C. */
    @Test
    void whatWasShortenedTooMuchGetsItsTimeBack() {
        // Paths 0-1-3 (wheatstone bridge): s → A → D → t, s → C → E → t, s → A → B → E → t.
        int a = task(4);
        int c = task(6);
        int b = task(4, a);
        int d = task(6, a);
        int e = task(4, c, b);
        means(a, 2, 40, true);
        means(b, 1, 30, true);
        means(e, 2, 40, true);
        means(d, 4, 10, true);
        means(c, 4, 10, true);
        Network network = builder.build();
        TimeCostTradeOff tradeOff = new TimeCostTradeOff(network, means);
        for (int days = 11; days >= 8; days--) {
            assertEquals(bruteForce(network, means, day(days)), tradeOff.reach(day(days)).map(Shortening::cost)
                    .orElse(Double.POSITIVE_INFINITY), 1e-3, days + " days");
        }
    }

    @Test
    void indivisibleMeansAreUsedInFullOrNotAtAll() {
        int a = task(5);
        task(3, a);
        means(a, 2, 90, false);
        means(a, 4, 40, true);
        TimeCostTradeOff tradeOff = new TimeCostTradeOff(builder.build(), means);
        assertEquals(40, tradeOff.reach(day(7)).orElseThrow().cost(), 1e-3);
        Shortening six = tradeOff.reach(day(6)).orElseThrow();
        assertEquals(90, six.cost(), 1e-3);
        assertEquals(day(5), six.finish());
        assertEquals(1, six.uses().size());
    }

    @Test
    void nothingIsSpentOnADateThatIsMet() {
        exercise();
        Shortening none = new TimeCostTradeOff(builder.build(), means).reach(day(12)).orElseThrow();
        assertEquals(0, none.cost());
        assertEquals(List.of(), none.uses());
    }

    @Test
    void anImposedDateCannotBeBought() {
        int a = task(5);
        int b = builder.add(Activity.task(2 * DAY).with(Constraint.Type.START_NO_EARLIER_THAN, day(5)));
        builder.link(a, b);
        means(a, 3, 10, true);
        TimeCostTradeOff tradeOff = new TimeCostTradeOff(builder.build(), means);
        assertEquals(Optional.empty(), tradeOff.reach(day(6)));
        assertEquals(0, tradeOff.shortest().cost());
    }

    @Test
    void onlyTheTargetCounts() {
        int a = task(5);
        task(9);
        means(a, 3, 10, true);
        Shortening reached = new TimeCostTradeOff(builder.build(), means, a).reach(day(4)).orElseThrow();
        assertEquals(5, reached.cost(), 1e-3);
    }

    @Test
    void nightsGainNothingWhereTheSuccessorWorksByDay() {
        WorkCalendar night = WorkCalendar.builder("3x8").week(Shift.WHOLE_DAY).build();
        int a = builder.add(Activity.task(40 * 60).on(night));
        task(1, a);
        means.add(new Means(a, 20 * 60, 100, true));
        Shortening reached = new TimeCostTradeOff(builder.build(), means).reach(day(2)).orElseThrow();
        assertFalse(reached.proven(), "several calendars");
        assertEquals(day(2), reached.finish());
        assertEquals(80, reached.cost(), 1e-3, "16 of 20 hours: from midnight after to the morning before");
    }

    @Test
    void whatGainsNothingIsNotBought() {
        int a = builder.add(Activity.task(12 * 60).on(WorkCalendar.CONTINUOUS));
        int b = task(1, a);
        int c = task(2, b);
        means.add(new Means(a, 11 * 60, 30, true));
        means(c, 1, 50, true);
        TimeCostTradeOff tradeOff = new TimeCostTradeOff(builder.build(), means);
        assertEquals(50, tradeOff.reach(day(3)).orElseThrow().cost(), 1e-3, "B starts in the morning anyhow");
        assertEquals(Optional.empty(), tradeOff.reach(day(2)));
    }

    @Property(tries = 150)
    void noChoiceIsCheaper(@ForAll long seed) {
        Random random = new Random(seed);
        Network network = network(random);
        List<Means> some = means(network, random);
        TimeCostTradeOff tradeOff = new TimeCostTradeOff(network, some);
        int now = (int) (OFFICE.workBetween(START, tradeOff.finish()) / DAY);
        for (int days = now; days >= Math.max(0, now - 6); days--) {
            double cost = bruteForce(network, some, day(days));
            Optional<Shortening> found = tradeOff.reach(day(days));
            assertEquals(cost, found.map(Shortening::cost).orElse(Double.POSITIVE_INFINITY), 1e-3, days + " days");
            found.ifPresent(shortening -> assertTrue(shortening.proven()));
        }
    }

    @Property(tries = 100)
    void theFinishIsThatOfASchedule(@ForAll long seed) {
        Random random = new Random(seed);
        Network plain = network(random);
        Network.Builder mixed = plain.toBuilder();
        WorkCalendar holidays = WorkCalendar.builder("h").base(OFFICE).exception(LocalDate.of(2026, 1, 8),
                LocalDate.of(2026, 1, 13)).build();
        for (int i = 0; i < plain.activities().size(); i++) {
            if (random.nextBoolean()) {
                mixed.set(i, plain.activity(i).on(random.nextBoolean() ? holidays : WorkCalendar.CONTINUOUS));
            }
        }
        Network network = mixed.build();
        List<Means> some = means(network, random);
        TimeCostTradeOff tradeOff = new TimeCostTradeOff(network, some);
        double before = -1;
        for (Shortening point : tradeOff.curve()) {
            assertEquals(point.finish(), finish(network, point));
            assertTrue(point.cost() > before);
            before = point.cost();
        }
        long middle = (tradeOff.finish() + tradeOff.shortest().finish()) / 2;
        Shortening reached = tradeOff.reach(middle).orElseThrow();
        assertTrue(reached.finish() <= middle);
        assertEquals(reached.finish(), finish(network, reached));
    }

    private static long finish(Network network, Shortening shortening) {
        Network.Builder changed = network.toBuilder();
        shortening.uses().forEach(use -> changed.set(use.means().activity(),
                network.activity(use.means().activity()).lasting(use.duration())));
        return Scheduler.schedule(changed.build()).projectFinish();
    }

    private static Network network(Random random) {
        Network.Builder builder = Network.builder(OFFICE).start(START);
        int count = 3 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            builder.add(Activity.task((1 + random.nextInt(5)) * DAY));
            for (int before = 0; before < i; before++) {
                if (random.nextInt(2) == 0) {
                    boolean start = random.nextInt(4) == 0;
                    builder.link(before, i, start ? LinkType.START_TO_START : LinkType.FINISH_TO_START,
                            Lag.working(random.nextInt(3) == 0 ? random.nextInt(3) * DAY : 0));
                }
            }
        }
        return builder.build();
    }

    private static List<Means> means(Network network, Random random) {
        List<Means> some = new ArrayList<>();
        for (int i = 0; i < network.activities().size(); i++) {
            for (int k = random.nextInt(5) / 2; k > 0; k--) {
                long days = network.activity(i).duration() / DAY;
                some.add(new Means(i, random.nextInt((int) days) * DAY, 1 + random.nextInt(40),
                        random.nextInt(3) > 0));
            }
        }
        return some;
    }

    /** The least cost over all durations in whole days: with whole days everywhere no part of a day is cheaper. */
    private static double bruteForce(Network network, List<Means> means, long finish) {
        return bruteForce(network, network.toBuilder(), means, finish, 0);
    }

    private static double bruteForce(Network network, Network.Builder changed, List<Means> means, long finish,
            int i) {
        if (i == network.activities().size()) {
            return Scheduler.schedule(changed.build()).projectFinish() <= finish ? 0 : Double.POSITIVE_INFINITY;
        }
        long normal = network.activity(i).duration();
        double best = bruteForce(network, changed, means, finish, i + 1);
        for (Means each : means) {
            for (long duration = each.duration(); each.activity() == i && duration < normal; duration += DAY) {
                if (each.divisible() || duration == each.duration()) {
                    changed.set(i, network.activity(i).lasting(duration));
                    double cost = each.cost() * (normal - duration) / (normal - each.duration());
                    best = Math.min(best, cost + bruteForce(network, changed, means, finish, i + 1));
                }
            }
        }
        changed.set(i, network.activity(i));
        return best;
    }
}
