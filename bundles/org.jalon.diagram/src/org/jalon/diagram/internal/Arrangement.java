/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.List;
import java.util.Map;

import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.network.NetworkLane;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;

/**
 * Where the boxes of a network stand.
 *
 * @param places the upper left corner of the box of each element; also of some that aren't shown now
 * @param courses the courses of those links that were laid out together with the boxes
 * @param lanes the lanes, possibly none
 */
public record Arrangement(Map<WbsElement, Point> places, Map<Dependency, Course> courses, List<NetworkLane> lanes) {

    /**
     * The course of a link.
     *
     * @param source box that it leaves: the course is good as long as the box stays there
     * @param target box that it enters
     * @param points from one to the other
     * @param label where its label is
     */
    record Course(Rect source, Rect target, List<Point> points, Rect label) {
    }

    /** The same places, for links that find their courses anew. */
    static Arrangement of(Map<WbsElement, Point> places, List<NetworkLane> lanes) {
        return new Arrangement(places, Map.of(), lanes);
    }
}
