/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.stakeholders;

import java.util.List;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Align;
import org.jalon.diagram.Shape.Paint;
import org.jalon.diagram.internal.board.Marks;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.RelationKind;

/** How attitudes, organisations and relations look, on the map and in its legend. */
final class Looks {

    /** Width of the badge of an attitude. */
    static final double BADGE = 20;
    /** Radius of the disc with the strength of a relation. */
    static final double DISC = 6.5;

    private static final List<Role> GROUPS = List.of(Role.GROUP_1, Role.GROUP_2, Role.GROUP_3, Role.GROUP_4,
        Role.GROUP_5, Role.GROUP_6, Role.GROUP_7, Role.GROUP_8);
    private static final double CORNER = 4;

    private Looks() {
    }

    static Role role(Attitude attitude) {
        return switch (attitude) {
            case UNKNOWN -> Role.ATTITUDE_UNKNOWN;
            case OPPOSED -> Role.ATTITUDE_OPPOSED;
            case RELUCTANT -> Role.ATTITUDE_RELUCTANT;
            case NEUTRAL -> Role.ATTITUDE_NEUTRAL;
            case FAVOURABLE -> Role.ATTITUDE_FAVOURABLE;
            case DRIVING -> Role.ATTITUDE_DRIVING;
        };
    }

    private static String glyph(Attitude attitude) {
        return switch (attitude) {
            case UNKNOWN -> "?";
            case OPPOSED -> "– –";
            case RELUCTANT -> "–";
            case NEUTRAL -> "=";
            case FAVOURABLE -> "+";
            case DRIVING -> "++";
        };
    }

    /** An attitude as colour and glyph. */
    static void badge(Drawing.Pen pen, Rect bounds, Attitude attitude) {
        pen.box(bounds, 3, role(attitude));
        pen.text(bounds.centerX(), bounds.centerY() + Font.BOLD.middleToBaseline(), glyph(attitude), Font.BOLD,
            Align.MIDDLE, Role.TEXT);
    }

    /** The attitude of today above the wanted one, with an arrow from one to the other where they differ. */
    static void badges(Drawing.Pen pen, Rect bounds, Attitude now, Attitude wanted) {
        if (wanted == Attitude.UNKNOWN || wanted == now) {
            badge(pen, bounds, now);
            return;
        }
        double arrow = 8;
        double half = (bounds.height() - arrow) / 2;
        badge(pen, new Rect(bounds.x(), bounds.y(), bounds.width(), half), now);
        badge(pen, new Rect(bounds.x(), bounds.bottom() - half, bounds.width(), half), wanted);
        Marks.triangle(pen, new Point(bounds.centerX(), bounds.centerY()), 7, false, Role.TEXT, Paint.FILL);
    }

    /** The letter of an organisation: A to Z, then AA… */
    static String letter(int organisation) {
        String last = Character.toString('A' + organisation % 26);
        return organisation < 26 ? last : letter(organisation / 26 - 1) + last;
    }

    /** The band of an organisation, with its letter. */
    static void organisation(Drawing.Pen pen, Rect bounds, int organisation) {
        pen.box(bounds, 3, GROUPS.get(organisation % GROUPS.size()));
        pen.text(bounds.centerX(), bounds.centerY() + Font.SMALL.middleToBaseline(), letter(organisation),
            Font.SMALL_BOLD, Align.MIDDLE, Role.TEXT);
    }

    static Role role(RelationKind kind) {
        return switch (kind) {
            case HIERARCHY -> Role.RELATION_HIERARCHY;
            case INFLUENCE -> Role.RELATION_INFLUENCE;
            case ALLIANCE -> Role.RELATION_ALLIANCE;
            case CONFLICT -> Role.RELATION_CONFLICT;
            case CONTRACT -> Role.RELATION_CONTRACT;
            case INFORMATION -> Role.RELATION_INFORMATION;
        };
    }

    /** The line of a relation: no two kinds have the same pattern and ends. */
    static void line(Drawing.Pen pen, List<Point> course, RelationKind kind) {
        Role role = role(kind);
        switch (kind) {
            case HIERARCHY, INFLUENCE, INFORMATION -> pen.add(new Shape.Line(course, role, CORNER, true));
            case ALLIANCE -> {
                pen.add(new Shape.Line(Marks.beside(course, 1.75), role, CORNER, false));
                pen.add(new Shape.Line(Marks.beside(course, -1.75), role, CORNER, false));
            }
            case CONFLICT -> pen.add(new Shape.Line(Marks.zigzag(course), role, 0, false));
            case CONTRACT -> {
                pen.add(new Shape.Line(course, role, CORNER, false));
                diamond(pen, course.get(1), course.getFirst(), role);
                diamond(pen, course.get(course.size() - 2), course.getLast(), role);
            }
        }
    }

    private static void diamond(Drawing.Pen pen, Point from, Point end, Role role) {
        double r = 4;
        Point middle = new Point(end.x() - Math.signum(end.x() - from.x()) * r,
            end.y() - Math.signum(end.y() - from.y()) * r);
        pen.add(new Shape.Polygon(List.of(new Point(middle.x(), middle.y() - r), new Point(middle.x() + r, middle.y()),
            new Point(middle.x(), middle.y() + r), new Point(middle.x() - r, middle.y())), role, Paint.ACCENT));
    }

    /** An envelope: what of the communication plan is received. */
    static void envelope(Drawing.Pen pen, double left, double middle) {
        Rect r = new Rect(left, middle - 4, 12, 8);
        pen.add(new Shape.Box(r, 1, Role.TEXT_MUTED, Paint.STROKE));
        pen.add(new Shape.Line(List.of(new Point(r.x(), r.y()), new Point(r.centerX(), r.centerY() + 1),
            new Point(r.right(), r.y())), Role.TEXT_MUTED, 0, false));
    }
}
