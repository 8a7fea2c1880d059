/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.math.BigDecimal;
import java.time.Duration;

import org.jalon.exchange.internal.mpxj.Findings.Subject;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Contour;
import org.jalon.model.resources.Rate;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.mpxj.AssignmentField;
import org.mpxj.RateSource;
import org.mpxj.ResourceAssignment;
import org.mpxj.WorkContour;

/** Converts assignments. */
final class AssignmentConverter {

    private final Conversion conversion;

    AssignmentConverter(Conversion conversion) {
        this.conversion = conversion;
    }

    void convert() {
        for (ResourceAssignment source : conversion.source.getResourceAssignments()) {
            Resource resource = resourceOf(source);
            WbsElement element = source.getTask() == null ? null : conversion.elements.get(source.getTask());
            if (resource == null || element == null) {
                continue; // work of nobody in particular: the effort of the activity says it
            }
            if (element instanceof Activity activity) {
                convert(source, resource, activity);
            } else {
                conversion.findings.lost(Subject.ASSIGNMENT, label(source), "summaryAssignment", source.getWork());
            }
        }
    }

    private Resource resourceOf(ResourceAssignment source) {
        Resource resource = conversion.resources.get(source.getResourceUniqueID());
        return resource == null ? conversion.resources.get(source.getRoleUniqueID()) : resource;
    }

    static String label(ResourceAssignment source) {
        String task = source.getTask() == null ? "?" : Conversion.label(source.getTask());
        return task + " · " + (source.getResource() == null ? "?" : Conversion.label(source.getResource()));
    }

    private void convert(ResourceAssignment source, Resource resource, Activity activity) {
        Assignment target = ResourcesFactory.eINSTANCE.createAssignment();
        target.setResource(resource);
        activity.getAssignments().add(target);
        switch (resource.getKind()) {
        case MATERIAL -> target.setUnits(quantity(source));
        case FINANCE -> convertExpense(source, resource, target);
        default -> convertWork(source, target);
        }
        target.setContour(contour(source));
        target.setDelay(conversion.units.durationOrZero(source.getDelay()));
        target.setActualCost(source.getCachedValue(AssignmentField.ACTUAL_COST) instanceof Number cost
                ? Units.amount(cost) : null);
        Resource role = conversion.resources.get(source.getRoleUniqueID());
        if (role != null && role != resource) {
            target.setRole(role.getName());
        }
        reportRates(source);
        if (!Units.isZero(source.getLevelingDelay())) {
            conversion.findings.lost(Subject.ASSIGNMENT, label(source), "levellingDelay",
                    source.getLevelingDelay());
        }
    }

    private void convertWork(ResourceAssignment source, Assignment target) {
        target.setUnits(Units.number(source.getUnits(), 100) / 100);
        if (conversion.format != MpxjFormat.GANTTPROJECT) { // it stores none, and the library makes up a wrong one
            target.setEffort(conversion.units.duration(source.getWork()));
        }
        Duration actual = conversion.units.durationOrZero(source.getActualWork());
        target.setActualEffort(actual);
        if (!actual.isZero()) {
            target.setRemainingEffort(conversion.units.duration(source.getRemainingWork()));
        }
        target.setOvertimeEffort(conversion.units.durationOrZero(source.getOvertimeWork()));
    }

    /** Quantities of material are stored as hours of work. */
    private double quantity(ResourceAssignment source) {
        if (source.getVariableRateUnits() != null) {
            conversion.findings.changed(Subject.ASSIGNMENT, label(source), "variableConsumption", source.getUnits());
        }
        if (!Units.isZero(source.getWork())) {
            return source.getWork().convertUnits(org.mpxj.TimeUnit.HOURS,
                    conversion.source.getProjectProperties()).getDuration();
        }
        return Units.number(source.getUnits(), 100) / 100;
    }

    /** A cost resource costs what each assignment says: as many units as the amount, at a rate of one. */
    private static void convertExpense(ResourceAssignment source, Resource resource, Assignment target) {
        if (resource.getRates().isEmpty()) {
            Rate one = ResourcesFactory.eINSTANCE.createRate();
            one.setAmount(BigDecimal.ONE);
            one.setUnit(RateUnit.UNIT);
            resource.getRates().add(one);
        }
        target.setUnits(Units.number(source.getCost(), 0));
    }

    private Contour contour(ResourceAssignment source) {
        WorkContour contour = source.getWorkContour();
        if (contour == null || contour.isContourFlat()) {
            return Contour.FLAT;
        }
        Contour known = contour.getName() == null ? null : Contour.get(contour.getName());
        if (known == null) {
            known = contour.getName() == null ? null : Contour.getByName(contour.getName());
        }
        if (known == null) {
            conversion.findings.lost(Subject.ASSIGNMENT, label(source), "contour", contour.getName());
            return Contour.FLAT;
        }
        return known;
    }

    private void reportRates(ResourceAssignment source) {
        if (source.getCostRateTableIndex() > 0) {
            conversion.findings.lost(Subject.ASSIGNMENT, label(source), "assignmentRateTable",
                    String.valueOf((char) ('A' + source.getCostRateTableIndex())));
        }
        if (source.getRateSource() == RateSource.OVERRIDE && source.getOverrideRate() != null) {
            conversion.findings.lost(Subject.ASSIGNMENT, label(source), "overrideRate", source.getOverrideRate());
        }
    }
}
