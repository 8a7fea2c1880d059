/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import static org.jalon.exchange.tests.Mspdi.after;
import static org.jalon.exchange.tests.Mspdi.constraint;
import static org.jalon.exchange.tests.Mspdi.dates;
import static org.jalon.exchange.tests.Mspdi.element;
import static org.jalon.exchange.tests.Mspdi.link;
import static org.jalon.exchange.tests.Mspdi.march;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.jalon.exchange.ImportResult;
import org.jalon.exchange.ScheduleComparison;
import org.jalon.model.breakdown.Activity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Dates and floats as Microsoft Project computes them, worked out by hand from what its documentation says, or from
 * dates that it stored in real files ("measured", see docs/planning.md), for what no real file at hand contains. Days
 * are those of March 2026: the 2nd is a Monday; work goes on from 8 to 12 and from 13 to 17.
 */
class MicrosoftProjectDatesTest {

    private static final int FF = 0;
    private static final int FS = 1;
    private static final int SF = 2;
    private static final int SS = 3;
    private static final int HOURS = 5;
    private static final int ELAPSED_HOURS = 6;
    private static final int PERCENT = 19;
    private static final int MSO = 2;
    private static final int MFO = 3;
    private static final int SNET = 4;
    private static final int SNLT = 5;
    private static final int FNET = 6;
    private static final int FNLT = 7;

    @TempDir
    Path folder;

    /** A constraint "no later than" that leaves room limits the late dates as the end of the project would. */
    @Test
    void noLaterThanLimitsLateDates() throws Exception {
        assertAgrees(new Mspdi()
                .task("Project", "40h", dates("02T08", "06T17", "02T08", "06T17", 0, 0))
                .task("SNLT", "8h", constraint(SNLT, "04T08"), dates("02T08", "02T17", "04T08", "04T17", 16, 16))
                .task("FNLT", "8h", constraint(FNLT, "05T17"), dates("02T08", "02T17", "05T08", "05T17", 24, 24)));
    }

    /**
     * "Tasks will always honor their constraint dates": B starts on the 10th though A ends on the 11th. A, to keep
     * the link, would have to end two days before it does; so much is the negative float of both (measured for MFO).
     */
    @Test
    void aConstraintThatWinsGivesNegativeFloat() throws Exception {
        assertAgrees(new Mspdi()
                .task("A", "24h", constraint(SNET, "09T08"), dates("09T08", "11T17", "05T08", "09T17", -16, 0))
                .task("B", "8h", constraint(SNLT, "10T08"), after(1), dates("10T08", "10T17", "10T08", "10T17", -16, 0)));
    }

    /** Without that option the link wins: B follows A, and is two days too late. */
    @Test
    void aLinkThatWinsMovesTheConstrainedTask() throws Exception {
        assertAgrees(new Mspdi().header("<HonorConstraints>0</HonorConstraints>")
                .task("A", "24h", constraint(SNET, "09T08"), dates("09T08", "11T17", "05T08", "09T17", -16, 0))
                .task("B", "8h", constraint(SNLT, "10T08"), after(1), dates("12T08", "12T17", "10T08", "10T17", -16, 0)));
    }

    /** Imposed dates after what the links ask: no float of their own; the predecessor may slip up to them. */
    @Test
    void mustOnHoldsBothEnds() throws Exception {
        assertAgrees(new Mspdi()
                .task("A", "8h", dates("02T08", "02T17", "04T08", "04T17", 16, 16))
                .task("MSO", "8h", constraint(MSO, "05T08"), after(1), dates("05T08", "05T17", "05T08", "05T17", 0, 0))
                .task("MFO", "8h", constraint(MFO, "06T17"), after(2), dates("06T08", "06T17", "06T08", "06T17", 0, 0))
                .task("End", "16h", after(3), dates("09T08", "10T17", "09T08", "10T17", 0, 0)));
    }

    /** An earliest finish moves the start along with it; an earliest date never pulls before the project start. */
    @Test
    void noEarlierThanMovesEarlyDates() throws Exception {
        assertAgrees(new Mspdi()
                .task("FNET", "16h", constraint(FNET, "05T17"), dates("04T08", "05T17", "05T08", "06T17", 8, 8))
                .task("Long", "40h", constraint(FNET, "03T17"), dates("02T08", "06T17", "02T08", "06T17", 0, 0)));
    }

    /** As late as possible: planned at the end of its total float, which it has used up; what follows is pushed. */
    @Test
    void asLateAsPossibleUsesItsTotalFloat() throws Exception {
        ScheduleComparison comparison = ScheduleComparison.of(new Mspdi().task("Project", "40h")
                .task("ALAP", "8h", constraint(1, null)).task("Next", "8h", after(2)).read(folder));
        assertEquals(List.of("2026-03-02T08:00 PT0S", "2026-03-05T08:00 PT0S", "2026-03-06T08:00 PT0S"),
                comparison.plan().activities().stream().map(a -> a.start() + " " + a.totalFloat()).toList());
    }

