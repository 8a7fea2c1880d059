/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;

/** What a project takes for granted is recorded. */
public final class FramingWithoutAssumptionsRule extends RecordedRule {

    /** The rule. */
    public FramingWithoutAssumptionsRule() {
        super(FramingPackage.Literals.FRAMING__ASSUMPTIONS);
    }
}
