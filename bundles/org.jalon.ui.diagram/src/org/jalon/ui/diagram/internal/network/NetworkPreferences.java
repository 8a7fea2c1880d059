/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.Locale;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.diagram.network.NetworkOptions.Figures;
import org.jalon.diagram.network.NetworkOptions.Grouping;
import org.jalon.ui.common.JalonPreferences;

/** What the user prefers of networks: grid and snapping, followed at once; figures and groups, for those to come. */
final class NetworkPreferences {

    private NetworkPreferences() {
    }

    /** What a network shows at first. */
    static NetworkOptions options() {
        return NetworkOptions.in(Locale.getDefault())
                .withFigures(JalonPreferences.choice(JalonPreferences.NETWORK_FIGURES, Figures.class, Figures.DATES))
                .withGrouping(JalonPreferences.choice(JalonPreferences.NETWORK_GROUPING, Grouping.class,
                        Grouping.NONE));
    }

    /** Has a view follow what is preferred. */
    static void follow(NetworkView view) {
        GraphicalViewer viewer = view.viewer();
        apply(viewer);
        JalonPreferences.onChange(viewer.getControl(), key -> {
            switch (key) {
                case JalonPreferences.NETWORK_FIGURES -> view.show(view.options().withFigures(options().figures()));
                case JalonPreferences.NETWORK_GROUPING -> view.show(view.options().withGrouping(
                        options().grouping()));
                default -> apply(viewer);
            }
        });
    }

    private static void apply(GraphicalViewer viewer) {
        int spacing = JalonPreferences.gridSpacing();
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(spacing, spacing));
        // the edges of boxes are on the grid, not those of the room around them
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ORIGIN, new Point(-BoxFigure.ROOM, -BoxFigure.ROOM));
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, JalonPreferences.isOn(JalonPreferences.GRID_SNAP));
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED,
                JalonPreferences.isOn(JalonPreferences.GEOMETRY_SNAP));
        viewer.getControl().redraw();
    }

    /** Turns a preference over. */
    static void toggle(String key) {
        JalonPreferences.store().setValue(key, !JalonPreferences.isOn(key));
    }
}
