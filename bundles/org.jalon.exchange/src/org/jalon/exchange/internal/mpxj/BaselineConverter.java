/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.control.Baseline;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.control.ControlFactory;
import org.mpxj.Task;

/** Converts the baselines 0 to 10: dates, durations, effort and costs of each node. */
final class BaselineConverter {

    private static final int LAST_BASELINE = 10;

    private final Conversion conversion;

    BaselineConverter(Conversion conversion) {
        this.conversion = conversion;
    }

    void convert() {
        for (int number = 0; number <= LAST_BASELINE; number++) {
            Baseline baseline = ControlFactory.eINSTANCE.createBaseline();
            if (!isStandIn(number)) {
                for (Task task : conversion.source.getTasks()) {
                    addEntry(task, number, baseline);
                }
            }
            if (!baseline.getEntries().isEmpty()) {
                complete(baseline, number);
                conversion.project.getBaselines().add(baseline);
            }
        }
    }

    /** Primavera shows a project that has no baseline its own planned dates instead. */
    private boolean isStandIn(int number) {
        return conversion.format.isPrimavera() && (conversion.source.getBaseline(number) == null
                || conversion.source.getBaseline(number) == conversion.source);
    }

    private void addEntry(Task task, int number, Baseline baseline) {
        WbsElement element = conversion.elements.get(task);
        if (element == null) {
            return;
        }
        BaselineEntry entry = ControlFactory.eINSTANCE.createBaselineEntry();
        entry.setElement(element);
        entry.setStart(Units.date(number == 0 ? task.getBaselineStart() : task.getBaselineStart(number)));
        entry.setFinish(Units.date(number == 0 ? task.getBaselineFinish() : task.getBaselineFinish(number)));
        entry.setDuration(conversion.units
                .duration(number == 0 ? task.getBaselineDuration() : task.getBaselineDuration(number)));
        entry.setEffort(conversion.units.duration(number == 0 ? task.getBaselineWork() : task.getBaselineWork(number)));
        entry.setCost(Units.amount(number == 0 ? task.getBaselineCost() : task.getBaselineCost(number)));
        if (entry.getStart() != null || entry.getFinish() != null || entry.getCost() != null) {
            baseline.getEntries().add(entry);
        }
    }

    private void complete(Baseline baseline, int number) {
        baseline.setNumber(number);
        baseline.setName(conversion.messages.text(number == 0 ? "name.baseline" : "name.baselineNumbered", number));
        baseline.setTakenOn(Units.date(number == 0 ? conversion.source.getProjectProperties().getBaselineDate()
                : conversion.source.getProjectProperties().getBaselineDate(number)));
        baseline.setStart(extreme(baseline, BaselineEntry::getStart, Comparator.naturalOrder()));
        baseline.setFinish(extreme(baseline, BaselineEntry::getFinish, Comparator.reverseOrder()));
        baseline.setCost(baseline.getEntries().stream().filter(entry -> entry.getElement() instanceof Activity)
                .map(BaselineEntry::getCost).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null));
    }

    private static LocalDateTime extreme(Baseline baseline, Function<BaselineEntry, LocalDateTime> date,
            Comparator<LocalDateTime> order) {
        return baseline.getEntries().stream().map(date).filter(Objects::nonNull).min(order).orElse(null);
    }
}
