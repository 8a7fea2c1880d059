/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.wbs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.ElementRoles;
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
import org.jalon.diagram.internal.board.BoxMarks;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/** The boxes of a WBS tree. */
final class WbsCards {

    private static final double EDGE = 4;
    private static final double PADDING = 7;
    private static final double HEAD = 13;
    private static final double CORNER = 3;
    private static final double SPINE = 9;
    private static final Font NAME = Font.NORMAL;
    private static final Font PACKAGE = Font.BOLD;
    private static final Font ROOT = new Font(13, true);

    private final WbsContent content;
    private final ProjectPlan plan;
    private final WbsFigures figures;
    private final Locale locale;
    private final ModelLabels labels;
    private final Map<EObject, List<String>> names = new HashMap<>();
    private final Map<EObject, String> types = new HashMap<>();
    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    WbsCards(WbsContent content, ProjectPlan plan) {
        this.content = content;
        this.plan = plan;
        locale = content.view().locale();
        labels = ModelLabels.in(locale);
        figures = new WbsFigures(plan, content.view());
    }

    /** The roles of the boxes made so far. */
    Set<Role> roles() {
        return roles;
    }

    /** How high the box of an element is. */
    double height(EObject element) {
        int lines = lines(element).size();
        return element instanceof Project ? 2 * PADDING + HEAD + lines * ROOT.lineHeight()
            : 10 + HEAD + lines * NAME.lineHeight();
    }

    private List<String> lines(EObject element) {
        List<String> known = names.get(element);
        if (known == null) {
            String name = ((ProjectElement) element).getName();
            double width = (element instanceof Project ? WbsLayout.ROOT_WIDTH : WbsLayout.WIDTH) - EDGE - 2 * PADDING;
            known = TextMetrics.wrap(name == null || name.isBlank() ? Messages.get(locale, "board.unnamed") : name,
                font(element), width, 2);
            names.put(element, known);
        }
        return known;
    }

    private static Font font(EObject element) {
        return element instanceof Project ? ROOT : element instanceof WorkPackage ? PACKAGE : NAME;
    }

    /** The box of an element at a place. */
    BoardItem item(EObject element, Rect r) {
        Drawing.Pen pen = new Drawing.Pen();
        return switch (element) {
            case Project project -> root(pen, project, r);
            case WbsElement part -> part(pen, part, r);
            default -> deliverable(pen, (Deliverable) element, r);
        };
    }

    private BoardItem root(Drawing.Pen pen, Project project, Rect r) {
        pen.box(r, CORNER + 1, Role.WORK_PACKAGE);
        String figure = figures.ofProject(project);
        BoxMarks.lines(pen, r.centerX(), r.y() + PADDING + ROOT.lineHeight() / 2, lines(project), ROOT, Align.MIDDLE,
            Role.BACKGROUND);
        pen.text(r.centerX(), r.bottom() - PADDING - 2, figure, Font.SMALL, Align.MIDDLE, Role.BACKGROUND);
        Rect name = new Rect(r.x() + EDGE, r.y() + 3, r.width() - 2 * EDGE, r.height() - PADDING - HEAD);
        return new BoardItem(project, r, name, words(labels.text(project), labels.type(project), figure),
            pen.shapes());
    }

    private BoardItem part(Drawing.Pen pen, WbsElement element, Rect r) {
        Optional<PlannedElement> planned = plan.of(element);
        Role role = planned.map(WbsCards::role).orElse(Role.INACTIVE);
        roles.add(role);
        boolean pressing = role == Role.CRITICAL || role == Role.LATE;
        if (pressing) {
            // a second line around it: told apart without colour
            pen.add(new Shape.Box(r.grown(2), CORNER + 2, role, Paint.STROKE));
        }
        pen.add(new Shape.Box(r, CORNER, element instanceof WorkPackage ? Role.SURFACE : Role.BACKGROUND, Paint.FILL));
        pen.add(new Shape.Box(new Rect(r.x(), r.y(), EDGE, r.height()), 1.5, role, Paint.FILL));
        pen.add(new Shape.Box(r, CORNER, role, Paint.STROKE));
        double left = mark(pen, planned, role, r);
        double right = r.right() - PADDING;
        String figure = planned.map(figures::of).orElseGet(() -> Messages.get(locale, "wbs.inactive"));
        head(pen, left, right, r.y() + 5 + HEAD / 2, plan.codes().of(element), figure);
        name(pen, element, r, planned.isEmpty() || blank(element) ? Role.TEXT_MUTED : Role.TEXT);
        planned.filter(each -> figures.showsProgress() && each.percentComplete() > 0).ifPresent(each -> pen
            .add(new Shape.Box(new Rect(r.x() + EDGE, r.bottom() - 4, (r.width() - EDGE)
                * Math.min(1, each.percentComplete() / 100), 4), 0, role, Paint.ACCENT)));
        Rect fold = content.isBranch(element) ? BoxMarks.fold(pen, r.x() + SPINE, r.bottom(),
            content.hidden(element)) : null;
        String words = words(plan.codes().of(element) + " " + labels.text(element), type(element),
            Messages.get(locale, planned.isEmpty() ? "wbs.inactive" : "role." + role.name()),
            planned.map(figures::words).orElse(null), hiddenWords(element));
        return new BoardItem(element, r, nameBounds(r), words, pen.shapes(), fold);
    }

