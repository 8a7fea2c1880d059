/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.FrenchHolidays;
import org.jalon.planning.Texts;
import org.jalon.planning.whatif.PlanChange;

/** Words changes of a plan. */
public final class ChangeText {

    private static final Texts TEXTS = Texts.of(ChangeText.class);

    private ChangeText() {
    }

    /**
     * A change in words.
     *
     * @param change the change
     * @param locale the language
     * @return a phrase
     */
    public static String of(PlanChange change, Locale locale) {
        return switch (change) {
            case PlanChange.RemoveLink(Dependency link) -> TEXTS.get(locale, "change.remove_link",
                    Names.quoted(link.getPredecessor(), locale), Names.quoted(link.getSuccessor(), locale),
                    ReasonText.link(link, locale));
            case PlanChange.DropLag(Dependency link) -> TEXTS.get(locale, "change.drop_lag",
                    Names.quoted(link.getPredecessor(), locale), Names.quoted(link.getSuccessor(), locale),
                    ReasonText.link(link, locale));
            case PlanChange.DropConstraint(WbsElement element) ->
                element.getConstraintType() == ConstraintType.AS_LATE_AS_POSSIBLE
                        ? TEXTS.get(locale, "change.as_soon_as_possible", Names.quoted(element, locale))
                        : TEXTS.get(locale, "change.drop_constraint", Names.quoted(element, locale),
                                ReasonText.constraint(element.getConstraintType(), locale),
                                element.getConstraintDate());
            case PlanChange.DropLevelling(var activity) -> TEXTS.get(locale, "change.drop_levelling",
                    Names.quoted(activity, locale));
            case PlanChange.PlanAutomatically(var activity) -> TEXTS.get(locale, "change.plan_automatically",
                    Names.quoted(activity, locale));
            case PlanChange.WorkDaysOff off -> of(off, locale);
            case PlanChange.Shorten shorten -> TEXTS.get(locale, "change.shorten",
                    Names.quoted(shorten.element(), locale), days(shorten.element(),
                            shorten.element().getDuration(), locale),
                    days(shorten.element(), shorten.duration(), locale),
                    Objects.requireNonNullElse(shorten.option().getMeans(), "–"));
            case PlanChange.Reinforce more -> TEXTS.get(locale, "change.reinforce",
                    Names.quoted(more.element(), locale), more.assignment().getUnits(), more.units(),
                    Names.quoted(more.assignment().getResource(), locale),
                    days(more.element(), more.element().getDuration(), locale),
                    days(more.element(), more.duration(), locale));
            case PlanChange.Overlap overlap -> TEXTS.get(locale, "change.overlap",
                    Names.quoted(overlap.link().getSuccessor(), locale),
                    days(overlap.link(), overlap.lead(), locale),
                    Names.quoted(overlap.link().getPredecessor(), locale),
                    ReasonText.link(overlap.link(), locale));
            case PlanChange.RaiseCapacity more -> TEXTS.get(locale, "change.raise_capacity",
                    Names.quoted(more.resource(), locale), more.resource().getCapacity(), more.units());
        };
    }

    private static String days(EObject element, Duration duration, Locale locale) {
        EObject root = EcoreUtil.getRootContainer(element);
        return Durations.of(root instanceof Project project ? project : null).format(duration, locale);
    }

    private static String of(PlanChange.WorkDaysOff off, Locale locale) {
        String calendars = off.calendars().stream().map(calendar -> Names.quoted(calendar, locale))
                .collect(Collectors.joining(", "));
        if (!off.from().equals(off.to())) {
            return TEXTS.get(locale, "change.work_days_off", calendars, off.from(), off.to());
        }
        String holiday = FrenchHolidays.of(off.from().getYear(), true).get(off.from());
        return holiday == null ? TEXTS.get(locale, "change.work_day_off", calendars, off.from())
                : TEXTS.get(locale, "change.work_holiday", calendars, FrenchHolidays.name(holiday, locale), off.from());
    }
}
