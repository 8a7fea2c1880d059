/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal;

import java.util.Locale;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.Texts;

/** What is told of a mark under the pointer. */
public final class DiagramTooltip {

    private static final int MARGIN = 4;

    private DiagramTooltip() {
    }

    /** Several lines of text, empty ones left out. */
    public static IFigure of(String... lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (!line.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        Label label = new Label(text.toString());
        label.setBorder(new MarginBorder(MARGIN));
        return label;
    }

    /** An element of the plan in words: its code, name, dates and float. */
    public static String words(PlannedElement planned) {
        Locale locale = Locale.getDefault();
        String name = planned.element().getName() == null ? "" : planned.element().getName();
        String dates = Texts.date(planned.start().toLocalDate(), locale) + (planned.isMilestone() ? ""
                : " – " + Texts.date(planned.finish().toLocalDate(), locale));
        return NLS.bind(Messages.plannedWords, new Object[] { planned.code(), name, dates,
            Durations.of(project(planned.element())).format(planned.totalFloat(), planned.element(), locale) });
    }

    /** Why an element is planned when it is; empty if the plan doesn't say. */
    public static String reason(PlannedElement planned) {
        return planned.reason() == null ? "" : planned.reason().text(Locale.getDefault());
    }

    private static Project project(EObject element) {
        EObject root = element;
        while (root != null && !(root instanceof Project)) {
            root = root.eContainer();
        }
        return (Project) root;
    }
}