    private String hiddenWords(WbsElement element) {
        int hidden = content.hidden(element);
        return hidden > 0 ? Messages.get(locale, "board.hidden", hidden) : null;
    }

    private BoardItem deliverable(Drawing.Pen pen, Deliverable deliverable, Rect r) {
        BoxMarks.sheet(pen, r, Role.DELIVERABLE);
        String state = labels.literal(deliverable.getState());
        String due = deliverable.getDueOn() == null ? "" : figures.day(deliverable.getDueOn());
        head(pen, r.x() + PADDING, r.right() - PADDING - 8, r.y() + 5 + HEAD / 2, state, due);
        name(pen, deliverable, r, blank(deliverable) ? Role.TEXT_MUTED : Role.TEXT);
        return new BoardItem(deliverable, r, nameBounds(r), words(labels.text(deliverable), labels.type(deliverable),
            state, due), pen.shapes());
    }

    private static boolean blank(ProjectElement element) {
        return element.getName() == null || element.getName().isBlank();
    }

    private static Rect nameBounds(Rect r) {
        return new Rect(r.x() + EDGE, r.y() + HEAD + 3, r.width() - EDGE - 1, r.height() - HEAD - 5);
    }

    private void name(Drawing.Pen pen, EObject element, Rect r, Role role) {
        Font font = font(element);
        BoxMarks.lines(pen, r.x() + EDGE + PADDING, r.y() + 5 + HEAD + font.lineHeight() / 2, lines(element), font,
            Align.START, role);
    }

    private static void head(Drawing.Pen pen, double left, double right, double middle, String code, String figure) {
        double baseline = middle + Font.SMALL.middleToBaseline();
        String fitted = TextMetrics.fit(figure, Font.SMALL, right - left - 22);
        pen.text(right, baseline, fitted, Font.SMALL, Align.END, Role.TEXT_MUTED);
        double room = right - left - TextMetrics.width(fitted, Font.SMALL) - 6;
        pen.text(left, baseline, TextMetrics.fit(code, Font.SMALL, room), Font.SMALL, Role.TEXT_MUTED);
    }

    /** A diamond for what takes no time; tells where the code begins. */
    private static double mark(Drawing.Pen pen, Optional<PlannedElement> planned, Role role, Rect r) {
        double left = r.x() + EDGE + PADDING;
        if (planned.filter(PlannedElement::isMilestone).isEmpty()) {
            return left;
        }
        pen.add(new Shape.Polygon(diamond(left + 4, r.y() + 5 + HEAD / 2, 5), role, Paint.FILL_AND_STROKE));
        return left + 14;
    }

    private static List<Point> diamond(double cx, double cy, double radius) {
        return List.of(new Point(cx, cy - radius), new Point(cx + radius, cy), new Point(cx, cy + radius),
            new Point(cx - radius, cy));
    }

    private static Role role(PlannedElement planned) {
        if (!planned.isPackage()) {
            return ElementRoles.of(planned);
        }
        if (planned.isComplete()) {
            return Role.COMPLETE;
        }
        return ElementRoles.isLate(planned) ? Role.LATE : planned.critical() ? Role.CRITICAL : Role.WORK_PACKAGE;
    }

    private String type(EObject element) {
        return element instanceof WorkPackage ? types.computeIfAbsent(element.eClass(),
            any -> labels.type(element)) : labels.type(element);
    }

    private static String words(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                said.add(part);
            }
        }
        return String.join(" · ", said);
    }
}
