/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.objectives;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.Shape.Paint;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.internal.board.BoxMarks;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.control.Indicator;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.Objective;
import org.jalon.planning.Texts;

/** The boxes of an objectives tree. */
final class ObjectivesCards {

    private static final double PADDING = 8;
    private static final double EDGE = 4;
    private static final double CORNER = 4;
    private static final int NAME_LINES = 3;
    private static final int STATEMENT_LINES = 4;

    private record Writing(List<String> name, List<String> notes) {
    }

    private final ObjectivesContent content;
    private final Locale locale;
    private final ModelLabels labels;
    private final NumberFormat numbers;
    private final Map<EObject, Writing> writings = new HashMap<>();

    ObjectivesCards(ObjectivesContent content) {
        this.content = content;
        locale = content.view().locale();
        labels = ModelLabels.in(locale);
        numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(3);
    }

    /** How high the box of an element is. */
    double height(EObject element) {
        Writing writing = writing((ProjectElement) element);
        return 2 * PADDING - 3 + writing.name.size() * font(element).lineHeight()
            + writing.notes.size() * Font.SMALL.lineHeight() + (writing.notes.isEmpty() ? 0 : 2);
    }

    private Writing writing(ProjectElement element) {
        Writing known = writings.get(element);
        if (known == null) {
            known = write(element);
            writings.put(element, known);
        }
        return known;
    }

    private Writing write(ProjectElement element) {
        double width = width(element) - EDGE - 2 * PADDING;
        List<String> name = TextMetrics.wrap(isBlank(element.getName()) ? Messages.get(locale, "board.unnamed")
            : element.getName(), font(element), width, NAME_LINES);
        List<String> notes = new ArrayList<>();
        switch (element) {
            case Objective objective -> {
                String statement = isBlank(objective.getSpecific()) ? objective.getPurpose() : objective.getSpecific();
                if (content.view().shows(ObjectivesTree.STATEMENT) && !isBlank(statement)) {
                    notes.addAll(TextMetrics.wrap(statement, Font.SMALL, width, STATEMENT_LINES));
                }
                if (objective.getDueOn() != null) {
                    notes.add(Messages.get(locale, "objectives.due", day(objective.getDueOn())));
                }
            }
            case Indicator indicator -> notes.addAll(TextMetrics.wrap(aim(indicator), Font.SMALL, width, 2));
            default -> notes.add(TextMetrics.fit(state((Deliverable) element), Font.SMALL, width));
        }
        return new Writing(name, notes);
    }

    private static double width(EObject element) {
        return element instanceof Objective ? ObjectivesLayout.OBJECTIVE_WIDTH
            : element instanceof Indicator ? ObjectivesLayout.INDICATOR_WIDTH : ObjectivesLayout.DELIVERABLE_WIDTH;
    }

    private static Font font(EObject element) {
        return element instanceof Objective ? Font.BOLD : Font.NORMAL;
    }

    /** From what value an indicator is to come to which, and by when. */
    private String aim(Indicator indicator) {
        String unit = isBlank(indicator.getUnit()) ? "" : "\u00A0" + indicator.getUnit();
        if (indicator.getTarget() == null) {
            return Messages.get(locale, "objectives.noTarget", unit.isEmpty() ? "–" : indicator.getUnit());
        }
        String target = numbers.format(indicator.getTarget()) + unit;
        String aim = indicator.getBaseline() == null ? target
            : numbers.format(indicator.getBaseline()) + unit + " → " + target;
        return indicator.getTargetOn() == null ? aim : Messages.get(locale, "objectives.by", aim,
            day(indicator.getTargetOn()));
    }

    private String state(Deliverable deliverable) {
        String state = labels.literal(deliverable.getState());
        return deliverable.getDueOn() == null ? state : Messages.get(locale, "objectives.by", state,
            day(deliverable.getDueOn()));
    }

    private String day(LocalDate date) {
        return Texts.date(date, locale);
    }

    /** The box of an element at a place. */
    BoardItem item(ProjectElement element, Rect r) {
        Drawing.Pen pen = new Drawing.Pen();
        Writing writing = writing(element);
        switch (element) {
            case Objective objective -> {
                pen.box(r, CORNER, Role.OBJECTIVE);
                pen.add(new Shape.Box(new Rect(r.x(), r.y(), EDGE, r.height()), 2, Role.OBJECTIVE, Paint.ACCENT));
            }
            case Indicator indicator -> pen.box(r, Math.min(r.height() / 2, 14), Role.INDICATOR);
            default -> BoxMarks.sheet(pen, r, Role.DELIVERABLE);
        }
        double left = r.x() + EDGE + PADDING;
        double y = r.y() + PADDING - 2;
        Font font = font(element);
        BoxMarks.lines(pen, left, y + font.lineHeight() / 2, writing.name, font, Align.START,
            isBlank(element.getName()) ? Role.TEXT_MUTED : Role.TEXT);
        double end = y + writing.name.size() * font.lineHeight();
        BoxMarks.lines(pen, left, end + 2 + Font.SMALL.lineHeight() / 2, writing.notes, Font.SMALL, Align.START,
            Role.TEXT);
        Rect fold = element instanceof Objective objective && content.isBranch(objective)
            ? BoxMarks.fold(pen, r.right(), r.centerY(), content.hidden(objective)) : null;
        Rect name = new Rect(r.x() + EDGE, r.y() + 3, r.width() - 2 * EDGE, end - r.y() - 2);
        return new BoardItem(element, r, name, words(element), pen.shapes(), fold);
    }

    private String words(ProjectElement element) {
        String start = labels.text(element) + " · " + labels.type(element);
        return switch (element) {
            case Objective objective -> start + (objective.getDueOn() == null ? ""
                : " · " + Messages.get(locale, "objectives.due", day(objective.getDueOn())))
                + (isBlank(objective.getSpecific()) ? "" : "\n" + objective.getSpecific());
            case Indicator indicator -> start + " · " + aim(indicator) + measured(indicator);
            default -> start + " · " + state((Deliverable) element);
        };
    }

    private String measured(Indicator indicator) {
        return indicator.getMeasurements().isEmpty() ? "" : " · " + Messages.get(locale, "objectives.measured",
            numbers.format(indicator.getMeasurements().getLast().getValue()),
            indicator.getMeasurements().getLast().getMeasuredOn());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
