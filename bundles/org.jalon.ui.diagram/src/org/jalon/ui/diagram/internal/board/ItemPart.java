/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardTool;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.diagram.internal.edit.BoxPart;
import org.jalon.ui.diagram.internal.edit.LinkDrag;
import org.jalon.ui.diagram.internal.edit.LinkPolicy;
import org.jalon.ui.diagram.internal.edit.LinkRequest;
import org.jalon.ui.diagram.internal.edit.TextEdit;

/** The box of an element, or of one text of it. */
final class ItemPart extends BoxPart {

    /** A box; its model is the key of its item. */
    ItemPart(Object key) {
        setModel(key);
    }

    BoardState state() {
        return (BoardState) getParent().getModel();
    }

    /** The box as last shown, null if it is about to go. */
    BoardItem item() {
        return getParent() == null ? null : state().item(getModel());
    }

    /** The element that the box stands for; null if it only shows a text of one. */
    EObject own() {
        return getModel() instanceof EObject element ? element : null;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    public Object getAdapter(Class type) {
        if (type == EObject.class) {
            return element();
        }
        return super.getAdapter(type);
    }

    @Override
    protected IFigure createFigure() {
        return new ItemFigure(this);
    }

    @Override
    public EObject element() {
        return item() == null ? null : item().element();
    }

    @Override
    public Point problemPlace() {
        BoardItem item = item();
        return item == null || state().board().signed(item.element()).orElse(null) != item ? null
                : new Point((int) Math.round(item.sign().x()), (int) Math.round(item.sign().y()));
    }

    private ItemFigure box() {
        return (ItemFigure) getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new GhostPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DropPolicy(state(), this));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new Links());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List getModelSourceConnections() {
        return state().leaving(getModel());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List getModelTargetConnections() {
        return state().entering(getModel());
    }

    @Override
    protected void refreshVisuals() {
        BoardItem item = item();
        if (item != null) {
            box().place(item);
        }
    }

    /** Outlines the box, as where something would be dropped. */
    void setTargeted(boolean targeted) {
        box().setTargeted(targeted);
    }

    @Override
    protected void setHovered(boolean hovered) {
        box().setHovered(hovered && own() != null && state().isLinkable());
    }

    // gestures

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof LocationRequest at) {
            Point point = inFigure(at.getLocation());
            if (box().isAtFold(point)) {
                return new Folding();
            }
            if (own() != null && state().isLinkable() && box().isAtEdge(point)) {
                return new LinkDrag(state().editing());
            }
        }
        return own() == null || !state().editing().isWritable() ? new SelectEditPartTracker(this)
                : new BoardDrag(this, state());
    }

    /** A click folds or unfolds; it selects nothing. */
    private final class Folding extends SelectEditPartTracker {

        Folding() {
            super(ItemPart.this);
        }

        @Override
        protected boolean handleButtonDown(int button) {
            return true;
        }

        @Override
        protected boolean handleButtonUp(int button) {
            state().fold(item().element());
            return true;
        }
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())
                || RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            edit();
        } else {
            super.performRequest(request);
        }
    }

    /** Edits the name in its place, if there is one and it may be changed. */
    void edit() {
        BoardItem item = item();
        if (item != null && item.name() != null && state().editing().isWritable()) {
            new TextEdit(this, state().editing(), () -> ItemFigure.pixels(item.name()), state().editor().text(item),
                    entry -> state().editor().write(item, entry)).show();
        }
    }

    @Override
    protected String words() {
        BoardItem item = item();
        return item == null ? "" : item.title();
    }

    private final class Links extends LinkPolicy {

        Links() {
            super(state().editing());
        }

        @Override
        protected Edit link(LinkRequest link, GraphicalEditPart source, Point location) {
            return own() != null && source instanceof ItemPart from && from.own() != null
                    ? state().editor().link((BoardTool) link.what(), from.own(), own()) : null;
        }

        @Override
        protected Edit reconnect(ConnectionEditPart part, boolean source, Point location) {
            BoardLink link = state().link(part.getModel());
            return link == null || own() == null ? null : source
                    ? state().editor().reconnect(link, own(), link.target())
                    : state().editor().reconnect(link, link.source(), own());
        }

        @Override
        protected Point leaves(LinkRequest link, Point pointer) {
            return box().edgeTowards(pointer);
        }

        @Override
        protected Point enters(Point location) {
            return box().edgeTowards(location);
        }
    }
}
