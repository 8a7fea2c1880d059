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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.jalon.ui.table.internal.Messages;

/** Numbers as they are shown in and typed into tables, in the user's language. */
public final class Numbers {

    private final Locale locale;
    private final NumberFormat plain;
    private final Map<String, NumberFormat> currencies = new HashMap<>();

    /** Writes numbers as is usual in a language; used from one thread only. */
    public Numbers(Locale locale) {
        this.locale = locale;
        plain = NumberFormat.getNumberInstance(locale);
        plain.setMaximumFractionDigits(2);
    }

    /** A number with the decimals it needs, two at most. */
    public String format(double value) {
        return plain.format(value);
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
        NumberFormat format = currencies.computeIfAbsent(String.valueOf(currency), this::currency);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(amount);
    }

    private NumberFormat currency(String code) {
        try {
            NumberFormat format = NumberFormat.getCurrencyInstance(locale);
            format.setCurrency(Currency.getInstance(code));
            return format;
        } catch (IllegalArgumentException e) {
            return NumberFormat.getNumberInstance(locale);
        }
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
