/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import org.jalon.model.resources.Resource;
import org.jalon.planning.Loads;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** No resource has more to do than it can. */
public final class OverallocatedResourceRule extends Rule<Resource> {

    /** The rule. */
    public OverallocatedResourceRule() {
        super(Resource.class);
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        List<Loads.Overallocation> periods = context.plan().loads().overallocations(resource);
        if (!periods.isEmpty()) {
            Loads.Overallocation worst = periods.stream().max(Comparator.comparing(Loads.Overallocation::excess))
                    .orElseThrow();
            Duration excess = periods.stream().map(Loads.Overallocation::excess).reduce(Duration.ZERO, Duration::plus);
            context.report(resource, null, resource, periods.size(), excess, worst.from(), worst.to(),
                    worst.activities());
        }
    }
}
