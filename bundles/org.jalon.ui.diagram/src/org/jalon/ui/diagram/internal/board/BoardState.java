/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.diagram.Theme;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardArea;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardTool;
import org.jalon.ui.diagram.internal.edit.BoxState;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;
import org.jalon.ui.diagram.internal.paint.ShapePainter;

/** What a board page shows and how it is edited: the model of the sheet. */
final class BoardState extends BoxState {

    private final BoardEditor editor;
    private final Consumer<EObject> fold;
    private final Consumer<String> hints;
    private final boolean linkable;
    private Board board;
    private final Map<Object, BoardItem> items = new LinkedHashMap<>();
    private final Map<Object, BoardLink> links = new LinkedHashMap<>();
    private final Map<EObject, List<Object>> leaving = new HashMap<>();
    private final Map<EObject, List<Object>> entering = new HashMap<>();
    private final List<BoardLink> plainLinks = new ArrayList<>();

    /**
     * An empty sheet.
     *
     * @param fold  folds the branch of an element, or unfolds it
     * @param hints told what a place means, null when that is past
     */
    BoardState(Theme theme, DiagramEditing editing, BoardEditor editor, Consumer<EObject> fold,
            Consumer<String> hints) {
        // letters keep their size, or they would not fit into the boxes that were made for them
        super(theme, editing, ShapePainter::exact);
        this.editor = editor;
        this.fold = fold;
        this.hints = hints;
        linkable = editor.tools().stream().anyMatch(BoardTool::link);
    }

    BoardEditor editor() {
        return editor;
    }

    /** Whether links can be drawn by hand. */
    boolean isLinkable() {
        return linkable && editing().isWritable();
    }

    /** What is shown; null as long as nobody has looked. */
    Board board() {
        return board;
    }

    void setBoard(Board newBoard) {
        board = newBoard;
        items.clear();
        links.clear();
        leaving.clear();
        entering.clear();
        plainLinks.clear();
        newBoard.items().forEach(item -> items.put(item.key(), item));
        newBoard.links().forEach(this::sort);
    }

    /** What hands may change becomes a part of the diagram, all else is only painted. */
    private void sort(BoardLink link) {
        if (link.isEditable() && items.containsKey(link.source()) && items.containsKey(link.target())
                && links.putIfAbsent(link.key(), link) == null) {
            leaving.computeIfAbsent(link.source(), key -> new ArrayList<>()).add(link.key());
            entering.computeIfAbsent(link.target(), key -> new ArrayList<>()).add(link.key());
        } else {
            plainLinks.add(link);
        }
    }

    /** Keys of the boxes, back to front. */
    Collection<Object> keys() {
        return items.keySet();
    }

    /** The boxes, back to front. */
    Collection<BoardItem> items() {
        return items.values();
    }

    /** The box with a key, null if there is none. */
    BoardItem item(Object key) {
        return items.get(key);
    }

    /** The links that hands may change. */
    Collection<BoardLink> links() {
        return links.values();
    }

    /** The link with a key, null if there is none. */
    BoardLink link(Object key) {
        return links.get(key);
    }

    /** The lines that only show something. */
    List<BoardLink> plainLinks() {
        return plainLinks;
    }

    /** Keys of the links that leave a box. */
    List<Object> leaving(Object key) {
        return leaving.getOrDefault(key, List.of());
    }

    /** Keys of the links that enter a box. */
    List<Object> entering(Object key) {
        return entering.getOrDefault(key, List.of());
    }

    @Override
    public boolean hasBox(EObject element) {
        return items.containsKey(element);
    }

    /** Says in the status line what a place of the board means, if it means something; null when that is past. */
    void tellArea(Point at) {
        if (!board.areas().isEmpty()) {
            hints.accept(at == null ? null : board.area(at).map(BoardArea::title).orElse(null));
        }
    }

    /** Folds the branch of an element, or unfolds it. */
    void fold(EObject element) {
        fold.accept(element);
    }
}
