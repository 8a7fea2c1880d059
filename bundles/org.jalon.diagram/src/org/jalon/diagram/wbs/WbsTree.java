/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.wbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardSwitch;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.internal.board.BoxMarks;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.planning.ProjectPlan;

/** The work breakdown structure as a chart: the project, its work packages, their activities and deliverables. */
public final class WbsTree implements BoardKind {

    /** Switch: activities are shown, not only work packages. */
    public static final String ACTIVITIES = "activities";
    /** Switch: deliverables are shown below what yields them. */
    public static final String DELIVERABLES = "deliverables";
    /** Switch: boxes tell durations. */
    public static final String DURATION = "duration";
    /** Switch: boxes tell planned dates. */
    public static final String DATES = "dates";
    /** Switch: boxes tell planned costs. */
    public static final String COST = "cost";
    /** Switch: boxes tell how much is done. */
    public static final String PROGRESS = "progress";

    private static final String FIGURE = "figure";
    private static final double SCREEN_RATIO = 1.7;
    private static final int FEWEST_COLUMNS = 8;

    @Override
    public String id() {
        return "wbs";
    }

    @Override
    public List<BoardSwitch> switches(Locale locale) {
        return List.of(new BoardSwitch(ACTIVITIES, Messages.get(locale, "wbs.switch.activities"), null, true),
            new BoardSwitch(DELIVERABLES, Messages.get(locale, "wbs.switch.deliverables"), null, false),
            figure(locale, DURATION, false), figure(locale, DATES, true), figure(locale, COST, false),
            figure(locale, PROGRESS, false));
    }

    private static BoardSwitch figure(Locale locale, String id, boolean on) {
        return new BoardSwitch(id, Messages.get(locale, "wbs.switch." + id), FIGURE, on);
    }

    @Override
    public boolean mayShow(EObject element) {
        return element instanceof Project || element instanceof WbsElement || element instanceof Deliverable;
    }

    @Override
    public String shownBy(EObject element) {
        return element instanceof Deliverable ? DELIVERABLES : element instanceof Activity ? ACTIVITIES : null;
    }

    @Override
    public Board board(Project project, BoardView view) {
        return board(PlanService.of(project).plan(), view);
    }

    /** The board of a project that is planned already. */
    public Board board(ProjectPlan plan, BoardView view) {
        return board(plan, view, SCREEN_RATIO, FEWEST_COLUMNS);
    }

    /**
     * The board of a project that is planned already, in a shape that fits a page.
     *
     * @param ratio  width to height from which on no more columns are set side by side, above 0
     * @param fewest how many columns are set side by side whatever the ratio, at least 1
     */
    public Board board(ProjectPlan plan, BoardView view, double ratio, int fewest) {
        WbsContent content = new WbsContent(plan.project(), view);
        WbsCards cards = new WbsCards(content, plan);
        WbsLayout layout = new WbsLayout(content, cards::height, ratio, fewest);
        List<BoardItem> items = new ArrayList<>();
        for (EObject element : layout.order()) {
            items.add(cards.item(element, layout.place(element)));
        }
        List<BoardLink> links = new ArrayList<>();
        for (WbsLayout.Way way : layout.ways()) {
            List<Shape> lines = new ArrayList<>();
            way.drawn().forEach(line -> lines.add(new Shape.Line(line, Role.TEXT_MUTED, 0, false)));
            links.add(new BoardLink(null, way.parent(), way.child(), way.course(), "", lines));
        }
        Drawing.Pen backdrop = new Drawing.Pen();
        double height = layout.height();
        if (plan.project().getWbs().isEmpty()) {
            backdrop.text(layout.width() / 2, height + 10, Messages.get(view.locale(), "wbs.hint"), Font.NORMAL,
                Shape.Align.MIDDLE, Role.TEXT_MUTED);
            height += 40;
        }
        if (!cards.roles().isEmpty()) {
            BoxMarks.legend(backdrop, WbsLayout.MARGIN, height - 4, cards.roles(), view.locale());
            height += WbsLayout.MARGIN - 4;
        }
        String name = plan.project().getName() == null ? "" : plan.project().getName();
        return new Board(layout.width(), height, Messages.get(view.locale(), "wbs.title", name),
            Messages.get(view.locale(), "wbs.description", plan.elements().stream()
                .filter(each -> each.isPackage()).count(), plan.activities().size()), backdrop.shapes(), items, links);
    }

    @Override
    public BoardEditor editor(EditingDomain domain, Project project, Locale locale) {
        return new WbsTreeEditor(domain, project, locale);
    }
}
