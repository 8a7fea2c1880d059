/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.model.ProjectElement;
import org.jalon.planning.edit.Edit;

/**
 * What gestures on a board mean. Places are points of the board as it is shown. Each gesture gives one {@link Edit},
 * refused with a reason in words where it means nothing.
 */
public interface BoardEditor {

    /** What can be put on the board, in the order of the palette; the first is what a double click creates. */
    List<BoardTool> tools();

    /**
     * Creates an element.
     *
     * @param tool a tool that is no link
     * @param at   where, in the middle of the future box; the middle of what is seen if it is created by keyboard
     * @param over element of the box at that place if it {@linkplain #isTarget(BoardTool, EObject) is a target}, or of
     *             the box selected if it is created by keyboard; null for the bare board
     */
    Edit create(BoardTool tool, Board board, Point at, EObject over);

    /**
     * Draws a link. Where no tool is a link, a drag from the edge of a box moves it like any other.
     *
     * @param tool a tool that is a link; null for what a drag from the edge of a box draws
     */
    Edit link(BoardTool tool, EObject source, EObject target);

    /** Lets a link begin and end elsewhere. */
    Edit reconnect(EObject link, EObject source, EObject target);

    /** The same for any editable link; kinds whose links are references say what that means. */
    default Edit reconnect(BoardLink link, EObject source, EObject target) {
        return reconnect(link.element(), source, target);
    }

    /**
     * Drops boxes elsewhere.
     *
     * @param middles where the middle of each box is dropped, by element
     * @param over    element of the box below the pointer if it {@linkplain #isTarget(BoardTool, EObject) is a target},
     *                which isn't among those dropped; null for the bare board
     */
    Edit move(Board board, Map<EObject, Point> middles, EObject over);

    /**
     * Whether it means something to drop or create a thing on a box rather than on the bare board: the box is then
     * outlined below the pointer. Where it means nothing, it is as if the box weren't there.
     *
     * @param over element of the box
     */
    default boolean isTarget(EObject over) {
        return true;
    }

    /**
     * The same where it depends on what is created.
     *
     * @param tool the tool that creates; null where boxes are dropped
     * @param over element of the box
     */
    default boolean isTarget(BoardTool tool, EObject over) {
        return isTarget(over);
    }

    /**
     * Moves elements by keyboard, a step in a direction: to the next level, the next sibling…
     *
     * @param dx -1 left, 1 right, 0 neither
     * @param dy -1 up, 1 down, 0 neither
     */
    Edit step(Board board, List<EObject> elements, int dx, int dy);

    /** What an element is called where its name is edited; empty if it has no name yet. */
    default String name(EObject element) {
        return element instanceof ProjectElement named && named.getName() != null ? named.getName() : "";
    }

    /** Gives an element another name. */
    Edit rename(EObject element, String name);

    /** What is written in a box where it is edited: the name of its element, or the text of the feature it shows. */
    default String text(BoardItem item) {
        if (item.feature() == null) {
            return name(item.element());
        }
        Object value = item.element().eGet(item.feature());
        return value == null ? "" : value.toString();
    }

    /** Gives a box another text; kinds whose boxes show features say what that means. */
    default Edit write(BoardItem item, String text) {
        return rename(item.element(), text);
    }

    /** Deletes elements, boxes or links. */
    Edit delete(List<EObject> elements);

    /** Deletes boxes and links as they are selected; kinds whose links are references say what that means. */
    default Edit delete(List<BoardItem> items, List<BoardLink> links) {
        List<EObject> elements = new ArrayList<>();
        items.stream().filter(item -> item.feature() == null).forEach(item -> elements.add(item.element()));
        links.stream().filter(link -> link.element() != null).forEach(link -> elements.add(link.element()));
        return delete(elements);
    }

    /** What else can be done to the elements selected, boxes or links, in the order of their context menu. */
    default List<BoardAction> actions(List<EObject> elements) {
        return List.of();
    }
}
