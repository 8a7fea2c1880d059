/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jalon.exchange.ScheduleComparison.Cause;
import org.jalon.exchange.ScheduleComparison.Field;
import org.jalon.exchange.StoredDates;
import org.jalon.exchange.StoredDates.Trait;
import org.jalon.exchange.StoredSchedule;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.ProjectPlan;

/**
 * Finds why a stored value differs from the computed one: first a cause in the node itself, then a difference carried
 * over from a neighbour along the links, from the content of a package or from the finish of the project.
 */
final class CauseFinder {

    private static final Set<Field> EARLY = Set.of(Field.EARLY_START, Field.EARLY_FINISH);
    private static final Set<Field> LATE = Set.of(Field.LATE_START, Field.LATE_FINISH);
    private static final Map<Trait, Cause> CAUSE_OF_TRAIT = Map.of(Trait.EXTERNAL, Cause.EXTERNAL, Trait.SPLIT,
            Cause.SPLIT, Trait.LEVELLING_DELAY, Cause.LEVELLING_DELAY, Trait.EDITED_CONTOUR, Cause.EDITED_CONTOUR,
            Trait.SPANNING, Cause.SPANNING, Trait.SECOND_CONSTRAINT, Cause.SECOND_CONSTRAINT, Trait.EXPECTED_FINISH,
            Cause.EXPECTED_FINISH, Trait.OUTSIDE_CALENDAR, Cause.STALE, Trait.SEVERAL_RESOURCE_CALENDARS,
            Cause.SEVERAL_RESOURCE_CALENDARS);

    private final ProjectPlan plan;
    private final StoredSchedule stored;
    private final StaleDates stale;
    private final Map<WbsElement, List<Field>> differing;
    private final WbsElement finishOrigin;

    /** A cause, and the node it lies in if that is another one. */
    record Finding(Cause cause, WbsElement origin) {
    }

    CauseFinder(ProjectPlan plan, StoredSchedule stored, Map<WbsElement, List<Field>> differing) {
        this.plan = plan;
        this.stored = stored;
        this.stale = new StaleDates(plan, stored);
        this.differing = differing;
        this.finishOrigin = finishDiffers() ? rootOf(e -> differs(e, Set.of(Field.EARLY_FINISH))) : null;
    }

    private boolean finishDiffers() {
        if (differing.values().stream().allMatch(List::isEmpty)) {
            return false;
        }
        LocalDateTime storedFinish = stored.entries().values().stream().map(StoredDates::earlyFinish)
                .filter(Objects::nonNull).max(LocalDateTime::compareTo).orElse(null);
        LocalDateTime computed = plan.activities().stream().map(planned -> planned.earlyFinish())
                .max(LocalDateTime::compareTo).orElse(null);
        return storedFinish != null && !storedFinish.equals(computed);
    }

    private WbsElement rootOf(Predicate<WbsElement> condition) {
        return differing.keySet().stream().filter(condition).filter(element -> own(element) != null).findFirst()
                .orElse(null);
    }

    Finding find(WbsElement element, Field field) {
        if (plan.of(element).isEmpty()) {
            return new Finding(Cause.NOT_PLANNED, null);
        }
        Cause own = own(element);
        if (own != null) {
            return new Finding(own, null);
        }
        WbsElement origin = element instanceof WorkPackage parent ? originWithin(parent)
                : originAlongLinks(element, field);
        if (origin == null && !EARLY.contains(field) && finishOrigin != null) {
            origin = finishOrigin;
        }
        if (origin != null) {
            return new Finding(Cause.CARRIED_OVER, origin);
        }
        boolean isFloat = !EARLY.contains(field) && !LATE.contains(field);
        return new Finding(element instanceof WorkPackage && isFloat ? Cause.ROLLED_UP : Cause.UNEXPLAINED, null);
    }

    /** The cause that lies in the node itself, or null. */
    private Cause own(WbsElement element) {
        StoredDates dates = stored.of(element).orElseThrow();
        if (element instanceof Activity activity && activity.getSchedulingMode() == SchedulingMode.MANUAL) {
            return dates.traits().contains(Trait.EXTERNAL) ? Cause.EXTERNAL : Cause.MANUAL;
        }
        for (Trait trait : Trait.values()) {
            if (dates.traits().contains(trait) && CAUSE_OF_TRAIT.containsKey(trait)) {
                return CAUSE_OF_TRAIT.get(trait);
            }
        }
        if (stale.isContradictory(element)) {
            return Cause.STALE;
        }
        return element instanceof Activity activity && activity.getActualStart() != null ? Cause.PROGRESS : null;
    }

    private WbsElement originWithin(WorkPackage parent) {
        return activities(parent).filter(differing::containsKey).filter(e -> !differing.get(e).isEmpty())
                .map(e -> own(e) != null ? e : carriedTo(e)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private WbsElement carriedTo(WbsElement element) {
        WbsElement origin = differing.get(element).stream().map(field -> originAlongLinks(element, field))
                .filter(Objects::nonNull).findFirst().orElse(null);
        return origin == null ? finishOrigin : origin;
    }

    /** Early dates come from before, late dates from behind; floats from both. */
    private WbsElement originAlongLinks(WbsElement element, Field field) {
        WbsElement origin = LATE.contains(field) ? null : search(element, EARLY, false);
        if (origin == null && field == Field.FREE_FLOAT) {
            return successors(element).filter(e -> differs(e, EARLY))
                    .map(e -> own(e) != null ? e : search(e, EARLY, false)).filter(Objects::nonNull).findFirst()
                    .orElse(null);
        }
        return origin != null || EARLY.contains(field) ? origin : search(element, LATE, true);
    }

    /** Follows the links over nodes that differ in some of the fields, up to one with a cause of its own. */
    private WbsElement search(WbsElement from, Set<Field> fields, boolean towardsFinish) {
        Set<WbsElement> seen = new HashSet<>(Set.of(from));
        Deque<WbsElement> queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            WbsElement element = queue.remove();
            if (element != from && own(element) != null) {
                return element;
            }
            (towardsFinish ? successors(element) : predecessors(element)).filter(e -> differs(e, fields))
                    .filter(seen::add).forEach(queue::add);
        }
        return null;
    }

    private boolean differs(WbsElement element, Set<Field> fields) {
        return differing.getOrDefault(element, List.of()).stream().anyMatch(fields::contains);
    }

    private static Stream<WbsElement> predecessors(WbsElement element) {
        return withPackages(element).flatMap(e -> e.getPredecessorLinks().stream()).map(Dependency::getPredecessor)
                .flatMap(CauseFinder::activities);
    }

    private static Stream<WbsElement> successors(WbsElement element) {
        return withPackages(element).flatMap(e -> e.getSuccessorLinks().stream()).map(Dependency::getSuccessor)
                .flatMap(CauseFinder::activities);
    }

    /** A node and the packages it is in, whose links hold it too. */
    private static Stream<WbsElement> withPackages(WbsElement element) {
        return Stream.iterate(element, Objects::nonNull,
                e -> e.eContainer() instanceof WbsElement parent ? parent : null);
    }

    private static Stream<WbsElement> activities(WbsElement element) {
        return element instanceof WorkPackage parent ? parent.getChildren().stream().flatMap(CauseFinder::activities)
                : Stream.of(element);
    }
}
