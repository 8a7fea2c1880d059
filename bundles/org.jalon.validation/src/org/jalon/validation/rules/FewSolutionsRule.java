/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Solutions are compared. */
public final class FewSolutionsRule extends Rule<Framing> {

    /** The rule. */
    public FewSolutionsRule() {
        super(Framing.class);
    }

    @Override
    public void check(Framing framing, RuleContext context) {
        if (framing.getSolutions().isEmpty()) {
            context.report(framing, FramingPackage.Literals.FRAMING__SOLUTIONS);
        } else if (framing.getSolutions().size() == 1) {
            context.reportAs("one", framing, FramingPackage.Literals.FRAMING__SOLUTIONS);
        }
    }
}
