/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.ui.diagram.internal.edit.SheetPart;
import org.jalon.ui.diagram.internal.services.ProblemMarks;

/** The sheet on which the boxes of a board lie. */
final class BoardEditPart extends SheetPart {

    private static final int MARGIN = 12;

    BoardEditPart(BoardState state) {
        setModel(state);
    }

    BoardState state() {
        return (BoardState) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new Sheet();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DropPolicy(state(), null));
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List getModelChildren() {
        return new ArrayList<>(state().keys());
    }

    /** A double click on the bare board creates what the board is for. */
    @Override
    protected void opened(Point location) {
        state().editor().tools().stream().filter(tool -> !tool.link()).findFirst().ifPresent(tool ->
                state().editing().execute(state().editor().create(tool, state().board(), onBoard(location),
                        null)));
    }

    /** Where a place in the control is on the board. */
    org.jalon.diagram.Point onBoard(Point location) {
        Point point = inFigure(location);
        return new org.jalon.diagram.Point(point.x, point.y);
    }

    /** Takes up another board; only what differs from the one before is refreshed. */
    void boardChanged(Board before) {
        Map<Object, BoardItem> oldItems = before == null ? Map.of() : before.items().stream()
                .collect(Collectors.toMap(BoardItem::key, Function.identity(), (a, b) -> a));
        Map<Object, BoardLink> oldLinks = before == null ? Map.of() : before.links().stream()
                .filter(BoardLink::isEditable)
                .collect(Collectors.toMap(BoardLink::key, Function.identity(), (a, b) -> a));
        if (!List.copyOf(state().keys()).equals(before == null ? List.of()
                : before.items().stream().map(BoardItem::key).distinct().toList())) {
            refreshChildren();
            ProblemMarks.refresh(getViewer());
        }
        for (BoardItem item : state().items()) {
            if (!item.equals(oldItems.get(item.key()))) {
                part(item.key(), ItemPart.class, ItemPart::refreshVisuals);
            }
        }
        relinked(oldLinks).forEach(key -> part(key, ItemPart.class, ItemPart::refreshLinks));
        for (BoardLink link : state().links()) {
            if (!link.equals(oldLinks.get(link.key()))) {
                part(link.key(), LinkPart.class, LinkPart::refreshVisuals);
            }
        }
        getFigure().revalidate();
        if (before == null || !before.backdrop().equals(state().board().backdrop())
                || !plain(before.links()).equals(plain(state().board().links()))) {
            getFigure().getParent().repaint();
        }
    }

    private static List<BoardLink> plain(List<BoardLink> links) {
        return links.stream().filter(link -> !link.isEditable()).toList();
    }

    /** The boxes at which links begin or end that weren't there before, or no longer are. */
    private Set<Object> relinked(Map<Object, BoardLink> oldLinks) {
        Set<Object> boxes = new HashSet<>();
        for (BoardLink link : state().links()) {
            BoardLink old = oldLinks.get(link.key());
            if (old == null || !Objects.equals(old.source(), link.source())
                    || !Objects.equals(old.target(), link.target())) {
                boxes.add(link.source());
                boxes.add(link.target());
            }
        }
        oldLinks.forEach((key, old) -> {
            BoardLink now = state().link(key);
            if (now == null || now.source() != old.source() || now.target() != old.target()) {
                boxes.add(old.source());
                boxes.add(old.target());
            }
        });
        return boxes;
    }

    @Override
    protected String words() {
        Board board = state().board();
        return board == null ? "" : board.title() + ". " + board.description();
    }

    private final class Sheet extends Figure {

        @Override
        public Dimension getPreferredSize(int widthHint, int heightHint) {
            Board board = state().board();
            return board == null ? new Dimension() : new Dimension((int) Math.ceil(board.width()) + MARGIN,
                    (int) Math.ceil(board.height()) + MARGIN);
        }

        /** Lines lie below the boxes but above the sheet. */
        @Override
        public IFigure findFigureAt(int x, int y, TreeSearch search) {
            IFigure found = super.findFigureAt(x, y, search);
            if (found == null || found == this) {
                IFigure line = getLayer(LayerConstants.CONNECTION_LAYER).findFigureAt(x, y, search);
                return line == null ? found : line;
            }
            return found;
        }
    }
}
