/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.gantt.GanttBar;
import org.jalon.diagram.gantt.GanttBar.Kind;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttLine;
import org.jalon.planning.Texts;

/** Explains the marks that occur in a picture, and only those. */
public final class GanttLegend {

    private static final double LINE = 20;
    private static final double MARK_WIDTH = 26;
    private static final double GAP = 20;

    private final List<Shape> shapes;
    private final double height;

    private record Entry(Kind kind, Role role, String text) {
    }

    public GanttLegend(GanttDiagram diagram, int from, int to, double width) {
        Locale locale = diagram.options().locale();
        Drawing.Pen pen = new Drawing.Pen();
        double x = GAP / 2;
        double y = 8;
        for (Entry entry : entries(diagram, from, to, locale)) {
            double needed = MARK_WIDTH + 6 + TextMetrics.width(entry.text, Font.SMALL);
            if (x > GAP && x + needed > width) {
                x = GAP / 2;
                y += LINE;
            }
            sample(pen, entry, x, y);
            pen.text(x + MARK_WIDTH + 6, y + LINE / 2 + Font.SMALL.middleToBaseline(), entry.text, Font.SMALL,
                Role.TEXT);
            x += needed + GAP;
        }
        shapes = pen.shapes();
        height = y + LINE + 6;
    }

    public double height() {
        return height;
    }

    public List<Shape> shapes() {
        return shapes;
    }

    private static List<Entry> entries(GanttDiagram diagram, int from, int to, Locale locale) {
        Map<Role, Entry> byRole = new EnumMap<>(Role.class);
        boolean gate = false;
        boolean milestone = false;
        boolean progress = false;
        for (GanttBar bar : diagram.bars(from, to)) {
            gate |= bar.kind() == Kind.GATE;
            milestone |= bar.kind() == Kind.MILESTONE;
            progress |= bar.kind() == Kind.PROGRESS;
            switch (bar.kind()) {
                case PROGRESS, MILESTONE, GATE -> { }
                default -> byRole.computeIfAbsent(bar.role(), role -> new Entry(bar.kind(), role, name(role, locale)));
            }
        }
        List<Entry> entries = new ArrayList<>(byRole.values());
        if (progress) {
            entries.add(new Entry(Kind.PROGRESS, Role.ACTIVITY, name(Role.PROGRESS, locale)));
        }
        if (milestone) {
            entries.add(new Entry(Kind.MILESTONE, Role.MILESTONE, name(Role.MILESTONE, locale)));
        }
        if (gate) {
            entries.add(new Entry(Kind.GATE, Role.GATE, name(Role.GATE, locale)));
        }
        for (GanttLine line : diagram.lines()) {
            entries.add(new Entry(null, line.role(), line.label() + " "
                + Texts.date(line.date().toLocalDate(), locale)));
        }
        return entries;
    }

    private static String name(Role role, Locale locale) {
        return Messages.get(locale, "role." + role.name());
    }

    private static void sample(Drawing.Pen pen, Entry entry, double x, double y) {
        double middle = y + LINE / 2;
        if (entry.kind == null) {
            pen.line(x + MARK_WIDTH / 2, y + 3, x + MARK_WIDTH / 2, y + LINE - 3, entry.role);
            return;
        }
        LocalDateTime none = LocalDateTime.MIN;
        Rect bar = new Rect(x, middle - 5, MARK_WIDTH, 10);
        Rect bounds = switch (entry.kind) {
            case WORK_PACKAGE -> new Rect(x, middle - 4, MARK_WIDTH, 9);
            case MILESTONE, GATE, DEADLINE -> new Rect(x + MARK_WIDTH / 2 - 5.5, middle - 5.5, 11, 11);
            case CONSTRAINT -> new Rect(x + MARK_WIDTH / 2 - 4, middle - 4, 8, 8);
            case BASELINE -> new Rect(x, middle - 2, MARK_WIDTH, 4);
            case PROGRESS -> new Rect(x, middle - 2, MARK_WIDTH * 0.6, 4);
            default -> bar;
        };
        if (entry.kind == Kind.PROGRESS) {
            GanttChart.mark(pen, new GanttBar(Kind.ACTIVITY, entry.role, null, 0, none, none, bar));
        }
        GanttChart.mark(pen, new GanttBar(entry.kind, entry.role, null, 0, none, none, bounds));
    }
}
