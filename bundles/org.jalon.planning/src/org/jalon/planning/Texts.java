/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts of one bundle in any language that it has, English otherwise: the file {@code messages.properties} beside a
 * class, in UTF-8, with its translations. The language is always said by the caller, never taken from the machine.
 */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String baseName;
    private final ClassLoader loader;

    private Texts(Class<?> anchor) {
        baseName = anchor.getPackageName() + ".messages";
        loader = anchor.getClassLoader();
    }

    /**
     * The texts beside a class.
     *
     * @param anchor a class in the package of the {@code messages.properties}
     * @return its texts
     */
    public static Texts of(Class<?> anchor) {
        return new Texts(anchor);
    }

    /**
     * One text.
     *
     * @param locale    the language
     * @param key       its key
     * @param arguments values for the places {@code {0}}, {@code {1}}… ({@link MessageFormat}); dates are written as
     *                  the language does
     * @return the text
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK).getString(key);
        if (arguments.length == 0) {
            return pattern.replace("''", "'");
        }
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = switch (arguments[i]) {
                case LocalDateTime time -> date(time, locale);
                case LocalDate day -> date(day, locale);
                case null -> "–";
                default -> arguments[i];
            };
        }
        return new MessageFormat(pattern, locale).format(shown);
    }

    /**
     * Whether there is a text.
     *
     * @param locale the language
     * @param key    its key
     * @return false if {@link #get} would fail
     */
    public boolean has(Locale locale, String key) {
        return ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK).containsKey(key);
    }

    /**
     * A date and time as people write it.
     *
     * @param time   the date and time
     * @param locale the language
     * @return {@code 17/03/2026 08:00} in French, {@code 2026-03-17 08:00} otherwise
     */
    public static String date(LocalDateTime time, Locale locale) {
        return date(time.toLocalDate(), locale) + " " + DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    /**
     * A day as people write it.
     *
     * @param day    the day
     * @param locale the language
     * @return {@code 17/03/2026} in French, {@code 2026-03-17} otherwise
     */
    public static String date(LocalDate day, Locale locale) {
        return isFrench(locale) ? DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day) : day.toString();
    }

    /**
     * An amount of money as people write it, rounded to the unit.
     *
     * @param amount   the amount
     * @param currency ISO 4217 code of its currency; euros if null
     * @param locale   the language
     * @return such as {@code €1,200} or {@code 1 200 €}
     */
    public static String money(BigDecimal amount, String currency, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency(currency));
        format.setMaximumFractionDigits(0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code == null ? "EUR" : code);
        } catch (IllegalArgumentException e) {
            // XXX is ISO 4217 for no currency; the amounts stay readable
            return Currency.getInstance("XXX");
        }
    }

    /**
     * Whether a locale speaks French.
     *
     * @param locale a locale
     * @return true for any country
     */
    public static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }
}
