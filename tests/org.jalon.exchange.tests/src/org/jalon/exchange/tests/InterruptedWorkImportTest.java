/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import static org.jalon.exchange.tests.Mspdi.dates;
import static org.jalon.exchange.tests.Mspdi.element;
import static org.jalon.exchange.tests.Mspdi.march;
import static org.jalon.exchange.tests.Mspdi.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.jalon.exchange.ImportResult;
import org.jalon.exchange.ScheduleComparison;
import org.jalon.exchange.ScheduleComparison.Cause;
import org.jalon.exchange.ScheduleComparison.Difference;
import org.jalon.exchange.ScheduleComparison.Field;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Interruption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Splits of Microsoft Project: a task of three days that pauses on its third and fourth day. */
class InterruptedWorkImportTest {

    private static final String TIMEPHASED = work("02T08", "03T08", 8) + work("03T08", "03T17", 8)
            + work("03T17", "04T17", 0) + work("04T17", "05T17", 0) + work("05T17", "06T17", 8);

    @TempDir
    Path folder;

    @Test
    void splitsBecomeInterruptions() throws Exception {
        ImportResult result = new Mspdi().task("A", "24h").assignment(1, TIMEPHASED).read(folder);
        Interruption interruption = interruptions(result).getFirst();
        assertEquals(LocalDateTime.of(2026, 3, 4, 8, 0), interruption.getFrom());
        assertEquals(LocalDateTime.of(2026, 3, 5, 17, 0), interruption.getTo());
        assertEquals(1, interruptions(result).size());
        assertTrue(result.report().notes().stream().noneMatch(note -> note.field().contains("nterruption")),
                () -> result.report().notes().toString());
    }

    /** Microsoft Project moves the pause along: late start = late finish less three days of work and two of pause. */
    @Test
    void datesAgreeButForTheLateStartOfWorkThatMayMove() throws Exception {
        ScheduleComparison comparison = ScheduleComparison.of(new Mspdi()
                .task("A", "24h", dates("02T08", "06T17", "09T08", "13T17", 40, 40))
                .task("B", "80h", dates("02T08", "13T17", "02T08", "13T17", 0, 0))
                .assignment(1, TIMEPHASED).read(folder));
        List<Difference> differences = comparison.rows().getFirst().differences();
        assertEquals(List.of(Field.LATE_START), differences.stream().map(Difference::field).toList());
        assertEquals(Cause.SPLIT, differences.getFirst().cause());
        assertEquals(LocalDateTime.of(2026, 3, 11, 8, 0), differences.getFirst().computed());
    }

    @Test
    void workUnderWayThatResumesLaterIsInterruptedUntilThen() throws Exception {
        ImportResult result = new Mspdi().task("A", "24h", element("Stop", march("02T17")),
                element("Resume", march("05T08")), element("PercentComplete", 33),
                element("ActualStart", march("02T08")), element("RemainingDuration", "PT16H0M0S"),
                dates("02T08", "06T17", "02T08", "06T17", 0, 0)).read(folder);
        Interruption interruption = interruptions(result).getFirst();
        assertEquals(LocalDateTime.of(2026, 3, 2, 17, 0), interruption.getFrom());
        assertEquals(LocalDateTime.of(2026, 3, 5, 8, 0), interruption.getTo());
        assertTrue(ScheduleComparison.of(result).rows().getFirst().differences().isEmpty());
    }

    @Test
    void workUnderWayThatGoesOnTheNextMorningIsNotInterrupted() throws Exception {
        ImportResult result = new Mspdi().task("A", "24h", element("Stop", march("02T17")),
                element("Resume", march("03T08")), element("PercentComplete", 33),
                element("ActualStart", march("02T08")), element("RemainingDuration", "PT16H0M0S")).read(folder);
        assertEquals(List.of(), interruptions(result));
    }

    private static List<Interruption> interruptions(ImportResult result) {
        return ((Activity) result.project().getWbs().getFirst()).getInterruptions();
    }
}
