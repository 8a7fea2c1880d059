/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Role;
import org.jalon.diagram.chart.TimeChart;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Commitment;
import org.jalon.model.resources.CommitmentState;
import org.jalon.model.resources.Resource;
import org.jalon.planning.Costs;
import org.jalon.planning.PlannedElement;
import org.jalon.report.Formats;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.Figures;
import org.jalon.report.internal.Table;

/** Planned costs by work package and resource, their course over time, and the commitment statement. */
public final class CostSection implements ReportSection {

    private static final int MOST_MONTHS = 120;

    @Override
    public boolean applies(ReportContext context) {
        return Figures.hasCosts(context.plan());
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.costs");
    }

    @Override
    public void write(Html html, ReportContext context) {
        curve(html, context);
        html.in("div", "pair", pair -> {
            pair.in("div", "", left -> byPackage(left, context));
            pair.in("div", "", right -> byResource(right, context));
        });
        statement(html, context);
        commitments(html, context);
    }

    private static void curve(Html html, ReportContext context) {
        NavigableMap<LocalDate, BigDecimal> planned = context.plan().costs().plannedValue();
        if (planned.size() < 2) {
            return;
        }
        html.in("figure", "", figure -> figure.drawing(curve(planned, context), "s-curve", context.locale())
            .in("figcaption", "", context.text("cost.curveMeaning")));
    }

    private static Drawing curve(NavigableMap<LocalDate, BigDecimal> planned, ReportContext context) {
        NavigableMap<LocalDate, BigDecimal> bound = committed(context);
        BigDecimal budget = context.project().getBudget();
        double greatest = planned.lastEntry().getValue().doubleValue();
        greatest = Math.max(greatest, budget == null ? 0 : budget.doubleValue());
        greatest = Math.max(greatest, bound.isEmpty() ? 0 : bound.lastEntry().getValue().doubleValue());
        LocalDate first = planned.firstKey().minusDays(1);
        LocalDate last = planned.lastKey();
        if (!bound.isEmpty()) {
            first = bound.firstKey().isBefore(first) ? bound.firstKey() : first;
            last = bound.lastKey().isAfter(last) ? bound.lastKey() : last;
        }
        TimeChart chart = new TimeChart(1100, 320, first, last, greatest, 5,
            value -> context.formats().money(BigDecimal.valueOf(value)), context.locale());
        if (!bound.isEmpty()) {
            chart.steps(List.copyOf(bound.keySet()), last, doubles(bound), Role.COMMITTED);
        }
        if (budget != null) {
            chart.level(budget.doubleValue(), context.text("cost.budget"), Role.CAPACITY);
        }
        List<LocalDate> days = new ArrayList<>(List.of(planned.firstKey().minusDays(1)));
        List<Double> values = new ArrayList<>(List.of(0.0));
        days.addAll(planned.keySet());
        values.addAll(doubles(planned));
        chart.curve(days, values, Role.PLANNED);
        chart.date(context.project().getStatusDate(), context.text("cover.statusDate"), Role.STATUS_DATE);
        return chart.drawing(context.text("cost.curve"), context.text("cost.curveMeaning"));
    }

    private static List<Double> doubles(Map<LocalDate, BigDecimal> amounts) {
        return amounts.values().stream().map(BigDecimal::doubleValue).toList();
    }

    /** Sums of the amounts committed up to each day. */
    private static NavigableMap<LocalDate, BigDecimal> committed(ReportContext context) {
        NavigableMap<LocalDate, BigDecimal> sums = new TreeMap<>();
        for (Commitment commitment : context.project().getCommitments()) {
            if (commitment.getCommittedOn() != null && commitment.getAmount() != null
                && commitment.getState() != CommitmentState.CANCELLED) {
                sums.merge(commitment.getCommittedOn(), commitment.getAmount(), BigDecimal::add);
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> day : sums.entrySet()) {
            sum = sum.add(day.getValue());
            day.setValue(sum);
        }
        return sums;
    }

    private static void byPackage(Html html, ReportContext context) {
        Formats formats = context.formats();
        BigDecimal total = context.plan().costs().total();
        Table table = new Table().caption(context.text("cost.byPackage")).word(context.text("column.code"))
            .text(context.text("column.name")).number(context.text("column.cost"))
            .number(context.text("column.share"));
        for (WbsElement element : context.project().getWbs()) {
            context.plan().of(element).map(PlannedElement::cost).filter(cost -> cost.signum() != 0)
                .ifPresent(cost -> table.row(context.plan().codes().of(element), context.name(element),
                    formats.money(cost), share(cost, total, formats)));
        }
        table.total("", context.text("column.total"), formats.money(total), "").write(html);
    }

    private static void byResource(Html html, ReportContext context) {
        Formats formats = context.formats();
        Costs costs = context.plan().costs();
        Table table = new Table().caption(context.text("cost.byResource")).text(context.text("column.resource"))
            .number(context.text("column.cost")).number(context.text("column.share"));
        BigDecimal rest = costs.total();
        for (Resource resource : context.project().getResources()) {
            BigDecimal cost = costs.of(resource);
            if (cost.signum() != 0) {
                table.row(context.name(resource), formats.money(cost), share(cost, costs.total(), formats));
                rest = rest.subtract(cost);
            }
        }
        if (rest.signum() != 0) {
            table.row(context.text("cost.fixed"), formats.money(rest), share(rest, costs.total(), formats));
        }
        table.total(context.text("column.total"), formats.money(costs.total()), "").write(html);
    }

    private static String share(BigDecimal part, BigDecimal whole, Formats formats) {
        return whole.signum() == 0 ? "" : formats.percent(part.doubleValue() / whole.doubleValue());
    }

    private static void statement(Html html, ReportContext context) {
        List<Costs.CommitmentMonth> months = context.plan().costs().commitmentStatement();
        if (months.isEmpty() || months.size() > MOST_MONTHS) {
            return;
        }
        Formats formats = context.formats();
        Table table = new Table().caption(context.text("cost.statement")).word(context.text("column.month"))
            .number(context.text("column.forecast")).number(context.text("column.committed"))
            .number(context.text("column.payments")).number(context.text("column.cumulative"));
        months.forEach(month -> table.row(formats.month(month.month()), blankZero(month.forecast(), formats),
            blankZero(month.committed(), formats), blankZero(month.paid(), formats),
            formats.money(month.cumulative())));
        table.write(html);
    }

    private static String blankZero(BigDecimal amount, Formats formats) {
        return amount.signum() == 0 ? "" : formats.money(amount);
    }

    private static void commitments(Html html, ReportContext context) {
        Formats formats = context.formats();
        Table table = new Table().caption(context.text("cost.commitments")).word(context.text("column.reference"))
            .text(context.text("column.name")).text(context.text("column.supplier"))
            .word(context.text("column.state")).word(context.text("column.committedOn"))
            .word(context.text("column.deliveryOn")).number(context.text("column.amount"));
        for (Commitment commitment : context.project().getCommitments()) {
            table.row(commitment.getReference(), context.name(commitment), context.name(commitment.getSupplier()),
                context.label(commitment.getState()), formats.date(commitment.getCommittedOn()),
                formats.date(commitment.getDeliveryOn()), formats.money(commitment.getAmount()));
        }
        table.write(html);
    }
}
