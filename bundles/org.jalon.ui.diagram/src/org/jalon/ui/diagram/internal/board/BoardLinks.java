/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.board.BoardTool;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.diagram.internal.edit.LinkMode;

/** Links drawn by keyboard on a board: as many types as its palette has tools for links. */
record BoardLinks(BoardViewer view, BoardState state) implements LinkMode.Links {

    @Override
    public EObject current() {
        return view.currentOwn().orElse(null);
    }

    @Override
    public String name(EObject element) {
        return state.editor().name(element);
    }

    private List<BoardTool> tools() {
        return state.editor().tools().stream().filter(BoardTool::link).toList();
    }

    @Override
    public List<String> types() {
        return tools().stream().map(BoardTool::label).toList();
    }

    @Override
    public Edit link(EObject source, EObject target, int type) {
        return state.editor().link(tools().get(type), source, target);
    }
}
