/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import org.jalon.schedule.Reason;

/** Turns the reason codes of the passes into reasons. */
public final class Reasons {

    private final NetworkData network;
    private final Dates early;
    private final Dates late;
    private final Dates planned;
    private final long projectStart;

    /**
     * The reasons of a schedule.
     *
     * @param network      what was scheduled
     * @param early        early dates
     * @param late         late dates
     * @param planned      planned dates
     * @param projectStart start of the project
     */
    public Reasons(NetworkData network, Dates early, Dates late, Dates planned, long projectStart) {
        this.network = network;
        this.early = early;
        this.late = late;
        this.planned = planned;
        this.projectStart = projectStart;
    }

    /**
     * Why an activity is not earlier.
     *
     * @param i index of an activity
     * @return the reason of its early dates
     */
    public Reason early(int i) {
        return forward(i, early);
    }

    /**
     * Why an activity is not later.
     *
     * @param i index of an activity
     * @return the reason of its late dates
     */
    public Reason late(int i) {
        return word(i, late.reason[i]);
    }

    /**
     * Why an activity is planned where it is.
     *
     * @param i index of an activity
     * @return the reason of its planned dates
     */
    public Reason planned(int i) {
        if (planned == early || planned.start[i] == early.start[i] && planned.finish[i] == early.finish[i]) {
            return early(i);
        }
        if (planned == late || isLate(i)) {
            return new Reason.AsLateAsPossible(word(i, planned.reason[i]));
        }
        return forward(i, planned);
    }

    /** Whether the planned reason looks back from what follows rather than on from what precedes. */
    private boolean isLate(int i) {
        int code = planned.reason[i];
        return code >= 0 ? network.predecessor[code] == i : code == Dates.PROJECT_FINISH || code == Dates.DEADLINE
                || code == Dates.OWN_FINISH || planned.start[i] == late.start[i];
    }

    private Reason forward(int i, Dates dates) {
        int code = dates.reason[i];
        Reason reason = word(i, code);
        boolean toFinish = code >= 0 && network.type[code].isToFinish();
        if (toFinish || network.isStarted(i) || code != Dates.PROJECT_START && code < 0) {
            return reason;
        }
        long asked = code < 0 ? projectStart
                : network.bound(code, dates.start[network.predecessor[code]], dates.finish[network.predecessor[code]]);
        return dates.start[i] > asked ? new Reason.CalendarGap(asked, reason) : reason;
    }

    private Reason word(int i, int code) {
        return switch (code) {
            case Dates.PROJECT_START -> new Reason.ProjectStart();
            case Dates.PROJECT_FINISH -> new Reason.ProjectFinish();
            case Dates.CONSTRAINT -> new Reason.ConstraintDate(network.activity[i].constraint());
            case Dates.LEVELLED -> new Reason.Levelled(network.activity[i].notBefore());
            case Dates.DEADLINE -> new Reason.Deadline(network.activity[i].deadline());
            case Dates.ACTUAL -> new Reason.Actual();
            case Dates.STATUS_DATE -> new Reason.StatusDate();
            case Dates.RESUMPTION -> new Reason.Resumption();
            case Dates.OWN_FINISH -> new Reason.OwnFinish();
            default -> new Reason.DrivenBy(code);
        };
    }
}
