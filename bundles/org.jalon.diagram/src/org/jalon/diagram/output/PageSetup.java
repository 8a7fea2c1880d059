/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.output;

import java.util.Locale;
import java.util.Optional;

/**
 * How a drawing is put on paper.
 *
 * @param paper     the size of a page
 * @param landscape whether its long side lies
 * @param margin    millimetres left free at each edge, 0 or more
 * @param scaling   how large the drawing is made
 * @param percent   how large, for {@link Scaling#PERCENT}: 100 is 96 logical pixels to the inch; between
 *                  {@value #SMALLEST} and {@value #LARGEST}
 * @param bands     whether the project, the date and the number of the page stand above and below
 */
public record PageSetup(Paper paper, boolean landscape, double margin, Scaling scaling, double percent,
        boolean bands) {

    /** The smallest scale, percent. */
    public static final double SMALLEST = 5;
    /** The largest scale, percent. */
    public static final double LARGEST = 400;

    /** Sizes of paper, upright, in millimetres. */
    public enum Paper {
        /** ISO 216, from the sheet of letters to that of posters. */
        A4(210, 297), A3(297, 420), A2(420, 594), A1(594, 841), A0(841, 1189),
        /** North America. */
        LETTER(215.9, 279.4);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /** Millimetres. */
        public double width() {
            return width;
        }

        /** Millimetres. */
        public double height() {
            return height;
        }

        /** The paper of this name, in whatever case. */
        public static Optional<Paper> named(String name) {
            for (Paper paper : values()) {
                if (paper.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return Optional.of(paper);
                }
            }
            return Optional.empty();
        }
    }

    /** How large the drawing is made; never larger than it is on a screen unless the percentage says so. */
    public enum Scaling {
        /** As large as one page holds. */
        ONE_PAGE,
        /** As wide as one page, over as many as its height takes. */
        PAGE_WIDTH,
        /** As large as the percentage says, over as many pages as that takes. */
        PERCENT
    }

    public PageSetup {
        if (!(margin >= 0) || margin > 50 || !(percent >= SMALLEST && percent <= LARGEST)) {
            throw new IllegalArgumentException("margin " + margin + ", percent " + percent);
        }
    }

    /** One A4 page, lying. */
    public static PageSetup usual() {
        return new PageSetup(Paper.A4, true, 10, Scaling.ONE_PAGE, 100, true);
    }

    /** The same on other paper. */
    public PageSetup on(Paper other) {
        return new PageSetup(other, landscape, margin, scaling, percent, bands);
    }

    /** The same, lying or upright. */
    public PageSetup lying(boolean lies) {
        return new PageSetup(paper, lies, margin, scaling, percent, bands);
    }

    /** The same at another scale. */
    public PageSetup scaled(Scaling how, double howMuch) {
        return new PageSetup(paper, landscape, margin, how, howMuch, bands);
    }

    /** The same with other margins, millimetres. */
    public PageSetup within(double margins) {
        return new PageSetup(paper, landscape, margins, scaling, percent, bands);
    }

    /** The same with or without what stands above and below the drawing. */
    public PageSetup withBands(boolean shown) {
        return new PageSetup(paper, landscape, margin, scaling, percent, shown);
    }
}
