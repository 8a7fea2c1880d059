/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.util.List;
import java.util.Map;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.schedule.Network;

/**
 * A network and what its nodes and links stand for. Nodes from 0 on are the active activities in the order of the
 * breakdown; nodes after them are helpers without duration.
 *
 * @param network         the network
 * @param activities      the activity of each of the first nodes
 * @param content         for each active element, the nodes of its activities: first, and last + 1
 * @param dependencies    the link of the model of each link of the network; null for a helper's own
 * @param imposedBy       for nodes held by an imposed date, the element that it belongs to
 * @param asksForEnds     whether a link depends on which activity of a work package starts first or finishes last
 */
public record ModelNetwork(Network network, List<Activity> activities, Map<WbsElement, int[]> content,
        List<Dependency> dependencies, Map<Integer, WbsElement> imposedBy, boolean asksForEnds) {
}