    @Test
    void aDeadlineLimitsFloatAndMovesNothing() throws Exception {
        assertAgrees(new Mspdi()
                .task("Project", "40h", dates("02T08", "06T17", "02T08", "06T17", 0, 0))
                .task("A", "8h", element("Deadline", march("03T17")), dates("02T08", "02T17", "03T08", "03T17", 8, 8))
                .task("Late", "16h", constraint(SNET, "04T08"), element("Deadline", march("04T17")),
                        dates("04T08", "05T17", "03T08", "04T17", -8, 0)));
    }

    /**
     * Article 87301 of Microsoft's knowledge base: of two predecessors that both end on Friday at 17:00, the one of
     * eight hours has no float, the one of nine elapsed hours may go on until Monday at 8:00: 63 hours.
     */
    @Test
    void elapsedWorkMaySlipThroughTheWeekend() throws Exception {
        assertAgrees(new Mspdi().start(march("06T08"))
                .task("Worked", "8h", dates("06T08", "06T17", "06T08", "06T17", 0, 0))
                .task("Elapsed", "9eh", dates("06T08", "06T17", "08T23", "09T08", 63, 63))
                .task("Next", "8h", after(1), after(2), dates("09T08", "09T17", "09T08", "09T17", 0, 0)));
    }

    /** It starts as soon as its predecessor ends, in the evening; work after it waits for the next morning. */
    @Test
    void elapsedWorkStartsInTheEvening() throws Exception {
        assertAgrees(new Mspdi()
                .task("A", "8h", dates("02T08", "02T17", "02T08", "02T17", 0, 0))
                .task("Curing", "24eh", after(1), dates("02T17", "03T17", "03T08", "04T08", 15, 15))
                .task("B", "8h", after(2), dates("04T08", "04T17", "04T08", "04T17", 0, 0)));
    }

    /** Two elapsed days from Friday evening end on Sunday: work follows on Monday. */
    @Test
    void anElapsedLagRunsThroughTheWeekend() throws Exception {
        assertAgrees(new Mspdi().start(march("06T08"))
                .task("A", "8h", dates("06T08", "06T17", "06T08", "06T17", 0, 0))
                .task("B", "8h", link(1, FS, 48 * 600, ELAPSED_HOURS), dates("09T08", "09T17", "09T08", "09T17", 0, 0)));
    }

    /** Half of 16 hours after the start, a quarter of 32 hours before the finish. */
    @Test
    void aPercentLagIsAShareOfThePredecessor() throws Exception {
        assertAgrees(new Mspdi()
                .task("A", "16h", dates("02T08", "03T17", "05T08", "06T17", 24, 0))
                .task("B", "8h", link(1, SS, 50, PERCENT), dates("03T08", "03T17", "06T08", "06T17", 24, 24))
                .task("C", "32h", dates("02T08", "05T17", "02T08", "05T17", 0, 0))
                .task("D", "16h", link(3, FS, -25, PERCENT), dates("05T08", "06T17", "05T08", "06T17", 0, 0)));
    }

    /** A lead never starts work before the project does. */
    @Test
    void aLeadOverlaps() throws Exception {
        assertAgrees(new Mspdi()
                .task("A", "24h", dates("02T08", "04T17", "02T08", "04T17", 0, 0))
                .task("B", "24h", link(1, FS, -8 * 600, HOURS), dates("04T08", "06T17", "04T08", "06T17", 0, 0))
                .task("C", "8h", link(1, FF, -16 * 600, HOURS), dates("02T08", "02T17", "06T08", "06T17", 32, 32))
                .task("D", "8h", link(1, FS, -40 * 600, HOURS), dates("02T08", "02T17", "06T08", "06T17", 32, 32)));
    }

    /**
     * A lag runs in the calendar of the successor (measured; so says P. Harris, "99 Tricks and Traps for Microsoft
     * Project", too). On Saturday B works from 8 to 12: its four hours of lag are over then, so that it starts on
     * Monday morning; in the calendar of A it would start on Monday at 13:00.
     */
    @Test
    void aLagRunsInTheCalendarOfTheSuccessor() throws Exception {
        assertAgrees(new Mspdi().start(march("06T08"))
                .calendar(2, "Six days", new String[] {"08:00", "12:00", "13:00", "17:00"}, "08:00", "12:00")
                .task("A", "8h", dates("06T08", "06T17", "06T08", "06T17", 0, 0))
                .task("B", "8h", element("CalendarUID", 2), link(1, FS, 4 * 600, HOURS),
                        dates("09T08", "09T17", "09T08", "09T17", 0, 0)));
    }

