/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.diagram.Point;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.board.Boards;
import org.jalon.model.project.Project;
import org.jalon.sirius.internal.places.Hands;

/** One kind of board of a project, as services want it: what it shows, and what its tools do. */
public final class BoardAccess {

    private final String kind;
    private final Edits edits;
    private final EObject subject;

    private BoardAccess(EObject element, String kind) {
        this.kind = kind;
        edits = Edits.of(element);
        subject = subject(element);
    }

    /** What the board is about, if it shows one of several things: that which the element is or is part of. */
    private EObject subject(EObject element) {
        List<EObject> subjects = Boards.find(kind).orElseThrow().subjects(project());
        EObject each = element;
        while (each != null && !subjects.contains(each)) {
            each = each.eContainer();
        }
        return each;
    }

    /**
     * A board of the project around an element; where a kind of board shows one of several things, of that which the
     * element is or is part of, and of the first for others.
     *
     * @param kind the id of the kind of board
     */
    public static BoardAccess of(EObject element, String kind) {
        return new BoardAccess(element, kind);
    }

    /** The project. */
    public Project project() {
        return edits.project();
    }

    /** The board as it is now. */
    public Board board() {
        return Views.of(project()).board(kind, subject);
    }

    /** What gestures on it mean. */
    public BoardEditor editor() {
        return Boards.find(kind).orElseThrow().editor(edits.domain(), project(), Views.locale());
    }

    /** The elements of a class that have a box of their own. */
    public <T extends EObject> List<T> elements(Class<T> type) {
        return board().items().stream().filter(item -> item.feature() == null).map(BoardItem::element)
            .filter(type::isInstance).map(type::cast).distinct().toList();
    }

    /** The elements of a class of which boxes show texts. */
    public <T extends EObject> List<T> textsOf(Class<T> type) {
        return board().items().stream().filter(item -> item.feature() != null).map(BoardItem::element)
            .filter(type::isInstance).map(type::cast).distinct().toList();
    }

    /** The elements of a class that are drawn as lines. */
    public <T extends EObject> List<T> lines(Class<T> type) {
        return board().links().stream().map(BoardLink::element).filter(type::isInstance).map(type::cast).distinct()
            .toList();
    }

    /** The line that stands for an element. */
    public Optional<BoardLink> line(EObject element) {
        return board().links().stream().filter(link -> link.element() == element).findFirst();
    }

    /** What elements of a class hang on an element by a line that stands for no element. */
    public <T extends EObject> List<T> hangingOn(EObject source, Class<T> type) {
        return board().links().stream().filter(link -> link.element() == null && link.source() == source)
            .map(BoardLink::target).filter(type::isInstance).map(type::cast).toList();
    }

    /** Creates what a tool of the board makes, where the hand is or in the middle. */
    public EObject create(String tool, EObject over) {
        Board board = board();
        Point at = Hands.place().orElse(new Point(board.width() / 2, board.height() / 2));
        return edits.run(editor().create(tool(tool), board, at, over instanceof Project ? null : over), over);
    }

    /** Draws a line with a tool of the board; null for the usual one. */
    public EObject link(String tool, EObject source, EObject target) {
        return edits.run(editor().link(tool == null ? null : tool(tool), source, target), source);
    }

    /** Whether a line may be drawn. */
    public boolean canLink(String tool, EObject source, EObject target) {
        return editor().link(tool == null ? null : tool(tool), source, target).isPossible();
    }

    /** Lets a line begin and end elsewhere. */
    public EObject reconnect(EObject line, EObject source, EObject target) {
        edits.run(editor().reconnect(line, source, target));
        return line;
    }

    /** Lets a line that stands for no element begin and end elsewhere. */
    public EObject reconnect(BoardLink line, EObject source, EObject target) {
        edits.run(editor().reconnect(line, source, target));
        return source;
    }

    /** Takes a line away that stands for no element. */
    public EObject detach(BoardLink line) {
        edits.run(editor().delete(List.of(), List.of(line)));
        return line.source();
    }

    /** Writes the text of the box that shows a feature. */
    public EObject write(EObject element, EStructuralFeature feature, String text) {
        board().item(element, feature).ifPresent(item -> edits.run(editor().write(item, text)));
        return element;
    }

    private BoardTool tool(String id) {
        return editor().tools().stream().filter(tool -> tool.id().equals(id)).findFirst().orElseThrow();
    }
}
