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
 * @param grouping by what activities stand together
 * @param figures what boxes tell
 * @param aspectRatio width to height aimed at by folding a long network into rows; 0 never folds
 * @param filter activities shown; links between others are left out
 */
public record NetworkOptions(Locale locale, Grouping grouping, Figures figures, double aspectRatio,
        Predicate<PlannedElement> filter) {

    /** By what activities stand together. */
    public enum Grouping {
        /** By their links alone. */
        NONE,
        /** In a frame for each top work package. */
        FRAMES,
        /** In a lane for each work package. */
        PACKAGE_LANES,
        /** In a lane for each resource, the first one assigned. */
        RESOURCE_LANES;

        /** Whether places are computed from lanes, so that a hand can't choose them. */
        public boolean hasLanes() {
            return this == PACKAGE_LANES || this == RESOURCE_LANES;
        }
    }

    /** What boxes tell. */
    public enum Figures {
        /** Early and late dates, duration and floats: the potentials method (MPM). */
        DATES,
        /** Three-point estimate, expected duration and deviation: PERT. */
        ESTIMATES
    }

    /** All activities with their dates, not grouped, not folded. */
    public static NetworkOptions in(Locale locale) {
        return new NetworkOptions(locale, Grouping.NONE, Figures.DATES, 0, activity -> true);
    }

    public NetworkOptions withGrouping(Grouping chosen) {
        return new NetworkOptions(locale, chosen, figures, aspectRatio, filter);
    }

    public NetworkOptions withFigures(Figures chosen) {
        return new NetworkOptions(locale, grouping, chosen, aspectRatio, filter);
    }

    public NetworkOptions withAspectRatio(double ratio) {
        return new NetworkOptions(locale, grouping, figures, ratio, filter);
    }

    public NetworkOptions withFilter(Predicate<PlannedElement> shown) {
        return new NetworkOptions(locale, grouping, figures, aspectRatio, shown);
    }
}
