/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Currency;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.jalon.ui.table.internal.Messages;

/** Numbers as they are shown in and typed into tables, in the user's language. */
public final class Numbers {

    private final Locale locale;

    /** Writes numbers as is usual in a language. */
    public Numbers(Locale locale) {
        this.locale = locale;
    }

    /** A number with the decimals it needs, two at most. */
    public String format(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** A share of a hundred. */
    public String percent(double value) {
        return format(value) + (locale.getLanguage().equals("fr") ? "\u00a0%" : "%");
    }

    /** An amount of money; empty for none. */
    public String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        try {
            format.setCurrency(Currency.getInstance(currency));
        } catch (IllegalArgumentException | NullPointerException e) {
            format = NumberFormat.getNumberInstance(locale);
        }
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(amount);
    }

    /**
     * Reads a number written with a decimal comma or point.
     *
     * @throws EditRefused if it is none
     */
    public double parse(String entry) throws EditRefused {
        return decimal(entry).doubleValue();
    }

    /**
     * Reads an amount, with or without its currency sign.
     *
     * @throws EditRefused if it is none
     */
    public BigDecimal decimal(String entry) throws EditRefused {
        String text = entry.replaceAll("[\\s\u00a0\u202f\\p{Sc}%]", "");
        if (text.matches("-?\\d+[.,]?\\d{0,6}") && !(text.matches("-?\\d{1,3}[.,]\\d{3}") && grouping(text))) {
            return new BigDecimal(text.replace(',', '.').replaceAll("\\.$", ""));
        }
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setParseBigDecimal(true);
        ParsePosition position = new ParsePosition(0);
        Number value = text.isEmpty() ? null : format.parse(text, position);
        if (value == null || position.getIndex() < text.length()) {
            throw new EditRefused(NLS.bind(Messages.notANumber, entry));
        }
        return (BigDecimal) value;
    }

    private boolean grouping(String text) {
        char separator = ((DecimalFormat) NumberFormat.getNumberInstance(locale)).getDecimalFormatSymbols()
                .getGroupingSeparator();
        return text.indexOf(separator) >= 0;
    }
}
