/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;

/**
 * What the plan says of one activity or work package. All durations and floats are working time in the calendar of
 * the element (elapsed time if the duration of the activity is elapsed); those of a work package in the calendar of
 * the project.
 *
 * @param element          the activity or work package
 * @param code             its code, computed from its position: {@code 1.2.3}
 * @param level            its depth, 1 at the top of the breakdown
 * @param start            planned start
 * @param finish           planned finish
 * @param earlyStart       earliest start that links and constraints allow
 * @param earlyFinish      earliest finish
 * @param lateStart        latest start that doesn't delay the project or miss a deadline
 * @param lateFinish       latest finish
 * @param duration         time from start to finish
 * @param totalFloat       how much it may slip without delaying the project; negative if it is already too late; the
 *                         smallest of its content for a work package
 * @param freeFloat        how much it may slip without moving a successor
 * @param certainFloat     what is left if its predecessors are as late as they may be (safety or independent float)
 * @param interferingFloat total float shared with its successors: total less free
 * @param critical         whether the finish of the project depends on it
 * @param nearCritical     whether it soon may
 * @param effort           work of its resources
 * @param cost             planned cost, project currency
 * @param percentComplete  share of its duration already done, 0–100
 * @param reason           why it starts (or, planned backward, finishes) when it does
 */
public record PlannedElement(WbsElement element, String code, int level, LocalDateTime start, LocalDateTime finish,
        LocalDateTime earlyStart, LocalDateTime earlyFinish, LocalDateTime lateStart, LocalDateTime lateFinish,
        Duration duration, Duration totalFloat, Duration freeFloat, Duration certainFloat, Duration interferingFloat,
        boolean critical, boolean nearCritical, Duration effort, BigDecimal cost, double percentComplete,
        DateReason reason) {

    /**
     * Whether the element is broken down further.
     *
     * @return true for a work package
     */
    public boolean isPackage() {
        return element instanceof WorkPackage;
    }

    /**
     * Whether the element is a point in time.
     *
     * @return true for an activity that takes no time
     */
    public boolean isMilestone() {
        return element instanceof Activity && duration.isZero();
    }

    /**
     * Whether the element is over.
     *
     * @return true at 100 %
     */
    public boolean isComplete() {
        return percentComplete >= 100;
    }
}
