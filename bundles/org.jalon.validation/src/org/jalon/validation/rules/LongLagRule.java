/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Dependency;
import org.jalon.planning.Durations;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** A long lag often hides an activity; up to a day it may just be a pause. */
public final class LongLagRule extends Rule<Dependency> {

    /** The rule. */
    public LongLagRule() {
        super(Dependency.class);
    }

    @Override
    public void check(Dependency link, RuleContext context) {
        if (link.getPredecessor() instanceof Activity before && before.getDuration() != null && link.getLag() != null
                && link.getLagPercent() == null && before.getDuration().isPositive()
                && link.getLag().abs().compareTo(before.getDuration()) > 0
                && link.getLag().abs().toMinutes() > Durations.of(context.project()).minutesPerDay()) {
            context.reportAs(link.getLag().isNegative() ? "lead" : "message", link,
                    BreakdownPackage.Literals.DEPENDENCY__LAG, link.getLag().abs(), before, link.getSuccessor(),
                    before.getDuration());
        }
    }
}
