/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import java.time.LocalDateTime;

import org.jalon.model.project.Project;
import org.jalon.planning.ProjectPlan;
import org.jalon.report.Formats;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;

/** The head of a report: what it is about and its key figures. */
public final class Cover {

    private static final int LEAD_LENGTH = 400;

    private Cover() {
    }

    public static void write(Html html, ReportContext context) {
        Project project = context.project();
        html.in("header", "", header -> {
            header.in("p", "kind", context.text("cover.kind"));
            header.in("h1", "", context.name(project));
            if (!ReportContext.isBlank(project.getDescription())) {
                header.in("p", "lead", lead -> lead.lines(lead(project.getDescription().strip())));
            }
            facts(header, context);
            figures(header, context);
        });
    }

    private static String lead(String description) {
        if (description.length() <= LEAD_LENGTH) {
            return description;
        }
        int end = description.lastIndexOf(' ', LEAD_LENGTH);
        return description.substring(0, end > 0 ? end : LEAD_LENGTH) + "…";
    }

    private static void facts(Html html, ReportContext context) {
        Project project = context.project();
        LocalDateTime status = project.getStatusDate();
        html.in("dl", "facts", list -> {
            fact(list, context.text("cover.code"), project.getCode());
            fact(list, context.text("cover.organisation"), project.getOrganisation());
            fact(list, context.text("cover.site"), project.getSite());
            fact(list, context.text("cover.sponsor"), context.name(project.getSponsor()));
            fact(list, context.text("cover.manager"), context.name(project.getManager()));
            fact(list, context.text("cover.state"), context.label(project.getState()));
            fact(list, context.text("cover.statusDate"), context.formats().date(status));
            fact(list, context.text("cover.madeOn"), context.formats().date(context.options().now()));
        });
    }

    private static void fact(Html html, String name, String value) {
        if (!ReportContext.isBlank(value)) {
            html.in("div", "", pair -> pair.in("dt", "", name).in("dd", "", value));
        }
    }

    private static void figures(Html html, ReportContext context) {
        ProjectPlan plan = context.plan();
        Formats formats = context.formats();
        html.in("dl", "figures", list -> {
            figure(list, context.text("cover.finish"), formats.date(plan.finish()),
                context.text("cover.from", formats.date(plan.start())));
            figure(list, context.text("cover.duration"), formats.days(Figures.workingTime(plan)),
                context.text("cover.weeks", Figures.weeks(plan)));
            figure(list, context.text("cover.activities"), formats.number(Figures.tasks(plan).size()),
                context.text("cover.milestones", Figures.milestones(plan).size()));
            figure(list, context.text("cover.critical"), formats.number(plan.criticalActivities().size()),
                context.text("cover.criticalOf", plan.activities().size()));
            if (Figures.hasStarted(plan)) {
                figure(list, context.text("cover.progress"), formats.percent(Figures.progress(plan)),
                    context.text("cover.progressOf"));
            }
            if (Figures.hasCosts(plan)) {
                figure(list, context.text("cover.cost"), formats.money(plan.costs().total()),
                    plan.project().getBudget() == null ? ""
                        : context.text("cover.budget", formats.money(plan.project().getBudget())));
            }
        });
    }

    private static void figure(Html html, String name, String value, String note) {
        html.in("div", "", box -> box.in("dt", "", name).in("dd", "", dd -> {
            dd.text(value);
            if (!note.isEmpty()) {
                dd.in("small", "", note);
            }
        }));
    }
}
