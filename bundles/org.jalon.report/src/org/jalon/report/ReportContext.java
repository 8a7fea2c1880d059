/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.Texts;
import org.jalon.report.internal.Messages;
import org.jalon.report.internal.Outline;

/** What sections write about, and the words for it. */
public final class ReportContext {

    private final ProjectPlan plan;
    private final ReportOptions options;
    private final Formats formats;
    private final Outline outline;
    private final ModelLabels labels;

    ReportContext(ProjectPlan plan, ReportOptions options) {
        this.plan = plan;
        this.options = options;
        formats = new Formats(plan.project(), options.locale());
        labels = ModelLabels.in(options.locale());
        outline = Outline.of(plan, options.maximumRows());
    }

    public Project project() {
        return plan.project();
    }

    public ProjectPlan plan() {
        return plan;
    }

    public ReportOptions options() {
        return options;
    }

    public Locale locale() {
        return options.locale();
    }

    public Formats formats() {
        return formats;
    }

    /** Whether the report lists the element: always, unless the project is too large to be shown whole. */
    public boolean lists(WbsElement element) {
        return outline.shows(element);
    }

    /** How many elements of the breakdown aren't listed. */
    public int hiddenElements() {
        return outline.hidden();
    }

    /** A text of Jalon's own sections. */
    public String text(String key, Object... arguments) {
        return Messages.get(locale(), key, arguments);
    }

    /** A literal of the model in the language of the report, its first letter in upper case. */
    public String label(Enumerator literal) {
        String label = word(literal);
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(locale()) + label.substring(1);
    }

    /** A literal of the model in the language of the report, as within a sentence. */
    public String word(Enumerator literal) {
        return literal == null ? "" : labels.literal(literal);
    }

    /** The name of an element, a word for none if it has no name, nothing if there is no element. */
    public String name(ProjectElement element) {
        if (element == null) {
            return "";
        }
        return isBlank(element.getName()) ? text("unnamed") : element.getName();
    }

    /** The names of elements, separated by commas. */
    public String names(List<? extends ProjectElement> elements) {
        return String.join(", ", elements.stream().map(this::name).toList());
    }

    /** Quotation marks of the language around a text. */
    public String quoted(String text) {
        return Texts.isFrench(locale()) ? "«\u00A0" + text + "\u00A0»" : "“" + text + "”";
    }

    /** Whether a text says nothing. */
    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
