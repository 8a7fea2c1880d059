/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;

import org.jalon.exchange.StoredDates;
import org.jalon.exchange.StoredSchedule;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.ProjectPlan;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * Recognises stored dates that contradict each other: the tool that wrote the file had not calculated them since the
 * last change, or had been told not to.
 */
final class StaleDates {

    private final ProjectPlan plan;
    private final StoredSchedule stored;

    StaleDates(ProjectPlan plan, StoredSchedule stored) {
        this.plan = plan;
        this.stored = stored;
    }

    /** Whether what the file stores of this node contradicts its own floats, links or package. */
    boolean isContradictory(WbsElement element) {
        StoredDates dates = stored.of(element).orElseThrow();
        return contradictsFloat(element, dates) || contradictsPackage(element, dates)
                || element.getSuccessorLinks().stream().anyMatch(link -> contradictsLink(element, dates, link));
    }

    /** Total float is the lesser of what start and finish may slip; nothing else can be stored for those dates. */
    private boolean contradictsFloat(WbsElement element, StoredDates dates) {
        if (dates.totalFloat() == null || dates.traits().contains(StoredDates.Trait.DAYS_ONLY)
                || Stream.of(dates.earlyStart(), dates.earlyFinish(), dates.lateStart(), dates.lateFinish())
                        .anyMatch(date -> date == null)
                || element instanceof Activity activity && activity.getActualStart() != null) {
            return false;
        }
        WorkCalendar calendar = calendarOf(element);
        Duration ofStart = between(calendar, dates.earlyStart(), dates.lateStart());
        Duration ofFinish = between(calendar, dates.earlyFinish(), dates.lateFinish());
        return !dates.totalFloat().equals(ofStart) && !dates.totalFloat().equals(ofFinish);
    }

    private WorkCalendar calendarOf(WbsElement element) {
        if (element instanceof Activity activity) {
            return plan.calendars().ofDuration(activity);
        }
        return plan.calendars().ofProject();
    }

    private static Duration between(WorkCalendar calendar, LocalDateTime from, LocalDateTime to) {
        return Duration.ofMinutes(calendar.workBetween(TimeAxis.at(from), TimeAxis.at(to)));
    }

    /** A package finishes, at the latest, when the latest of its content does. */
    private boolean contradictsPackage(WbsElement element, StoredDates dates) {
        return element.eContainer() instanceof WorkPackage parent && dates.lateFinish() != null
                && stored.of(parent).map(StoredDates::lateFinish).filter(dates.lateFinish()::isAfter).isPresent();
    }

    /**
     * Without a lead, a node finishes before its successor starts, in early and in late dates alike, and is free to
     * slip no further than up to there.
     */
    private boolean contradictsLink(WbsElement element, StoredDates before, Dependency link) {
        StoredDates after = stored.of(link.getSuccessor()).orElse(null);
        boolean lead = link.getLag().isNegative() || link.getLagPercent() != null && link.getLagPercent() < 0;
        if (after == null || lead || link.getType() != DependencyType.FINISH_TO_START
                || link.getSuccessor().isInactive() || isFree(link.getSuccessor())) {
            return false;
        }
        return isAfter(before.lateFinish(), after.lateStart()) || isAfter(before.earlyFinish(), after.earlyStart())
                || isFreerThan(before, after, calendarOf(element));
    }

    private static boolean isFreerThan(StoredDates before, StoredDates after, WorkCalendar calendar) {
        if (before.freeFloat() == null || before.earlyFinish() == null || after.earlyStart() == null) {
            return false;
        }
        LocalDateTime until = before.traits().contains(StoredDates.Trait.DAYS_ONLY) ? after.earlyStart().plusDays(1)
                : after.earlyStart();
        return before.freeFloat().compareTo(between(calendar, before.earlyFinish(), until)) > 0;
    }

    /** Whether a successor may break its links: it has begun, or an imposed date wins. */
    private static boolean isFree(WbsElement successor) {
        return successor.getConstraintType() != ConstraintType.AS_SOON_AS_POSSIBLE
                || successor instanceof Activity activity && activity.getActualStart() != null;
    }

    private static boolean isAfter(LocalDateTime one, LocalDateTime other) {
        return one != null && other != null && one.isAfter(other);
    }
}
