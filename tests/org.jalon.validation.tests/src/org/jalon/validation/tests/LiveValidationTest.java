/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.tests;

import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.none;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.project.Project;
import org.jalon.testsupport.LargeProjects;
import org.jalon.testsupport.Lookup;
import org.jalon.validation.Finding;
import org.jalon.validation.LiveValidation;
import org.jalon.validation.RuleSet;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiveValidationTest {

    private static Set<String> told(List<Finding> findings) {
        return findings.stream().map(f -> f.key() + "@" + System.identityHashCode(f.element()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Finding> update(LiveValidation live, Collection<? extends EObject> changed) {
        live.changed(changed);
        return live.check();
    }

    static Set<String> rules() {
        return RuleExamplesTest.FAULTS.keySet();
    }

    /** Whatever the change, the live findings are those of a check of everything. */
    @ParameterizedTest
    @MethodSource("rules")
    void afterAChangeLiveFindingsAreThoseOfAFullCheck(String rule) {
        Project project = SoundProject.create();
        LiveValidation live = new LiveValidation(project, RuleSet.defaults());
        assertEquals(List.of(), live.check());
        Set<EObject> changed = new HashSet<>();
        project.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification change) {
                super.notifyChanged(change);
                if (!change.isTouch() && change.getNotifier() instanceof EObject object) {
                    changed.add(object);
                    if (change.getNewValue() instanceof EObject added) {
                        changed.add(added);
                    }
                }
            }
        });
        RuleExamplesTest.FAULTS.get(rule).accept(Lookup.in(project));
        assertEquals(told(Validator.validate(project)), told(update(live, changed)));
    }

    @Test
    void whatIsPutRightOrDeletedIsForgotten() {
        Project project = SoundProject.create();
        LiveValidation live = new LiveValidation(project, RuleSet.defaults());
        live.check();
        Activity calculate = Lookup.in(project).activity("Calculate");
        calculate.setDuration(none());
        assertEquals(1, update(live, List.of(calculate)).size());
        calculate.setDuration(days(4));
        assertEquals(0, update(live, List.of(calculate)).size());
        calculate.setDuration(none());
        update(live, List.of(calculate));
        EObject parent = calculate.eContainer();
        EcoreUtil.delete(calculate, true);
        assertTrue(update(live, List.of(parent, calculate)).stream().noneMatch(f -> f.element() == calculate));
    }

    @Test
    void aCheckPieceByPieceFindsTheSame() {
        Project project = LargeProjects.of(60, 3);
        LiveValidation live = new LiveValidation(project, RuleSet.defaults());
        int pieces = 1;
        while (!live.check(() -> true)) {
            assertFalse(live.isUpToDate());
            assertEquals(List.of(), live.findings(), "not before all is checked");
            live.check(afterSteps(5));
            pieces++;
        }
        assertTrue(pieces > 60, pieces + " pieces");
        assertTrue(live.isUpToDate());
        assertEquals(told(Validator.validate(project)), told(live.findings()));
    }

    @Test
    void aChangeInTheMiddleOfACheckBeginsItAnew() {
        Project project = LargeProjects.of(60, 3);
        LiveValidation live = new LiveValidation(project, RuleSet.defaults());
        assertFalse(live.check(afterSteps(100)));
        Activity first = Lookup.in(project).activity("Activity 1");
        first.setDuration(none());
        live.changed(List.of(first));
        assertFalse(live.check(afterSteps(100)));
        Activity last = Lookup.in(project).activity("Activity 60");
        last.setName("");
        project.getWbs().removeFirst();
        live.changed(List.of(last, project, first));
        assertEquals(told(Validator.validate(project)), told(live.check()));
    }

    private static BooleanSupplier afterSteps(int steps) {
        AtomicInteger left = new AtomicInteger(steps);
        return () -> left.getAndDecrement() <= 0;
    }

    @Test
    void aChangeInALargeProjectIsChecked() {
        Project project = LargeProjects.of(5_000, 30);
        LiveValidation live = new LiveValidation(project, RuleSet.defaults());
        live.check();
        Activity activity = Lookup.in(project).activity("Activity 2500");
        long best = Long.MAX_VALUE;
        for (int i = 1; i <= 8; i++) {
            activity.setDuration(days(i));
            long begun = cpu();
            update(live, List.of(activity));
            best = Math.min(best, (cpu() - begun) / 1_000_000);
        }
        System.out.printf("live validation of 5000 activities after a change, planning included: %d ms of processor"
                + " time%n", best);
        activity.setDuration(none());
        assertTrue(update(live, List.of(activity)).stream().anyMatch(finding -> finding.element() == activity));
    }

    /** Nanoseconds of this thread alone, whatever else the machine does. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
