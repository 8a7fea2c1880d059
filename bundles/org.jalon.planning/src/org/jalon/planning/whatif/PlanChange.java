/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.whatif;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.jalon.model.breakdown.CrashOption;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesPackage;
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

    /**
     * An activity is made shorter by one of its means. Its effort stays what it was, and its fixed cost grows.
     *
     * @param element  the activity
     * @param option   the means
     * @param duration what it lasts then
     * @param cost     what that use of the means costs, project currency
     * @param efforts  the present effort of its assignments, which stays
     */
    record Shorten(Activity element, CrashOption option, Duration duration, BigDecimal cost,
            Map<Assignment, Duration> efforts) implements PlanChange {
        @Override
        public Command command(EditingDomain domain, UnaryOperator<EObject> here) {
            CompoundCommand command = new CompoundCommand();
            Activity place = (Activity) here.apply(element);
            setDuration(command, domain, place, duration);
            efforts.forEach((assignment, effort) -> set(command, domain, here.apply(assignment),
                    ResourcesPackage.Literals.ASSIGNMENT__EFFORT, effort));
            BigDecimal before = place.getFixedCost() == null ? BigDecimal.ZERO : place.getFixedCost();
            set(command, domain, place, BreakdownPackage.Literals.ACTIVITY__FIXED_COST, before.add(cost));
            return command;
        }
    }

    /**
     * More of a resource works at an activity, which lasts less for the same effort.
     *
     * @param element    the activity
     * @param assignment the assignment that gets more
     * @param units      its units then
     * @param duration   what the activity lasts then
     * @param efforts    the efforts of all its assignments then
     */
    record Reinforce(Activity element, Assignment assignment, double units, Duration duration,
            Map<Assignment, Duration> efforts) implements PlanChange {
        @Override
        public Command command(EditingDomain domain, UnaryOperator<EObject> here) {
            CompoundCommand command = new CompoundCommand();
            setDuration(command, domain, (Activity) here.apply(element), duration);
            set(command, domain, here.apply(assignment), ResourcesPackage.Literals.ASSIGNMENT__UNITS, units);
            efforts.forEach((each, effort) -> set(command, domain, here.apply(each),
                    ResourcesPackage.Literals.ASSIGNMENT__EFFORT, effort));
            return command;
        }
    }

    /**
     * A successor starts before its predecessor has ended.
     *
     * @param link a link from finish to start
     * @param lead how much earlier than now it may start, in working time of the lag
     */
    record Overlap(Dependency link, Duration lead) implements PlanChange {
        @Override
        public Command command(EditingDomain domain, UnaryOperator<EObject> here) {
            CompoundCommand command = new CompoundCommand();
            Dependency place = (Dependency) here.apply(link);
            Duration lag = place.getLag() == null ? Duration.ZERO : place.getLag();
            if (place.getLagPercent() != null && place.getPredecessor() instanceof Activity before) {
                lag = Duration.ofMinutes(Math.round(before.getDuration().toMinutes() * place.getLagPercent() / 100));
                set(command, domain, place, BreakdownPackage.Literals.DEPENDENCY__LAG_PERCENT, null);
            }
            set(command, domain, place, BreakdownPackage.Literals.DEPENDENCY__LAG, lag.minus(lead));
            return command;
        }

        @Override
        public WbsElement element() {
            return link.getSuccessor();
        }
    }

    /**
     * There is more of a resource.
     *
     * @param resource the resource
     * @param units    its capacity then
     */
    record RaiseCapacity(Resource resource, double units) implements PlanChange {
        @Override
        public Command command(EditingDomain domain, UnaryOperator<EObject> here) {
            CompoundCommand command = new CompoundCommand();
            set(command, domain, here.apply(resource), ResourcesPackage.Literals.RESOURCE__CAPACITY, units);
            return command;
        }

        @Override
        public WbsElement element() {
            return null;
        }
    }

    /** What was done of an activity under way stays done: what remains gets shorter. */
    private static void setDuration(CompoundCommand command, EditingDomain domain, Activity activity,
            Duration duration) {
        if (activity.getActualStart() != null) {
            Duration remaining = activity.getRemainingDuration() != null ? activity.getRemainingDuration()
                    : Duration.ofMinutes(Math.round(activity.getDuration().toMinutes()
                            * (1 - Math.clamp(activity.getPercentComplete(), 0, 100) / 100)));
            Duration left = remaining.minus(activity.getDuration().minus(duration));
            set(command, domain, activity, BreakdownPackage.Literals.ACTIVITY__REMAINING_DURATION,
                    left.isNegative() ? Duration.ZERO : left);
        }
        set(command, domain, activity, BreakdownPackage.Literals.ACTIVITY__DURATION, duration);
    }

    /** Adds the setting of a value to a command. */
    private static void set(CompoundCommand command, EditingDomain domain, EObject owner, EStructuralFeature feature,
            Object value) {
        command.append(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
    }
}
