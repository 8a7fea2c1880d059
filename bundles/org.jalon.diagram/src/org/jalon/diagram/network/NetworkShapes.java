/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import java.util.List;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Shape;

/** The shapes of a network diagram piece by piece: for an editor, to which each box and each link is a thing. */
public final class NetworkShapes {

    private NetworkShapes() {
    }

    /** The frame of a work package. */
    public static List<Shape> frame(NetworkFrame frame) {
        Drawing.Pen pen = new Drawing.Pen();
        NetworkPicture.frame(pen, frame);
        return pen.shapes();
    }

    /** A lane; its title begins at a place, so that it may stay in sight. */
    public static List<Shape> lane(NetworkLane lane, double titleLeft) {
        Drawing.Pen pen = new Drawing.Pen();
        NetworkPicture.lane(pen, lane, titleLeft);
        return pen.shapes();
    }

    /** A box with what is written in it, titled by its code and name. */
    public static Shape.Group node(NetworkNode node) {
        return NetworkPicture.box(node);
    }

    /** The course of a link and its label. */
    public static List<Shape> edge(NetworkEdge edge) {
        Drawing.Pen pen = new Drawing.Pen();
        pen.add(NetworkPicture.line(edge));
        NetworkPicture.label(pen, edge);
        return pen.shapes();
    }
}
