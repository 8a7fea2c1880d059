/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jalon.model.framing.Framing;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.Project;

/** Where the tree of objectives begins. Objectives that a file puts below each other begin with the first of them. */
public final class ObjectiveRoots {

    private ObjectiveRoots() {
    }

    /** The objectives of a project that stand at the top, in the order of the framing; all others are below them. */
    public static List<Objective> of(Project project) {
        return project.getFraming() == null ? List.of() : project.getFraming().getObjectives().stream()
                .filter(ObjectiveRoots::isRoot).toList();
    }

    /** Whether an objective stands at the top. */
    public static boolean isRoot(Objective objective) {
        Objective parent = objective.getParent();
        if (parent == null || parent.eContainer() != objective.eContainer()) {
            return true;
        }
        Set<Objective> above = new LinkedHashSet<>();
        Objective at = objective;
        while (at != null && above.add(at)) {
            at = at.getParent();
        }
        return at == objective && objective.eContainer() instanceof Framing framing
                && framing.getObjectives().stream().filter(above::contains).findFirst().orElseThrow() == objective;
    }
}
