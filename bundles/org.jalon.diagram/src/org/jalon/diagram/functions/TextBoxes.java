/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.functions;

import java.util.List;
import java.util.Locale;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.Shape.Paint;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.internal.board.BoxMarks;

/** Texts in the middle of ellipses and boxes. */
final class TextBoxes {

    private TextBoxes() {
    }

    /** An ellipse with a text. */
    static void ellipse(Drawing.Pen pen, Rect r, Role role, String text, Font font, Locale locale) {
        pen.add(new Shape.Polygon(BoxMarks.ellipse(r), role, Paint.FILL_AND_STROKE));
        text(pen, inside(r), text, font, locale);
    }

    /** The rectangle inside an ellipse where its text is. */
    static Rect inside(Rect r) {
        double width = r.width() * 0.8;
        double height = r.height() * 0.68;
        return new Rect(r.centerX() - width / 2, r.centerY() - height / 2, width, height);
    }

    /** A text in as many lines as there is room for, centred; what stands in for it if there is none. */
    static void text(Drawing.Pen pen, Rect r, String text, Font font, Locale locale) {
        boolean none = FunctionsContent.isBlank(text);
        int most = Math.max(1, (int) ((r.height() + 2) / font.lineHeight()));
        List<String> lines = TextMetrics.wrap(none ? Messages.get(locale, "board.unsaid") : text, font, r.width(),
            most);
        BoxMarks.lines(pen, r.centerX(), r.centerY() - (lines.size() - 1) * font.lineHeight() / 2, lines, font,
            Align.MIDDLE, none ? Role.TEXT_MUTED : Role.TEXT);
    }
}
