/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;

/** The constraints of a project are recorded. */
public final class FramingWithoutConstraintsRule extends RecordedRule {

    /** The rule. */
    public FramingWithoutConstraintsRule() {
        super(FramingPackage.Literals.FRAMING__CONSTRAINTS);
    }
}
