/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardView;
import org.jalon.model.project.Project;

/** Finds out what a kind of board must show of a project for an element to be seen. */
record BoardSearch(BoardKind kind, Project project) {

    /** Whether a board has a box or a link for an element. */
    static boolean isOn(Board board, EObject element) {
        return board.items().stream().anyMatch(item -> item.element() == element)
                || board.links().stream().anyMatch(link -> link.element() == element);
    }

    /**
     * What must be shown for an element to be seen.
     *
     * @param now what is shown now: no more of it is changed than need be
     * @return empty if no board of this kind has it
     */
    Optional<BoardView> find(EObject element, BoardView now) {
        BoardView unfolded = now;
        for (EObject each = element; each != null; each = each.eContainer()) {
            unfolded = unfolded.folded(each, false);
        }
        BoardView all = new BoardView(now.locale(), now.switches(), now.subject(), Set.of());
        List<BoardView> tries = new ArrayList<>(List.of(now, unfolded, all));
        kind.subjects(project).stream().filter(each -> EcoreUtil.isAncestor(each, element))
                .forEach(each -> tries.add(all.of(each)));
        return tries.stream().distinct().filter(each -> isOn(kind.board(project, each), element)).findFirst();
    }
}
