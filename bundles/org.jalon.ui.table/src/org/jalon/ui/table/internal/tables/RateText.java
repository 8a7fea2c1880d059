/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.resources.Rate;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage.Literals;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.columns.TableContext;

/** The rate of a resource that applies at first, as one writes it: {@code 60 € / hour}. */
final class RateText {

    private static final String PER = " / ";

    private RateText() {
    }

    private static Optional<Rate> first(Resource resource) {
        return resource.getRates().stream().filter(rate -> rate.getFrom() == null).findFirst()
                .or(() -> resource.getRates().stream().findFirst());
    }

    /** The rate in words. */
    static String text(Resource resource, TableContext context) {
        return first(resource).filter(rate -> rate.getAmount() != null)
                .map(rate -> context.numbers().money(rate.getAmount(), context.project().getCurrency()) + PER
                        + context.label(rate.getUnit())).orElse("");
    }

    /** What the resource costs an hour, to be sorted by; a unit of quantity counts as an hour. */
    static BigDecimal perHour(Resource resource, TableContext context) {
        return first(resource).filter(rate -> rate.getAmount() != null)
                .map(rate -> rate.getAmount().divide(hours(rate.getUnit(), context), 6, RoundingMode.HALF_UP))
                .orElse(null);
    }

    private static BigDecimal hours(RateUnit unit, TableContext context) {
        double day = context.project().getMinutesPerDay() / 60.0;
        return BigDecimal.valueOf(Math.max(1, switch (unit) {
            case HOUR, UNIT -> 1;
            case DAY -> day;
            case WEEK -> context.project().getMinutesPerWeek() / 60.0;
            case MONTH -> day * context.project().getDaysPerMonth();
        }));
    }

    /** The change that gives a resource the rate written; without a unit it keeps the one it has. */
    static Command edit(Resource resource, String text, TableContext context) throws EditRefused {
        Rate rate = first(resource).orElse(null);
        if (text.isEmpty()) {
            return rate == null ? null : context.set(rate, Literals.RATE__AMOUNT, null);
        }
        String[] parts = text.split("/", 2);
        BigDecimal amount = context.numbers().decimal(parts[0]);
        RateUnit unit = parts.length == 2 ? unit(parts[1].strip(), context)
                : rate != null ? rate.getUnit() : resource.getKind() == ResourceKind.MATERIAL ? RateUnit.UNIT
                        : RateUnit.HOUR;
        if (rate == null) {
            Rate created = ResourcesFactory.eINSTANCE.createRate();
            created.setAmount(amount);
            created.setUnit(unit);
            return AddCommand.create(context.domain(), resource, Literals.RESOURCE__RATES, created);
        }
        CompoundCommand command = new CompoundCommand();
        Command[] changes = { context.set(rate, Literals.RATE__AMOUNT, amount),
            context.set(rate, Literals.RATE__UNIT, unit) };
        Arrays.stream(changes).filter(change -> change != null).forEach(command::append);
        return command.isEmpty() ? null : command;
    }

    private static RateUnit unit(String text, TableContext context) throws EditRefused {
        return Arrays.stream(RateUnit.values()).filter(unit -> context.label(unit).equalsIgnoreCase(text))
                .findFirst().orElseThrow(() -> new EditRefused(NLS.bind(Messages.notAChoice, text)));
    }
}
