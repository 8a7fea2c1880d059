/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Paging;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.Shape.Paint;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.network.NetworkNode.Cell;
import org.jalon.diagram.network.NetworkNode.Content;
import org.jalon.planning.PlannedElement;

/** Network diagrams as finished pictures, with a key to the box below. */
public final class NetworkPicture {

    private static final double CORNER = 4;
    private static final double KEY_HEIGHT = 92;
    private static final double KEY_WIDTH = 270;

    private final NetworkDiagram diagram;
    private final Locale locale;
    private final Drawing.Pen pen = new Drawing.Pen();

    private NetworkPicture(NetworkDiagram diagram) {
        this.diagram = diagram;
        locale = diagram.options().locale();
    }

    /** The whole diagram. */
    public static Drawing of(NetworkDiagram diagram) {
        return new NetworkPicture(diagram).draw();
    }

    private Drawing draw() {
        diagram.frames().forEach(frame -> frame(pen, frame));
        diagram.lanes().forEach(lane -> lane(pen, lane, lane.bounds().x()));
        // critical links last, so that nothing hides them
        for (Role role : List.of(Role.LINK, Role.CRITICAL_LINK)) {
            diagram.edges().stream().filter(edge -> edge.role() == role).forEach(edge -> pen.add(line(edge)));
        }
        diagram.nodes().forEach(node -> pen.add(box(node)));
        diagram.edges().forEach(edge -> label(pen, edge));
        double width = Math.max(diagram.width(), KEY_WIDTH + 40);
        key(16, diagram.height());
        String name = diagram.plan().project().getName();
        return new Drawing(width, diagram.height() + KEY_HEIGHT,
            Messages.get(locale, "networkTitle", name == null ? "" : name), Messages.get(locale, "networkDescription",
                diagram.nodes().size(), diagram.edges().size()), pen.shapes(),
            Paging.keeping(width, diagram.height() + KEY_HEIGHT, whole()));
    }

    /** What the cut between two pages goes round. */
    private List<Rect> whole() {
        List<Rect> whole = new ArrayList<>();
        // with the second line around pressing boxes, and sheets below those that stand for several
        diagram.nodes().forEach(node -> whole.add(node.bounds().grown(7)));
        diagram.edges().stream().filter(edge -> !edge.label().isEmpty()).forEach(edge -> whole.add(edge.labelBounds()));
        whole.add(new Rect(16, diagram.height(), KEY_WIDTH, KEY_HEIGHT));
        return whole;
    }

    static void frame(Drawing.Pen pen, NetworkFrame frame) {
        pen.box(frame.bounds(), 6, Role.SURFACE);
        pen.text(frame.bounds().x() + 12, frame.bounds().y() + 18, frame.title(), Font.BOLD, Role.TEXT);
    }

    static void lane(Drawing.Pen pen, NetworkLane lane, double left) {
        Rect r = lane.bounds();
        pen.fill(r, Role.STRIPE);
        pen.line(r.x(), r.y(), r.right(), r.y(), Role.GRID_STRONG);
        pen.line(r.x(), r.bottom(), r.right(), r.bottom(), Role.GRID_STRONG);
        pen.text(left + 12, r.y() + 18, lane.title(), Font.BOLD, Role.TEXT_MUTED);
    }

    static Shape line(NetworkEdge edge) {
        return new Shape.Line(edge.points(), edge.role(), CORNER, true);
    }

    static void label(Drawing.Pen pen, NetworkEdge edge) {
        if (!edge.label().isEmpty()) {
            Rect r = edge.labelBounds();
            pen.box(r, r.height() / 2, Role.SURFACE);
            pen.text(r.centerX(), r.centerY() + Font.SMALL.middleToBaseline(), edge.label(), Font.SMALL, Align.MIDDLE,
                Role.TEXT);
        }
    }

    static Shape.Group box(NetworkNode node) {
        Drawing.Pen box = new Drawing.Pen();
        Rect r = node.bounds();
        switch (node.kind()) {
            case MILESTONE, GATE -> mark(box, node);
            default -> activity(box, node);
        }
        PlannedElement planned = node.planned();
        if (planned.percentComplete() > 0 && !planned.isMilestone()) {
            double share = Math.min(1, planned.percentComplete() / 100);
            box.add(new Shape.Box(new Rect(r.x(), r.bottom() + 2, r.width() * share, 3), 1.5, node.role(),
                Paint.ACCENT));
        }
        for (Cell cell : node.cells()) {
            write(box, cell, r, node.role());
        }
        if (node.isCollapsed()) {
            stack(box, node);
        }
        return box.group(planned.element().getId(), node.title());
    }

