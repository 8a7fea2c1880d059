/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import org.eclipse.draw2d.geometry.Point;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.ui.diagram.internal.Messages;

/** How new elements are called until they are named, and where they stand. */
final class NewNames {

    private NewNames() {
    }

    static String of(ActivityKind kind) {
        return switch (kind) {
            case MILESTONE -> Messages.newMilestone;
            case GATE -> Messages.newGate;
            default -> Messages.newActivity;
        };
    }

    /** The upper left corner of a box whose middle is at a place of the sheet. */
    static org.jalon.diagram.Point corner(ActivityKind kind, Point middle) {
        NetworkNode.Kind box = switch (kind) {
            case MILESTONE -> NetworkNode.Kind.MILESTONE;
            case GATE -> NetworkNode.Kind.GATE;
            default -> NetworkNode.Kind.ACTIVITY;
        };
        return new org.jalon.diagram.Point(middle.x - NetworkNode.width(box) / 2,
                middle.y - NetworkNode.height() / 2);
    }
}
