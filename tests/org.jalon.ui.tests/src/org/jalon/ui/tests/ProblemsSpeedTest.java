/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.testsupport.LargeProjects;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.ui.Stopwatch;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.Problems;
import org.jalon.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Prints for how long the user interface stands still while a large project is checked by the rules, and how long the
 * whole check takes; asserts what is found, and no time.
 */
class ProblemsSpeedTest {

    @ParameterizedTest
    @ValueSource(ints = { 100, 1_000, 10_000 })
    void aLargeProjectIsCheckedWhileTheUserWorks(int activities) {
        Project project = LargeProjects.of(activities, 20);
        Resource resource = new ResourceImpl(URI.createURI("memory:/plan.jalon"));
        resource.getContents().add(project);
        EditSession session = new EditSession(resource);
        PlanService.of(project).plan();
        Problems problems = session.problems();
        AtomicInteger told = new AtomicInteger();
        problems.onChange(told::incrementAndGet);
        print(activities, "first", () -> told.get() == 1);
        Activity activity = Lookup.in(project).activity("Activity 50");
        session.set(activity, ModelPackage.Literals.PROJECT_ELEMENT__NAME, null);
        PlanService.of(project).plan();
        print(activities, "after an edit", () -> told.get() == 2);
        assertEquals(Validator.validate(project).size(), problems.findings().size());
        session.dispose();
    }

    private static void print(int activities, String which, BooleanSupplier end) {
        Stopwatch[] longest = new Stopwatch[1];
        Stopwatch all = Stopwatch.of(() -> longest[0] = Stopwatch.longestUntil("check", end));
        Stopwatch.print("check by the rules", activities, which, all);
        Stopwatch.print("check by the rules", activities, which + ", longest piece", longest[0]);
    }
}
