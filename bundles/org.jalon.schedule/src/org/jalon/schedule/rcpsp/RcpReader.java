/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import java.nio.file.Path;

import org.jalon.schedule.rcpsp.ProblemFileException.Fault;

/**
 * Reads the Patterson format: numbers of activities and resources, capacities, and for each activity its duration, its
 * demands, how many successors it has and which. Line breaks mean nothing.
 */
final class RcpReader {

    private final Path file;
    private final NumberCursor numbers;

    RcpReader(Path file, String text) {
        this.file = file;
        numbers = new NumberCursor(file, text, 1);
    }

    ResourceProblem read() throws ProblemFileException {
        Fault ended = Fault.TRUNCATED;
        int activities = numbers.next(1, ResourceProblem.MOST_ACTIVITIES, Fault.OUT_OF_RANGE, ended);
        int resources = numbers.next(0, ResourceProblem.MOST_RESOURCES, Fault.OUT_OF_RANGE, ended);
        ProblemDraft draft = new ProblemDraft(file, activities);
        draft.capacities(numbers, resources, ended);
        for (int i = 0; i < activities; i++) {
            draft.requests(numbers, i, resources, ended);
            draft.successors(numbers, i, ended);
        }
        numbers.end(Fault.SURPLUS);
        return draft.finish();
    }
}
