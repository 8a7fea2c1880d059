/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jalon.diagram.risks.RiskMatrix;
import org.jalon.model.risk.Risk;
import org.jalon.planning.RiskLevels;
import org.jalon.report.Html;
import org.jalon.report.Html.Element;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.BoardFigure;
import org.jalon.report.internal.Table;

/** The risk matrix and the risk register. */
public final class RiskSection implements ReportSection {

    @Override
    public boolean applies(ReportContext context) {
        return !context.project().getRisks().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.risks");
    }

    @Override
    public String style(ReportContext context) {
        return "wide";
    }

    @Override
    public void write(Html html, ReportContext context) {
        RiskLevels levels = RiskLevels.of(context.project());
        BoardFigure.write(html, new RiskMatrix(), context);
        register(html, levels, context);
    }

    private static String code(Risk risk, ReportContext context) {
        return ReportContext.isBlank(risk.getCode())
            ? "R" + (context.project().getRisks().indexOf(risk) + 1) : risk.getCode();
    }

    private static void register(Html html, RiskLevels levels, ReportContext context) {
        Table table = new Table().caption(context.text("risk.register")).word(context.text("column.code"))
            .text(context.text("column.risk")).word(context.text("column.kind")).word(context.text("column.state"))
            .number(context.text("column.criticality")).number(context.text("column.residual"))
            .text(context.text("column.responses")).text(context.text("column.owner"));
        context.project().getRisks().stream().sorted(Comparator.comparing((Risk risk) -> !RiskLevels.isOpen(risk))
            .thenComparing(risk -> -criticality(risk, false).orElse(0)))
            .forEach(risk -> table.styledRow(RiskLevels.isOpen(risk) ? "" : "off", cells(risk, levels, context)));
        table.write(html);
    }

    private static Optional<Integer> criticality(Risk risk, boolean residual) {
        return RiskLevels.latest(risk, residual).map(RiskLevels::criticality);
    }

    private static List<Consumer<Html>> cells(Risk risk, RiskLevels levels, ReportContext context) {
        String responses = risk.getResponses().stream().map(response -> context.label(response.getStrategy())
            + (ReportContext.isBlank(response.getName()) ? "" : "\u00A0: " + response.getName()))
            .collect(Collectors.joining("\n"));
        return List.of(Table.cell(code(risk, context)), cell -> {
            cell.text(context.name(risk));
            if (!ReportContext.isBlank(risk.getEffect())) {
                cell.in("div", "note", note -> note.lines(risk.getEffect()));
            }
        }, Table.cell(context.label(risk.getKind())), Table.cell(context.label(risk.getState())),
            rating(criticality(risk, false), levels), rating(criticality(risk, true), levels),
            responses.isEmpty() ? Table.cell("") : cell -> cell.lines(responses),
            Table.cell(context.name(risk.getOwner())));
    }

    private static Consumer<Html> rating(Optional<Integer> criticality, RiskLevels levels) {
        return criticality.<Consumer<Html>>map(value -> cell -> cell.in("span", switch (levels.rating(value)) {
            case CRITICAL -> "chip critical";
            case TO_WATCH -> "chip warn";
            case ACCEPTABLE -> "chip good";
        }, Integer.toString(value))).orElse(Table.cell(""));
    }
}
