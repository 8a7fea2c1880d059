/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.diagram.network.NetworkPicture;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;

/** The network: the whole of it if it can be read, else what is critical. */
public final class NetworkSection implements ReportSection {

    private static final int MOST = 120;
    private static final int MOST_ON_PAPER = 60;
    /** Width to height of the room for the network on a landscape page. */
    private static final double PAGE_RATIO = 1.6;
    private static final double[] FOLDS = {1.3, 2.2, 4};

    @Override
    public boolean applies(ReportContext context) {
        return context.plan().activities().stream()
            .anyMatch(planned -> !planned.element().getPredecessorLinks().isEmpty());
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.network");
    }

    @Override
    public String style(ReportContext context) {
        return "wide";
    }

    @Override
    public void write(Html html, ReportContext context) {
        ProjectPlan plan = context.plan();
        if (plan.activities().size() > MOST) {
            html.in("p", "note", context.text("network.extract", plan.activities().size()));
        }
        NetworkOptions options = NetworkOptions.in(context.locale()).withFilter(filter(plan, MOST));
        html.in("div", "screen", screen -> screen.in(Html.Element.of("div").cls("scroll").with("tabindex", "0")
            .with("role", "group").with("aria-label", context.text("section.network")), box -> box
                .drawing(NetworkPicture.of(NetworkDiagram.of(plan, options)), "network", context.locale())));
        html.in("div", "paper", paper -> paper.in("div", "sheet", sheet -> sheet.drawing(
            NetworkPicture.of(folded(plan, options.withFilter(filter(plan, MOST_ON_PAPER)))), "network-sheet",
            context.locale())));
    }

    /** The fold at which the network is largest on the page: what it comes to differs with its shape. */
    private static NetworkDiagram folded(ProjectPlan plan, NetworkOptions options) {
        return Arrays.stream(FOLDS).mapToObj(fold -> NetworkDiagram.of(plan, options.withAspectRatio(fold)))
            .min(Comparator.comparingDouble(diagram -> Math.max(diagram.width() / PAGE_RATIO, diagram.height())))
            .orElseThrow();
    }

    private static Predicate<PlannedElement> filter(ProjectPlan plan, int most) {
        if (plan.activities().size() <= most) {
            return planned -> true;
        }
        Set<PlannedElement> shown = new HashSet<>();
        plan.criticalPath().stream().limit(most).forEach(shown::add);
        plan.activities().stream().filter(planned -> planned.critical() || planned.nearCritical())
            .limit(Math.max(0, most - shown.size())).forEach(shown::add);
        return shown::contains;
    }
}
