/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Two elements are linked once. */
public final class DuplicateLinkRule extends Rule<Dependency> {

    /** The rule. */
    public DuplicateLinkRule() {
        super(Dependency.class);
    }

    @Override
    public void check(Dependency link, RuleContext context) {
        WbsElement after = link.getSuccessor();
        if (after == null || link.getPredecessor() == null) {
            return;
        }
        for (Dependency other : after.getPredecessorLinks()) {
            if (other == link) {
                return;
            }
            if (other.getPredecessor() == link.getPredecessor() && other.getType() == link.getType()) {
                context.report(link, null, link.getPredecessor(), after);
                return;
            }
        }
    }
}
