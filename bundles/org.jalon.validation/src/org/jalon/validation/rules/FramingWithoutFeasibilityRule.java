/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;

/** It is studied whether a project is feasible. */
public final class FramingWithoutFeasibilityRule extends RecordedRule {

    /** The rule. */
    public FramingWithoutFeasibilityRule() {
        super(FramingPackage.Literals.FRAMING__FEASIBILITY);
    }
}
