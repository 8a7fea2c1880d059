/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jalon.exchange.ScheduleComparison.Cause;
import org.jalon.exchange.ScheduleComparison.Difference;
import org.jalon.exchange.ScheduleComparison.Field;
import org.jalon.exchange.ScheduleComparison.Row;
import org.jalon.exchange.ScheduleComparison.Scope;
import org.jalon.exchange.StoredDates;
import org.jalon.exchange.StoredDates.Trait;
import org.jalon.exchange.StoredSchedule;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;

/** Compares node by node, then looks for causes. */
public final class ComparisonBuilder {

    private final ProjectPlan plan;
    private final StoredSchedule stored;

    /** A comparison of a plan with what a file stores. */
    public ComparisonBuilder(ProjectPlan plan, StoredSchedule stored) {
        this.plan = plan;
        this.stored = stored;
    }

    /** The rows, in the order of the file. */
    public List<Row> rows() {
        Map<WbsElement, List<Field>> differing = new LinkedHashMap<>();
        stored.entries().forEach((element, dates) -> {
            if (dates.hasComputedDates()) {
                differing.put(element, differingFields(element, dates));
            }
        });
        CauseFinder causes = new CauseFinder(plan, stored, differing);
        return differing.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue(), causes)).toList();
    }

    private Row row(WbsElement element, List<Field> differing, CauseFinder causes) {
        StoredDates dates = stored.of(element).orElseThrow();
        Optional<PlannedElement> planned = plan.of(element);
        List<Difference> differences = new ArrayList<>();
        for (Field field : differing) {
            CauseFinder.Finding finding = causes.find(element, field);
            differences.add(new Difference(field, value(dates, field), planned.map(p -> value(p, field)).orElse(null),
                    finding.cause(), finding.origin()));
        }
        return new Row(element, plan.codes().of(element), scope(element, dates), comparable(dates), differences);
    }

    private static Scope scope(WbsElement element, StoredDates dates) {
        if (!(element instanceof Activity activity)) {
            return Scope.PACKAGE;
        }
        return activity.getSchedulingMode() == SchedulingMode.MANUAL || dates.traits().contains(Trait.EXTERNAL)
                ? Scope.MANUAL
                : Scope.AUTOMATIC;
    }

    private List<Field> differingFields(WbsElement element, StoredDates dates) {
        Optional<PlannedElement> planned = plan.of(element);
        return comparable(dates).stream().filter(field -> planned.isEmpty()
                || !isEqual(dates, value(dates, field), value(planned.get(), field))).toList();
    }

    private static boolean isEqual(StoredDates dates, Object stored, Object computed) {
        if (dates.traits().contains(Trait.DAYS_ONLY) && stored instanceof LocalDateTime one
                && computed instanceof LocalDateTime other) {
            return one.toLocalDate().equals(other.toLocalDate());
        }
        return Objects.equals(stored, computed);
    }

    private static List<Field> comparable(StoredDates dates) {
        List<Field> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            if (value(dates, field) != null) {
                fields.add(field);
            }
        }
        return fields;
    }

    static Object value(StoredDates dates, Field field) {
        return switch (field) {
        case EARLY_START -> dates.earlyStart();
        case EARLY_FINISH -> dates.earlyFinish();
        case LATE_START -> dates.lateStart();
        case LATE_FINISH -> dates.lateFinish();
        case TOTAL_FLOAT -> dates.totalFloat();
        case FREE_FLOAT -> dates.freeFloat();
        };
    }

    static Object value(PlannedElement planned, Field field) {
        return switch (field) {
        case EARLY_START -> planned.earlyStart();
        case EARLY_FINISH -> planned.earlyFinish();
        case LATE_START -> planned.lateStart();
        case LATE_FINISH -> planned.lateFinish();
        case TOTAL_FLOAT -> planned.totalFloat();
        case FREE_FLOAT -> planned.freeFloat();
        };
    }

    /** Whether a cause is one that others' differences follow from. */
    static boolean isRoot(Cause cause) {
        return cause != Cause.CARRIED_OVER && cause != Cause.UNEXPLAINED && cause != Cause.ROLLED_UP;
    }
}
