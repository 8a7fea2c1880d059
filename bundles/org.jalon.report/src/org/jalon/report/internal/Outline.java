/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/**
 * The part of a breakdown that a reader can take in: everything if it isn't too much, else the levels that fit and,
 * below them, what is critical.
 */
public final class Outline {

    private final Set<WbsElement> shown;
    private final int hidden;

    private Outline(Set<WbsElement> shown, int hidden) {
        this.shown = shown;
        this.hidden = hidden;
    }

    /** The part of the plan's breakdown of at most the given number of lines. */
    public static Outline of(ProjectPlan plan, int maximum) {
        List<WbsElement> all = plan.codes().elements();
        if (all.size() <= maximum) {
            return new Outline(new HashSet<>(all), 0);
        }
        Set<WbsElement> shown = new LinkedHashSet<>();
        for (int level = 1; ; level++) {
            int depth = level;
            List<WbsElement> next = all.stream().filter(element -> plan.codes().level(element) == depth).toList();
            if (next.isEmpty() || shown.size() + next.size() > maximum) {
                break;
            }
            shown.addAll(next);
        }
        addPressing(plan, maximum, shown);
        return new Outline(shown, all.size() - shown.size());
    }

    /** Critical activities, and what contains them, as long as there is room. */
    private static void addPressing(ProjectPlan plan, int maximum, Set<WbsElement> shown) {
        List<PlannedElement> candidates = plan.criticalPath().isEmpty() ? plan.activities() : plan.criticalPath();
        for (PlannedElement planned : candidates) {
            Set<WbsElement> branch = new LinkedHashSet<>();
            for (Object e = planned.element(); e instanceof WbsElement element; e = element.eContainer()) {
                branch.add(element);
            }
            branch.removeAll(shown);
            if (shown.size() + branch.size() > maximum) {
                return;
            }
            shown.addAll(branch);
        }
    }

    /** Whether the element is listed. */
    public boolean shows(WbsElement element) {
        return shown.contains(element);
    }

    /** How many elements aren't listed. */
    public int hidden() {
        return hidden;
    }
}
