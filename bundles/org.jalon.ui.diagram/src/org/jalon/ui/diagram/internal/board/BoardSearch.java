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
import org.jalon.diagram.board.BoardSwitch;
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
        List.copyOf(tries).forEach(each -> tries.add(switched(element, each)));
        return tries.stream().distinct().filter(each -> isOn(kind.board(project, each), element)).findFirst();
    }

    /**
     * What must be shown to see in the box of another what is told there of an element that has none of its own.
     *
     * @param now what is shown now
     */
    Optional<BoardView> findTold(EObject element, BoardView now) {
        return kind.toldIn(element).stream().flatMap(each -> find(each, now).stream()).findFirst()
                .map(found -> switched(element, found));
    }

    /** The same with what shows an element turned on. */
    private BoardView switched(EObject element, BoardView view) {
        String id = kind.shownBy(element);
        List<BoardSwitch> switches = kind.switches(view.locale());
        return id == null || view.shows(id) ? view : switches.stream().filter(each -> each.id().equals(id)).findFirst()
                .map(each -> view.with(each, true, switches)).orElse(view);
    }
}
