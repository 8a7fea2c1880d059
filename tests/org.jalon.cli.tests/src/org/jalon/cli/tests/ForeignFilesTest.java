/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jalon.cli.ExitCode;
import org.jalon.model.resource.ProjectFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFilesTest {
    /** Two activities in a row, and the dates a tool would have stored for them. */
    private static final String MICROSOFT_PROJECT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Project xmlns="http://schemas.microsoft.com/project">
              <Name>Press</Name><StartDate>2026-03-02T08:00:00</StartDate><ScheduleFromStart>1</ScheduleFromStart>
              <CurrencyCode>EUR</CurrencyCode><CalendarUID>1</CalendarUID>
              <Calendars><Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar><WeekDays>
                %s
              </WeekDays></Calendar></Calendars>
              <Tasks>
                <Task><UID>1</UID><ID>1</ID><Name>Fit</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration>
                  <EarlyStart>2026-03-02T08:00:00</EarlyStart><EarlyFinish>2026-03-03T17:00:00</EarlyFinish></Task>
                <Task><UID>2</UID><ID>2</ID><Name>Try</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration>
                  <EarlyStart>2026-03-04T08:00:00</EarlyStart><EarlyFinish>2026-03-04T17:00:00</EarlyFinish>
                  <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type></PredecessorLink></Task>
              </Tasks>
            </Project>
            """.formatted(week());

    @TempDir
    private Path folder;
    private Path file;

    private static String week() {
        var days = new StringBuilder();
        for (int day = 2; day <= 6; day++) {
            days.append("<WeekDay><DayType>").append(day).append("</DayType><DayWorking>1</DayWorking><WorkingTimes>")
                    .append("<WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime>")
                    .append("<WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime>")
                    .append("</WorkingTimes></WeekDay>");
        }
        return days.toString();
    }

    @BeforeEach
    void aFileOfAnotherTool() throws IOException {
        file = Files.writeString(folder.resolve("press.xml"), MICROSOFT_PROJECT);
    }

    @Test
    void importWritesAJalonFile() throws IOException {
        Path target = folder.resolve("out/press.jalon");
        Run run = Run.jalon("import", file, "-o", target);
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertEquals(2, ProjectFiles.load(target).getWbs().size());
        assertEquals(ExitCode.FILE, Run.jalon("import", file, "-o", target).code());
        assertEquals(ExitCode.OK, Run.jalon("import", file, "-o", target, "--force").code());
    }

    @Test
    void everyCommandReadsForeignFilesToo() {
        Run run = Run.jalon("schedule", file);
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertTrue(run.out().contains("2026-03-04 17:00"), run.out());
        assertEquals(ExitCode.OK, Run.jalon("report", file, "-o", folder).code());
        assertTrue(Files.exists(folder.resolve("press.html")));
    }

    @Test
    void comparisonCountsWhatAgrees() throws IOException {
        Run same = Run.jalon("import", "--compare", file);
        assertEquals(ExitCode.OK, same.code(), same.out() + same.err());
        assertTrue(same.out().contains("2/2"), same.out());
        Files.writeString(file, MICROSOFT_PROJECT.replace("<EarlyFinish>2026-03-04T17", "<EarlyFinish>2026-03-04T15"));
        Run different = Run.jalon("import", "--compare", file);
        assertTrue(different.out().contains("1/2"), different.out());
        assertFalse(Files.exists(folder.resolve("press.jalon")), "comparing writes nothing");
    }

    @Test
    void missingFileIsToldWithoutAStackTrace() {
        for (String name : new String[] { "none.jalon", "none.xml" }) {
            Run run = Run.jalon("schedule", folder.resolve(name));
            assertEquals(ExitCode.FILE, run.code());
            assertTrue(run.err().contains(name) && !run.err().contains("\tat "), run.err());
        }
        assertTrue(Run.jalon("schedule", folder.resolve("none.xml"), "--debug").err().contains("\tat "));
    }

    @Test
    void damagedAndHostileFilesAreRefused() throws IOException {
        Path bomb = Files.writeString(folder.resolve("bomb.xml"), """
                <?xml version="1.0"?>
                <!DOCTYPE Project [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <Project xmlns="http://schemas.microsoft.com/project"><Name>&b;</Name></Project>
                """);
        Path cut = Files.writeString(folder.resolve("cut.xml"), MICROSOFT_PROJECT.substring(0, 900));
        Path empty = Files.createFile(folder.resolve("empty.jalon"));
        Path bombAsJalon = Files.copy(bomb, folder.resolve("bomb.jalon"));
        for (Path bad : new Path[] { bomb, cut, empty, bombAsJalon, folder }) {
            Run run = Run.jalon("schedule", bad);
            assertEquals(ExitCode.FILE, run.code(), bad + ": " + run.err());
            assertTrue(run.err().startsWith("jalon: ") && !run.err().contains("\tat "), run.err());
        }
    }

    @Test
    void namesThatCanNotBeWrittenAreTold() throws IOException {
        Path wall = Files.writeString(folder.resolve("wall"), "a file where a folder should be");
        Run run = Run.jalon("schedule", file, "-o", wall.resolve("plan.csv"), "-f", "csv");
        assertEquals(ExitCode.FILE, run.code(), run.err());
        assertTrue(run.err().contains("wall"), run.err());
        assertEquals(ExitCode.FILE, Run.jalon("report", file, "-o", wall).code());
        assertEquals(ExitCode.USAGE, Run.jalon("import", file, "-o", folder.resolve("press.xml")).code());
    }
}
