/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.resources.Availability;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage.Literals;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.columns.TableContext;

/**
 * Periods of availability as one writes them: a first and a last day, either of which may be missing, and a share or
 * a number of units, {@code 3/2/2026 – 3/31/2026: 50%}, several separated by semicolons.
 */
final class AvailabilityText {

    private static final String DASH = " – ";
    private static final Pattern ONE = Pattern.compile(
            "(?<from>[^–]*?)\\s*–\\s*(?<to>[^–:]*?)[\\s\u00a0]*:(?<units>[\\d\\s.,%\u00a0\u202f]+)"
                    + "(?:\\s*\\((?<reason>.*)\\))?");

    private AvailabilityText() {
    }

    /** A period in words. */
    static String text(Availability period, Resource resource, TableContext context) {
        String reason = period.getReason() == null || period.getReason().isBlank() ? ""
                : " (" + period.getReason() + ")";
        return NLS.bind(Messages.labelled, context.dates().format(period.getFrom()) + DASH
                + context.dates().format(period.getTo()), units(period.getUnits(), resource, context)) + reason;
    }

    /** Units as a share for one person or machine, as a number for several. */
    static String units(double units, Resource resource, TableContext context) {
        return resource.getCapacity() > 1 ? context.numbers().format(units) : context.numbers().percent(units * 100);
    }

    /** Reads units: a share with a sign of percentage, a number without. */
    static double units(String text, TableContext context) throws EditRefused {
        return context.numbers().parse(text) / (text.contains("%") ? 100 : 1);
    }

    /** The change that gives a resource the periods written. */
    static Command edit(Resource resource, String text, TableContext context) throws EditRefused {
        List<Availability> wanted = new ArrayList<>();
        for (String part : text.split(";")) {
            if (!part.isBlank()) {
                wanted.add(read(part.strip(), context));
            }
        }
        return replace(resource, wanted, context);
    }

    /** The change that gives a resource other periods; null if it has these. */
    static Command replace(Resource resource, List<Availability> wanted, TableContext context) {
        if (same(resource.getAvailabilities(), wanted)) {
            return null;
        }
        CompoundCommand command = new CompoundCommand();
        if (!resource.getAvailabilities().isEmpty()) {
            command.append(RemoveCommand.create(context.domain(), resource, Literals.RESOURCE__AVAILABILITIES,
                    List.copyOf(resource.getAvailabilities())));
        }
        if (!wanted.isEmpty()) {
            command.append(AddCommand.create(context.domain(), resource, Literals.RESOURCE__AVAILABILITIES, wanted));
        }
        return command;
    }

    private static boolean same(List<Availability> ones, List<Availability> others) {
        return values(ones).equals(values(others));
    }

    private static List<List<Object>> values(List<Availability> periods) {
        List<List<Object>> values = new ArrayList<>();
        for (Availability period : periods) {
            List<Object> one = new ArrayList<>();
            one.add(period.getFrom());
            one.add(period.getTo());
            one.add(period.getUnits());
            one.add(period.getReason());
            values.add(one);
        }
        return values;
    }

    private static Availability read(String text, TableContext context) throws EditRefused {
        Matcher matcher = ONE.matcher(text);
        if (!matcher.matches()) {
            throw new EditRefused(NLS.bind(Messages.notAPeriod, text));
        }
        Availability period = ResourcesFactory.eINSTANCE.createAvailability();
        period.setFrom(day(matcher.group("from"), context));
        period.setTo(day(matcher.group("to"), context));
        period.setUnits(units(matcher.group("units"), context));
        period.setReason(matcher.group("reason"));
        return check(period, context);
    }

    /** Refuses what is no period. */
    static Availability check(Availability period, TableContext context) throws EditRefused {
        if (period.getFrom() != null && period.getTo() != null && period.getTo().isBefore(period.getFrom())) {
            throw new EditRefused(NLS.bind(Messages.periodBackward, context.dates().format(period.getFrom()),
                    context.dates().format(period.getTo())));
        }
        if (period.getUnits() < 0) {
            throw new EditRefused(NLS.bind(Messages.notANumber, context.numbers().format(period.getUnits())));
        }
        return period;
    }

    /** A day, null for none. */
    static LocalDate day(String text, TableContext context) throws EditRefused {
        try {
            return text == null || text.isBlank() ? null : context.dates().day(text);
        } catch (IllegalArgumentException e) {
            throw new EditRefused(e.getMessage());
        }
    }
}