    /**
     * Links between a day shift and an early shift from 6 to 14: a start waits for the opening of the successor, each
     * float counts the working time of its own activity.
     */
    @Test
    void linksLeadFromCalendarToCalendar() throws Exception {
        assertAgrees(new Mspdi().calendar(3, "Early shift", new String[] {"06:00", "14:00"})
                .task("A", "8h", dates("02T08", "02T17", "02T08", "02T17", 0, 0))
                .task("FS", "8h", element("CalendarUID", 3), link(1, FS, 0, 7),
                        dates("03T06", "03T14", "03T06", "03T14", 0, 0))
                .task("SS", "4h", element("CalendarUID", 3), link(1, SS, 0, 7),
                        dates("02T08", "02T12", "03T10", "03T14", 10, 10))
                .task("Back", "1h", link(2, FS, 0, 7), dates("03T14", "03T15", "03T14", "03T15", 0, 0)));
    }

    /**
     * A milestone stays at the end of what drives it, and must be met, at the latest, when what follows starts: the
     * evening and the next morning are the same working time (measured).
     */
    @Test
    void aMilestoneMarksTheEndOfTheDay() throws Exception {
        assertAgrees(new Mspdi()
                .task("A", "8h", dates("02T08", "02T17", "02T08", "02T17", 0, 0))
                .task("M", "0h", "<Milestone>1</Milestone>", after(1), dates("02T17", "02T17", "03T08", "03T08", 0, 0))
                .task("B", "8h", after(2), dates("03T08", "03T17", "03T08", "03T17", 0, 0)));
    }

    /** A link to a finish holds that very instant, even the morning after the last work (measured). */
    @Test
    void aStartToFinishLinkHoldsTheFinishInTheMorning() throws Exception {
        assertAgrees(new Mspdi()
                .task("A", "8h", dates("02T08", "02T17", "02T08", "02T17", 0, 0))
                .task("B", "8h", after(1), dates("03T08", "03T17", "03T08", "03T17", 0, 0))
                .task("C", "8h", link(2, SF, 0, 7), dates("02T08", "03T08", "03T08", "03T17", 8, 8)));
    }

    /** B began before A was done: what happened stays, and its rest goes on at once. */
    @Test
    void workOutOfSequenceStaysWhereItHappened() throws Exception {
        assertAgrees(new Mspdi()
                .task("A", "16h", dates("02T08", "03T17", "02T08", "03T17", 0, 0))
                .task("B", "12h", after(1), element("ActualStart", march("02T08")), element("PercentComplete", 33),
                        element("ActualDuration", "PT4H0M0S"), element("RemainingDuration", "PT8H0M0S"),
                        dates("02T08", "03T12", "02T08", "03T17", 4, 4)));
    }

    /** A has begun: what waits for its start alone no longer presses what remains of it. */
    @Test
    void whatHasBegunIsPressedByItsFinishAlone() throws Exception {
        assertAgrees(new Mspdi()
                .task("A", "16h", element("ActualStart", march("02T08")), element("PercentComplete", 50),
                        element("ActualDuration", "PT8H0M0S"), element("RemainingDuration", "PT8H0M0S"),
                        dates("02T08", "03T17", "02T08", "05T17", 16, 16))
                .task("B", "32h", link(1, SS, 0, 7), dates("02T08", "05T17", "02T08", "05T17", 0, 0)));
    }

    /** "If there is a leveling delay on the task, this delay is also figured into the early start date". */
    @Test
    void aLevellingDelayIsPartOfTheEarlyStart() throws Exception {
        Mspdi file = new Mspdi()
                .task("A", "16h", element("LevelingDelay", 14400), element("LevelingDelayFormat", 8),
                        element("Start", march("03T08")), dates("03T08", "04T17", "03T08", "04T17", 0, 0))
                .task("B", "8h", after(1), dates("05T08", "05T17", "05T08", "05T17", 0, 0))
                .task("C", "8h", dates("02T08", "02T17", "05T08", "05T17", 24, 24));
        assertAgrees(file);
        ImportResult result = file.read(folder);
        assertEquals(LocalDateTime.of(2026, 3, 3, 8, 0),
                ((Activity) result.project().getWbs().getFirst()).getLevelledStart());
    }

    /** Every value that the file stores is the one that Jalon computes. */
    private void assertAgrees(Mspdi file) throws Exception {
        ScheduleComparison comparison = ScheduleComparison.of(file.read(folder));
        assertEquals(List.of(), comparison.rows().stream().flatMap(row -> row.differences().stream()
                .map(each -> row.element().getName() + " " + each.field() + " " + each.stored() + " computed "
                        + each.computed())).toList());
        assertEquals(List.of(6), comparison.rows().stream().map(row -> row.compared().size()).distinct().toList());
    }
}
