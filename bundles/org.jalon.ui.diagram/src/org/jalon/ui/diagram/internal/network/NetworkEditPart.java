/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.osgi.util.NLS;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkLane;
import org.jalon.diagram.network.NetworkShapes;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.edit.EmptyHint;
import org.jalon.ui.diagram.internal.edit.SheetPart;
import org.jalon.ui.table.Themes;

/** The sheet on which the network is drawn. */
final class NetworkEditPart extends SheetPart {

    private static final int MARGIN = 200;

    NetworkEditPart(NetworkState state) {
        setModel(state);
    }

    NetworkState state() {
        return (NetworkState) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new Sheet();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new SheetPolicy());
        installEditPolicy("snap", new SnapFeedbackPolicy());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List getModelChildren() {
        return state().elements();
    }

    /** A double click on the bare sheet creates an activity there. */
    @Override
    protected void opened(Point location) {
        state().editing().execute(((SheetPolicy) getEditPolicy(EditPolicy.LAYOUT_ROLE))
                .creation(ActivityKind.TASK, location));
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    public Object getAdapter(Class type) {
        return type == SnapToHelper.class ? snap() : super.getAdapter(type);
    }

    /** In line with other boxes where that is near, else on the grid; null if neither is wanted. */
    private SnapToHelper snap() {
        boolean grid = Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
        if (!Boolean.TRUE.equals(getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
            return grid ? new SnapToGrid(this) : null;
        }
        SnapToGeometry geometry = new SnapToGeometry(this);
        return grid ? new CompoundSnapToHelper(new SnapToHelper[] { geometry, new SnapToGrid(this) }) : geometry;
    }

    /** The lane at a height of the sheet, null if there is none. */
    NetworkLane laneAt(int y) {
        NetworkDiagram diagram = state().diagram();
        return diagram == null ? null : diagram.lanes().stream()
                .filter(lane -> y >= lane.bounds().y() && y < lane.bounds().bottom()).findFirst().orElse(null);
    }

    /** Takes up another diagram; only what differs from the one before is refreshed. */
    void diagramChanged(NetworkDiagram before) {
        NetworkDiagram now = state().diagram();
        Set<WbsElement> relinked = new HashSet<>();
        Set<Dependency> changed = new HashSet<>();
        for (NetworkEdge edge : now.edges()) {
            NetworkEdge old = before == null ? null : before.edge(edge.dependency()).orElse(null);
            if (old != edge) {
                changed.add(edge.dependency());
            }
            if (old == null || old.source() != edge.source() || old.target() != edge.target()) {
                relinked.add(edge.source());
                relinked.add(edge.target());
                if (old != null) {
                    relinked.add(old.source());
                    relinked.add(old.target());
                }
            }
        }
        if (before != null) {
            before.edges().stream().filter(edge -> now.edge(edge.dependency()).isEmpty()).forEach(edge -> {
                relinked.add(edge.source());
                relinked.add(edge.target());
            });
        }
        if (before == null || !state().elements().equals(before.nodes().stream().map(n -> n.planned().element())
                .toList())) {
            refreshChildren();
        }
        for (Object child : getChildren()) {
            NodePart part = (NodePart) child;
            WbsElement element = (WbsElement) part.getModel();
            if (before == null || before.node(element).orElse(null) != state().node(element)) {
                part.refreshVisuals();
            }
        }
        relinked.forEach(element -> part(element, NodePart.class, NodePart::refreshLinks));
        changed.forEach(link -> part(link, EdgePart.class, EdgePart::refreshVisuals));
        getFigure().revalidate();
        if (before == null || !before.lanes().equals(now.lanes()) || !before.frames().equals(now.frames())) {
            getFigure().repaint();
        }
    }

    @Override
    protected String words() {
        return Messages.networkName;
    }

    private final class Sheet extends Figure {

        @Override
        public Dimension getPreferredSize(int widthHint, int heightHint) {
            NetworkDiagram diagram = state().diagram();
            return diagram == null ? new Dimension()
                    : new Dimension((int) diagram.width() + MARGIN, (int) diagram.height() + MARGIN);
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setBackgroundColor(Themes.fill(state().painter().theme(), Role.BACKGROUND));
            Rectangle clip = graphics.getClip(new Rectangle());
            graphics.fillRectangle(clip);
            if (JalonPreferences.isOn(JalonPreferences.GRID_VISIBLE)) {
                paintGrid(graphics, clip, JalonPreferences.gridSpacing());
            }
            if (state().diagram() == null) {
                String text = state().isWaiting() ? Messages.layingOut + '…'
                        : NLS.bind(Messages.notLaidOut, Messages.layOut);
                state().painter().paint(graphics, List.of(new Shape.Text(16, 28, text, Font.BOLD,
                        Shape.Align.START, Role.TEXT_MUTED, false)));
                return;
            }
            state().hint().ifPresent(hint -> EmptyHint.paint(graphics, state().painter(), hint, getViewer()));
            state().diagram().frames().forEach(frame -> state().painter().paint(graphics, NetworkShapes.frame(frame)));
            int titles = Math.max(0, inFigure(new Point(0, 0)).x);
            for (NetworkLane lane : state().diagram().lanes()) {
                Rect bounds = lane.bounds();
                Rect wide = new Rect(bounds.x(), bounds.y(), Math.max(bounds.width(), clip.right()), bounds.height());
                state().painter().paint(graphics, NetworkShapes.lane(
                        new NetworkLane(lane.owner(), lane.title(), wide), titles));
            }
        }

        private void paintGrid(Graphics graphics, Rectangle clip, int spacing) {
            graphics.setForegroundColor(Themes.stroke(state().painter().theme(), Role.GRID));
            graphics.setLineWidth(1);
            graphics.setLineStyle(Graphics.LINE_SOLID);
            for (int x = Math.floorDiv(clip.x, spacing) * spacing; x < clip.right(); x += spacing) {
                graphics.drawLine(x, clip.y, x, clip.bottom());
            }
            for (int y = Math.floorDiv(clip.y, spacing) * spacing; y < clip.bottom(); y += spacing) {
                graphics.drawLine(clip.x, y, clip.right(), y);
            }
        }
    }
}
