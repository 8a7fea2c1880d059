/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;

/** It is considered what a project changes for the organisation and for people. */
public final class FramingWithoutImpactsRule extends RecordedRule {

    /** The rule. */
    public FramingWithoutImpactsRule() {
        super(FramingPackage.Literals.FRAMING__IMPACTS);
    }
}
