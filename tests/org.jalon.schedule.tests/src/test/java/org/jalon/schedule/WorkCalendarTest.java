/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Working time in offices, shifts and stoppages. 2026-01-05 is a Monday. */
class WorkCalendarTest {

    private static final Shift MORNING = Shift.of("08:00", "12:00");
    private static final Shift AFTERNOON = Shift.of("13:00", "17:00");

    private static long at(String date) {
        return TimeAxis.at(date);
    }

    private static void assertDate(String expected, long actual) {
        assertEquals(expected, TimeAxis.dateTime(actual).toString());
    }

    @Test
    void workEndsInTheEveningAndStartsInTheMorning() {
        WorkCalendar calendar = WorkCalendar.standard();
        assertDate("2026-01-05T17:00", calendar.addWork(at("2026-01-05T08:00"), 480));
        assertDate("2026-01-06T08:00", calendar.nextWorking(at("2026-01-05T17:00")));
        assertDate("2026-01-05T17:00", calendar.previousWorking(at("2026-01-06T08:00")));
        assertDate("2026-01-06T08:00", calendar.subtractWork(at("2026-01-06T17:00"), 480));
        assertDate("2026-01-06T08:00", calendar.subtractWork(at("2026-01-07T08:00"), 480));
        assertDate("2026-01-05T12:00", calendar.addWork(at("2026-01-05T08:00"), 240));
        assertDate("2026-01-12T09:00", calendar.addWork(at("2026-01-09T16:00"), 120));
        assertDate("2026-01-05T13:00", calendar.nextWorking(at("2026-01-05T12:00")));
    }

    @Test
    void noWorkChangesNoDate() {
        assertDate("2026-01-04T03:00", WorkCalendar.standard().addWork(at("2026-01-04T03:00"), 0));
    }

    @Test
    void workBetweenCountsWorkingMinutesOnly() {
        WorkCalendar calendar = WorkCalendar.standard();
        assertEquals(5 * 480, calendar.workBetween(at("2026-01-05T00:00"), at("2026-01-12T00:00")));
        assertEquals(-480, calendar.workBetween(at("2026-01-06T08:00"), at("2026-01-05T08:00")));
        assertEquals(0, calendar.workBetween(at("2026-01-09T17:00"), at("2026-01-12T08:00")));
        assertTrue(calendar.isWorking(at("2026-01-05T08:00")));
        assertFalse(calendar.isWorking(at("2026-01-05T12:00")));
    }

