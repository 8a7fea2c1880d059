/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.jalon.exchange.ProjectImporter;
import org.jalon.exchange.ScheduleComparison;
import org.jalon.exchange.ScheduleComparison.Cause;
import org.jalon.exchange.ScheduleComparison.Difference;
import org.jalon.exchange.ScheduleComparison.Field;
import org.jalon.exchange.ScheduleComparison.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored dates against computed ones, on a chain A (2 d) → B (1 d) and a lone C (1 d) from Monday 2 March 2026. */
class ScheduleComparisonTest {

    @TempDir
    Path folder;

    private static final String A = task(1, "A", "PT16H0M0S",
            dates("03-02T08", "03-03T17", "03-02T08", "03-03T17", 0, 0), "");
    private static final String B = task(2, "B", "PT8H0M0S",
            dates("03-04T08", "03-04T17", "03-04T08", "03-04T17", 0, 0),
            "<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type></PredecessorLink>");
    private static final String C = task(3, "C", "PT8H0M0S",
            dates("03-02T08", "03-02T17", "03-04T08", "03-04T17", 9600, 9600), "");

    @Test
    void datesThatAgree() throws Exception {
        ScheduleComparison comparison = compare(A + B + C);
        assertEquals(new ScheduleComparison.Agreement(3, 3, 0),
                comparison.agreement(Scope.AUTOMATIC).get(Field.TOTAL_FLOAT));
        assertTrue(comparison.toText(Locale.ENGLISH).contains("All values are equal."));
    }

    @Test
    void aWrongDateThatNothingExplainsIsSaidSo() throws Exception {
        ScheduleComparison comparison = compare(A + B + C
                .replace("<EarlyStart>2026-03-02T08:00:00", "<EarlyStart>2026-03-03T08:00:00")
                .replace("<EarlyFinish>2026-03-02T17:00:00", "<EarlyFinish>2026-03-03T17:00:00")
                .replace("9600", "4800"));
        List<Difference> differences = comparison.rows().get(2).differences();
        assertEquals(LocalDateTime.of(2026, 3, 3, 8, 0), differences.get(0).stored());
        assertEquals(LocalDateTime.of(2026, 3, 2, 8, 0), differences.get(0).computed());
        assertTrue(differences.stream().allMatch(difference -> difference.cause() == Cause.UNEXPLAINED));
        assertEquals(1, comparison.agreement(Scope.AUTOMATIC).get(Field.EARLY_START).unexplained());
    }

    @Test
    void datesThatContradictTheirOwnLinkAreStale() throws Exception {
        ScheduleComparison comparison = compare(A.replace("<LateFinish>2026-03-03", "<LateFinish>2026-03-05") + B + C);
        assertEquals(Cause.STALE, comparison.rows().get(0).differences().get(0).cause());
    }

    @Test
    void aLevellingDelayThatItsOwnStartLacksExplainsItsTaskAndCarriesOver() throws Exception {
        String delayed = task(1, "A", "PT16H0M0S", "<LevelingDelay>4800</LevelingDelay>"
                + "<Start>2026-03-02T08:00:00</Start>"
                + dates("03-03T08", "03-04T17", "03-03T08", "03-04T17", 0, 0), "");
        String after = B.replace("2026-03-04", "2026-03-05");
        ScheduleComparison comparison = compare(delayed + after + C.replace("2026-03-04", "2026-03-05")
                .replace("9600", "14400"));
        assertEquals(Cause.LEVELLING_DELAY, comparison.rows().get(0).differences().get(0).cause());
        Difference carried = comparison.rows().get(1).differences().get(0);
        assertEquals(Cause.CARRIED_OVER, carried.cause());
        assertEquals("A", carried.origin().getName());
        assertEquals(Cause.CARRIED_OVER, comparison.rows().get(2).differences().get(0).cause(),
                "by the project finish");
    }

    @Test
    void theTableSpeaksFrench() throws Exception {
        String text = compare(A + B + C).toText(Locale.FRENCH);
        assertTrue(text.contains("Début au plus tôt") && text.contains("Activités automatiques"), text);
        assertTrue(text.lines().anyMatch(line -> line.startsWith("Activités automatiques") && line.contains("3/3")),
                text);
    }

    private ScheduleComparison compare(String tasks) throws Exception {
        Path file = folder.resolve("chain.xml");
        Files.writeString(file, "<Project xmlns=\"http://schemas.microsoft.com/project\"><Title>Chain</Title>"
                + "<ScheduleFromStart>1</ScheduleFromStart><StartDate>2026-03-02T08:00:00</StartDate>"
                + "<CalendarUID>1</CalendarUID>"
                + "<HonorConstraints>1</HonorConstraints>"
                + "<Calendars><Calendar><UID>1</UID><Name>Standard</Name>"
                + "<IsBaseCalendar>1</IsBaseCalendar><WeekDays>"
                + week() + "</WeekDays></Calendar></Calendars><Tasks>" + tasks + "</Tasks></Project>");
        return ScheduleComparison.of(ProjectImporter.importFile(file, Locale.ENGLISH));
    }

    private static String week() {
        StringBuilder week = new StringBuilder();
        for (int day = 1; day <= 7; day++) {
            boolean works = day >= 2 && day <= 6;
            week.append("<WeekDay><DayType>").append(day).append("</DayType><DayWorking>").append(works ? 1 : 0)
                    .append("</DayWorking>");
            if (works) {
                week.append("<WorkingTimes>"
                        + "<WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime>"
                        + "<WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime>"
                        + "</WorkingTimes>");
            }
            week.append("</WeekDay>");
        }
        return week.toString();
    }

    private static String task(int id, String name, String duration, String dates, String link) {
        return "<Task><UID>" + id + "</UID><ID>" + id + "</ID><Name>" + name + "</Name><OutlineNumber>" + id
                + "</OutlineNumber><OutlineLevel>1</OutlineLevel><Duration>" + duration
                + "</Duration><DurationFormat>7</DurationFormat>" + dates + link + "</Task>";
    }

    private static String dates(String earlyStart, String earlyFinish, String lateStart, String lateFinish, int total,
            int free) {
        return "<EarlyStart>2026-" + earlyStart + ":00:00</EarlyStart><EarlyFinish>2026-" + earlyFinish
                + ":00:00</EarlyFinish><LateStart>2026-" + lateStart + ":00:00</LateStart><LateFinish>2026-"
                + lateFinish + ":00:00</LateFinish><FreeSlack>" + free + "</FreeSlack><TotalSlack>" + total
                + "</TotalSlack>";
    }
}
