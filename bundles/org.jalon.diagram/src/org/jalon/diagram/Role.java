/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

import java.util.Locale;

/** What a mark of a diagram means. A {@link Theme} says how each role looks; nothing else decides colours or lines. */
public enum Role {
    /** The sheet itself. */
    BACKGROUND,
    /** Bands of headers and boxes. */
    SURFACE,
    /** Every other row, so that the eye keeps its line. */
    STRIPE,
    /** Thin lines between rows and time units. */
    GRID,
    /** Lines between larger units. */
    GRID_STRONG,
    /** Time in which the project doesn't work. */
    NON_WORKING,
    /** Text that is read. */
    TEXT,
    /** Text that accompanies. */
    TEXT_MUTED,
    /** An activity with float to spare. */
    ACTIVITY,
    /** An activity that is finished. */
    COMPLETE,
    /** An activity without float: late if it is late, the project is. */
    CRITICAL,
    /** An activity with little float. */
    NEAR_CRITICAL,
    /** An activity that misses a deadline or has negative float. */
    LATE,
    /** An element left out of the plan. */
    INACTIVE,
    /** A work package: the span of what it contains. */
    WORK_PACKAGE,
    /** A point in time. */
    MILESTONE,
    /** A validation point. */
    GATE,
    /** A working session. */
    WORKING_SESSION,
    /** The part already done. */
    PROGRESS,
    /** What was planned in the reference. */
    BASELINE,
    /** Time by which an activity may slip. */
    FLOAT,
    /** A date that should be met. */
    DEADLINE,
    /** An imposed date. */
    CONSTRAINT,
    /** What a project is to achieve. */
    OBJECTIVE,
    /** What tells whether an objective is reached. */
    INDICATOR,
    /** A result that is handed over. */
    DELIVERABLE,
    /** What the product has to deal with: a person, a thing, a rule. */
    INTERACTOR,
    /** A function for which the product exists. */
    PRINCIPAL_FUNCTION,
    /** A function that its surroundings impose on the product. */
    CONSTRAINT_FUNCTION,
    /** A precedence. */
    LINK,
    /** A precedence on the critical path. */
    CRITICAL_LINK,
    /** The present day. */
    TODAY,
    /** The date up to which progress is known. */
    STATUS_DATE,
    /** What is selected in an editor. */
    SELECTION,
    /** What a search has found. */
    FOUND,
    /** Work asked of a resource. */
    LOAD,
    /** Work asked beyond the capacity of a resource. */
    OVERLOAD,
    /** What a resource can give. */
    CAPACITY,
    /** A quantity as planned. */
    PLANNED,
    /** A quantity as it came out. */
    ACTUAL,
    /** Money bound by orders and contracts. */
    COMMITTED,
    /** How often something came out in a simulation. */
    OUTCOME,
    /** The chance that something has come out by then. */
    CHANCE,
    /** What something is compared with: a plan, the same under other conditions. */
    COMPARISON,
    /** The range in which something comes out with some confidence. */
    CONFIDENCE,
    /** An outcome on the good side: sooner, cheaper. */
    FAVOURABLE,
    /** An outcome on the bad side: later, dearer. */
    UNFAVOURABLE,
    /** A risk that may be left as it is. */
    RISK_ACCEPTABLE,
    /** A risk to be watched. */
    RISK_TO_WATCH,
    /** A risk that asks for a response. */
    RISK_CRITICAL,
    /** Nobody knows what a stakeholder thinks of the project. */
    ATTITUDE_UNKNOWN,
    /** A stakeholder that works against the project. */
    ATTITUDE_OPPOSED,
    /** A stakeholder with doubts about the project. */
    ATTITUDE_RELUCTANT,
    /** A stakeholder to whom it is all the same. */
    ATTITUDE_NEUTRAL,
    /** A stakeholder that wishes the project well. */
    ATTITUDE_FAVOURABLE,
    /** A stakeholder that pushes the project on. */
    ATTITUDE_DRIVING,
    /** One gives orders to the other. */
    RELATION_HIERARCHY,
    /** One has the ear of the other. */
    RELATION_INFLUENCE,
    /** Two pull together. */
    RELATION_ALLIANCE,
    /** Two are at odds. */
    RELATION_CONFLICT,
    /** Two are bound by a contract. */
    RELATION_CONTRACT,
    /** One informs the other. */
    RELATION_INFORMATION,
    /** First group of things that belong together; always with a letter or name. */
    GROUP_1,
    /** Second group of things that belong together; always with a letter or name. */
    GROUP_2,
    /** Third group of things that belong together; always with a letter or name. */
    GROUP_3,
    /** Fourth group of things that belong together; always with a letter or name. */
    GROUP_4,
    /** Fifth group of things that belong together; always with a letter or name. */
    GROUP_5,
    /** Sixth group of things that belong together; always with a letter or name. */
    GROUP_6,
    /** Seventh group of things that belong together; always with a letter or name. */
    GROUP_7,
    /** Eighth group of things that belong together; always with a letter or name. */
    GROUP_8;

    /** The name of the style class of this role: {@code near-critical} for {@link #NEAR_CRITICAL}. */
    public String styleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
