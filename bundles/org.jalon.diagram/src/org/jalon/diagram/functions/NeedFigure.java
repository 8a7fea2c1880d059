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
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.framing.FramingPackage;

/** The need that a product meets, as the horned beast of APTE: whom it serves, on what it acts, for what purpose. */
final class NeedFigure {

    static final double WIDTH = 440;
    static final double HEIGHT = 420;

    private static final double SIDE = 200;
    private static final Font PRODUCT = new Font(12, true);

    private final FunctionsContent content;
    private final List<BoardItem> items = new ArrayList<>();
    private final Drawing.Pen backdrop = new Drawing.Pen();

    /** The figure with its upper left corner at a point. */
    NeedFigure(FunctionsContent content, double x, double y) {
        this.content = content;
        Rect whom = new Rect(x, y + 26, SIDE, 84);
        Rect what = new Rect(x + WIDTH - SIDE, y + 26, SIDE, 84);
        Rect product = new Rect(x + (WIDTH - 210) / 2, y + 166, 210, 88);
        Rect purpose = new Rect(x + 50, y + 332, WIDTH - 100, 76);
        horns(whom, what, product);
        backdrop.add(new Shape.Line(List.of(new Point(product.centerX(), product.bottom()),
            new Point(purpose.centerX(), purpose.y() - 1)), Role.TEXT, 0, true));
        caption(whom.centerX(), y + 14, "functions.whom");
        caption(what.centerX(), y + 14, "functions.what");
        backdrop.text(product.centerX() + 12, (product.bottom() + purpose.y()) / 2 + 4,
            Messages.get(content.locale(), "functions.purpose"), Font.BOLD, Role.TEXT_MUTED);
        item(whom, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__SERVES_WHOM, "functions.whom", Role.INTERACTOR, true);
        item(what, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT, "functions.what", Role.INTERACTOR, true);
        item(product, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__PRODUCT, "functions.product",
            Role.PRINCIPAL_FUNCTION, true);
        item(purpose, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE, "functions.purpose",
            Role.INDICATOR, false);
    }

    List<BoardItem> items() {
        return items;
    }

    List<Shape> backdrop() {
        return backdrop.shapes();
    }

    private void horns(Rect whom, Rect what, Rect product) {
        Point left = new Point(whom.centerX(), whom.bottom());
        Point right = new Point(what.centerX(), what.bottom());
        double low = product.centerY() + 20;
        backdrop.add(new Shape.Line(Curves.cubic(left, new Point(left.x(), low), new Point(right.x(), low), right),
            Role.PRINCIPAL_FUNCTION, 0, false));
    }

    private void caption(double x, double y, String key) {
        backdrop.text(x, y, Messages.get(content.locale(), key), Font.BOLD, Align.MIDDLE, Role.TEXT_MUTED);
    }

    private void item(Rect r, EAttribute feature, String question, Role role, boolean round) {
        String text = (String) content.analysis().eGet(feature);
        Font font = feature == FramingPackage.Literals.FUNCTIONAL_ANALYSIS__PRODUCT ? PRODUCT : Font.NORMAL;
        Drawing.Pen pen = new Drawing.Pen();
        Rect name = round ? TextBoxes.inside(r) : r.grown(-8);
        if (round) {
            TextBoxes.ellipse(pen, r, role, text, font, content.locale());
        } else {
            pen.box(r, 8, role);
            TextBoxes.text(pen, name, text, font, content.locale());
        }
        String words = Messages.get(content.locale(), question) + " " + (FunctionsContent.isBlank(text)
            ? Messages.get(content.locale(), "board.unsaid") : text);
        items.add(new BoardItem(content.analysis(), r, name, words, pen.shapes(), null, feature));
    }
}
