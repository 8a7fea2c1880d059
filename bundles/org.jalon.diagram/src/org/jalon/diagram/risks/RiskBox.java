/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.risks;

import java.util.ArrayList;
import java.util.List;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.Shape.Paint;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.internal.board.CellGrid;
import org.jalon.diagram.internal.board.Marks;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.risk.ResponseState;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.risk.RiskState;
import org.jalon.planning.RiskLevels;
import org.jalon.planning.Texts;

/** The box of a risk, and the small one that shows where its responses should bring it. */
final class RiskBox {

    static final double WIDTH = 168;
    static final double HEIGHT = 38;
    /** Two small boxes stand where one ordinary box does. */
    static final double SMALL_WIDTH = (WIDTH - CellGrid.GAP) / 2;
    static final double SMALL_HEIGHT = 20;

    private static final double THREAT = 3;
    private static final double OPPORTUNITY = 10;
    /** Half as wide as the number of responses is. */
    static final double RESPONSES = 7;

    private static final double NARROWEST_CODE = 26;
    private static final double WIDEST_CODE = 58;

    private final Project project;
    private final ModelLabels labels;
    private final double codeWidth;

    RiskBox(Project project, List<Risk> shown, ModelLabels labels) {
        this.project = project;
        this.labels = labels;
        codeWidth = Math.clamp(shown.stream().mapToDouble(risk -> TextMetrics.width(code(risk), Font.BOLD)).max()
            .orElse(0), NARROWEST_CODE, WIDEST_CODE);
    }

    /** The role by which threats and opportunities differ, together with shape and mark. */
    static Role role(Risk risk) {
        return risk.getState() == RiskState.CLOSED ? Role.INACTIVE
            : risk.getKind() == RiskKind.OPPORTUNITY ? Role.FAVOURABLE : Role.UNFAVOURABLE;
    }

    /** By what a risk is cited: its code, else its number in the register. */
    String code(Risk risk) {
        return risk.getCode() == null || risk.getCode().isBlank()
            ? text("number", project.getRisks().indexOf(risk) + 1) : risk.getCode().strip();
    }

    BoardItem item(Risk risk, Rect r) {
        Drawing.Pen pen = new Drawing.Pen();
        frame(pen, risk.getKind(), role(risk), r);
        if (risk.getState() == RiskState.OCCURRED) {
            second(pen, risk.getKind(), role(risk), r);
        }
        double middle = r.x() + 5 + codeWidth / 2;
        mark(pen, risk.getKind(), role(risk), new Point(middle, r.centerY() - 8));
        pen.text(middle, r.centerY() + 8 + Font.BOLD.middleToBaseline(), TextMetrics.fit(code(risk), Font.BOLD,
            codeWidth), Font.BOLD, Align.MIDDLE, Role.TEXT);
        double left = r.x() + 5 + codeWidth + 6;
        double right = r.right() - 5;
        List<RiskResponse> responses = responses(risk);
        if (!responses.isEmpty()) {
            Marks.disc(pen, new Point(right - RESPONSES, r.y() + 4 + RESPONSES), RESPONSES,
                String.valueOf(responses.size()), role(risk));
            right -= 2 * RESPONSES + 3;
        }
        List<String> name = TextMetrics.wrap(labels.text(risk), Font.SMALL, right - left, 2);
        double line = Font.SMALL.lineHeight();
        double y = r.centerY() - line * (name.size() - 1) / 2;
        for (String part : name) {
            pen.text(left, y + Font.SMALL.middleToBaseline(), part, Font.SMALL,
                risk.getState() == RiskState.CLOSED ? Role.TEXT_MUTED : Role.TEXT);
            y += line;
        }
        return new BoardItem(risk, r, new Rect(left - 2, r.y() + 3, right - left + 4, r.height() - 6), title(risk),
            pen.shapes());
    }

    /** The small box of the last assessment with responses. */
    BoardItem residual(Risk risk, RiskAssessment assessment, Rect r) {
        Drawing.Pen pen = new Drawing.Pen();
        frame(pen, risk.getKind(), role(risk), r);
        mark(pen, risk.getKind(), role(risk), new Point(r.x() + 11, r.centerY()));
        pen.text(r.x() + 20, r.centerY() + Font.SMALL.middleToBaseline(), TextMetrics.fit(code(risk),
            Font.SMALL_BOLD, r.width() - 25), Font.SMALL_BOLD, Role.TEXT);
        return new BoardItem(assessment, r, null, text("residual", code(risk) + " " + labels.text(risk)) + "\n"
            + text("title.after", words(assessment)), pen.shapes());
    }

    static void frame(Drawing.Pen pen, RiskKind kind, Role role, Rect r) {
        double radius = kind == RiskKind.OPPORTUNITY ? OPPORTUNITY : THREAT;
        pen.add(new Shape.Box(r, radius, Role.BACKGROUND, Paint.FILL));
        pen.add(new Shape.Box(r, radius, role, Paint.STROKE));
    }

    /** A second line around the box of a risk that has occurred. */
    static void second(Drawing.Pen pen, RiskKind kind, Role role, Rect r) {
        double radius = kind == RiskKind.OPPORTUNITY ? OPPORTUNITY : THREAT;
        pen.add(new Shape.Box(r.grown(2.5), radius + 2.5, role, Paint.STROKE));
    }

    static void mark(Drawing.Pen pen, RiskKind kind, Role role, Point middle) {
        Marks.triangle(pen, middle, 8, kind == RiskKind.THREAT, role, Paint.ACCENT);
    }

    private String title(Risk risk) {
        List<String> lines = new ArrayList<>();
        lines.add(code(risk) + " " + labels.text(risk));
        lines.add(text("title.kind", labels.literal(risk.getKind()), labels.literal(risk.getState())));
        lines.add(RiskLevels.latest(risk, false).map(each -> text("title.before", words(each)))
            .orElseGet(() -> text("notAssessed")));
        RiskLevels.latest(risk, true).ifPresent(each -> lines.add(text("title.after", words(each))));
        if (risk.getOwner() != null) {
            lines.add(text("title.owner", labels.text(risk.getOwner())));
        }
        responses(risk).forEach(each -> lines.add(text("title.response", labels.literal(each.getStrategy()),
            labels.text(each), labels.literal(each.getState()))));
        return String.join("\n", lines);
    }

    /** What is done about a risk, or shall be. */
    static List<RiskResponse> responses(Risk risk) {
        return risk.getResponses().stream().filter(each -> each.getState() != ResponseState.ABANDONED).toList();
    }

    private String words(RiskAssessment assessment) {
        return text("title.levels", RiskLevels.criticality(assessment), assessment.getProbabilityLevel(),
            assessment.getCostLevel(), assessment.getTimeLevel(), assessment.getQualityLevel(),
            assessment.getAssessedOn() == null ? "–" : Texts.date(assessment.getAssessedOn(), labels.locale()));
    }

    private String text(String key, Object... arguments) {
        return Messages.get(labels.locale(), "risks." + key, arguments);
    }
}
