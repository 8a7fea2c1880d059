/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.jalon.planning.ProjectPlan;
import org.junit.jupiter.api.Test;

/** What is timed is done. */
class PlanningBenchmarkTest {

    @Test
    void allActivitiesArePlannedAndResourcesAreOverloaded() {
        PlanningBenchmark benchmark = new PlanningBenchmark();
        benchmark.activities = 500;
        benchmark.make();
        ProjectPlan plan = benchmark.plan();
        assertEquals(500, plan.activities().size());
        assertFalse(plan.loads().overallocations().isEmpty());
    }
}
