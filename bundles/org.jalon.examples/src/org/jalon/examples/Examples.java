/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.examples;

import java.util.List;

/** The worked samples that come with Jalon. */
public final class Examples {

    /** Installation of a packaging line: some 65 activities, two months of progress, every part of the model used. */
    public static final Example PACKAGING_LINE = new Example("packaging-line");

    private Examples() {
    }

    /** All samples. */
    public static List<Example> list() {
        return List.of(PACKAGING_LINE);
    }
}
