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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.planning.whatif.PlanChange;

/**
 * Measures that are taken together.
 *
 * @param kind      what the combination is good for
 * @param measures  its measures; the gain and finish of each are those after the ones before it
 * @param finish    the finish of the target then
 * @param gain      how much earlier that is, in working time of the project
 * @param isEnough  whether the target is met
 * @param remainder by how much it is still missed, in working time of the project
 * @param cost      what it adds to the cost of the project
 * @param grade     the grade of its riskiest measure
 * @param proven    whether its cost is proven to be the least for what it uses
 */
public record MeasurePlan(Kind kind, List<Measure> measures, LocalDateTime finish, Duration gain, boolean isEnough,
        Duration remainder, BigDecimal cost, Measure.Grade grade, boolean proven) {

    /** What a combination is good for. */
    public enum Kind {
        /** Money alone: the least cost of means. */
        MONEY,
        /** Measures of low and medium risk first, money for what is left. */
        BALANCED,
        /** Everything that gains: the earliest finish that can be had. */
        EARLIEST
    }

    /** Keeps the list from changing. */
    public MeasurePlan {
        measures = List.copyOf(measures);
    }

    /**
     * What makes the combination real.
     *
     * @param domain the domain of the project
     * @param locale the language of the label
     * @return one undo step
     */
    public Command command(EditingDomain domain, Locale locale) {
        return command(domain, UnaryOperator.identity(), locale);
    }

    /**
     * What makes a combination real that was found on a copy of the project.
     *
     * @param domain the domain of the project
     * @param here   finds the element of the project that one of the copy stands for
     * @param locale the language of the label
     * @return one undo step
     */
    public Command command(EditingDomain domain, UnaryOperator<EObject> here, Locale locale) {
        List<PlanChange> changes = measures.stream().flatMap(measure -> measure.changes().stream()).toList();
        return Measure.command(changes, domain, here, AdviceText.label(this, locale));
    }
}
