/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jalon.diagram.ElementRoles;
import org.jalon.model.meetings.ActionItem;
import org.jalon.model.risk.Risk;
import org.jalon.planning.Loads;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.RiskLevels;
import org.jalon.report.Formats;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.Figures;
import org.jalon.schedule.TimeAxis;
import org.jalon.validation.Severity;

/** The project in plain sentences: what, when, how much, what is critical, what to watch. */
public final class SummarySection implements ReportSection {

    private static final int MOST = 5;

    @Override
    public boolean applies(ReportContext context) {
        return true;
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.summary");
    }

    @Override
    public String style(ReportContext context) {
        return "summary";
    }

    @Override
    public void write(Html html, ReportContext context) {
        if (context.plan().activities().isEmpty()) {
            html.p(context.text("summary.empty"));
            return;
        }
        html.p(what(context) + " " + when(context));
        if (Figures.hasStarted(context.plan())) {
            html.p(progress(context));
        }
        if (Figures.hasCosts(context.plan())) {
            html.p(cost(context));
        }
        html.p(critical(context));
        watch(html, context);
    }

    private static String what(ReportContext context) {
        ProjectPlan plan = context.plan();
        return context.text("summary.what", context.quoted(context.name(plan.project())), Figures.tasks(plan).size(),
            Figures.milestones(plan).size(), Figures.workPackages(plan));
    }

    private static String when(ReportContext context) {
        ProjectPlan plan = context.plan();
        Formats formats = context.formats();
        String when = context.text("summary.when", formats.longDate(plan.start().toLocalDate()),
            formats.longDate(plan.finish().toLocalDate()), Figures.weeks(plan),
            formats.days(Figures.workingTime(plan)));
        return plan.project().getFinish() == null ? when : when + " " + imposed(context);
    }

    private static String imposed(ReportContext context) {
        ProjectPlan plan = context.plan();
        long asked = TimeAxis.at(plan.project().getFinish());
        long planned = TimeAxis.at(plan.finish());
        if (!TimeAxis.isWithinHorizon(asked) || !TimeAxis.isWithinHorizon(planned)) {
            return "";
        }
        Duration slack = Duration.ofMinutes(plan.calendars().ofProject().workBetween(planned, asked));
        String key = slack.isNegative() ? "summary.finishMissed" : slack.isZero() ? "summary.finishJustMet"
            : "summary.finishMet";
        return context.text(key, context.formats().date(plan.project().getFinish()),
            context.formats().days(slack.abs()));
    }

    private static String progress(ReportContext context) {
        ProjectPlan plan = context.plan();
        long done = plan.activities().stream().filter(PlannedElement::isComplete).count();
        long running = plan.activities().stream().filter(planned -> !planned.isComplete()
            && planned.percentComplete() > 0).count();
        LocalDate status = plan.project().getStatusDate() == null ? context.options().now().toLocalDate()
            : plan.project().getStatusDate().toLocalDate();
        return context.text("summary.progress", context.formats().longDate(status),
            context.formats().percent(Figures.progress(plan)), done, running,
            plan.activities().size() - done - running);
    }

    private static String cost(ReportContext context) {
        ProjectPlan plan = context.plan();
        String cost = context.text("summary.cost", context.formats().money(plan.costs().total()));
        if (plan.project().getBudget() == null) {
            return cost;
        }
        BigDecimal reserve = Figures.reserve(plan);
        return cost + " " + context.text(reserve.signum() < 0 ? "summary.overBudget" : "summary.withinBudget",
            context.formats().money(plan.project().getBudget()), context.formats().money(reserve.abs()));
    }

    private static String critical(ReportContext context) {
        ProjectPlan plan = context.plan();
        List<PlannedElement> path = plan.criticalPath();
        int count = plan.criticalActivities().size();
        if (path.isEmpty()) {
            return context.text("summary.noPath", count);
        }
        return context.text("summary.critical", count) + " " + (path.size() == 1
            ? context.text("summary.pathOfOne", context.quoted(context.name(path.getFirst().element())))
            : context.text("summary.path", path.size(), context.quoted(context.name(path.getFirst().element())),
                context.quoted(context.name(path.getLast().element()))));
    }

    private static void watch(Html html, ReportContext context) {
        List<String> points = points(context);
        if (points.isEmpty()) {
            html.in("p", "calm", context.text("summary.nothingToWatch"));
            return;
        }
        html.in("div", "watch", box -> {
            box.in("h3", "", context.text("summary.watch"));
            box.in("ul", "", list -> points.forEach(point -> list.in("li", "", point)));
        });
    }

    private static List<String> points(ReportContext context) {
        ProjectPlan plan = context.plan();
        List<String> points = new ArrayList<>();
        List<String> late = plan.activities().stream().filter(ElementRoles::isLate)
            .map(planned -> context.name(planned.element())).toList();
        add(points, context, "watch.late", late);
        List<String> near = plan.activities().stream().filter(planned -> planned.nearCritical()
            && !planned.critical() && !planned.isComplete()).map(planned -> context.name(planned.element())).toList();
        add(points, context, "watch.nearCritical", near);
        List<String> overloaded = plan.loads().overallocations().stream().map(Loads.Overallocation::resource)
            .distinct().map(context::name).toList();
        add(points, context, "watch.overloaded", overloaded);
        RiskLevels levels = RiskLevels.of(plan.project());
        List<String> risks = plan.project().getRisks().stream().filter(RiskLevels::isOpen)
            .filter(levels::isCritical).map((Risk risk) -> context.name(risk)).toList();
        add(points, context, "watch.risks", risks);
        LocalDate now = plan.project().getStatusDate() == null ? context.options().now().toLocalDate()
            : plan.project().getStatusDate().toLocalDate();
        List<String> actions = plan.project().getActions().stream().filter(ActionSection::isOpen)
            .filter(action -> action.getDueOn() != null && action.getDueOn().isBefore(now))
            .map((ActionItem action) -> context.name(action)).toList();
        add(points, context, "watch.actions", actions);
        long problems = Math.max(plan.problems().size(), context.options().findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR).count());
        if (problems > 0) {
            points.add(context.text("watch.problems", problems));
        }
        return points;
    }

    private static void add(List<String> points, ReportContext context, String key, List<String> names) {
        if (!names.isEmpty()) {
            String some = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
            points.add(context.text(key, names.size(), names.size() > MOST
                ? context.text("watch.andMore", some, names.size() - MOST) : some));
        }
    }
}
