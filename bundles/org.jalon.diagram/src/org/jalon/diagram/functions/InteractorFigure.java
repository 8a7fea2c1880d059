/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.functions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
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
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.internal.board.BoxMarks;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionKind;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.Interactor;

/** The diagram of interactors of APTE, known as the octopus: what a product does for and with what surrounds it. */
final class InteractorFigure {

    private static final Font PRODUCT = new Font(13, true);
    private static final double NAME_WIDTH = 150;
    private static final int ALONG = 60;
    private static final double[] ON_CURVE = {0.2, 0.8, 0.26, 0.74, 0.32, 0.68, 0.14, 0.86};
    private static final double[] ON_LINE = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8};
    /** How far beside a line its code may stand. */
    private static final double[] BESIDE = {0, 12, -12, 20, -20, 30, -30};

    private final FunctionsContent content;
    private final InteractorLayout layout;
    private final Rect name;
    private final FunctionCurves curves;
    private final List<BoardItem> items = new ArrayList<>();
    private final List<BoardLink> links = new ArrayList<>();
    private final List<Rect> labels = new ArrayList<>();
    private final Drawing.Pen backdrop = new Drawing.Pen();

    /** The figure with its upper left corner at a point. */
    InteractorFigure(FunctionsContent content, double x, double y) {
        this.content = content;
        FunctionalAnalysis analysis = content.analysis();
        layout = new InteractorLayout(analysis.getInteractors(), x, y);
        String text = FunctionsContent.isBlank(analysis.getProduct()) ? Messages.get(content.locale(), "board.unsaid")
            : analysis.getProduct();
        List<String> lines = TextMetrics.wrap(text, PRODUCT, NAME_WIDTH, 2);
        double wide = lines.stream().mapToDouble(line -> TextMetrics.width(line, PRODUCT)).max().orElse(0);
        double high = lines.size() * PRODUCT.lineHeight();
        Point center = layout.center();
        name = new Rect(center.x() - wide / 2 - 4, center.y() - high / 2 - 1, wide + 8, high + 2);
        curves = new FunctionCurves(content, layout, name);
        backdrop.add(new Shape.Polygon(BoxMarks.ellipse(layout.product()), Role.PRINCIPAL_FUNCTION, Paint.FILL));
        backdrop.add(new Shape.Polygon(BoxMarks.ellipse(layout.product()), Role.TEXT_MUTED, Paint.STROKE));
        content.functions().forEach(this::link);
        product(lines);
        analysis.getInteractors().forEach(this::interactor);
    }

    double width() {
        return layout.width();
    }

    double height() {
        return layout.height();
    }

    List<BoardItem> items() {
        return items;
    }

    List<BoardLink> links() {
        return links;
    }

    List<Shape> backdrop() {
        return backdrop.shapes();
    }

    private void product(List<String> lines) {
        FunctionalAnalysis analysis = content.analysis();
        Drawing.Pen pen = new Drawing.Pen();
        pen.add(new Shape.Box(name, 4, Role.PRINCIPAL_FUNCTION, Paint.FILL));
        BoxMarks.lines(pen, name.centerX(), name.centerY() - (lines.size() - 1) * PRODUCT.lineHeight() / 2, lines,
            PRODUCT, Align.MIDDLE, FunctionsContent.isBlank(analysis.getProduct()) ? Role.TEXT_MUTED : Role.TEXT);
        String words = Messages.get(content.locale(), "functions.product") + " " + (FunctionsContent.isBlank(
            analysis.getProduct()) ? Messages.get(content.locale(), "board.unsaid") : analysis.getProduct());
        Rect edited = new Rect(layout.center().x() - NAME_WIDTH / 2, name.y(), NAME_WIDTH, name.height());
        items.add(new BoardItem(analysis, layout.product(), edited, words, pen.shapes(), null, null,
            onEllipse(layout.product())));
    }

    private void interactor(Interactor interactor) {
        Rect r = layout.place(interactor);
        Drawing.Pen pen = new Drawing.Pen();
        String text = FunctionsContent.isBlank(interactor.getName()) ? null : interactor.getName();
        TextBoxes.ellipse(pen, r, Role.INTERACTOR, text, Font.NORMAL, content.locale());
        items.add(new BoardItem(interactor, r, TextBoxes.inside(r), content.labels().text(interactor) + " · "
            + content.labels().type(interactor), pen.shapes(), null, null, onEllipse(r)));
    }

    /** The lower right of an ellipse: half a square root of two from its middle. */
    private static Point onEllipse(Rect r) {
        return new Point(r.centerX() + r.width() * Math.sqrt(0.125), r.centerY() + r.height() * Math.sqrt(0.125));
    }

    private void link(Function function) {
        List<List<Point>> courses = curves.of(function);
        if (courses.isEmpty()) {
            return;
        }
        Role role = FunctionsContent.role(function);
        Drawing.Pen pen = new Drawing.Pen();
        courses.forEach(course -> pen.add(new Shape.Line(course, role, 0, false)));
        Rect label = label(function, courses.getFirst());
        labels.add(label);
        pen.box(label, label.height() / 2, role);
        pen.text(label.centerX(), label.centerY() + Font.SMALL_BOLD.middleToBaseline(), content.code(function),
            Font.SMALL_BOLD, Align.MIDDLE, Role.TEXT);
        List<Interactor> ends = content.ends(function);
        boolean through = function.getKind() == FunctionKind.PRINCIPAL && ends.size() > 1;
        EObject target = through ? ends.get(1) : content.analysis();
        links.add(new BoardLink(function, ends.getFirst(), target, courses.getFirst(),
            content.words(function), pen.shapes()));
    }

    /** A free place on the line, else beside it. */
    private Rect label(Function function, List<Point> course) {
        double width = TextMetrics.width(content.code(function), Font.SMALL_BOLD) + 12;
        double[] shares = course.size() > 2 ? ON_CURVE : ON_LINE;
        for (double aside : BESIDE) {
            for (double share : shares) {
                Point at = Curves.at(course, share);
                Point next = Curves.at(course, share + 0.05);
                double length = Math.max(1e-6, Math.hypot(next.x() - at.x(), next.y() - at.y()));
                Rect r = new Rect(at.x() - (next.y() - at.y()) / length * aside - width / 2,
                    at.y() + (next.x() - at.x()) / length * aside - 8, width, 16);
                if (isFree(r, function)) {
                    return r;
                }
            }
        }
        Point middle = Curves.at(course, shares[0]);
        return new Rect(middle.x() - width / 2, middle.y() - 8, width, 16);
    }

    private boolean isFree(Rect r, Function own) {
        return labels.stream().noneMatch(each -> each.grown(2).overlaps(r))
            && layout.places().values().stream().noneMatch(each -> each.overlaps(r))
            && !touchesProduct(r) && content.functions().stream().filter(each -> each != own)
                .flatMap(each -> curves.of(each).stream()).noneMatch(course -> crosses(course, r.grown(1)));
    }

    private static boolean crosses(List<Point> course, Rect r) {
        for (int i = 0; i <= ALONG; i++) {
            Point at = Curves.at(course, (double) i / ALONG);
            if (r.contains(at.x(), at.y())) {
                return true;
            }
        }
        return false;
    }

    private boolean touchesProduct(Rect r) {
        Rect product = layout.product();
        double dx = (r.centerX() - product.centerX()) / ((product.width() + r.width()) / 2);
        double dy = (r.centerY() - product.centerY()) / ((product.height() + r.height()) / 2);
        return dx * dx + dy * dy < 1;
    }
}
