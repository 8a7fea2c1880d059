/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.CostAccrual;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Commitment;
import org.jalon.model.resources.CommitmentState;
import org.jalon.model.resources.Resource;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/** Planned costs, in the currency of the project: where they are, who causes them and when they fall due. */
public final class Costs {

    private final ProjectPlan plan;
    private final Map<Resource, BigDecimal> byResource = new LinkedHashMap<>();
    private final Map<Assignment, BigDecimal> byAssignment = new LinkedHashMap<>();
    private final Map<Activity, BigDecimal> ofTime = new LinkedHashMap<>();
    private final NavigableMap<LocalDate, BigDecimal> byDay = new TreeMap<>();
    private final NavigableMap<LocalDate, BigDecimal> plannedValue = new TreeMap<>();

    /**
     * One month of the commitment statement.
     *
     * @param month      the month
     * @param forecast   amounts expected to be committed
     * @param committed  amounts committed
     * @param paid       payments due
     * @param cumulative forecast and committed amounts up to the end of the month
     */
    public record CommitmentMonth(YearMonth month, BigDecimal forecast, BigDecimal committed, BigDecimal paid,
            BigDecimal cumulative) {
    }

    private Costs(ProjectPlan plan) {
        this.plan = plan;
        AssignmentCost pricing = new AssignmentCost(Durations.of(plan.project()));
        for (PlannedElement planned : plan.activities()) {
            Activity activity = (Activity) planned.element();
            WorkCalendar calendar = plan.calendars().ofDuration(activity);
            for (Assignment assignment : activity.getAssignments()) {
                AssignmentWork work = AssignmentWork.of(assignment, planned.start(), planned.finish(),
                        plan.calendars());
                BigDecimal cost = pricing.of(work);
                if (cost.signum() != 0) {
                    byAssignment.put(assignment, cost);
                    byResource.merge(assignment.getResource(), cost, BigDecimal::add);
                    ofTime.merge(activity, cost.subtract(pricing.ofUse(work)), BigDecimal::add);
                    AssignmentCost.byDay(work, cost).forEach(this::spend);
                }
            }
            spendFixedCost(activity, planned, calendar);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> day : byDay.entrySet()) {
            sum = sum.add(day.getValue());
            plannedValue.put(day.getKey(), sum);
        }
    }

    /**
     * The costs of a plan.
     *
     * @param plan the plan
     * @return its costs
     */
    public static Costs of(ProjectPlan plan) {
        return new Costs(plan);
    }

    private void spend(LocalDate day, BigDecimal amount) {
        byDay.merge(day, amount, BigDecimal::add);
    }

    private void spendFixedCost(Activity activity, PlannedElement planned, WorkCalendar calendar) {
        BigDecimal cost = AssignmentCost.zeroIfNull(activity.getFixedCost());
        if (cost.signum() == 0) {
            return;
        }
        LocalDate start = planned.start().toLocalDate();
        LocalDate finish = planned.finish().toLocalDate();
        long from = TimeAxis.at(planned.start());
        long until = TimeAxis.at(planned.finish());
        long time = calendar.workBetween(from, until);
        if (activity.getFixedCostAccrual() != CostAccrual.PRORATED || time <= 0) {
            spend(activity.getFixedCostAccrual() == CostAccrual.START ? start : finish, cost);
            return;
        }
        BigDecimal spent = BigDecimal.ZERO;
        for (LocalDate day = start; !day.isAfter(finish); day = day.plusDays(1)) {
            long end = Math.min((day.toEpochDay() + 1) * TimeAxis.DAY, until);
            BigDecimal share = BigDecimal.valueOf((double) calendar.workBetween(from, end) / time);
            BigDecimal due = day.equals(finish) ? cost : AssignmentCost.round(cost.multiply(share));
            if (due.compareTo(spent) != 0) {
                spend(day, due.subtract(spent));
                spent = due;
            }
        }
    }

    /**
     * The planned cost of the project.
     *
     * @return resources and fixed costs together
     */
    public BigDecimal total() {
        return plannedValue.isEmpty() ? BigDecimal.ZERO : plannedValue.lastEntry().getValue();
    }

