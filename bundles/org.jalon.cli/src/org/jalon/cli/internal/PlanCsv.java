/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.jalon.planning.PlannedElement;

/** A plan for spreadsheets: ISO dates, durations in hours, one line for each element. */
final class PlanCsv {
    private static final Object[] HEADINGS = { "id", "code", "level", "type", "name", "start", "finish", "early_start",
        "early_finish", "late_start", "late_finish", "duration_h", "total_float_h", "free_float_h", "certain_float_h",
        "interfering_float_h", "critical", "effort_h", "cost", "percent_complete", "reason" };

    private final char separator;
    private final Locale locale;

    PlanCsv(char separator, Locale locale) {
        this.separator = separator;
        this.locale = locale;
    }

    void write(List<PlannedElement> elements, Writer writer) throws IOException {
        var csv = new Csv(writer, separator);
        csv.line(HEADINGS);
        for (PlannedElement e : elements) {
            csv.line(e.element().getId(), e.code(), e.level(), PlanJson.type(e), e.element().getName(), e.start(),
                    e.finish(), e.earlyStart(), e.earlyFinish(), e.lateStart(), e.lateFinish(), hours(e.duration()),
                    hours(e.totalFloat()), hours(e.freeFloat()), hours(e.certainFloat()), hours(e.interferingFloat()),
                    e.critical(), hours(e.effort()), e.cost(), e.percentComplete(), e.reason().text(locale));
        }
    }

    static BigDecimal hours(Duration duration) {
        return duration == null ? null : BigDecimal.valueOf(duration.toMinutes())
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP).stripTrailingZeros().add(BigDecimal.ZERO);
    }
}
