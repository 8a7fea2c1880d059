/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.time.Duration;
import java.util.Objects;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.LagCalendar;

/**
 * How a link ties its ends: its type and its lag, as {@link LinkNotation} reads them.
 *
 * @param type        which ends are tied
 * @param lag         time between them, negative for a lead; zero beside a percentage
 * @param lagUnit     the unit in which the lag was written, null where none was
 * @param lagCalendar continuous for elapsed time, null where the text doesn't say it
 * @param lagPercent  lag as a share of the duration of the predecessor, null for none
 */
public record LinkTerms(DependencyType type, Duration lag, TimeUnit lagUnit, LagCalendar lagCalendar,
        Double lagPercent) {

    /** Gives a link that isn't in the project yet these terms. */
    public void applyTo(Dependency link) {
        link.setType(type);
        link.setLag(lag);
        if (lagUnit != null) {
            link.setLagUnit(lagUnit);
        }
        if (lagCalendar != null) {
            link.setLagCalendar(lagCalendar);
        }
        link.setLagPercent(lagPercent);
    }

    /** Appends what gives a link these terms, as far as it differs; what they don't say stays as it is. */
    public void appendTo(CompoundCommand command, EditingDomain domain, Dependency link) {
        LagCalendar calendar = lagCalendar != null ? lagCalendar
                : link.getLagCalendar() == LagCalendar.CONTINUOUS && lagUnit != null ? LagCalendar.SUCCESSOR
                : link.getLagCalendar();
        set(command, domain, link, BreakdownPackage.Literals.DEPENDENCY__TYPE, type);
        set(command, domain, link, BreakdownPackage.Literals.DEPENDENCY__LAG, lag);
        set(command, domain, link, BreakdownPackage.Literals.DEPENDENCY__LAG_UNIT,
                lagUnit == null ? link.getLagUnit() : lagUnit);
        set(command, domain, link, BreakdownPackage.Literals.DEPENDENCY__LAG_CALENDAR, calendar);
        set(command, domain, link, BreakdownPackage.Literals.DEPENDENCY__LAG_PERCENT, lagPercent);
    }

    private static void set(CompoundCommand command, EditingDomain domain, Dependency link,
            EStructuralFeature feature, Object value) {
        if (!Objects.equals(link.eGet(feature), value)) {
            command.append(SetCommand.create(domain, link, feature, value));
        }
    }
}
