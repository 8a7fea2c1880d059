/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.math.BigDecimal;
import java.time.Duration;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.Interruption;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.ResourcesFactory;

/** Builds an activity: {@code activity("B", days(3)).after("A").by("Ana")}. */
public final class ActivityBuilder extends WbsBuilder<Activity, ActivityBuilder> {

    private ActivityBuilder(String name, Duration duration, ActivityKind kind) {
        super(BreakdownFactory.eINSTANCE.createActivity(), name);
        element.setDuration(duration);
        element.setKind(kind);
    }

    /**
     * A task.
     *
     * @param name     its name
     * @param duration its duration in working time
     * @return its builder
     */
    public static ActivityBuilder activity(String name, Duration duration) {
        return new ActivityBuilder(name, duration, ActivityKind.TASK);
    }

    /**
     * A milestone.
     *
     * @param name its name
     * @return its builder
     */
    public static ActivityBuilder milestone(String name) {
        return new ActivityBuilder(name, Duration.ZERO, ActivityKind.MILESTONE);
    }

    /**
     * A gate.
     *
     * @param name its name
     * @return its builder
     */
    public static ActivityBuilder gate(String name) {
        return new ActivityBuilder(name, Duration.ZERO, ActivityKind.GATE);
    }

    @Override
    protected ActivityBuilder self() {
        return this;
    }

    /**
     * Makes the duration run day and night.
     *
     * @return this
     */
    public ActivityBuilder elapsed() {
        element.setElapsed(true);
        return this;
    }

    /**
     * Sets the dates by hand.
     *
     * @param start  its start
     * @param finish its finish, or null
     * @return this
     */
    public ActivityBuilder manual(String start, String finish) {
        element.setSchedulingMode(SchedulingMode.MANUAL);
        element.setManualStart(Amounts.at(start));
        element.setManualFinish(finish == null ? null : Amounts.at(finish));
        return this;
    }

    /**
     * A pause.
     *
     * @param from   when work stops
     * @param to     when it may go on; null if it is not known
     * @param reason why, or null
     * @return this
     */
    public ActivityBuilder interrupted(String from, String to, String reason) {
        Interruption interruption = BreakdownFactory.eINSTANCE.createInterruption();
        interruption.setFrom(Amounts.at(from));
        interruption.setTo(to == null ? null : Amounts.at(to));
        interruption.setReason(reason);
        element.getInterruptions().add(interruption);
        return this;
    }

    /**
     * A calendar of its own.
     *
     * @param calendar name of a calendar of the project
     * @return this
     */
    public ActivityBuilder on(String calendar) {
        return later(lookup -> element.setCalendar(lookup.calendar(calendar)));
    }

    /**
     * A resource, full time.
     *
     * @param resource name of a resource of the project
     * @return this
     */
    public ActivityBuilder by(String resource) {
        return by(resource, 1);
    }

    /**
     * A resource.
     *
     * @param resource name of a resource of the project
     * @param units    share of it, or quantity of a material
     * @return this
     */
    public ActivityBuilder by(String resource, double units) {
        Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
        assignment.setUnits(units);
        element.getAssignments().add(assignment);
        return later(lookup -> assignment.setResource(lookup.resource(resource)));
    }

    /**
     * It has started.
     *
     * @param start     when
     * @param remaining duration still needed
     * @return this
     */
    public ActivityBuilder started(String start, Duration remaining) {
        element.setActualStart(Amounts.at(start));
        element.setRemainingDuration(remaining);
        return this;
    }

    /**
     * It is over.
     *
     * @param start  when it started
     * @param finish when it finished
     * @return this
     */
    public ActivityBuilder done(String start, String finish) {
        element.setActualStart(Amounts.at(start));
        element.setActualFinish(Amounts.at(finish));
        element.setPercentComplete(100);
        element.setPhysicalPercentComplete(100);
        return this;
    }

    /**
     * A fixed cost.
     *
     * @param amount in the currency of the project
     * @return this
     */
    public ActivityBuilder fixedCost(String amount) {
        element.setFixedCost(new BigDecimal(amount));
        return this;
    }

    /**
     * A three-point estimate.
     *
     * @param optimistic  duration if all goes well
     * @param mostLikely  duration seen most often
     * @param pessimistic duration if all goes wrong
     * @return this
     */
    public ActivityBuilder estimate(Duration optimistic, Duration mostLikely, Duration pessimistic) {
        ThreePointEstimate estimate = BreakdownFactory.eINSTANCE.createThreePointEstimate();
        estimate.setOptimistic(optimistic);
        estimate.setMostLikely(mostLikely);
        estimate.setPessimistic(pessimistic);
        element.setEstimate(estimate);
        return this;
    }
}
