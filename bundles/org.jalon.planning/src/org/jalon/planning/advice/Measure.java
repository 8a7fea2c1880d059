/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.planning.whatif.PlanChange;

/**
 * Something that would bring a finish forward.
 *
 * @param kind     what kind of measure it is
 * @param changes  what changes in the plan
 * @param gain     how much earlier the target finishes, in working time of the project, found by planning anew
 * @param finish   the finish of the target then
 * @param cost     what it adds to the cost of the project, project currency; negative if it saves
 * @param exposure cost of the work that may have to be done again, project currency; zero if there is no such risk
 * @param grade    how risky it is
 * @param concerns why
 */
public record Measure(Kind kind, List<PlanChange> changes, Duration gain, LocalDateTime finish, BigDecimal cost,
        BigDecimal exposure, Grade grade, List<Concern> concerns) {

    /** Kinds of measures. */
    public enum Kind {
        /** Time that the plan gives away: imposed dates, levelled starts, work as late as possible. */
        USE_FLOAT,
        /** Money for time. */
        CRASH,
        /** Work in parallel that was to be done one after the other. */
        FAST_TRACK,
        /** More people or machines. */
        ADD_CAPACITY
    }

    /** How risky a measure is. */
    public enum Grade {
        /** Little stands against it. */
        LOW,
        /** To be weighed up. */
        MEDIUM,
        /** Only with eyes open. */
        HIGH
    }

    /** Keeps the lists from changing. */
    public Measure {
        changes = List.copyOf(changes);
        concerns = List.copyOf(concerns);
    }

    /**
     * What makes the measure real.
     *
     * @param domain the domain of the project
     * @param locale the language of the label
     * @return one undo step
     */
    public Command command(EditingDomain domain, Locale locale) {
        return command(domain, UnaryOperator.identity(), locale);
    }

    /**
     * What makes a measure real that was found on a copy of the project.
     *
     * @param domain the domain of the project
     * @param here   finds the element of the project that one of the copy stands for
     * @param locale the language of the label
     * @return one undo step
     */
    public Command command(EditingDomain domain, UnaryOperator<EObject> here, Locale locale) {
        return command(changes, domain, here, text(locale));
    }

    static Command command(List<PlanChange> changes, EditingDomain domain, UnaryOperator<EObject> here,
            String label) {
        CompoundCommand command = new CompoundCommand(label);
        changes.forEach(change -> command.append(change.command(domain, here)));
        return command;
    }

    /**
     * The measure in words.
     *
     * @param locale the language
     * @return its changes
     */
    public String text(Locale locale) {
        return changes.stream().map(change -> change.text(locale)).collect(Collectors.joining(" + "));
    }
}
