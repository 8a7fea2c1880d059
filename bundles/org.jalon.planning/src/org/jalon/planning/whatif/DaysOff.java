/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.DayPattern;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.model.resources.WorkingPeriod;

/** Opens days on which a calendar is closed. */
final class DaysOff {

    private DaysOff() {
    }

    static Command open(PlanChange.WorkDaysOff change, EditingDomain domain, UnaryOperator<EObject> here) {
        CompoundCommand command = new CompoundCommand();
        for (Calendar calendar : change.calendars()) {
            Calendar place = (Calendar) here.apply(calendar);
            CalendarException opening = ResourcesFactory.eINSTANCE.createCalendarException();
            opening.setFrom(change.from());
            opening.setTo(change.to());
            opening.getPeriods().addAll(usualPeriods(place, change.to()));
            // The first exception wins.
            command.append(AddCommand.create(domain, place, ResourcesPackage.Literals.CALENDAR__EXCEPTIONS, opening,
                    0));
        }
        return command;
    }

    /** The hours of the first day of the week, after a day, on which the calendar works. */
    private static Collection<WorkingPeriod> usualPeriods(Calendar calendar, LocalDate after) {
        for (int day = 1; day <= 7; day++) {
            Optional<DayPattern> pattern = pattern(calendar, after.plusDays(day));
            if (pattern.isPresent() && !pattern.get().getPeriods().isEmpty()) {
                return EcoreUtil.copyAll(pattern.get().getPeriods());
            }
        }
        return List.of();
    }

    private static Optional<DayPattern> pattern(Calendar calendar, LocalDate day) {
        int depth = 0;
        for (Calendar at = calendar; at != null && depth < 100; at = at.getBase(), depth++) {
            Optional<DayPattern> own = at.getWeek().stream()
                    .filter(pattern -> pattern.getDay().getName().equals(day.getDayOfWeek().name())).findFirst();
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }
}
