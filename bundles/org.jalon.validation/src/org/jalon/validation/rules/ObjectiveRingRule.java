/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.planning.ObjectiveRoots;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** No objective is part of itself; told of the first of a ring. */
public final class ObjectiveRingRule extends Rule<Objective> {

    /** The rule. */
    public ObjectiveRingRule() {
        super(Objective.class);
    }

    @Override
    public void check(Objective objective, RuleContext context) {
        Objective parent = objective.getParent();
        if (parent != null && parent.eContainer() == objective.eContainer() && ObjectiveRoots.isRoot(objective)) {
            List<Objective> ring = new ArrayList<>();
            for (Objective at = parent; at != objective; at = at.getParent()) {
                ring.add(at);
            }
            context.reportAs(ring.isEmpty() ? "own" : "message", objective,
                    FramingPackage.Literals.OBJECTIVE__PARENT, objective, ring);
        }
    }
}
