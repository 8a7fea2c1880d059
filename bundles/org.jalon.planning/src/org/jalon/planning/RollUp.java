/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/** Rolls the plan of activities up to their work packages. A package without active content has no plan. */
final class RollUp {

    private final Map<WbsElement, PlannedElement> elements;
    private final WbsCodes codes;
    private final WorkCalendar calendar;
    private final Function<Activity, PlannedElement> planner;

    RollUp(Map<WbsElement, PlannedElement> elements, WbsCodes codes, WorkCalendar calendar,
            Function<Activity, PlannedElement> planner) {
        this.elements = elements;
        this.codes = codes;
        this.calendar = calendar;
        this.planner = planner;
    }

    /** Plans an element and its content, the element first in the map; null if it has no plan. */
    PlannedElement add(WbsElement element) {
        if (element.isInactive()) {
            return null;
        }
        elements.put(element, null);
        PlannedElement planned = element instanceof Activity activity ? planner.apply(activity)
                : rollUp((WorkPackage) element);
        if (planned == null) {
            elements.remove(element);
        } else {
            elements.put(element, planned);
        }
        return planned;
    }

    private PlannedElement rollUp(WorkPackage parent) {
        List<PlannedElement> content = new ArrayList<>();
        for (WbsElement child : parent.getChildren()) {
            PlannedElement planned = add(child);
            if (planned != null) {
                content.add(planned);
            }
        }
        if (content.isEmpty()) {
            return null;
        }
        LocalDateTime start = first(content, PlannedElement::start);
        LocalDateTime finish = last(content, PlannedElement::finish);
        PlannedElement firstToStart = content.stream().min(Comparator.comparing(PlannedElement::start)).orElseThrow();
        return new PlannedElement(parent, codes.of(parent), codes.level(parent), start, finish,
                first(content, PlannedElement::earlyStart), last(content, PlannedElement::earlyFinish),
                first(content, PlannedElement::lateStart), last(content, PlannedElement::lateFinish),
                Duration.ofMinutes(calendar.workBetween(TimeAxis.at(start), TimeAxis.at(finish))),
                least(content, PlannedElement::totalFloat), least(content, PlannedElement::freeFloat),
                least(content, PlannedElement::certainFloat), least(content, PlannedElement::interferingFloat),
                content.stream().anyMatch(PlannedElement::critical),
                content.stream().noneMatch(PlannedElement::critical)
                        && content.stream().anyMatch(PlannedElement::nearCritical),
                fold(content, PlannedElement::effort, Duration::plus),
                fold(content, PlannedElement::cost, BigDecimal::add), percentComplete(content),
                new DateReason(DateReason.Kind.CONTENT, firstToStart.element(), null, null, false, false));
    }

    private static LocalDateTime first(List<PlannedElement> content, Function<PlannedElement, LocalDateTime> date) {
        return fold(content, date, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    private static LocalDateTime last(List<PlannedElement> content, Function<PlannedElement, LocalDateTime> date) {
        return fold(content, date, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    private static Duration least(List<PlannedElement> content, Function<PlannedElement, Duration> value) {
        return fold(content, value, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    private static <T> T fold(List<PlannedElement> content, Function<PlannedElement, T> value,
            BinaryOperator<T> operator) {
        return content.stream().map(value).reduce(operator).orElseThrow();
    }

    /** Activities weigh by their duration; if none has any, all weigh the same. */
    private double percentComplete(List<PlannedElement> content) {
        double whole = 0;
        double done = 0;
        for (PlannedElement child : content) {
            double weight = weight(child);
            whole += weight;
            done += weight * child.percentComplete();
        }
        return whole > 0 ? done / whole
                : content.stream().mapToDouble(PlannedElement::percentComplete).average().orElse(0);
    }

    private double weight(PlannedElement planned) {
        if (planned.element() instanceof WorkPackage parent) {
            return parent.getChildren().stream().map(elements::get).filter(child -> child != null)
                    .mapToDouble(this::weight).sum();
        }
        return planned.duration().toMinutes();
    }
}
