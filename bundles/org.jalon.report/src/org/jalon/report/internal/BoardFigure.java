/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import java.util.List;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardView;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.validation.FindingPlaces;

/** A board as part of a report: one for screens, which scrolls if it is large, and one that fits a sheet of paper. */
public final class BoardFigure {

    /** Wider boards can't be read when they are pressed into the page. */
    private static final double WIDEST = 1500;

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
        write(html, kind.id(), board, List.of(board), context);
    }

    /**
     * Writes a board that is another on paper.
     *
     * @param id     identity on the page
     * @param screen what is seen on the screen
     * @param paper  what is printed, each on a sheet of its own
     */
    public static void write(Html html, String id, Board screen, List<Board> paper, ReportContext context) {
        Html.Element frame = screen.width() <= WIDEST ? Html.Element.of("figure") : Html.Element.of("div").cls("scroll")
            .with("tabindex", "0").with("role", "group").with("aria-label", screen.title());
        html.in("div", "screen", shown -> shown.in(frame, figure -> figure.drawing(signed(screen, context),
            id + "-board", context.locale())));
        html.in("div", "paper", printed -> {
            for (int i = 0; i < paper.size(); i++) {
                String sheet = id + "-sheet" + (i == 0 ? "" : "-" + (i + 1));
                Board board = paper.get(i);
                printed.in("div", "sheet", box -> box.drawing(signed(board, context), sheet, context.locale()));
            }
        });
    }

    /** The board with signs on what the validation found. */
    private static Drawing signed(Board board, ReportContext context) {
        return board.drawing(FindingPlaces.words(context.options().findings(),
            element -> board.signed(element).isPresent(), context.locale()));
    }
}
