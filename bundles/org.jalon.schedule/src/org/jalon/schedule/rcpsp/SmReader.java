/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jalon.schedule.rcpsp.ProblemFileException.Fault;

/** Reads the PSPLIB format for activities with one mode: a head and three tables, each under a heading of its own. */
final class SmReader {

    private static final String PRECEDENCES = "PRECEDENCE RELATIONS:";
    private static final String REQUESTS = "REQUESTS/DURATIONS:";
    private static final String CAPACITIES = "RESOURCEAVAILABILITIES:";
    private static final Pattern CAPTION = Pattern.compile("\\s*(jobnr\\..*|R\\s*\\d+.*|-{3,}.*)?");

    private final Path file;
    private final List<String> lines;

    SmReader(Path file, String text) {
        this.file = file;
        lines = text.lines().toList();
    }

    ResourceProblem read() throws ProblemFileException {
        ProblemDraft draft = new ProblemDraft(file, head("jobs", 1, ResourceProblem.MOST_ACTIVITIES));
        int resources = head("- renewable", 0, ResourceProblem.MOST_RESOURCES);
        refuse("- nonrenewable");
        refuse("- doubly constrained");
        int activities = draft.size();
        table(PRECEDENCES, row -> {
            int activity = number(row, 1, activities, Fault.UNKNOWN_ACTIVITY) - 1;
            number(row, 1, 1, Fault.MANY_MODES);
            draft.successors(row, activity, Fault.WRONG_COUNT);
        });
        table(REQUESTS, row -> {
            int activity = number(row, 1, activities, Fault.UNKNOWN_ACTIVITY) - 1;
            number(row, 1, 1, Fault.MANY_MODES);
            draft.requests(row, activity, resources, Fault.WRONG_COUNT);
        });
        int rows = table(CAPACITIES, row -> draft.capacities(row, resources, Fault.WRONG_COUNT));
        if (rows != 1 && resources > 0) {
            throw new ProblemFileException(file, 0, rows == 0 ? Fault.TRUNCATED : Fault.REPEATED, CAPACITIES);
        }
        return draft.finish();
    }

    private static int number(NumberCursor row, int least, int most, Fault fault) throws ProblemFileException {
        return row.next(least, most, fault, Fault.WRONG_COUNT);
    }

    /** A number of the head, which stands behind a colon. */
    private int head(String key, int least, int most) throws ProblemFileException {
        Pattern pattern = Pattern.compile("\\s*" + Pattern.quote(key) + "\\b[^:]*:\\s*(\\S+).*");
        for (int k = 0; k < lines.size(); k++) {
            Matcher matcher = pattern.matcher(lines.get(k));
            if (matcher.matches()) {
                NumberCursor number = new NumberCursor(file, matcher.group(1), k + 1);
                return number.next(least, most, Fault.OUT_OF_RANGE, Fault.WRONG_COUNT);
            }
        }
        throw new ProblemFileException(file, 0, Fault.MISSING, "“" + key + "”");
    }

    private void refuse(String key) throws ProblemFileException {
        for (int k = 0; k < lines.size(); k++) {
            if (lines.get(k).matches("\\s*" + Pattern.quote(key) + "\\s*:\\s*0*[1-9].*")) {
                throw new ProblemFileException(file, k + 1, Fault.MANY_MODES, lines.get(k).strip());
            }
        }
    }

    /** What to do with a row of a table. */
    private interface RowReader {
        void read(NumberCursor row) throws ProblemFileException;
    }

    /**
     * Reads the rows from a heading to the next line of asterisks.
     *
     * @return how many rows there are
     */
    private int table(String heading, RowReader reader) throws ProblemFileException {
        int at = 0;
        while (at < lines.size() && !lines.get(at).startsWith(heading)) {
            at++;
        }
        if (at == lines.size()) {
            throw new ProblemFileException(file, 0, Fault.TRUNCATED, "“" + heading + "”");
        }
        int rows = 0;
        for (int k = at + 1; k < lines.size() && !lines.get(k).startsWith("*"); k++) {
            if (!CAPTION.matcher(lines.get(k)).matches()) {
                NumberCursor row = new NumberCursor(file, lines.get(k), k + 1);
                reader.read(row);
                row.end(Fault.WRONG_COUNT);
                rows++;
            }
        }
        return rows;
    }
}
