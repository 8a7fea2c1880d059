/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jalon.model.TimeUnit;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Rate;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.resources.Resource;

/** What an assignment costs, at the rates that hold on the days of its work. Amounts are rounded to the cent. */
final class AssignmentCost {

    private final Durations units;

    AssignmentCost(Durations units) {
        this.units = units;
    }

    BigDecimal of(AssignmentWork work) {
        Resource resource = work.assignment().getResource();
        if (resource == null || resource.getRates().isEmpty()) {
            return BigDecimal.ZERO;
        }
        LocalDate start = work.start().toLocalDate();
        Rate atStart = rate(resource, start);
        BigDecimal cost = atStart == null ? BigDecimal.ZERO : zeroIfNull(atStart.getCostPerUse());
        if (!ResourceKinds.worksInTime(resource)) {
            return round(cost.add(atStart == null ? BigDecimal.ZERO : zeroIfNull(atStart.getAmount())
                    .multiply(BigDecimal.valueOf(work.assignment().getUnits()))));
        }
        return round(cost.add(resource.getRates().size() == 1 && atStart != null ? effort(work, atStart)
                : effortAtDatedRates(work, resource)));
    }

    /** The part of a cost that does not grow with time: cost per use, quantities. */
    BigDecimal ofUse(AssignmentWork work) {
        Resource resource = work.assignment().getResource();
        Rate rate = resource == null ? null : rate(resource, work.start().toLocalDate());
        if (rate == null) {
            return BigDecimal.ZERO;
        }
        boolean counted = !ResourceKinds.worksInTime(resource) || rate.getUnit() == RateUnit.UNIT;
        return round(zeroIfNull(rate.getCostPerUse()).add(counted
                ? zeroIfNull(rate.getAmount()).multiply(BigDecimal.valueOf(work.assignment().getUnits()))
                : BigDecimal.ZERO));
    }

    private BigDecimal effort(AssignmentWork work, Rate rate) {
        long minutes = work.minutes();
        if (rate.getUnit() == RateUnit.UNIT) {
            return zeroIfNull(rate.getAmount()).multiply(BigDecimal.valueOf(work.assignment().getUnits()));
        }
        long overtime = overtime(work.assignment(), minutes);
        BigDecimal dear = rate.getOvertimeAmount() == null ? zeroIfNull(rate.getAmount()) : rate.getOvertimeAmount();
        return amount(zeroIfNull(rate.getAmount()), minutes - overtime, rate.getUnit())
                .add(amount(dear, overtime, rate.getUnit()));
    }

    /** Overtime spreads like the rest. */
    private BigDecimal effortAtDatedRates(AssignmentWork work, Resource resource) {
        double share = work.minutes() == 0 ? 0
                : (double) overtime(work.assignment(), work.minutes()) / work.minutes();
        BigDecimal cost = BigDecimal.ZERO;
        for (SortedMap.Entry<LocalDate, Double> day : work.byDay().entrySet()) {
            Rate rate = rate(resource, day.getKey());
            if (rate != null && rate.getUnit() != RateUnit.UNIT) {
                BigDecimal usual = zeroIfNull(rate.getAmount());
                BigDecimal dear = rate.getOvertimeAmount() == null ? usual : rate.getOvertimeAmount();
                cost = cost.add(amount(usual, day.getValue() * (1 - share), rate.getUnit()))
                        .add(amount(dear, day.getValue() * share, rate.getUnit()));
            }
        }
        return cost;
    }

    private static long overtime(Assignment assignment, long minutes) {
        return assignment.getOvertimeEffort() == null ? 0
                : Math.clamp(assignment.getOvertimeEffort().toMinutes(), 0, minutes);
    }

    private BigDecimal amount(BigDecimal perUnit, double minutes, RateUnit unit) {
        long minutesPerUnit = units.minutes(switch (unit) {
            case HOUR, UNIT -> TimeUnit.HOUR;
            case DAY -> TimeUnit.DAY;
            case WEEK -> TimeUnit.WEEK;
            case MONTH -> TimeUnit.MONTH;
        }, false);
        return perUnit.multiply(BigDecimal.valueOf(minutes)).divide(BigDecimal.valueOf(minutesPerUnit), 6,
                RoundingMode.HALF_UP);
    }

    /** The rate that holds on a day: the one with the latest first day not after it. */
    static Rate rate(Resource resource, LocalDate day) {
        Rate best = null;
        for (Rate rate : resource.getRates()) {
            boolean holds = rate.getFrom() == null || !rate.getFrom().isAfter(day);
            if (holds && (best == null || best.getFrom() == null
                    || rate.getFrom() != null && !rate.getFrom().isBefore(best.getFrom()))) {
                best = rate;
            }
        }
        return best;
    }

    /**
     * When an assignment costs: each day's share follows its effort; what has none falls due at the start.
     *
     * @param work the assignment
     * @param cost its cost
     * @return amounts by day, which add up to the cost
     */
    static SortedMap<LocalDate, BigDecimal> byDay(AssignmentWork work, BigDecimal cost) {
        SortedMap<LocalDate, BigDecimal> days = new TreeMap<>();
        SortedMap<LocalDate, Double> effort = work.byDay();
        double whole = effort.values().stream().mapToDouble(Double::doubleValue).sum();
        if (whole <= 0) {
            days.put(work.start().toLocalDate(), cost);
            return days;
        }
        double done = 0;
        BigDecimal paid = BigDecimal.ZERO;
        List<LocalDate> dates = List.copyOf(effort.keySet());
        for (LocalDate day : dates) {
            done += effort.get(day);
            BigDecimal until = day.equals(dates.getLast()) ? cost
                    : round(cost.multiply(BigDecimal.valueOf(done / whole)));
            days.put(day, until.subtract(paid));
            paid = until;
        }
        return days;
    }

    static BigDecimal zeroIfNull(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    static BigDecimal round(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
