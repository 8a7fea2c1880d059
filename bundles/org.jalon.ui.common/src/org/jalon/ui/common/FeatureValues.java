/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.TimeUnit;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.ui.common.internal.Messages;

/**
 * Values of features as people read and write them in the user's language: dates, durations in the units of the
 * project, amounts, words for literals. What this class writes it also reads, and ISO dates besides.
 */
public final class FeatureValues {

    private static final String UNIT_SUFFIX = "Unit";
    /** The time of day meant where a date is typed alone. */
    private static final LocalTime USUAL_TIME = LocalTime.of(8, 0);

    private final Locale locale;
    private final DateTexts dates;

    /** Values in a given language. */
    public FeatureValues(Locale locale) {
        this.locale = locale;
        dates = new DateTexts(locale);
    }

    /** Values in the user's language. */
    public static FeatureValues inUserLanguage() {
        return new FeatureValues(Locale.getDefault());
    }

    /**
     * A value in words.
     *
     * @param owner the element whose feature it is: its project gives the units, its unit features the unit shown
     * @param value the value; null reads as an empty text
     */
    public String text(EObject owner, EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? Messages.yes : Messages.no;
            case Enumerator literal -> ModelLabels.current().literal(literal);
            case LocalDateTime moment -> text(moment);
            case LocalDate day -> text(day);
            case LocalTime time -> time.toString();
            case Duration duration -> Durations.of(project(owner)).format(duration, unit(owner, feature), locale);
            case Double number -> decimal("#,##0.####").format(number);
            case BigDecimal number -> decimal("#,##0.##").format(number);
            case Collection<?> many -> many.stream().map(each -> text(owner, feature, each))
                    .collect(Collectors.joining("; "));
            case EObject element -> ModelLabels.current().text(element);
            default -> value.toString();
        };
    }

    /** A day in digits. */
    public String text(LocalDate day) {
        return dates.format(day);
    }

    /** A day and time in digits. */
    public String text(LocalDateTime moment) {
        return dates.format(moment, true);
    }

    /**
     * Reads a value.
     *
     * @param owner the element whose feature it is
     * @param text what was typed; an empty text reads as no value
     * @return the value, of the type of the feature; null for none
     * @throws IllegalArgumentException with a message for the user, if the text doesn't read as such a value
     */
    public Object parse(EObject owner, EStructuralFeature feature, String text) {
        String input = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == String.class) {
            return text.isEmpty() ? null : text;
        }
        if (input.isEmpty()) {
            return null;
        }
        if (type == LocalDate.class) {
            return dates.day(input);
        } else if (type == LocalDateTime.class) {
            return dates.moment(input, USUAL_TIME);
        } else if (type == LocalTime.class) {
            return DateTexts.time(input);
        } else if (type == Duration.class) {
            return Durations.of(project(owner)).parse(input).map(Durations.Parsed::duration)
                    .orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.notADuration, input)));
        } else if (type == boolean.class || type == Boolean.class) {
            return input.equalsIgnoreCase(Messages.yes) || input.equalsIgnoreCase("true");
        } else if (type == BigDecimal.class) {
            return number(input);
        } else if (type == double.class || type == Double.class) {
            return number(input).doubleValue();
        } else if (type == int.class || type == Integer.class) {
            return whole(input);
        }
        throw new IllegalArgumentException(NLS.bind(Messages.notReadable, input));
    }

    private BigDecimal number(String text) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String plain = text.replace(" ", "");
        boolean point = plain.indexOf('.') >= 0 && symbols.getDecimalSeparator() != '.' && plain.indexOf(',') < 0;
        DecimalFormat format = new DecimalFormat("#,##0.#", point ? DecimalFormatSymbols.getInstance(Locale.ROOT)
                : symbols);
        format.setParseBigDecimal(true);
        ParsePosition end = new ParsePosition(0);
        BigDecimal number = (BigDecimal) format.parse(plain, end);
        if (number == null || end.getIndex() < plain.length()) {
            throw new IllegalArgumentException(NLS.bind(Messages.notANumber, text));
        }
        return number;
    }

    private Integer whole(String text) {
        try {
            return number(text).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.notAWholeNumber, text), e);
        }
    }

    private DecimalFormat decimal(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
    }

    private static Project project(EObject owner) {
        return EcoreUtil.getRootContainer(owner) instanceof Project project ? project : null;
    }

    /** The unit in which a duration is shown: the element says it in a feature beside, "lag" in "lagUnit". */
    private static TimeUnit unit(EObject owner, EStructuralFeature feature) {
        EStructuralFeature unit = owner.eClass().getEStructuralFeature(feature.getName() + UNIT_SUFFIX);
        return unit != null && owner.eGet(unit) instanceof TimeUnit chosen ? chosen : TimeUnit.DAY;
    }
}
