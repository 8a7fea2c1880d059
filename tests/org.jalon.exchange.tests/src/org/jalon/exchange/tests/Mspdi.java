/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.jalon.exchange.ImportException;
import org.jalon.exchange.ImportResult;
import org.jalon.exchange.ProjectImporter;

/**
 * Writes small files as Microsoft Project does, for tests. The project starts on Monday 2 March 2026; the standard
 * calendar works from Monday to Friday, 8:00–12:00 and 13:00–17:00.
 */
final class Mspdi {

    private static final String DAY = times("08:00", "12:00", "13:00", "17:00");

    private final StringBuilder header = new StringBuilder();
    private final StringBuilder calendars = new StringBuilder(calendar(1, "Standard", DAY, ""));
    private final StringBuilder tasks = new StringBuilder();
    private final StringBuilder assignments = new StringBuilder();
    private String start = "2026-03-02T08:00:00";
    private int count;

    /** Adds elements to the header, such as {@code <HonorConstraints>0</HonorConstraints>}. */
    Mspdi header(String elements) {
        header.append(elements);
        return this;
    }

    /** Sets the start of the project. */
    Mspdi start(String date) {
        start = date;
        return this;
    }

    /** Adds a base calendar that works these times from Monday to Friday, and on Saturdays if given any. */
    Mspdi calendar(int uid, String name, String[] weekday, String... saturday) {
        calendars.append(calendar(uid, name, times(weekday), saturday.length == 0 ? "" : times(saturday)));
        return this;
    }

    /** Adds an automatic task, with a duration such as {@code 16h} (or {@code 48eh}) and further elements. */
    Mspdi task(String name, String duration, String... elements) {
        return task(1, name, duration, elements);
    }

    /** Adds a task at some level of the outline, counted from 1. */
    Mspdi task(int level, String name, String duration, String... elements) {
        boolean elapsed = duration.endsWith("eh");
        count++;
        tasks.append("<Task><UID>").append(count).append("</UID><ID>").append(count).append("</ID><Name>").append(name)
                .append("</Name><OutlineLevel>").append(level).append("</OutlineLevel><Duration>PT")
                .append(duration.replaceAll("e?h", "")).append("H0M0S</Duration><DurationFormat>")
                .append(elapsed ? 6 : 5).append("</DurationFormat>").append(String.join("", elements))
                .append("</Task>");
        return this;
    }

    /** Adds what is assigned to a task, without resource: the work, spread over time. */
    Mspdi assignment(int task, String elements) {
        assignments.append("<Assignment><UID>").append(task).append("</UID><TaskUID>").append(task)
                .append("</TaskUID><ResourceUID>-65535</ResourceUID>").append(elements).append("</Assignment>");
        return this;
    }

    /** Dates of a day and hour in March 2026, such as {@code 03T17}: early, late, and floats in hours. */
    static String dates(String earlyStart, String earlyFinish, String lateStart, String lateFinish, double total,
            double free) {
        return element("EarlyStart", march(earlyStart)) + element("EarlyFinish", march(earlyFinish))
                + element("LateStart", march(lateStart)) + element("LateFinish", march(lateFinish))
                + element("FreeSlack", Math.round(free * 600)) + element("TotalSlack", Math.round(total * 600));
    }

    /** A constraint by its number in the format (1 ALAP, 2 MSO, 3 MFO, 4 SNET, 5 SNLT, 6 FNET, 7 FNLT). */
    static String constraint(int type, String date) {
        return element("ConstraintType", type) + (date == null ? "" : element("ConstraintDate", march(date)));
    }

    /** A link from a task (0 FF, 1 FS, 2 SF, 3 SS) with a lag in its own units and their format. */
    static String link(int predecessor, int type, int lag, int lagFormat) {
        return "<PredecessorLink>" + element("PredecessorUID", predecessor) + element("Type", type)
                + element("CrossProject", 0) + element("LinkLag", lag) + element("LagFormat", lagFormat)
                + "</PredecessorLink>";
    }

    /** A finish-to-start link without lag. */
    static String after(int predecessor) {
        return link(predecessor, 1, 0, 7);
    }

    /** Planned work of some hours between two dates in March 2026. */
    static String work(String from, String to, int hours) {
        return "<TimephasedData><Type>1</Type><UID>1</UID>" + element("Start", march(from))
                + element("Finish", march(to)) + element("Unit", 2) + element("Value", "PT" + hours + "H0M0S")
                + "</TimephasedData>";
    }

    /** One element. */
    static String element(String name, Object value) {
        return "<" + name + ">" + value + "</" + name + ">";
    }

    /** A day of March 2026 and an hour, perhaps with minutes. */
    static String march(String day) {
        return "2026-03-" + (day.length() == 5 ? day + ":00:00" : day + ":00");
    }

    ImportResult read(Path folder) throws IOException, ImportException {
        Path file = folder.resolve("case.xml");
        Files.writeString(file, "<Project xmlns=\"http://schemas.microsoft.com/project\"><Title>Case</Title>"
                + "<ScheduleFromStart>1</ScheduleFromStart>" + element("StartDate", start)
                + "<CalendarUID>1</CalendarUID>"
                + (header.indexOf("<HonorConstraints>") < 0 ? "<HonorConstraints>1</HonorConstraints>" : "") + header
                + "<Calendars>" + calendars + "</Calendars><Tasks>" + tasks + "</Tasks><Assignments>" + assignments
                + "</Assignments></Project>");
        return ProjectImporter.importFile(file, Locale.ENGLISH);
    }

    private static String calendar(int uid, String name, String weekday, String saturday) {
        StringBuilder week = new StringBuilder();
        for (int day = 1; day <= 7; day++) {
            String times = day == 1 ? "" : day == 7 ? saturday : weekday;
            week.append("<WeekDay>").append(element("DayType", day))
                    .append(element("DayWorking", times.isEmpty() ? 0 : 1))
                    .append(times.isEmpty() ? "" : element("WorkingTimes", times)).append("</WeekDay>");
        }
        return "<Calendar>" + element("UID", uid) + element("Name", name) + element("IsBaseCalendar", 1)
                + element("WeekDays", week) + "</Calendar>";
    }

    private static String times(String... bounds) {
        StringBuilder times = new StringBuilder();
        for (int i = 0; i < bounds.length; i += 2) {
            times.append(element("WorkingTime", element("FromTime", bounds[i] + ":00")
                    + element("ToTime", bounds[i + 1] + ":00")));
        }
        return times.toString();
    }
}
