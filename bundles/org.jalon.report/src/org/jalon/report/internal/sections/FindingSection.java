/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.validation.Finding;
import org.jalon.validation.RuleDescriptor;
import org.jalon.validation.Severity;

/** What the validation found, by severity and rule; without it, what the model asks for and the plan can't give. */
public final class FindingSection implements ReportSection {

    private static final int MOST = 200;
    private static final int MOST_OF_A_RULE = 12;

    @Override
    public boolean applies(ReportContext context) {
        return !context.options().findings().isEmpty() || !context.plan().problems().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.findings");
    }

    @Override
    public void write(Html html, ReportContext context) {
        if (context.options().findings().isEmpty()) {
            problems(html, context);
            return;
        }
        for (Severity severity : Severity.values()) {
            Map<RuleDescriptor, List<Finding>> byRule = context.options().findings().stream()
                .filter(finding -> finding.severity() == severity)
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
            if (!byRule.isEmpty()) {
                int count = byRule.values().stream().mapToInt(List::size).sum();
                html.in("h3", "", context.text("findings." + severity.name().toLowerCase(Locale.ROOT), count));
                html.in("dl", "text", list -> byRule.forEach((rule, found) -> rule(list, rule, found, context)));
            }
        }
    }

    private static void rule(Html html, RuleDescriptor rule, List<Finding> found, ReportContext context) {
        String style = switch (rule.severity()) {
            case ERROR -> "chip critical";
            case WARNING -> "chip warn";
            case INFO -> "chip plain";
        };
        html.in("dt", "", term -> term.in("span", style, rule.id()).text(" " + rule.title(context.locale())));
        html.in("dd", "", text -> {
            text.in("p", "note", rule.explanation(context.locale()));
            text.in("ul", "", list -> found.stream().limit(MOST_OF_A_RULE)
                .forEach(finding -> list.in("li", "", finding.message(context.locale()))));
            more(text, found.size() - MOST_OF_A_RULE, context);
        });
    }

    private static void problems(Html html, ReportContext context) {
        html.in("ul", "", list -> context.plan().problems().stream().limit(MOST)
            .forEach(problem -> list.in("li", "", problem.message(context.locale()))));
        more(html, context.plan().problems().size() - MOST, context);
    }

    private static void more(Html html, int count, ReportContext context) {
        if (count > 0) {
            html.in("p", "note", context.text("findings.more", count));
        }
    }
}
