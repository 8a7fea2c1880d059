/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardView;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;

/** A board as part of a report: one that scrolls on screens, and one that fits a sheet of paper. */
public final class BoardFigure {

    private BoardFigure() {
    }

    /**
     * Writes a board with what it shows at first, and more.
     *
     * @param more ids of further switches to turn on
     */
    public static void write(Html html, BoardKind kind, ReportContext context, String... more) {
        BoardView view = BoardView.first(kind, context.locale());
        var switches = kind.switches(context.locale());
        for (String id : more) {
            view = view.with(switches.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(), true,
                switches);
        }
        Board board = kind.board(context.project(), view);
        html.in("div", "screen", screen -> screen.in(Html.Element.of("div").cls("scroll").with("tabindex", "0")
            .with("role", "group").with("aria-label", board.title()), box -> box.drawing(board.drawing(),
                kind.id() + "-board", context.locale())));
        html.in("div", "paper", paper -> paper.in("div", "sheet", sheet -> sheet.drawing(board.drawing(),
            kind.id() + "-sheet", context.locale())));
    }
}
