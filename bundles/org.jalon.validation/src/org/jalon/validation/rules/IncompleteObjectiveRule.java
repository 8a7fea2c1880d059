/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;

/** An objective serves a purpose, is realistic and has a date. */
public final class IncompleteObjectiveRule extends FilledInRule<Objective> {

    /** The rule. */
    public IncompleteObjectiveRule() {
        super(Objective.class, FramingPackage.Literals.OBJECTIVE__PURPOSE,
                FramingPackage.Literals.OBJECTIVE__REALISM, FramingPackage.Literals.OBJECTIVE__DUE_ON);
    }
}
