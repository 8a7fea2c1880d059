/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.functions.FunctionsBoard;
import org.jalon.diagram.objectives.ObjectivesTree;
import org.jalon.diagram.wbs.WbsTree;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;

/** Boards of the framing and the breakdown as figures of a report. */
public final class BoardFigures {

    private static final int MOST_BOXES = 150;
    /** Width to height of a WBS tree on an upright page. */
    private static final double PAGE_RATIO = 0.65;
    private static final int FEWEST_ON_PAGE = 3;

    private BoardFigures() {
    }

    /** The tree of objectives, if it tells more than a list would. */
    public static void objectives(Html html, ReportContext context) {
        ObjectivesTree tree = new ObjectivesTree();
        Board board = tree.board(context.project(), BoardView.first(tree, context.locale()));
        if (!board.links().isEmpty() && board.items().size() <= MOST_BOXES) {
            BoardFigure.write(html, tree.id(), board, List.of(board), context);
        }
    }

    /** Need, interactors and functions of each functional analysis. */
    public static void functions(Html html, ReportContext context) {
        FunctionsBoard kind = new FunctionsBoard();
        List<EObject> analyses = kind.subjects(context.project());
        for (int i = 0; i < analyses.size(); i++) {
            EObject analysis = analyses.get(i);
            html.in("h3", "", context.name((ProjectElement) analysis));
            // side by side on the screen; larger below each other on paper
            BoardFigure.write(html, kind.id() + (i == 0 ? "" : "-" + (i + 1)),
                part(kind, FunctionsBoard.BOTH, analysis, context), List.of(part(kind, FunctionsBoard.NEED, analysis,
                    context), part(kind, FunctionsBoard.INTERACTORS, analysis, context)), context);
        }
    }

    private static Board part(FunctionsBoard kind, String part, EObject analysis, ReportContext context) {
        return kind.board(context.project(), new BoardView(context.locale(), Set.of(part, FunctionsBoard.CRITERIA),
            analysis, Set.of()));
    }

    /** The work breakdown structure: with activities if it isn't too much, else its work packages, if they aren't. */
    public static void wbs(Html html, ReportContext context) {
        List<WbsElement> elements = context.plan().codes().elements();
        long packages = elements.stream().filter(WorkPackage.class::isInstance).count();
        if (packages == 0 || packages > MOST_BOXES) {
            return;
        }
        BoardView view = new BoardView(context.locale(), elements.size() <= MOST_BOXES
            ? Set.of(WbsTree.ACTIVITIES, WbsTree.DATES) : Set.of(WbsTree.DATES), null, Set.of());
        WbsTree tree = new WbsTree();
        BoardFigure.write(html, tree.id(), tree.board(context.plan(), view),
            List.of(tree.board(context.plan(), view, PAGE_RATIO, FEWEST_ON_PAGE)), context);
    }
}
