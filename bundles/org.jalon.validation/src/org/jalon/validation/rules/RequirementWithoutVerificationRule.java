/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Requirement;

/** It is known how a requirement is verified. */
public final class RequirementWithoutVerificationRule extends FilledInRule<Requirement> {

    /** The rule. */
    public RequirementWithoutVerificationRule() {
        super(Requirement.class, FramingPackage.Literals.REQUIREMENT__VERIFICATION);
    }
}
