/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.whatif;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Calendar;
import org.jalon.planning.internal.ChangeText;

/**
 * A change of a plan that can be tried before it is made. Trying it and making it are the same command, once on a
 * copy of the project and once on the project itself.
 */
public sealed interface PlanChange {

    /**
     * What makes the change.
     *
     * @param domain the domain of the project that is changed
     * @param here   gives for each element of the change the one of that project; identity for the project itself
     * @return a command, one undo step
     */
    Command command(EditingDomain domain, UnaryOperator<EObject> here);

    /**
     * The element that the change is made at.
     *
     * @return an activity or work package, or null if it concerns a calendar or resource
     */
    WbsElement element();

    /**
     * The change in words.
     *
     * @param locale the language
     * @return a phrase without full stop: “remove the link from ‘A’ to ‘B’”
     */
    default String text(Locale locale) {
        return ChangeText.of(this, locale);
    }

    /**
     * A link goes.
     *
     * @param link the link
     */
    record RemoveLink(Dependency link) implements PlanChange {
        @Override
        public Command command(EditingDomain domain, UnaryOperator<EObject> here) {
            EObject place = here.apply(link);
            return RemoveCommand.create(domain, place.eContainer(),
                    BreakdownPackage.Literals.WBS_ELEMENT__PREDECESSOR_LINKS, place);
        }

        @Override
        public WbsElement element() {
            return link.getSuccessor();
        }
    }

    /**
     * A link waits for nothing more than its ends.
     *
     * @param link a link with a lag
     */
    record DropLag(Dependency link) implements PlanChange {
        @Override
        public Command command(EditingDomain domain, UnaryOperator<EObject> here) {
            CompoundCommand command = new CompoundCommand();
            EObject place = here.apply(link);
            set(command, domain, place, BreakdownPackage.Literals.DEPENDENCY__LAG, Duration.ZERO);
            set(command, domain, place, BreakdownPackage.Literals.DEPENDENCY__LAG_PERCENT, null);
            return command;
        }

        @Override
        public WbsElement element() {
            return link.getSuccessor();
        }
    }

    /**
     * An imposed date, or the wish to be late, goes.
     *
     * @param element an activity or work package with a constraint
     */
    record DropConstraint(WbsElement element) implements PlanChange {
        @Override
        public Command command(EditingDomain domain, UnaryOperator<EObject> here) {
            CompoundCommand command = new CompoundCommand();
            EObject place = here.apply(element);
            set(command, domain, place, BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_TYPE,
                    ConstraintType.AS_SOON_AS_POSSIBLE);
            set(command, domain, place, BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_DATE, null);
            return command;
        }
    }

    /**
     * An activity no longer keeps the start that levelling gave it.
     *
     * @param element a levelled activity
     */
    record DropLevelling(Activity element) implements PlanChange {
        @Override
        public Command command(EditingDomain domain, UnaryOperator<EObject> here) {
            CompoundCommand command = new CompoundCommand();
            set(command, domain, here.apply(element), BreakdownPackage.Literals.ACTIVITY__LEVELLED_START, null);
            return command;
        }
    }

    /**
     * An activity with dates set by hand is planned like the others.
     *
     * @param element a manual activity
     */
    record PlanAutomatically(Activity element) implements PlanChange {
        @Override
        public Command command(EditingDomain domain, UnaryOperator<EObject> here) {
            CompoundCommand command = new CompoundCommand();
            set(command, domain, here.apply(element), BreakdownPackage.Literals.ACTIVITY__SCHEDULING_MODE,
                    SchedulingMode.AUTOMATIC);
            return command;
        }
    }

    /**
     * Days off are worked, with the hours of the next working day of the calendar.
     *
     * @param calendars the calendars that are opened
     * @param from      first day
     * @param to        last day, included
     */
    record WorkDaysOff(List<Calendar> calendars, LocalDate from, LocalDate to) implements PlanChange {
        @Override
        public Command command(EditingDomain domain, UnaryOperator<EObject> here) {
            return DaysOff.open(this, domain, here);
        }

        @Override
        public WbsElement element() {
            return null;
        }
    }

    /** Adds the setting of a value to a command. */
    private static void set(CompoundCommand command, EditingDomain domain, EObject owner, EStructuralFeature feature,
            Object value) {
        command.append(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
    }
}
