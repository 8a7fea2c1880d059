/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.BitSet;

import org.jalon.schedule.Constraint;
import org.jalon.schedule.HorizonException;
import org.jalon.schedule.SchedulingOptions.AlapPolicy;
import org.jalon.schedule.SchedulingOptions.Direction;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.WorkCalendar;

/**
 * Planned dates. In forward planning they are the early ones, but for activities that are to be as late as possible;
 * in backward planning the late ones, but for those that are to be as soon as possible.
 */
public final class AlapPass {

    private final NetworkData network;
    private final Dates early;
    private final Dates late;
    private final Dates planned;
    private final long projectFinish;

    /**
     * A pass.
     *
     * @param network       what to schedule
     * @param early         early dates
     * @param late          late dates
     * @param projectFinish the finish of the last activity
     */
    public AlapPass(NetworkData network, Dates early, Dates late, long projectFinish) {
        this.network = network;
        this.early = early;
        this.late = late;
        this.projectFinish = projectFinish;
        this.planned = new Dates(network);
    }

    /**
     * Computes the planned dates.
     *
     * @param projectStart the start of the project
     * @return the early or late dates themselves where no activity wants the contrary
     */
    public Dates run(long projectStart) {
        boolean forward = network.options.direction() == Direction.FORWARD;
        Dates usual = forward ? early : late;
        boolean any = false;
        for (int i = 0; i < network.activities && !any; i++) {
            any = moves(network, i);
        }
        if (!any) {
            return usual;
        }
        for (int i = 0; i < network.activities; i++) {
            planned.copy(i, usual);
        }
        if (pushes(network)) {
            pushAll(projectStart);
        } else if (forward) {
            int[] order = network.topology.order;
            for (int k = order.length - 1; k >= 0; k--) {
                if (moves(network, order[k])) {
                    delay(order[k]);
                }
            }
        } else {
            pullAll(projectStart);
        }
        return planned;
    }

    /**
     * Whether an activity is planned against the direction; one under way goes on as soon as it can.
     *
     * @param network a network
     * @param i       index of an activity
     * @return true if its planned dates may differ from the usual ones
     */
    public static boolean moves(NetworkData network, int i) {
        boolean forward = network.options.direction() == Direction.FORWARD;
        if (network.isStarted(i)) {
            return !forward && !network.isFinished(i);
        }
        return network.constraintType(i) == (forward ? Constraint.Type.ALAP : Constraint.Type.ASAP)
                && (!forward || network.activity[i].notBefore() == TimeAxis.NONE);
    }

    /** Delays one activity as far as the planned dates of its successors and its own late date allow. */
    private void delay(int i) {
        WorkCalendar calendar = network.calendar[i];
        Topology topology = network.topology;
        long room = Math.min(late.finish[i] < early.finish[i] ? 0
                : calendar.workBetween(early.finish[i], late.finish[i]),
                calendar.workBetween(early.finish[i], Math.max(projectFinish, early.finish[i])));
        int reason = late.reason[i];
        for (int k = topology.outgoing.from[i]; k < topology.outgoing.to[i]; k++) {
            int link = topology.outgoing.links[k];
            int after = network.successor[link];
            if (network.isHeldByLinks(after)) {
                long slack = LinkSlack.of(network, link, planned, planned);
                if (slack <= room) {
                    room = slack;
                    reason = link;
                }
            }
        }
        if (room > 0) {
            try {
                move(i, calendar, calendar.worked(early.finish[i]) + room, reason);
            } catch (HorizonException e) {
                throw e.atActivity(i);
            }
        }
    }

    private void move(int i, WorkCalendar calendar, long worked, int reason) {
        long finish = calendar.earliestAt(worked);
        long start = calendar.subtractWork(finish, network.span[i]);
        planned.set(i, start, finish, reason);
    }

    /**
     * Whether activities go to their late dates and push others, so that changes can be carried along the links.
     *
     * @param network a network
     * @return true in forward planning if activities as late as possible use their total float
     */
    public static boolean pushes(NetworkData network) {
        return network.options.direction() == Direction.FORWARD
                && network.options.alapPolicy() == AlapPolicy.TOTAL_FLOAT;
    }

    /**
     * Computes planned dates anew after a run, where activities {@linkplain #pushes push} others.
     *
     * @param touched      activities whose data or incoming links changed, and all that are planned against the
     *                     direction
     * @param propagation  carries the changes on
     * @param projectStart the start of the project
     * @return the planned dates
     */
    public Dates rerun(BitSet touched, Propagation propagation, long projectStart) {
        ForwardPass pass = new ForwardPass(network, planned, projectStart);
        propagation.forward(touched, i -> push(i, pass), planned);
        return planned;
    }

    private void pushAll(long projectStart) {
        ForwardPass pass = new ForwardPass(network, planned, projectStart);
        for (int i : network.topology.order) {
            push(i, pass);
        }
    }

    /** Puts an activity at its late dates, or any other behind those that went there. */
    private void push(int i, ForwardPass pass) {
        if (!moves(network, i)) {
            pass.compute(i);
        } else if (late.start[i] > early.start[i]) {
            planned.set(i, late.start[i], late.finish[i], late.reason[i]);
        } else {
            planned.copy(i, early);
        }
    }

    /** Pulls activities to the earliest place behind the planned dates of the others. */
    private void pullAll(long projectStart) {
        ForwardPass pass = new ForwardPass(network, planned, projectStart);
        for (int i : network.topology.order) {
            if (moves(network, i)) {
                pass.compute(i);
            }
        }
    }
}