    private static void activity(Drawing.Pen box, NetworkNode node) {
        Rect r = node.bounds();
        Rect name = node.cell(Content.NAME).orElseThrow().bounds();
        boolean pressing = node.role() == Role.CRITICAL || node.role() == Role.LATE;
        box.add(new Shape.Box(r, CORNER, Role.BACKGROUND, Paint.FILL));
        if (pressing) {
            // a second line around it: told apart without colour
            box.add(new Shape.Box(r.grown(2.5), CORNER + 2, node.role(), Paint.STROKE));
        }
        box.add(new Shape.Box(new Rect(r.x(), r.y(), 4, r.height()), 2, node.role(), Paint.FILL));
        for (double y : new double[] {name.y(), name.bottom()}) {
            box.add(new Shape.Line(List.of(new Point(r.x(), r.y() + y), new Point(r.right(), r.y() + y)), node.role(),
                0, false));
        }
        for (Cell cell : node.cells()) {
            if (cell.content() != Content.NAME && cell.bounds().x() > name.x()) {
                Rect c = cell.bounds().translated(r.x(), r.y());
                box.line(c.x(), c.y(), c.x(), c.bottom(), Role.GRID_STRONG);
            }
        }
        box.add(new Shape.Box(r, CORNER, node.role(), Paint.STROKE));
    }

    /** Edges of more sheets below: the box stands for what it holds. */
    private static void stack(Drawing.Pen box, NetworkNode node) {
        Rect r = node.bounds();
        for (int i = 1; i <= 2; i++) {
            double d = 3.0 * i;
            box.add(new Shape.Line(List.of(new Point(r.right() + d, r.y() + d + 3),
                new Point(r.right() + d, r.bottom() + d), new Point(r.x() + d + 3, r.bottom() + d)), node.role(), 2,
                false));
        }
    }

    /** A hexagon: a milestone takes no time; a validation point carries a second outline. */
    private static void mark(Drawing.Pen box, NetworkNode node) {
        Rect r = node.bounds();
        box.add(new Shape.Polygon(hexagon(r), Role.BACKGROUND, Paint.FILL));
        box.add(new Shape.Polygon(hexagon(r), node.role(), Paint.STROKE));
        if (node.kind() == NetworkNode.Kind.GATE) {
            box.add(new Shape.Polygon(hexagon(r.grown(-3)), node.role(), Paint.STROKE));
        }
    }

    private static List<Point> hexagon(Rect r) {
        double cut = Math.min(14, r.width() / 4);
        return List.of(new Point(r.x() + cut, r.y()), new Point(r.right() - cut, r.y()),
            new Point(r.right(), r.centerY()), new Point(r.right() - cut, r.bottom()),
            new Point(r.x() + cut, r.bottom()), new Point(r.x(), r.centerY()));
    }

    private static void write(Drawing.Pen box, Cell cell, Rect node, Role role) {
        Rect r = cell.bounds().translated(node.x(), node.y());
        double line = cell.font().lineHeight();
        double y = r.centerY() - line * (cell.lines().size() - 1) / 2 + cell.font().middleToBaseline();
        double x = switch (cell.align()) {
            case START -> r.x() + 6;
            case MIDDLE -> r.centerX();
            case END -> r.right() - 6;
        };
        for (String text : cell.lines()) {
            box.text(x, y, text, cell.font(), cell.align(),
                cell.content() == Content.FLOATS && role == Role.LATE ? Role.LATE : Role.TEXT);
            y += line;
        }
    }

    /** Says what the compartments of a box are. */
    private void key(double x, double y) {
        boolean dates = diagram.options().figures() == NetworkOptions.Figures.DATES;
        double band = 18;
        double side = dates ? 92 : KEY_WIDTH / 3;
        Rect r = new Rect(x, y + 8, KEY_WIDTH, 3 * band);
        pen.add(new Shape.Box(r, CORNER, Role.ACTIVITY, Paint.STROKE));
        for (int i = 1; i < 3; i++) {
            pen.line(r.x(), r.y() + i * band, r.right(), r.y() + i * band, Role.GRID_STRONG);
        }
        String[][] words = dates
            ? new String[][] {{"EARLY_START", "DURATION", "EARLY_FINISH"}, {"NAME"},
                {"LATE_START", "FLOATS", "LATE_FINISH"}}
            : new String[][] {{"OPTIMISTIC", "MOST_LIKELY", "PESSIMISTIC"}, {"NAME"}, {"EXPECTED", "DEVIATION"}};
        for (int row = 0; row < words.length; row++) {
            double baseline = r.y() + band * (row + 0.5) + Font.SMALL.middleToBaseline();
            double[] centers = switch (words[row].length) {
                case 1 -> new double[] {r.centerX()};
                case 2 -> new double[] {r.x() + r.width() / 4, r.right() - r.width() / 4};
                default -> new double[] {r.x() + side / 2, r.centerX(), r.right() - side / 2};
            };
            double[] lines = switch (words[row].length) {
                case 1 -> new double[0];
                case 2 -> new double[] {r.centerX()};
                default -> new double[] {r.x() + side, r.right() - side};
            };
            for (double line : lines) {
                pen.line(line, r.y() + row * band, line, r.y() + (row + 1) * band, Role.GRID_STRONG);
            }
            for (int i = 0; i < words[row].length; i++) {
                pen.text(centers[i], baseline, Messages.get(locale, "key." + words[row][i]), Font.SMALL, Align.MIDDLE,
                    Role.TEXT_MUTED);
            }
        }
        pen.text(x, r.bottom() + 16, Messages.get(locale, dates ? "key.floats" : "key.estimates"), Font.SMALL,
            Role.TEXT_MUTED);
    }
}
