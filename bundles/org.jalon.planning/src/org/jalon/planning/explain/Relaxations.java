/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.util.Optional;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.DateReason;
import org.jalon.planning.whatif.PlanChange;

/** The change of a plan that would take a cause away. */
final class Relaxations {

    private Relaxations() {
    }

    /** For what holds an element: its link, or the date. */
    static Optional<PlanChange> of(Hold hold) {
        return hold.dependency() != null ? Optional.of(new PlanChange.RemoveLink(hold.dependency()))
                : ofDate(hold.kind(), hold.source());
    }

    /** For a step of a chain: a lag, a closure of a calendar, an imposed date. Work is not taken away. */
    static Optional<PlanChange> of(Step step) {
        return switch (step.kind()) {
            case ORIGIN -> ofDate(step.reason().kind(), step.reason().source());
            case LINK -> hasLag(step.dependency()) ? Optional.of(new PlanChange.DropLag(step.dependency()))
                    : Optional.empty();
            case WAIT -> step.closures().stream().filter(Relaxations::canBeOpened).findFirst().map(closure ->
                    new PlanChange.WorkDaysOff(closure.calendars(), closure.from(), closure.to()));
            case WORK -> Optional.empty();
        };
    }

    private static boolean canBeOpened(Closure closure) {
        return closure.kind() != Closure.Kind.HOURS && !closure.calendars().isEmpty();
    }

    private static boolean hasLag(Dependency link) {
        return link.getLagPercent() != null ? link.getLagPercent() > 0
                : link.getLag() != null && link.getLag().isPositive();
    }

    private static Optional<PlanChange> ofDate(DateReason.Kind kind, WbsElement source) {
        return switch (kind) {
            case CONSTRAINT -> Optional.of(new PlanChange.DropConstraint(source));
            case LEVELLING -> Optional.of(new PlanChange.DropLevelling((Activity) source));
            case MANUAL -> Optional.of(new PlanChange.PlanAutomatically((Activity) source));
            default -> Optional.empty();
        };
    }
}
