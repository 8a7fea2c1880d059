/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.functions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
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
import org.jalon.model.ModelPackage;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FramingPackage;

/** The functions in words, with how each is judged, below the diagram that shows their codes. */
final class FunctionList {

    private static final double ROW = 22;
    private static final double CODE = 52;
    private static final double PADDING = 8;
    /** Room at the end of a name for the sign that something is wrong. */
    private static final double SIGN = 14;

    private record Column(EAttribute feature, String heading, double share) {
    }

    private final FunctionsContent content;
    private final double width;
    private final List<Column> columns;
    private final List<BoardItem> items = new ArrayList<>();
    private final Drawing.Pen backdrop = new Drawing.Pen();
    private final double bottom;

    /** The list with its upper left corner at a point. */
    FunctionList(FunctionsContent content, double x, double y, double width) {
        this.content = content;
        this.width = width;
        columns = content.shows(FunctionsBoard.CRITERIA) ? List.of(
            new Column(ModelPackage.Literals.PROJECT_ELEMENT__NAME, "functions.function", 0.47),
            new Column(FramingPackage.Literals.FUNCTION__CRITERION, "functions.criterion", 0.23),
            new Column(FramingPackage.Literals.FUNCTION__LEVEL, "functions.level", 0.18),
            new Column(FramingPackage.Literals.FUNCTION__FLEXIBILITY, "functions.flexibility", 0.12))
            : List.of(new Column(ModelPackage.Literals.PROJECT_ELEMENT__NAME, "functions.function", 1));
        backdrop.add(new Shape.Box(new Rect(x, y, width, ROW), 3, Role.SURFACE, Paint.FILL));
        double left = x + CODE;
        for (Column column : columns) {
            backdrop.text(left + PADDING, y + ROW / 2 + Font.SMALL_BOLD.middleToBaseline(),
                Messages.get(content.locale(), column.heading), Font.SMALL_BOLD, Role.TEXT_MUTED);
            left += column.share * (width - CODE);
        }
        double row = y + ROW;
        for (Function function : content.functions()) {
            row(function, x, row);
            row += ROW;
        }
        bottom = row;
    }

    double bottom() {
        return bottom;
    }

    List<BoardItem> items() {
        return items;
    }

    List<Shape> backdrop() {
        return backdrop.shapes();
    }

    private void row(Function function, double x, double y) {
        backdrop.line(x, y + ROW, x + width, y + ROW, Role.GRID);
        code(function, new Rect(x + 4, y + 3, CODE - 8, ROW - 6));
        double left = x + CODE;
        for (Column column : columns) {
            double wide = column.share * (width - CODE);
            cell(function, column, new Rect(left, y + 1, wide, ROW - 2));
            left += wide;
        }
    }

    /** A function that no line stands for can be seized by its code. */
    private void code(Function function, Rect r) {
        boolean linked = !content.ends(function).isEmpty();
        Drawing.Pen pen = linked ? backdrop : new Drawing.Pen();
        pen.box(r, r.height() / 2, FunctionsContent.role(function));
        pen.text(r.centerX(), r.centerY() + Font.SMALL_BOLD.middleToBaseline(), content.code(function),
            Font.SMALL_BOLD, Align.MIDDLE, Role.TEXT);
        if (!linked) {
            items.add(new BoardItem(function, r, null, content.words(function), pen.shapes()));
        }
    }

    private void cell(Function function, Column column, Rect r) {
        String text = (String) function.eGet(column.feature);
        boolean blank = FunctionsContent.isBlank(text);
        boolean name = column.feature == ModelPackage.Literals.PROJECT_ELEMENT__NAME;
        String shown = !blank ? text : Messages.get(content.locale(), name ? "board.unnamed" : "board.unsaid");
        Drawing.Pen pen = new Drawing.Pen();
        double room = r.width() - 2 * PADDING - (name ? SIGN : 0);
        pen.text(r.x() + PADDING, r.centerY() + Font.NORMAL.middleToBaseline(), TextMetrics.fit(shown, Font.NORMAL,
            room), Font.NORMAL, blank ? Role.TEXT_MUTED : Role.TEXT);
        String words = content.code(function) + " · " + Messages.get(content.locale(), column.heading) + " · " + shown;
        items.add(new BoardItem(function, r, r, words, pen.shapes(), null, column.feature));
    }
}
