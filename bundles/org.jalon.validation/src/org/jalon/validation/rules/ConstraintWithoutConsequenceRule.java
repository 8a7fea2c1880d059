/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.Constraint;
import org.jalon.model.framing.FramingPackage;

/** A constraint is carried into how the project is run. */
public final class ConstraintWithoutConsequenceRule extends FilledInRule<Constraint> {

    /** The rule. */
    public ConstraintWithoutConsequenceRule() {
        super(Constraint.class, FramingPackage.Literals.CONSTRAINT__CONSEQUENCE);
    }
}
