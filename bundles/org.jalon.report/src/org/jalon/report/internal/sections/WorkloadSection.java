/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Role;
import org.jalon.diagram.chart.TimeChart;
import org.jalon.model.ProjectElement;
import org.jalon.model.resources.Resource;
import org.jalon.planning.Loads;
import org.jalon.planning.Loads.Period;
import org.jalon.report.Html;
import org.jalon.report.Html.Element;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.Figures;
import org.jalon.report.internal.Table;

/** What is asked of each resource week by week, against what it can give. */
public final class WorkloadSection implements ReportSection {

    private static final int MOST_WEEKS = 156;
    private static final int WEEKS_PER_TABLE = 18;
    private static final int MOST_CHARTS = 12;
    private static final int MOST_OVERLOADS = 60;
    private static final int MOST_NAMES = 4;

    @Override
    public boolean applies(ReportContext context) {
        return !context.plan().loads().resources().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.workload");
    }

    @Override
    public void write(Html html, ReportContext context) {
        totals(html, context);
        if (Figures.weeks(context.plan()) > MOST_WEEKS) {
            html.in("p", "note", context.text("workload.tooLong", MOST_WEEKS));
        } else {
            heat(html, context);
            charts(html, context);
        }
        overloads(html, context);
    }

    private static void totals(Html html, ReportContext context) {
        Loads loads = context.plan().loads();
        Table table = new Table().text(context.text("column.resource")).word(context.text("column.kind"))
            .number(context.text("column.capacity")).number(context.text("column.effort"))
            .number(context.text("column.peak"));
        for (Resource resource : loads.resources()) {
            Period peak = Figures.weeks(context.plan()) > MOST_WEEKS ? null : loads.perWeek(resource).stream()
                .max(Comparator.comparingDouble(Period::rate)).orElse(null);
            table.styledRow("", List.of(Table.cell(context.name(resource)),
                Table.cell(context.label(resource.getKind())),
                Table.cell(context.formats().number(resource.getCapacity())),
                Table.cell(context.formats().days(loads.total(resource))),
                peak == null ? Table.cell("") : cell -> cell.in("span", peak.overload().isZero() ? "" : "over",
                    share(peak, context) + " (" + context.formats().week(peak.from()) + ")")));
        }
        table.write(html);
    }

    private static void heat(Html html, ReportContext context) {
        html.in("h3", "", context.text("workload.perWeek"));
        html.in("p", "key", key -> key.in("span", "l1", context.text("workload.low"))
            .in("span", "l2", context.text("workload.medium")).in("span", "l3", context.text("workload.full"))
            .in("span", "l4", context.text("workload.over")));
        Loads loads = context.plan().loads();
        LocalDate last = context.plan().finish().toLocalDate();
        LocalDate from = context.plan().start().toLocalDate();
        while (!from.isAfter(last)) {
            LocalDate to = from.plusWeeks(WEEKS_PER_TABLE - 1L);
            block(html, from, to.isAfter(last) ? last : to, loads, context);
            from = to.plusWeeks(1);
        }
    }

    private static void block(Html html, LocalDate from, LocalDate to, Loads loads, ReportContext context) {
        List<Period> weeks = loads.perWeek(loads.resources().getFirst(), from, to);
        html.in("div", "table", box -> box.in("table", "heat", table -> {
            table.in("thead", "", head -> head.in("tr", "", line -> {
                line.in(Element.of("th").with("scope", "col"), context.text("column.resource"));
                weeks.forEach(week -> line.in(Element.of("th").with("scope", "col"), th -> th
                    .text(context.formats().week(week.from())).in("small", "", shortDate(week.from(), context))));
            }));
            table.in("tbody", "", body -> loads.resources().forEach(resource -> body.in("tr", "", line -> {
                line.in(Element.of("th").with("scope", "row"), context.name(resource));
                loads.perWeek(resource, from, to).forEach(week -> cell(line, week, context));
            })));
        }));
    }

