/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.project.Project;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.ui.diagram.internal.network.NetworkView;

/** The network page of the editor. */
final class NetworkFixture extends DiagramFixture {

    final NetworkView view;

    NetworkFixture(Project project) {
        this(project, false);
    }

    NetworkFixture(Project project, boolean readOnly) {
        super(project, "org.jalon.ui.diagram.network", readOnly, "");
        view = Ui.await("the network page", () -> editor.getAdapter(NetworkView.class));
        Ui.until("the network is laid out", () -> view.diagram() != null);
        canvas().setFocus();
        settle();
    }

    @Override
    GraphicalViewer viewer() {
        return view.viewer();
    }

    @Override
    PageActions actions() {
        return view.actions();
    }

    Activity activity(String name) {
        return Lookup.in(project()).activity(name);
    }

    Dependency link(String successor) {
        return activity(successor).getPredecessorLinks().get(0);
    }

    // where things are in the control

    Rectangle box(String name) {
        GraphicalEditPart part = (GraphicalEditPart) view.viewer().getEditPartRegistry().get(activity(name));
        var bounds = view.diagram().node(activity(name)).orElseThrow().bounds();
        Rectangle area = new Rectangle((int) bounds.x(), (int) bounds.y(), (int) bounds.width(),
                (int) bounds.height());
        part.getFigure().translateToAbsolute(area);
        return area;
    }

    Point left(String name) {
        return new Point(box(name).x + 2, box(name).getCenter().y);
    }

    Point right(String name) {
        return new Point(box(name).right() - 3, box(name).getCenter().y);
    }

    Point middle(String name) {
        return box(name).getCenter();
    }

    /** The middle of a link, or one of its ends. */
    Point on(Dependency link, double share) {
        GraphicalEditPart part = (GraphicalEditPart) view.viewer().getEditPartRegistry().get(link);
        Connection connection = (Connection) part.getFigure();
        Point point = share == 0 ? connection.getPoints().getFirstPoint()
                : share == 1 ? connection.getPoints().getLastPoint() : connection.getPoints().getMidpoint();
        Point copy = point.getCopy();
        ((IFigure) connection).translateToAbsolute(copy);
        return copy;
    }

    /** Groups the boxes, as the drop-down of the tool bar does. */
    void show(NetworkOptions.Grouping grouping) {
        view.show(view.options().withGrouping(grouping));
        settle();
    }
}
