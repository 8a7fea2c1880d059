/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jalon.diagram.output.OutputFile;
import org.jalon.planning.ProjectPlan;
import org.jalon.report.Html.Element;
import org.jalon.report.internal.Cover;
import org.jalon.report.internal.PageStyle;
import org.jalon.report.internal.Sections;
import org.jalon.report.internal.Sections.Placed;

/**
 * The report of a project: one HTML page that holds everything, opens without network and script, follows the
 * reader's light or dark mode, and prints on A4 or A3.
 */
public final class HtmlReport {

    private HtmlReport() {
    }

    /**
     * The report as text.
     *
     * @param plan the plan to tell of
     * @param options language, paper and more
     * @return a whole HTML document
     */
    public static String of(ProjectPlan plan, ReportOptions options) {
        ReportContext context = new ReportContext(plan, options);
        List<Placed> sections = Sections.all().stream()
            .filter(placed -> options.sections().isEmpty() || options.sections().contains(placed.id()))
            .filter(placed -> placed.section().applies(context)).toList();
        StringBuilder output = new StringBuilder(1 << 16).append("<!DOCTYPE html>\n");
        new Html(output).in(Element.of("html").with("lang", options.locale().getLanguage()), html -> {
            head(html, context);
            html.in("body", "", body -> {
                body.in(Element.of("a").cls("skip").with("href", "#content"), context.text("skipToContent"));
                Cover.write(body, context);
                contents(body, sections, context);
                body.in(Element.of("main").with("id", "content"),
                    main -> sections.forEach(placed -> section(main, placed, context)));
                body.in("footer", "", context.text("footer", context.formats().longDate(options.now().toLocalDate())));
            });
        });
        return output.toString();
    }

    /**
     * Writes the report. The file is complete or, after an error, as it was before.
     *
     * @param plan the plan to tell of
     * @param options language, paper and more
     * @param file where it goes; a file that is there is replaced
     * @throws IOException if it can't be written
     */
    public static void write(ProjectPlan plan, ReportOptions options, Path file) throws IOException {
        String page = of(plan, options);
        OutputFile.writeText(file, writer -> writer.write(page));
    }

    private static void head(Html html, ReportContext context) {
        html.in("head", "", head -> head
            .in(Element.of("meta").with("charset", "utf-8"), "")
            .in(Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"), "")
            .in(Element.of("meta").with("name", "color-scheme").with("content", "light dark"), "")
            .in(Element.of("meta").with("name", "generator").with("content", "Jalon"), "")
            .in(Element.of("meta").with("http-equiv", "Content-Security-Policy")
                .with("content", "default-src 'none'; style-src 'unsafe-inline'"), "")
            .in("title", "", context.text("reportTitle", context.name(context.project())))
            .style(PageStyle.of(context)));
    }

    private static void contents(Html html, List<Placed> sections, ReportContext context) {
        html.in(Element.of("nav").with("aria-label", context.text("contents")), nav -> {
            nav.in("h2", "", context.text("contents"));
            nav.in("ol", "", list -> sections.forEach(placed -> list.in("li", "",
                item -> item.in(Element.of("a").with("href", "#" + placed.id()), placed.section().title(context)))));
        });
    }

    private static void section(Html html, Placed placed, ReportContext context) {
        html.in(Element.of("section").cls(placed.section().style(context)).with("id", placed.id()), section -> {
            section.in("h2", "", placed.section().title(context));
            placed.section().write(section, context);
        });
    }
}
