/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.Analysis;
import org.jalon.model.framing.FramingPackage;

/** An analysis says why it was led and what came out. */
public final class IncompleteAnalysisRule extends FilledInRule<Analysis> {

    /** The rule. */
    public IncompleteAnalysisRule() {
        super(Analysis.class, FramingPackage.Literals.ANALYSIS__JUSTIFICATION,
                FramingPackage.Literals.ANALYSIS__CONCLUSION);
    }
}