    @Test
    void closedDaysAndSpecialHours() {
        WorkCalendar calendar = WorkCalendar.builder("site").workdays(MORNING, AFTERNOON)
                .exception(LocalDate.of(2026, 5, 1))
                .exception(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 21))
                .exception(LocalDate.of(2026, 12, 24), MORNING)
                .exception(LocalDate.of(2026, 1, 10), AFTERNOON).build();
        assertDate("2026-05-04T09:00", calendar.addWork(at("2026-04-30T16:00"), 120));
        assertDate("2026-08-24T08:00", calendar.nextWorking(at("2026-07-31T17:00")));
        assertEquals(240, calendar.workBetween(at("2026-12-24T00:00"), at("2026-12-25T00:00")));
        assertDate("2026-01-10T13:00", calendar.nextWorking(at("2026-01-09T17:00")));
        assertDate("2026-08-03T00:00", at("2026-08-03T00:00"));
        assertEquals(0, calendar.workBetween(at("2026-08-01T00:00"), at("2026-08-24T08:00")));
    }

    @Test
    void derivedCalendarInheritsWeekAndExceptions() {
        WorkCalendar site = WorkCalendar.builder("site").workdays(MORNING, AFTERNOON)
                .exception(LocalDate.of(2026, 5, 1)).exception(LocalDate.of(2026, 5, 8)).build();
        WorkCalendar team = WorkCalendar.builder("team").base(site)
                .day(DayOfWeek.FRIDAY, MORNING).day(DayOfWeek.SATURDAY, MORNING)
                .exception(LocalDate.of(2026, 5, 8), AFTERNOON).build();
        assertEquals(4 * 480 + 2 * 240, team.workBetween(at("2026-01-05T00:00"), at("2026-01-12T00:00")));
        assertEquals(0, team.workBetween(at("2026-05-01T00:00"), at("2026-05-02T00:00")));
        assertDate("2026-05-08T13:00", team.nextWorking(at("2026-05-07T17:00")));
    }

    @Test
    void twoShiftsADay() {
        WorkCalendar calendar = WorkCalendar.builder("2x8")
                .workdays(Shift.of("05:00", "13:00"), Shift.of("13:00", "21:00")).build();
        assertDate("2026-01-05T21:00", calendar.addWork(at("2026-01-05T05:00"), 16 * 60));
        assertDate("2026-01-06T06:00", calendar.addWork(at("2026-01-05T05:00"), 17 * 60));
    }

    @Test
    void nightShiftBelongsToTheDayItStarts() {
        WorkCalendar calendar = WorkCalendar.builder("night").workdays(Shift.of("22:00", "06:00"))
                .exception(LocalDate.of(2026, 1, 7)).build();
        assertDate("2026-01-06T06:00", calendar.addWork(at("2026-01-05T22:00"), 480));
        // Tuesday's shift still ends on the closed Wednesday; Wednesday's own shift does not take place.
        assertDate("2026-01-07T06:00", calendar.addWork(at("2026-01-06T22:00"), 480));
        assertDate("2026-01-08T22:00", calendar.nextWorking(at("2026-01-07T06:00")));
        // Friday's shift ends on Saturday, and there is none on Sunday evening.
        assertDate("2026-01-10T06:00", calendar.addWork(at("2026-01-09T22:00"), 480));
        assertDate("2026-01-12T22:00", calendar.nextWorking(at("2026-01-10T06:00")));
    }

    @Test
    void sundayNightShiftEndsOnMonday() {
        WorkCalendar calendar = WorkCalendar.builder("sunday")
                .day(DayOfWeek.SUNDAY, Shift.of("20:00", "04:00")).build();
        assertDate("2026-01-05T04:00", calendar.addWork(at("2026-01-04T20:00"), 480));
        assertDate("2026-01-05T00:30", calendar.nextWorking(at("2026-01-05T00:30")));
    }

    @Test
    void nightShiftOfAnExceptionEndsTheNextMorning() {
        WorkCalendar calendar = WorkCalendar.builder("stoppage").workdays(MORNING, AFTERNOON)
                .exception(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 11), Shift.of("18:00", "02:00")).build();
        assertEquals(2 * 480, calendar.workBetween(at("2026-01-10T00:00"), at("2026-01-12T08:00")));
        assertDate("2026-01-12T02:00", calendar.previousWorking(at("2026-01-12T08:00")));
        assertEquals(0, calendar.workBetween(at("2026-01-12T02:00"), at("2026-01-12T08:00")));
    }

    @Test
    void adjoiningClosuresAfterANightShiftStayClosed() {
        WorkCalendar calendar = WorkCalendar.builder("closures").week(Shift.of("20:00", "04:00"))
                .exception(LocalDate.of(2026, 1, 7), LocalDate.of(2026, 1, 20))
                .exception(LocalDate.of(2026, 1, 7)).build();
        assertEquals(240, calendar.workBetween(at("2026-01-07T00:00"), at("2026-01-21T20:00")));
    }

    @Test
    void summerTimetableChangesSomeDays() {
        WorkCalendar calendar = WorkCalendar.builder("summer").workdays(MORNING, AFTERNOON)
                .timetable(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31),
                        Map.of(DayOfWeek.FRIDAY, List.of(MORNING), DayOfWeek.SATURDAY, List.of()))
                .exception(LocalDate.of(2026, 7, 14)).build();
        assertEquals(4 * 480 + 240, calendar.workBetween(at("2026-07-06T00:00"), at("2026-07-13T00:00")));
        assertEquals(3 * 480 + 240, calendar.workBetween(at("2026-07-13T00:00"), at("2026-07-20T00:00")));
        assertEquals(5 * 480, calendar.workBetween(at("2026-09-07T00:00"), at("2026-09-14T00:00")));
    }

    @Test
    void elapsedTimeNeverStops() {
        assertDate("2026-01-12T17:00", WorkCalendar.CONTINUOUS.addWork(at("2026-01-09T17:00"), 3 * TimeAxis.DAY));
        assertTrue(WorkCalendar.CONTINUOUS.isContinuous());
        WorkCalendar always = WorkCalendar.builder("24/7").week(Shift.WHOLE_DAY).build();
        assertTrue(always.isContinuous());
        assertFalse(WorkCalendar.builder("24/6").base(always).day(DayOfWeek.SUNDAY).build().isContinuous());
    }

    @Test
    void overlappingShiftsCountOnce() {
        WorkCalendar calendar = WorkCalendar.builder("overlap")
                .workdays(Shift.of("08:00", "14:00"), Shift.of("12:00", "16:00"), Shift.of("16:00", "17:00")).build();
        assertEquals(9 * 60, calendar.workBetween(at("2026-01-05T00:00"), at("2026-01-06T00:00")));
    }

    @Test
    void commonAndJointWorkingTime() {
        WorkCalendar day = WorkCalendar.builder("day").workdays(Shift.of("06:00", "14:00"))
                .exception(LocalDate.of(2026, 1, 7)).build();
        WorkCalendar crane = WorkCalendar.builder("crane").week(Shift.of("10:00", "18:00")).build();
        WorkCalendar both = WorkCalendar.intersection(day, crane);
        assertEquals(4 * 240, both.workBetween(at("2026-01-05T00:00"), at("2026-01-12T00:00")));
        assertDate("2026-01-08T10:00", both.nextWorking(at("2026-01-06T14:00")));
        WorkCalendar either = WorkCalendar.union(day, crane);
        assertEquals(4 * 720 + 3 * 480, either.workBetween(at("2026-01-05T00:00"), at("2026-01-12T00:00")));
        assertSame(day, WorkCalendar.intersection(day, WorkCalendar.CONTINUOUS));
        assertSame(WorkCalendar.CONTINUOUS, WorkCalendar.union(WorkCalendar.CONTINUOUS, day));
        assertThrows(IllegalArgumentException.class, () -> WorkCalendar.builder("derived").base(both));
    }

    @Test
    void farDatesCostNoMoreThanNearOnes() {
        WorkCalendar calendar = WorkCalendar.standard();
        assertEquals("9999-12-31T17:00", TimeAxis.dateTime(calendar.previousWorking(TimeAxis.LATEST)).toString());
        assertThrows(HorizonException.class, () -> calendar.nextWorking(TimeAxis.LATEST));
        assertThrows(HorizonException.class, () -> calendar.addWork(TimeAxis.LATEST, 1));
        assertThrows(HorizonException.class, () -> calendar.worked(TimeAxis.LATEST + 1));
        assertThrows(HorizonException.class, () -> calendar.subtractWork(TimeAxis.EARLIEST, 1));
        assertThrows(HorizonException.class, () -> calendar.previousWorking(TimeAxis.EARLIEST));
    }

    @Test
    void shiftsAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> new Shift(-1, 5));
        assertThrows(IllegalArgumentException.class, () -> new Shift(1440, 1500));
        assertThrows(IllegalArgumentException.class, () -> new Shift(60, 60));
        assertThrows(IllegalArgumentException.class, () -> new Shift(60, 1501));
        assertEquals(Shift.WHOLE_DAY, Shift.of("00:00", "24:00"));
        assertEquals(new Shift(1320, 1800), Shift.of("22:00", "06:00"));
        assertThrows(IllegalArgumentException.class, () -> WorkCalendar.builder("turned")
                .exception(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)));
    }
}
