/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import java.util.Set;
import java.util.function.Predicate;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.planning.PlannedElement;

/** Kinds of activities that can be left out of a network as a whole. */
public enum NetworkCategory {

    /** Milestones and gates: points in time. */
    MILESTONES {
        @Override
        public boolean contains(PlannedElement planned) {
            return planned.isMilestone();
        }
    },
    /** Working sessions. */
    WORKING_SESSIONS {
        @Override
        public boolean contains(PlannedElement planned) {
            return planned.element() instanceof Activity activity
                && activity.getKind() == ActivityKind.WORKING_SESSION;
        }
    },
    /** What is finished. */
    COMPLETED {
        @Override
        public boolean contains(PlannedElement planned) {
            return planned.percentComplete() >= 100;
        }
    },
    /** What may slip without delaying the project. */
    UNCRITICAL {
        @Override
        public boolean contains(PlannedElement planned) {
            return !planned.critical();
        }
    },
    /** What nothing precedes and nothing follows. */
    UNLINKED {
        @Override
        public boolean contains(PlannedElement planned) {
            return planned.element().getPredecessorLinks().isEmpty()
                && planned.element().getSuccessorLinks().isEmpty();
        }
    };

    /** Whether an activity is of this kind. */
    public abstract boolean contains(PlannedElement planned);

    /** What is left when some kinds are hidden. */
    public static Predicate<PlannedElement> without(Set<NetworkCategory> hidden) {
        Set<NetworkCategory> kinds = Set.copyOf(hidden);
        return planned -> kinds.stream().noneMatch(kind -> kind.contains(planned));
    }
}
