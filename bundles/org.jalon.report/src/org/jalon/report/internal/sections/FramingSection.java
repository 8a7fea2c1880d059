/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.util.List;
import java.util.stream.Collectors;

import org.jalon.model.control.Indicator;
import org.jalon.model.framing.Constraint;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.Objective;
import org.jalon.model.framing.Request;
import org.jalon.model.framing.Requirement;
import org.jalon.model.framing.ScopeItem;
import org.jalon.model.framing.ScopeSide;
import org.jalon.model.framing.Solution;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.BoardFigures;
import org.jalon.report.internal.Table;

/**
 * What the project is for: request, objectives with their indicators, scope, requirements, constraints,
 * solution, functional analysis.
 */
public final class FramingSection implements ReportSection {

    @Override
    public boolean applies(ReportContext context) {
        Framing framing = context.project().getFraming();
        return framing != null && !framing.eContents().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.framing");
    }

    @Override
    public void write(Html html, ReportContext context) {
        Framing framing = context.project().getFraming();
        if (framing.getRequest() != null) {
            request(html, framing.getRequest(), context);
        }
        objectives(html, framing.getObjectives(), context);
        scope(html, framing, context);
        solution(html, framing, context);
        requirements(html, framing.getRequirements(), context);
        constraints(html, framing.getConstraints(), context);
        BoardFigures.functions(html, context);
    }

    private static void request(Html html, Request request, ReportContext context) {
        html.in("dl", "text", list -> {
            term(list, context.text("framing.context"), request.getContext());
            term(list, context.text("framing.problem"), request.getProblem());
            term(list, context.text("framing.stakes"), request.getStakes());
            term(list, context.text("framing.expected"), request.getExpectedResults());
        });
    }

    private static void term(Html html, String name, String text) {
        if (!ReportContext.isBlank(text)) {
            html.in("dt", "", name).in("dd", "", dd -> dd.lines(text));
        }
    }

    private static void objectives(Html html, List<Objective> objectives, ReportContext context) {
        Table table = new Table().text(context.text("column.objective")).text(context.text("column.statement"))
            .text(context.text("column.indicators")).word(context.text("column.due"));
        for (Objective objective : objectives) {
            table.row(context.name(objective), statement(objective), objective.getIndicators().stream()
                .map(indicator -> indicator(indicator, context)).collect(Collectors.joining("; ")),
                context.formats().date(objective.getDueOn()));
        }
        titled(html, context.text("framing.objectives"), table);
        BoardFigures.objectives(html, context);
    }

    private static String statement(Objective objective) {
        return !ReportContext.isBlank(objective.getSpecific()) ? objective.getSpecific()
            : ReportContext.isBlank(objective.getPurpose()) ? objective.getDescription() : objective.getPurpose();
    }

    private static String indicator(Indicator indicator, ReportContext context) {
        String unit = ReportContext.isBlank(indicator.getUnit()) ? "" : "\u00A0" + indicator.getUnit();
        String name = context.name(indicator);
        if (indicator.getTarget() == null) {
            return name;
        }
        String target = context.formats().value(indicator.getTarget()) + unit;
        return indicator.getBaseline() == null ? context.text("framing.target", name, target)
            : context.text("framing.fromTo", name, context.formats().value(indicator.getBaseline()) + unit, target);
    }

    private static void scope(Html html, Framing framing, ReportContext context) {
        List<ScopeItem> scope = framing.getScope();
        if (scope.isEmpty()) {
            return;
        }
        html.in("h3", "", context.text("framing.scope"));
        html.in("div", "pair", pair -> {
            for (ScopeSide side : ScopeSide.values()) {
                List<ScopeItem> items = scope.stream().filter(item -> item.getSide() == side).toList();
                if (!items.isEmpty()) {
                    pair.in("div", "", column -> {
                        column.in("p", "note", context.label(side));
                        column.in("ul", "", list -> items.forEach(item -> list.in("li", "", context.name(item))));
                    });
                }
            }
        });
    }

    private static void solution(Html html, Framing framing, ReportContext context) {
        for (Solution solution : framing.getSolutions()) {
            if (solution.isChosen()) {
                html.in("h3", "", context.text("framing.solution", context.name(solution)));
                html.in("dl", "text", list -> {
                    term(list, context.text("framing.gains"), solution.getGains());
                    term(list, context.text("framing.reason"), solution.getChoiceReason());
                });
            }
        }
    }

    private static void requirements(Html html, List<Requirement> requirements, ReportContext context) {
        Table table = new Table().word(context.text("column.code")).text(context.text("column.requirement"))
            .word(context.text("column.kind")).text(context.text("column.target"))
            .word(context.text("column.priority")).word(context.text("column.state"));
        requirements.forEach(requirement -> table.row(requirement.getCode(), context.name(requirement),
            context.label(requirement.getKind()), requirement.getTarget(), context.label(requirement.getPriority()),
            context.label(requirement.getState())));
        titled(html, context.text("framing.requirements"), table);
    }

    private static void constraints(Html html, List<Constraint> constraints, ReportContext context) {
        Table table = new Table().text(context.text("column.constraint")).word(context.text("column.kind"))
            .text(context.text("column.source")).text(context.text("column.consequence"));
        constraints.forEach(constraint -> table.row(context.name(constraint),
            context.label(constraint.getKind()), constraint.getSource(), constraint.getConsequence()));
        titled(html, context.text("framing.constraints"), table);
    }

    private static void titled(Html html, String title, Table table) {
        if (!table.isEmpty()) {
            html.in("h3", "", title);
            table.write(html);
        }
    }
}