    private static void cell(Html line, Period week, ReportContext context) {
        if (week.load().isZero()) {
            line.in("td", "", "");
            return;
        }
        String level = !week.overload().isZero() ? "l4" : week.rate() > 0.85 ? "l3" : week.rate() > 0.5 ? "l2" : "l1";
        String meaning = context.text("workload.cell", context.formats().hours(week.load()),
            context.formats().hours(week.capacity()));
        line.in(Element.of("td").cls(level).with("title", meaning),
            (week.overload().isZero() ? "" : "▲\u00A0") + context.formats().number(hours(week.load())));
    }

    private static String shortDate(LocalDate date, ReportContext context) {
        String full = context.formats().date(date);
        // without the year: 02/03 or 03-02
        return full.indexOf('/') > 0 ? full.substring(0, 5) : full.substring(full.length() - 5);
    }

    private static void charts(Html html, ReportContext context) {
        Loads loads = context.plan().loads();
        List<Resource> chosen = loads.resources().stream().sorted(Comparator.comparing((Resource resource) ->
            loads.overallocations(resource).isEmpty())).limit(MOST_CHARTS).toList();
        int number = 0;
        for (Resource resource : chosen) {
            String id = "load-" + number++;
            html.in("figure", "", figure -> figure.in("figcaption", "", context.text("workload.chart",
                context.name(resource))).drawing(chart(resource, context), id, context.locale()));
        }
    }

    private static Drawing chart(Resource resource, ReportContext context) {
        LocalDate from = context.plan().start().toLocalDate();
        LocalDate to = context.plan().finish().toLocalDate();
        List<Period> weeks = context.plan().loads().perWeek(resource, from, to);
        double greatest = weeks.stream().mapToDouble(week -> Math.max(hours(week.load()), hours(week.capacity())))
            .max().orElse(1);
        TimeChart chart = new TimeChart(1100, 130, weeks.getFirst().from(), weeks.getLast().to(), greatest, 3,
            value -> context.formats().number(value) + "\u00A0h", context.locale());
        List<LocalDate> starts = new ArrayList<>();
        List<Double> capacities = new ArrayList<>();
        for (Period week : weeks) {
            double load = hours(week.load());
            double capacity = hours(week.capacity());
            chart.bar(week.from(), week.to(), 0, Math.min(load, capacity), Role.LOAD);
            if (!week.overload().isZero()) {
                chart.bar(week.from(), week.to(), capacity, load, Role.OVERLOAD);
            }
            starts.add(week.from());
            capacities.add(capacity);
        }
        chart.steps(starts, weeks.getLast().to(), capacities, Role.CAPACITY);
        return chart.drawing(context.text("workload.chart", context.name(resource)),
            context.text("workload.chartMeaning"));
    }

    private static void overloads(Html html, ReportContext context) {
        List<Loads.Overallocation> overloads = context.plan().loads().overallocations();
        if (overloads.isEmpty()) {
            html.in("p", "calm", context.text("workload.noOverload"));
            return;
        }
        html.in("h3", "", context.text("workload.overloads"));
        Table table = new Table().text(context.text("column.resource")).word(context.text("column.from"))
            .word(context.text("column.to")).number(context.text("column.excess"))
            .text(context.text("column.activities"));
        overloads.stream().limit(MOST_OVERLOADS).forEach(overload -> table.row(context.name(overload.resource()),
            context.formats().date(overload.from()), context.formats().date(overload.to()),
            context.formats().hours(overload.excess()), names(overload.activities(), context)));
        table.write(html);
        if (overloads.size() > MOST_OVERLOADS) {
            html.in("p", "note", context.text("workload.moreOverloads", overloads.size() - MOST_OVERLOADS));
        }
    }

    private static String names(List<? extends ProjectElement> elements, ReportContext context) {
        return elements.size() <= MOST_NAMES ? context.names(elements)
            : context.names(elements.subList(0, MOST_NAMES)) + "…";
    }

    private static String share(Period period, ReportContext context) {
        return period.capacity().isZero() ? "∞" : context.formats().percent(period.rate());
    }

    private static double hours(Duration duration) {
        return duration.toMinutes() / 60.0;
    }
}
