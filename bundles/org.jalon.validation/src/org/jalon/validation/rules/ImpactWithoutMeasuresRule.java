/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.ImpactAssessment;

/** Something is done about every impact. */
public final class ImpactWithoutMeasuresRule extends FilledInRule<ImpactAssessment> {

    /** The rule. */
    public ImpactWithoutMeasuresRule() {
        super(ImpactAssessment.class, FramingPackage.Literals.IMPACT_ASSESSMENT__MEASURES);
    }
}
