/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;

import org.jalon.model.project.Project;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.testsupport.LargeProjects;
import org.junit.jupiter.api.Test;

/** Prints how long it takes to plan a large project; asserts that all of it is planned, and no time. */
class SpeedTest {

    private static final int ACTIVITIES = 10_000;

    @Test
    void tenThousandActivitiesArePlanned() {
        Project project = LargeProjects.of(ACTIVITIES, 50);
        long best = Long.MAX_VALUE;
        long first = 0;
        for (int i = 0; i < 10; i++) {
            long begun = cpu();
            ProjectPlan plan = ProjectPlanner.plan(project);
            long taken = (cpu() - begun) / 1_000_000;
            assertEquals(ACTIVITIES, plan.activities().size());
            first = i == 0 ? taken : first;
            best = Math.min(best, taken);
        }
        long begun = cpu();
        ProjectPlan plan = ProjectPlanner.plan(project);
        plan.loads().overallocations();
        plan.costs().total();
        long all = (cpu() - begun) / 1_000_000;
        System.out.printf("planning %d activities: %d ms the first time, %d ms at best; %d ms with loads and costs"
                + " (processor time)%n", ACTIVITIES, first, best, all);
    }

    /** Nanoseconds of this thread alone, whatever else the machine does. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
