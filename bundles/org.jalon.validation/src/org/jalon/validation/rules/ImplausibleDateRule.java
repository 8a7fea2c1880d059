/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.time.Duration;
import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Dates are those of the project, not typing errors. */
public final class ImplausibleDateRule extends Rule<WbsElement> {

    /** Days: thirty years from the start of the project. */
    private static final long FURTHEST = 30 * 365;

    /** The rule. */
    public ImplausibleDateRule() {
        super(WbsElement.class);
    }

    @Override
    public void check(WbsElement element, RuleContext context) {
        LocalDateTime start = context.project().getStart();
        if (start == null) {
            return;
        }
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eGet(feature) instanceof LocalDateTime date
                    && Math.abs(Duration.between(start, date).toDays()) > FURTHEST) {
                context.report(element, feature, element, feature, date);
            }
        }
    }
}
