/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jalon.exchange.internal.ComparisonBuilder;
import org.jalon.exchange.internal.ComparisonText;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;

import java.util.Locale;

/**
 * The schedule Jalon computes from an imported project against the one its file stores: for each node of the breakdown,
 * early and late dates and floats, and a cause for every difference, found by rule.
 */
public final class ScheduleComparison {

    /** What is compared. Floats are equal to the minute of working time, dates to the minute of the clock. */
    public enum Field {
        /** Early start. */
        EARLY_START,
        /** Early finish. */
        EARLY_FINISH,
        /** Late start. */
        LATE_START,
        /** Late finish. */
        LATE_FINISH,
        /** Total float. */
        TOTAL_FLOAT,
        /** Free float. */
        FREE_FLOAT
    }

    /** Kinds of node, told apart because tools agree on some more than on others. */
    public enum Scope {
        /** Activities whose dates are computed. */
        AUTOMATIC,
        /** Activities whose dates are set by hand, and tasks of other projects. */
        MANUAL,
        /** Work packages. */
        PACKAGE
    }

    /** Why a stored value differs from the computed one. The first that applies is given. */
    public enum Cause {
        /** The node has no plan: it is inactive or its file has no dates for it. */
        NOT_PLANNED,
        /** It stands for a task of another project, whose dates come from there. */
        EXTERNAL,
        /** Its dates are set by hand; tools differ in what floats they then show. */
        MANUAL,
        /** Its work is interrupted; when it moves, its interruptions move along in the file and keep their dates here. */
        SPLIT,
        /** A levelling of resources has delayed it in the file. */
        LEVELLING_DELAY,
        /** Its effort is spread by hand, which sets its duration in the file. */
        EDITED_CONTOUR,
        /** Several resources with calendars of their own work on it; tools differ in how they put these together. */
        SEVERAL_RESOURCE_CALENDARS,
        /** Its duration follows its neighbours in the other tool. */
        SPANNING,
        /** A second constraint binds it in the file. */
        SECOND_CONSTRAINT,
        /** A finish expected by hand sets its remaining duration in the file. */
        EXPECTED_FINISH,
        /** It is over or under way; tools differ in late dates and floats of what has happened. */
        PROGRESS,
        /** The dates in the file contradict its own durations, links or constraints: they were not recalculated. */
        STALE,
        /** A work package: tools differ in how they roll floats up. */
        ROLLED_UP,
        /** A neighbour, or the finish of the project, differs for one of the other causes and carries over. */
        CARRIED_OVER,
        /** No rule explains it. */
        UNEXPLAINED
    }

    /**
     * One difference.
     *
     * @param field    what differs
     * @param stored   value in the file: a date and time, or a duration
     * @param computed value in Jalon's plan, of the same type; null if there is none
     * @param cause    why
     * @param origin   the node from which a difference is carried over; null otherwise
     */
    public record Difference(Field field, Object stored, Object computed, Cause cause, WbsElement origin) {
    }

    /**
     * One node.
     *
     * @param element     the node
     * @param code        its code in the breakdown
     * @param scope       its kind
     * @param compared    the fields that the file stores
     * @param differences the fields that differ
     */
    public record Row(WbsElement element, String code, Scope scope, List<Field> compared,
            List<Difference> differences) {
    }

    /**
     * How many values agree.
     *
     * @param compared  values compared
     * @param equal     values that are equal
     * @param explained values that differ for a known cause
     */
    public record Agreement(int compared, int equal, int explained) {

        /** The sum of two counts. */
        public Agreement plus(Agreement other) {
            return new Agreement(compared + other.compared, equal + other.equal, explained + other.explained);
        }

        /** Values that differ for no known cause. */
        public int unexplained() {
            return compared - equal - explained;
        }
    }

    private final ProjectPlan plan;
    private final List<Row> rows;

    private ScheduleComparison(ProjectPlan plan, List<Row> rows) {
        this.plan = plan;
        this.rows = rows;
    }

    /** Plans an imported project and compares the result with the dates of its file. */
    public static ScheduleComparison of(ImportResult imported) {
        ProjectPlan plan = ProjectPlanner.plan(imported.project());
        return new ScheduleComparison(plan, new ComparisonBuilder(plan, imported.storedSchedule()).rows());
    }

    /** Jalon's plan. */
    public ProjectPlan plan() {
        return plan;
    }

    /** One row per node for which the file stores dates, in the order of the breakdown. */
    public List<Row> rows() {
        return rows;
    }

    /** How well each field agrees, over the nodes of one kind. */
    public Map<Field, Agreement> agreement(Scope scope) {
        Map<Field, Agreement> result = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            result.put(field, new Agreement(0, 0, 0));
        }
        for (Row row : rows) {
            if (row.scope() == scope) {
                row.compared().forEach(field -> result.merge(field, verdict(row, field), Agreement::plus));
            }
        }
        return result;
    }

    private static Agreement verdict(Row row, Field field) {
        return row.differences().stream().filter(difference -> difference.field() == field).findFirst()
                .map(difference -> new Agreement(1, 0, difference.cause() == Cause.UNEXPLAINED ? 0 : 1))
                .orElse(new Agreement(1, 1, 0));
    }

    /** The agreement per field and kind of node, and every difference with its cause, as a text in columns. */
    public String toText(Locale locale) {
        return new ComparisonText(this, locale).write();
    }
}
