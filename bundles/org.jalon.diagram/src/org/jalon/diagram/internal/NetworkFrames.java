/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.network.NetworkFrame;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.ProjectPlan;

/** Frames around the boxes of each top work package, wherever these stand. */
final class NetworkFrames {

    private NetworkFrames() {
    }

    /** The element at the top of the breakdown that holds an element, or itself. */
    static WbsElement top(WbsElement element) {
        WbsElement top = element;
        for (EObject e = element; e instanceof WbsElement above; e = e.eContainer()) {
            top = above;
        }
        return top;
    }

    static List<NetworkFrame> around(Iterable<NetworkNode> nodes, ProjectPlan plan) {
        Map<WbsElement, Rect> bounds = new LinkedHashMap<>();
        for (NetworkNode node : nodes) {
            WbsElement top = top(node.planned().element());
            if (top != node.planned().element()) {
                bounds.merge(top, node.bounds(), NetworkFrames::union);
            }
        }
        List<NetworkFrame> frames = new ArrayList<>();
        bounds.forEach((top, content) -> plan.of(top).ifPresent(planned -> {
            Rect padded = content.grown(ElkArranger.FRAME_PADDING);
            Rect frame = new Rect(padded.x(), padded.y() - ElkArranger.FRAME_TITLE, padded.width(),
                padded.height() + ElkArranger.FRAME_TITLE);
            String title = planned.code() + " " + (top.getName() == null ? "" : top.getName());
            frames.add(new NetworkFrame(planned, TextMetrics.fit(title, Font.BOLD, frame.width() - 20), frame));
        }));
        return frames;
    }

    static Rect union(Rect a, Rect b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Rect(x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
    }
}
