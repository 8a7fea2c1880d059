/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.Interactor;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.Project;

/** At which of the elements shown somewhere, in a table or a diagram, findings are told. */
public final class FindingPlaces {

    private FindingPlaces() {
    }

    /**
     * Whether what is wrong with an element is told at this element alone, and never at what holds it: its like have
     * lines or boxes of their own.
     *
     * @param element an element
     */
    public static boolean standsAlone(EObject element) {
        return element instanceof WbsElement || element instanceof Objective || element instanceof Function
                || element instanceof Interactor || element instanceof Project;
    }

    /**
     * Where what is wrong with an element is told: at itself if it is shown or stands alone, else at the nearest holder
     * of which that is so, else at the outermost.
     *
     * @param shown whether an element is shown by itself
     */
    public static EObject place(EObject element, Predicate<EObject> shown) {
        EObject at = element;
        while (!shown.test(at) && !standsAlone(at) && at.eContainer() != null) {
            at = at.eContainer();
        }
        return at;
    }

    /**
     * What is wrong with the elements of a picture, in words: with themselves and with those of their parts that
     * aren't shown by themselves. Hints are left out: they don't call for a sign.
     *
     * @param findings what was found in the project
     * @param shown    whether the picture shows an element
     * @param locale   the language
     * @return a sentence a line, by element; without those with which nothing is wrong
     */
    public static Map<EObject, String> words(List<Finding> findings, Predicate<EObject> shown, Locale locale) {
        Map<EObject, String> words = new HashMap<>();
        for (Finding finding : findings) {
            EObject at = place(finding.element(), shown);
            boolean told = shown.test(at) && (at == finding.element() || !(at instanceof Project));
            if (told && finding.severity() != Severity.INFO) {
                words.merge(at, finding.message(locale), (one, other) -> one + "\n" + other);
            }
        }
        return words;
    }
}
