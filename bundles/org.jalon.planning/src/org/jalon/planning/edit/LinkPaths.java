/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;

/** Finds out whether one element already waits for another, so that a link back would close a cycle. */
final class LinkPaths {

    private final Map<Activity, Activity> cameFrom = new HashMap<>();
    private final Set<WbsElement> expanded = new HashSet<>();
    private final Deque<Activity> queue = new ArrayDeque<>();
    private final Dependency ignored;

    private LinkPaths(Dependency ignored) {
        this.ignored = ignored;
    }

    /**
     * The shortest way along the links.
     *
     * @param from    an element
     * @param to      another one
     * @param ignored a link that doesn't count, because it is about to go; null for none
     * @return activities from one to the other; empty if links don't lead there
     */
    static List<WbsElement> find(WbsElement from, WbsElement to, Dependency ignored) {
        return new LinkPaths(ignored).search(from, to);
    }

    private List<WbsElement> search(WbsElement from, WbsElement to) {
        Set<Activity> goals = new HashSet<>();
        collect(to, goals);
        reach(from, null);
        while (!queue.isEmpty()) {
            Activity activity = queue.poll();
            if (goals.contains(activity)) {
                return path(activity);
            }
            // What follows a package follows each activity in it.
            for (WbsElement e = activity; e != null; e = e.eContainer() instanceof WbsElement parent ? parent : null) {
                if (expanded.add(e)) {
                    for (Dependency link : e.getSuccessorLinks()) {
                        if (link != ignored && link.getSuccessor() != null) {
                            reach(link.getSuccessor(), activity);
                        }
                    }
                }
            }
        }
        return List.of();
    }

    private void reach(WbsElement element, Activity source) {
        if (element instanceof WorkPackage parent) {
            parent.getChildren().forEach(child -> reach(child, source));
        } else if (!cameFrom.containsKey(element)) {
            cameFrom.put((Activity) element, source);
            queue.add((Activity) element);
        }
    }

    private static void collect(WbsElement element, Set<Activity> activities) {
        if (element instanceof WorkPackage parent) {
            parent.getChildren().forEach(child -> collect(child, activities));
        } else {
            activities.add((Activity) element);
        }
    }

    private List<WbsElement> path(Activity end) {
        List<WbsElement> path = new ArrayList<>();
        for (Activity activity = end; activity != null; activity = cameFrom.get(activity)) {
            path.add(activity);
        }
        Collections.reverse(path);
        return path;
    }
}
