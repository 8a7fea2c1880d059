/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.control.Baseline;
import org.jalon.model.control.BaselineEntry;
import org.jalon.planning.PlannedElement;
import org.jalon.report.Formats;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.Chips;
import org.jalon.report.internal.Figures;
import org.jalon.report.internal.Table;
import org.jalon.schedule.TimeAxis;

/** What has been done, and how far the plan has moved from its reference. */
public final class ProgressSection implements ReportSection {

    @Override
    public boolean applies(ReportContext context) {
        return Figures.hasStarted(context.plan()) || !context.project().getBaselines().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.progress");
    }

    @Override
    public void write(Html html, ReportContext context) {
        if (!context.project().getBaselines().isEmpty()) {
            comparison(html, context.project().getBaselines().getLast(), context);
        }
        started(html, context);
    }

    private static void comparison(Html html, Baseline baseline, ReportContext context) {
        Formats formats = context.formats();
        Table table = new Table().word(context.text("column.code")).text(context.text("column.name"))
            .word(context.text("column.baselineStart")).word(context.text("column.start"))
            .word(context.text("column.baselineFinish")).word(context.text("column.finish"))
            .number(context.text("column.drift")).number(context.text("column.costDrift"));
        LocalDateTime referenceFinish = baseline.getFinish();
        int unchanged = 0;
        for (BaselineEntry entry : baseline.getEntries()) {
            PlannedElement planned = context.plan().of(entry.getElement()).orElse(null);
            if (planned == null || entry.getStart() == null || entry.getFinish() == null) {
                continue;
            }
            if (baseline.getFinish() == null
                && (referenceFinish == null || entry.getFinish().isAfter(referenceFinish))) {
                referenceFinish = entry.getFinish();
            }
            Duration drift = drift(entry.getFinish(), planned.finish(), context);
            BigDecimal cost = entry.getCost() == null || planned.cost() == null ? BigDecimal.ZERO
                : planned.cost().subtract(entry.getCost());
            if (drift.isZero() && cost.signum() == 0 && entry.getStart().equals(planned.start())) {
                unchanged++;
            } else if (context.lists(planned.element())) {
                table.styledRow(planned.isPackage() ? "package" : "", List.of(Table.cell(planned.code()),
                    Table.cell(context.name(planned.element())), Table.cell(formats.date(entry.getStart())),
                    Table.cell(formats.date(planned.start())), Table.cell(formats.date(entry.getFinish())),
                    Table.cell(formats.date(planned.finish())),
                    cell -> cell.in("span", drift.isPositive() ? "late" : "", signed(drift, context)),
                    Table.cell(cost.signum() == 0 ? "" : (cost.signum() > 0 ? "+" : "") + formats.money(cost))));
            }
        }
        summary(html, baseline, referenceFinish, context);
        table.write(html);
        if (unchanged > 0) {
            html.in("p", "note", context.text("progress.unchanged", unchanged));
        }
    }

    private static void summary(Html html, Baseline baseline, LocalDateTime referenceFinish, ReportContext context) {
        String reference = context.text("progress.reference", context.quoted(context.name(baseline)),
            context.formats().date(baseline.getTakenOn()));
        if (referenceFinish == null) {
            html.p(reference);
            return;
        }
        Duration drift = drift(referenceFinish, context.plan().finish(), context);
        String key = drift.isZero() ? "progress.onTime" : drift.isPositive() ? "progress.later" : "progress.earlier";
        html.p(reference + " " + context.text(key, context.formats().date(referenceFinish),
            context.formats().date(context.plan().finish()), context.formats().days(drift.abs())));
    }

    private static Duration drift(LocalDateTime reference, LocalDateTime planned, ReportContext context) {
        long from = TimeAxis.at(reference);
        long to = TimeAxis.at(planned);
        return TimeAxis.isWithinHorizon(from) && TimeAxis.isWithinHorizon(to)
            ? Duration.ofMinutes(context.plan().calendars().ofProject().workBetween(from, to)) : Duration.ZERO;
    }

    private static String signed(Duration drift, ReportContext context) {
        return drift.isPositive() ? "+" + context.formats().days(drift) : context.formats().days(drift);
    }

    private static void started(Html html, ReportContext context) {
        Formats formats = context.formats();
        Table table = new Table().word(context.text("column.code")).text(context.text("column.activity"))
            .word(context.text("column.actualStart")).word(context.text("column.actualFinish"))
            .word(context.text("column.finish")).text(context.text("column.done"));
        for (PlannedElement planned : context.plan().activities()) {
            Activity activity = (Activity) planned.element();
            boolean begun = activity.getActualStart() != null || planned.percentComplete() > 0;
            if (begun && context.lists(activity)) {
                table.styledRow("", List.of(Table.cell(planned.code()), Table.cell(context.name(activity)),
                    Table.cell(formats.date(activity.getActualStart())),
                    Table.cell(formats.date(activity.getActualFinish())), Table.cell(formats.date(planned.finish())),
                    cell -> Chips.gauge(cell, planned.percentComplete() / 100, context)));
            }
        }
        if (!table.isEmpty()) {
            html.in("h3", "", context.text("progress.started"));
            table.write(html);
        }
    }
}
