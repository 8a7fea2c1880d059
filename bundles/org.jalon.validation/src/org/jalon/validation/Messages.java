/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.Texts;

/** Words findings: elements by their names, durations in the days of their project. */
final class Messages {

    /** More names than this are cut short. */
    private static final int MOST_NAMES = 5;

    private static final Texts TEXTS = Texts.of(Messages.class);

    private Messages() {
    }

    static String of(Finding finding, Locale locale) {
        Object[] shown = finding.arguments().stream().map(value -> shown(value, finding.element(), locale)).toArray();
        Texts texts = finding.key().startsWith("validation.") ? TEXTS : finding.rule().texts();
        return texts.get(locale, finding.key(), shown);
    }

    private static Object shown(Object value, EObject element, Locale locale) {
        return switch (value) {
            case PlanProblem problem -> problem.message(locale);
            case Enumerator literal -> ModelLabels.in(locale).literal(literal);
            case EStructuralFeature feature -> ModelLabels.in(locale).feature(feature);
            case EObject object -> TEXTS.get(locale, "validation.quoted", ModelLabels.in(locale).text(object));
            case Duration duration -> Durations.of(
                    EcoreUtil.getRootContainer(element) instanceof Project project ? project : null)
                    .format(duration, locale);
            case Collection<?> many -> many.stream().limit(MOST_NAMES)
                    .map(each -> String.valueOf(shown(each, element, locale)))
                    .collect(Collectors.joining(", ", "", many.size() > MOST_NAMES ? "…" : ""));
            default -> value;
        };
    }
}
