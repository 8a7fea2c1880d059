/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;

/** A project has objectives. */
public final class FramingWithoutObjectivesRule extends RecordedRule {

    /** The rule. */
    public FramingWithoutObjectivesRule() {
        super(FramingPackage.Literals.FRAMING__OBJECTIVES);
    }
}
