/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingPackage;

/** Someone in charge validates the framing. */
public final class FramingNotValidatedRule extends FilledInRule<Framing> {

    /** The rule. */
    public FramingNotValidatedRule() {
        super(Framing.class, FramingPackage.Literals.FRAMING__VALIDATED_BY,
                FramingPackage.Literals.FRAMING__VALIDATED_ON);
    }
}
