/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.levelling;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.planning.DateReason;
import org.jalon.planning.LevelledStarts;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.internal.ModelNetwork;
import org.jalon.planning.internal.ModelSchedule;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.levelling.LevellingReview;
import org.jalon.schedule.levelling.Resources.Granularity;

/**
 * Levelled starts that no longer serve, because the plan has changed since the levelling was accepted. Each is looked
 * at by itself, while everything else stays where it is planned.
 */
public final class StaleLevelling {

    private StaleLevelling() {
    }

    /** Why a levelled start no longer serves. */
    public enum Fault {
        /** Work has begun: it can't wait any more. */
        STARTED,
        /** Links, constraints or dates set by hand decide; the levelled start changes nothing. */
        WITHOUT_EFFECT,
        /** The resources of the activity are free earlier. */
        FREE_EARLIER
    }

    /**
     * A levelled start that no longer serves.
     *
     * @param fault   why
     * @param earlier when the activity could start without it, for {@link Fault#FREE_EARLIER}; null otherwise
     */
    public record Finding(Fault fault, LocalDateTime earlier) {
    }

    /**
     * Finds the levelled starts that no longer serve.
     *
     * @param plan the plan of a project as it is
     * @return the activities whose levelled start may go
     */
    public static Map<Activity, Finding> of(ProjectPlan plan) {
        Map<Activity, Finding> found = new LinkedHashMap<>();
        boolean anyWaits = false;
        for (PlannedElement planned : plan.activities()) {
            Activity activity = (Activity) planned.element();
            if (activity.getLevelledStart() == null) {
                continue;
            }
            if (activity.getActualStart() != null || activity.getActualFinish() != null) {
                found.put(activity, new Finding(Fault.STARTED, null));
            } else if (activity.getConstraintType() == ConstraintType.AS_LATE_AS_POSSIBLE) {
                continue; // without it, it would follow the finish of the project
            } else if (planned.reason().kind() != DateReason.Kind.LEVELLING) {
                found.put(activity, new Finding(Fault.WITHOUT_EFFECT, null));
            } else {
                anyWaits = true;
            }
        }
        if (anyWaits) {
            findFreeEarlier(plan, found);
        }
        return found;
    }

    private static void findFreeEarlier(ProjectPlan plan, Map<Activity, Finding> found) {
        ModelNetwork model = ModelSchedule.of(plan.project(), plan.calendars(), LevelledStarts.ACCEPTED).model();
        // By minutes: what is free then is free by days too, however the levelling counted.
        ResourceMapper mapper = new ResourceMapper(plan, LevellingRequest.ALL.by(Granularity.MINUTE),
                model.activities(), model.network().activities().size());
        long[] earlier = LevellingReview.earlierStarts(model.network(),
                mapper.resources());
        for (int i = 0; i < model.activities().size(); i++) {
            if (earlier[i] != TimeAxis.NONE) {
                found.putIfAbsent(model.activities().get(i),
                        new Finding(Fault.FREE_EARLIER, TimeAxis.dateTime(earlier[i])));
            }
        }
    }
}
