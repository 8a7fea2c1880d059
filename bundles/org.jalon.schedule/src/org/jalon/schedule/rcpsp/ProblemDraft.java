/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.nio.file.Path;

import org.jalon.schedule.rcpsp.ProblemFileException.Fault;

/** A problem while it is read: each value is checked where it stands, so that the line is known. */
final class ProblemDraft {

    private final Path file;
    private final int[] duration;
    private final int[][] successors;
    private final int[][] demand;
    private final int[] line;
    private int[] capacity;

    ProblemDraft(Path file, int activities) {
        this.file = file;
        duration = new int[activities];
        successors = new int[activities][];
        demand = new int[activities][];
        line = new int[activities];
    }

    int size() {
        return duration.length;
    }

    /** Reads the capacities. */
    void capacities(NumberCursor numbers, int resources, Fault ended) throws ProblemFileException {
        capacity = numbers.next(resources, 0, ResourceProblem.MOST, Fault.OUT_OF_RANGE, ended);
    }

    /** Reads duration and demands of an activity. */
    void requests(NumberCursor numbers, int activity, int resources, Fault ended) throws ProblemFileException {
        if (demand[activity] != null) {
            throw numbers.fault(Fault.REPEATED, Integer.toString(activity + 1));
        }
        duration[activity] = numbers.next(0, ResourceProblem.LONGEST, Fault.OUT_OF_RANGE, ended);
        demand[activity] = numbers.next(resources, 0, ResourceProblem.MOST, Fault.OUT_OF_RANGE, ended);
        line[activity] = numbers.line();
    }

    /** Reads the number of successors of an activity and the successors. */
    void successors(NumberCursor numbers, int activity, Fault ended) throws ProblemFileException {
        if (successors[activity] != null) {
            throw numbers.fault(Fault.REPEATED, Integer.toString(activity + 1));
        }
        int count = numbers.next(0, size(), Fault.OUT_OF_RANGE, ended);
        int[] row = numbers.next(count, 1, size(), Fault.UNKNOWN_ACTIVITY, ended);
        for (int k = 0; k < count; k++) {
            row[k]--;
        }
        successors[activity] = row;
    }

    /** The problem, now that all is read. */
    ResourceProblem finish() throws ProblemFileException {
        long total = 0;
        for (int i = 0; i < size(); i++) {
            if (successors[i] == null || demand[i] == null) {
                throw new ProblemFileException(file, 0, Fault.MISSING, Integer.toString(i + 1));
            }
            total += duration[i];
            for (int k = 0; k < capacity.length; k++) {
                if (duration[i] > 0 && demand[i][k] > capacity[k]) {
                    throw new ProblemFileException(file, line[i], Fault.OVERLOAD,
                            demand[i][k] + " > " + capacity[k] + " (R" + (k + 1) + ")");
                }
            }
        }
        if (total > ResourceProblem.LONGEST) {
            throw new ProblemFileException(file, 0, Fault.OUT_OF_RANGE, total + " > " + ResourceProblem.LONGEST);
        }
        return ProblemReader.problem(file, duration, successors, demand, capacity);
    }
}
