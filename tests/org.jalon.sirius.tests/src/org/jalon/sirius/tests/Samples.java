/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.tests;

import java.util.Locale;

import org.jalon.examples.Examples;
import org.jalon.model.project.Project;
import org.jalon.testsupport.Editing;

/** The projects on which viewpoints are tried. */
final class Samples {

    private Samples() {
    }

    /** The worked sample, in a resource under an editing domain. */
    static Project packagingLine(Locale language) {
        Project sample = Examples.PACKAGING_LINE.load(language);
        Editing.of(sample);
        return sample;
    }
}