    /**
     * The planned cost of an element.
     *
     * @param element an activity or work package
     * @return zero if it isn't planned
     */
    public BigDecimal of(WbsElement element) {
        return plan.of(element).map(PlannedElement::cost).orElse(BigDecimal.ZERO);
    }

    /**
     * The planned cost of a resource.
     *
     * @param resource a resource
     * @return over all its assignments
     */
    public BigDecimal of(Resource resource) {
        return byResource.getOrDefault(resource, BigDecimal.ZERO);
    }

    /**
     * The planned cost of an assignment.
     *
     * @param assignment an assignment
     * @return effort or quantity at the rates of its days, and the cost per use
     */
    public BigDecimal of(Assignment assignment) {
        return byAssignment.getOrDefault(assignment, BigDecimal.ZERO);
    }

    /**
     * The part of the planned cost of an activity that grows with its duration: the time of its resources, but neither
     * fixed costs nor costs per use nor quantities.
     *
     * @param activity an activity
     * @return zero if it isn't planned
     */
    public BigDecimal ofTime(Activity activity) {
        return ofTime.getOrDefault(activity, BigDecimal.ZERO);
    }

    /**
     * The planned-value curve (S curve): the planned cost of the work planned up to the end of each day.
     *
     * @return cumulative cost on each day on which it grows
     */
    public NavigableMap<LocalDate, BigDecimal> plannedValue() {
        return Collections.unmodifiableNavigableMap(plannedValue);
    }

    /**
     * The planned value at the end of a day.
     *
     * @param day a day
     * @return planned cost of the work planned until then
     */
    public BigDecimal plannedValueAt(LocalDate day) {
        Map.Entry<LocalDate, BigDecimal> entry = plannedValue.floorEntry(day);
        return entry == null ? BigDecimal.ZERO : entry.getValue();
    }

    /**
     * The planned cost of each month.
     *
     * @return months with some cost
     */
    public NavigableMap<YearMonth, BigDecimal> perMonth() {
        NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>();
        byDay.forEach((day, amount) -> months.merge(YearMonth.from(day), amount, BigDecimal::add));
        return months;
    }

    /**
     * The forecast commitment statement: what is committed and paid, and when. Cancelled commitments and those
     * without a date don't count.
     *
     * @return every month from the first to the last with something in it
     */
    public List<CommitmentMonth> commitmentStatement() {
        NavigableMap<YearMonth, BigDecimal> forecast = new TreeMap<>();
        NavigableMap<YearMonth, BigDecimal> committed = new TreeMap<>();
        NavigableMap<YearMonth, BigDecimal> paid = new TreeMap<>();
        for (Commitment commitment : plan.project().getCommitments()) {
            if (commitment.getState() != CommitmentState.CANCELLED && commitment.getAmount() != null) {
                boolean expected = commitment.getState() == CommitmentState.FORECAST;
                add(expected ? forecast : committed, commitment.getCommittedOn(), commitment.getAmount());
                add(paid, commitment.getPaymentOn(), commitment.getAmount());
            }
        }
        return months(forecast, committed, paid);
    }

    private static void add(Map<YearMonth, BigDecimal> months, LocalDate day, BigDecimal amount) {
        if (day != null) {
            months.merge(YearMonth.from(day), amount, BigDecimal::add);
        }
    }

    private static List<CommitmentMonth> months(Map<YearMonth, BigDecimal> forecast,
            Map<YearMonth, BigDecimal> committed, Map<YearMonth, BigDecimal> paid) {
        NavigableMap<YearMonth, BigDecimal> all = new TreeMap<>(forecast);
        all.putAll(committed);
        all.putAll(paid);
        List<CommitmentMonth> statement = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (YearMonth month = all.isEmpty() ? null : all.firstKey(); month != null
                && !month.isAfter(all.lastKey()); month = month.plusMonths(1)) {
            BigDecimal expected = forecast.getOrDefault(month, BigDecimal.ZERO);
            BigDecimal bound = committed.getOrDefault(month, BigDecimal.ZERO);
            sum = sum.add(expected).add(bound);
            statement.add(new CommitmentMonth(month, expected, bound, paid.getOrDefault(month, BigDecimal.ZERO), sum));
        }
        return statement;
    }
}
