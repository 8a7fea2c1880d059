/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlannedElement;
import org.jalon.validation.RuleContext;

/** Activities that no link holds, or whom no link waits for. */
final class OpenEnds {

    private OpenEnds() {
    }

    /** Links of the packages around an activity count for it; links with inactive elements count for none. */
    static List<PlannedElement> of(RuleContext context, boolean atStart) {
        return context.plan().activities().stream().filter(planned -> isOpen(planned.element(), atStart, context))
                .toList();
    }

    private static boolean isOpen(WbsElement activity, boolean atStart, RuleContext context) {
        for (EObject e = activity; e instanceof WbsElement element; e = e.eContainer()) {
            List<Dependency> links = atStart ? element.getPredecessorLinks() : element.getSuccessorLinks();
            for (Dependency link : links) {
                WbsElement other = atStart ? link.getPredecessor() : link.getSuccessor();
                if (other != null && context.planned(other).isPresent()) {
                    return false;
                }
            }
        }
        return true;
    }
}
