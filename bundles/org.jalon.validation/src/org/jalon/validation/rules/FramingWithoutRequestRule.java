/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;

/** The request that a project answers is recorded. */
public final class FramingWithoutRequestRule extends RecordedRule {

    /** The rule. */
    public FramingWithoutRequestRule() {
        super(FramingPackage.Literals.FRAMING__REQUEST);
    }
}
