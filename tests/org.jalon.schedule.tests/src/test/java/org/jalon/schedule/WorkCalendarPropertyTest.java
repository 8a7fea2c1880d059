/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The compiled calendar against a calendar that looks at each minute. */
class WorkCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 16);
    private static final int DAYS = 49;
    private static final long FROM = TimeAxis.at(FIRST.atStartOfDay());
    /** Every calendar works two hours a week at least, and the time axis goes back 126 years. */
    private static final int MOST_WORK = 126 * 52 * 120;

    /** A random definition, told to the builder and remembered to be looked up minute by minute. */
    private static final class Oracle {

        private final Map<DayOfWeek, List<Shift>> week = new HashMap<>();
        private final Map<LocalDate, List<Shift>> exceptions = new HashMap<>();
        private final WorkCalendar calendar;
        private final long[] worked = new long[(DAYS + 1) * TimeAxis.DAY + 1];

        Oracle(Random random) {
            WorkCalendarBuilder base = WorkCalendar.builder("base");
            for (DayOfWeek day : DayOfWeek.values()) {
                Shift[] shifts = shifts(random, 2);
                base.day(day, shifts);
                week.put(day, List.of(shifts));
            }
            base.day(DayOfWeek.TUESDAY, Shift.of("09:00", "11:00"));
            week.put(DayOfWeek.TUESDAY, List.of(Shift.of("09:00", "11:00")));
            except(base, random);
            WorkCalendarBuilder builder = WorkCalendar.builder("own").base(base.build());
            if (random.nextBoolean()) {
                Shift[] shifts = shifts(random, 3);
                builder.day(DayOfWeek.THURSDAY, shifts);
                week.put(DayOfWeek.THURSDAY, List.of(shifts));
            }
            except(builder, random);
            calendar = builder.build();
            for (int i = 0; i < worked.length - 1; i++) {
                worked[i + 1] = worked[i] + (isWorking(FROM + i) ? 1 : 0);
            }
        }

        private static Shift[] shifts(Random random, int most) {
            return random.ints(random.nextInt(most + 1), 0, TimeAxis.DAY)
                    .mapToObj(from -> new Shift(from, from + 1 + random.nextInt(TimeAxis.DAY)))
                    .toArray(Shift[]::new);
        }

        private void except(WorkCalendarBuilder builder, Random random) {
            for (int i = random.nextInt(5); i > 0; i--) {
                LocalDate first = FIRST.plusDays(random.nextInt(DAYS));
                LocalDate last = first.plusDays(random.nextInt(5));
                Shift[] shifts = shifts(random, 2);
                builder.exception(first, last, shifts);
                first.datesUntil(last.plusDays(1)).forEach(date -> exceptions.put(date, List.of(shifts)));
            }
        }

        private List<Shift> shiftsOn(LocalDate date) {
            return exceptions.getOrDefault(date, week.get(date.getDayOfWeek()));
        }

        private boolean isWorking(long minute) {
            LocalDate date = TimeAxis.dateTime(minute).toLocalDate();
            int today = TimeAxis.dateTime(minute).toLocalTime().toSecondOfDay() / 60;
            return shiftsOn(date).stream().anyMatch(shift -> shift.from() <= today && today < shift.to())
                    || shiftsOn(date.minusDays(1)).stream().anyMatch(shift -> today + TimeAxis.DAY < shift.to());
        }

        long worked(long instant) {
            return worked[(int) (instant - FROM)];
        }

        /** The earliest instant at which so much work is done, or -1 beyond the days looked at. */
        long earliest(long amount) {
            int i = Arrays.binarySearch(worked, amount);
            while (i > 0 && worked[i - 1] == amount) {
                i--;
            }
            return i <= 0 ? -1 : FROM + i;
        }

        long latest(long amount) {
            int i = Arrays.binarySearch(worked, amount);
            while (i >= 0 && i + 1 < worked.length && worked[i + 1] == amount) {
                i++;
            }
            return i < 0 || i + 1 == worked.length ? -1 : FROM + i;
        }
    }

    @Property(tries = 100)
    void compiledCalendarIsTheOneThatLooksAtEachMinute(@ForAll long seed) {
        Random random = new Random(seed);
        Oracle oracle = new Oracle(random);
        List<Long> instants = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            instants.add(FROM + random.nextInt(DAYS * TimeAxis.DAY));
        }
        for (int day = 0; day < DAYS; day++) {
            instants.add(FROM + (long) day * TimeAxis.DAY);
        }
        for (long instant : instants) {
            long done = oracle.worked(instant);
            assertEquals(done, oracle.calendar.workBetween(FROM, instant));
            assertEquals(oracle.isWorking(instant), oracle.calendar.isWorking(instant));
            int amount = 1 + random.nextInt(3000);
            assertIfKnown(oracle.earliest(done + amount), () -> oracle.calendar.addWork(instant, amount));
            assertIfKnown(done < amount ? -1 : oracle.latest(done - amount),
                    () -> oracle.calendar.subtractWork(instant, amount));
            assertIfKnown(oracle.latest(done), () -> oracle.calendar.nextWorking(instant));
            assertIfKnown(done == 0 ? -1 : oracle.earliest(done), () -> oracle.calendar.previousWorking(instant));
        }
    }

    private static void assertIfKnown(long expected, LongSupplier actual) {
        if (expected > FROM) {
            assertEquals(TimeAxis.dateTime(expected), TimeAxis.dateTime(actual.getAsLong()));
        }
    }

    @Property(tries = 60)
    void addedWorkIsFoundAgain(@ForAll long seed) {
        Random random = new Random(seed);
        WorkCalendar calendar = new Oracle(random).calendar;
        for (int i = 0; i < 100; i++) {
            long from = FROM + random.nextInt(DAYS * TimeAxis.DAY);
            long amount = random.nextInt(MOST_WORK);
            assertEquals(amount, calendar.workBetween(from, calendar.addWork(from, amount)));
            assertEquals(amount, calendar.workBetween(calendar.subtractWork(from, amount), from));
            long start = calendar.nextWorking(from);
            assertEquals(start, amount == 0 ? start : calendar.subtractWork(calendar.addWork(start, amount), amount));
        }
    }

    @Property(tries = 60)
    void combinedCalendarsWorkWhenBothOrEitherDo(@ForAll long seed) {
        Random random = new Random(seed);
        Oracle first = new Oracle(random);
        Oracle second = new Oracle(random);
        WorkCalendar either = WorkCalendar.union(first.calendar, second.calendar);
        WorkCalendar both = WorkCalendar.intersection(first.calendar, second.calendar);
        for (int i = 0; i < 300; i++) {
            long minute = FROM + random.nextInt(DAYS * TimeAxis.DAY);
            assertEquals(first.isWorking(minute) || second.isWorking(minute), either.isWorking(minute));
            assertEquals(first.isWorking(minute) && second.isWorking(minute), both.isWorking(minute));
        }
    }
}
