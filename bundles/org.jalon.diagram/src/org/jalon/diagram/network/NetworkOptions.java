/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import java.util.Locale;
import java.util.function.Predicate;

import org.jalon.planning.PlannedElement;

/**
 * What a network diagram shows. Immutable.
 *
 * @param locale language of labels
 * @param grouped whether the activities of each top work package stand together in a frame
 * @param aspectRatio width to height aimed at by folding a long network into rows; 0 never folds
 * @param filter activities shown; links between others are left out
 */
public record NetworkOptions(Locale locale, boolean grouped, double aspectRatio, Predicate<PlannedElement> filter) {

    /** All activities, not grouped, not folded. */
    public static NetworkOptions in(Locale locale) {
        return new NetworkOptions(locale, false, 0, activity -> true);
    }

    public NetworkOptions withGrouped(boolean framed) {
        return new NetworkOptions(locale, framed, aspectRatio, filter);
    }

    public NetworkOptions withAspectRatio(double ratio) {
        return new NetworkOptions(locale, grouped, ratio, filter);
    }

    public NetworkOptions withFilter(Predicate<PlannedElement> shown) {
        return new NetworkOptions(locale, grouped, aspectRatio, shown);
    }
}
