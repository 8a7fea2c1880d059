/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableLayeredPane;

/**
 * Layers that the toolkit scales, instead of each number by itself: at any zoom texts stay as wide as their boxes are,
 * and curves stay round.
 */
public final class SmoothLayers extends ScalableLayeredPane {

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getScale() == 1) {
            super.paintClientArea(graphics);
            return;
        }
        graphics.pushState();
        graphics.scale(getScale());
        // what children restore after each of them
        graphics.pushState();
        paintChildren(graphics);
        graphics.popState();
        graphics.popState();
    }
}
