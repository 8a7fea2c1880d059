/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;

/** Tools of analysis are used, and what came out is kept. */
public final class FramingWithoutAnalysesRule extends RecordedRule {

    /** The rule. */
    public FramingWithoutAnalysesRule() {
        super(FramingPackage.Literals.FRAMING__ANALYSES);
    }
}
