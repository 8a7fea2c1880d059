/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.project.Project;
import org.jalon.planning.Texts;
import org.jalon.planning.internal.Names;

/** Words advice. */
public final class AdviceText {

    private static final Texts TEXTS = Texts.of(AdviceText.class);

    private AdviceText() {
    }

    static String of(Concern concern, Locale locale) {
        String detail = switch (concern.kind()) {
            case REWORK -> Texts.money(new BigDecimal(concern.detail()), currency(concern), locale);
            case LONG_OVERLAP -> NumberFormat.getPercentInstance(locale).format(new BigDecimal(concern.detail()));
            case DRAWBACK -> concern.detail().replaceFirst("[.]$", "");
            default -> concern.detail();
        };
        return TEXTS.get(locale, "concern." + key(concern.kind()),
                concern.element() == null ? "" : Names.quoted(concern.element(), locale), detail);
    }

    private static String currency(Concern concern) {
        return EcoreUtil.getRootContainer(concern.element()) instanceof Project project ? project.getCurrency() : null;
    }

    static String label(MeasurePlan plan, Locale locale) {
        return TEXTS.get(locale, "label", of(plan.kind(), locale), plan.measures().size());
    }

    /**
     * A kind of measure.
     *
     * @param kind   the kind
     * @param locale the language
     * @return its name
     */
    public static String of(Measure.Kind kind, Locale locale) {
        return TEXTS.get(locale, "kind." + key(kind));
    }

    /**
     * A grade of risk.
     *
     * @param grade  the grade
     * @param locale the language
     * @return its name
     */
    public static String of(Measure.Grade grade, Locale locale) {
        return TEXTS.get(locale, "grade." + key(grade));
    }

    /**
     * A kind of combination.
     *
     * @param kind   the kind
     * @param locale the language
     * @return its name
     */
    public static String of(MeasurePlan.Kind kind, Locale locale) {
        return TEXTS.get(locale, "plan." + key(kind));
    }

    private static String key(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT);
    }
}
