/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.Problems;
import org.jalon.validation.Severity;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong in an open project, while it is edited. */
class ProblemsTest {

    private static final LocalDateTime TOO_SOON = LocalDateTime.of(2026, 3, 3, 17, 0);

    private EditSession session;
    private Problems problems;
    private Activity dig;

    @BeforeEach
    void open() {
        Project project = aProject().starting("2026-03-02").with(workPackage("Works").with(
                activity("Dig", days(5)), activity("Build", days(3)).after("Dig"))).build();
        project.setName("Line 4");
        Resource resource = new ResourceImpl(URI.createURI("memory:/plan.jalon"));
        resource.getContents().add(project);
        session = new EditSession(resource);
        problems = session.problems();
        dig = Lookup.in(project).activity("Dig");
    }

    @AfterEach
    void close() {
        session.dispose();
    }

    @Test
    void findingsAreThoseOfAFullCheckAfterEveryCommandAndUndo() {
        problems.checkNow();
        AtomicInteger told = new AtomicInteger();
        problems.onChange(told::incrementAndGet);
        int before = problems.findings().size();
        session.set(dig, BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE, TOO_SOON);
        assertEquals(before, problems.findings().size(), "nothing is checked while the user types on");
        Ui.until("check", () -> told.get() == 1);
        assertEquals(Validator.validate(session.project()).size(), problems.findings().size());
        assertFalse(problems.of(dig).isEmpty());
        assertTrue(Problems.words(problems.of(dig)).contains("Dig"), Problems.words(problems.of(dig)));
        session.commandStack().undo();
        Ui.until("check", () -> told.get() == 2);
        assertEquals(before, problems.findings().size());
    }

    @Test
    void theFirstCheckIsDoneBetweenEventsAndTold() {
        AtomicInteger told = new AtomicInteger();
        problems.onChange(told::incrementAndGet);
        assertEquals(List.of(), problems.findings(), "nobody waits for it");
        assertFalse(problems.isChecked());
        Ui.until("first check", () -> told.get() == 1);
        assertTrue(problems.isChecked());
        assertEquals(Validator.validate(session.project()).size(), problems.findings().size());
        assertFalse(problems.findings().isEmpty());
    }

    @Test
    void aListenerThatFailsKeepsNothingFromTheOthers() {
        AtomicInteger told = new AtomicInteger();
        problems.onChange(() -> {
            throw new IllegalStateException("a listener that fails, on purpose");
        });
        problems.onChange(told::incrementAndGet);
        problems.checkNow();
        assertEquals(1, told.get());
    }

    @Test
    void anEditBeforeTheFirstCheckIsInItsFindings() {
        AtomicInteger told = new AtomicInteger();
        problems.onChange(told::incrementAndGet);
        session.set(dig, BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE, TOO_SOON);
        Ui.until("first check", () -> told.get() == 1);
        assertFalse(problems.of(dig).isEmpty());
        assertEquals(Validator.validate(session.project()).size(), problems.findings().size());
    }

    @Test
    void theWorstOfWhatAnElementContainsIsKnownAtEachLevel() {
        session.set(dig, BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE, TOO_SOON);
        problems.checkNow();
        Severity worst = Problems.worst(problems.of(dig)).orElseThrow();
        assertEquals(problems.of(dig).getFirst().severity(), worst, "the worst comes first");
        assertTrue(problems.worstWithin(dig.eContainer()).filter(s -> s.compareTo(worst) <= 0).isPresent());
        assertTrue(problems.of(dig.eContainer(), WbsElement.class::isInstance).stream()
                .noneMatch(finding -> finding.element() == dig), "told at its own row");
        assertTrue(problems.of(dig.eContainer(), part -> false).stream()
                .anyMatch(finding -> finding.element() == dig), "told where the row is folded");
    }

    @Test
    void aFixIsOneUndoStepAndEndsTheFinding() {
        session.set(dig, BreakdownPackage.Literals.ACTIVITY__KIND, ActivityKind.MILESTONE);
        problems.checkNow();
        List<Problems.Fix> fixes = problems.fixes(problems.of(dig));
        assertFalse(fixes.isEmpty());
        Problems.Fix fix = fixes.getFirst();
        int findings = problems.findings().size();
        assertTrue(problems.apply(fix));
        assertEquals(fix.label(), session.commandStack().getUndoCommand().getLabel());
        problems.checkNow();
        assertTrue(problems.findings().size() < findings, fix.label());
        session.commandStack().undo();
        problems.checkNow();
        assertEquals(findings, problems.findings().size());
    }

    @Test
    void aFixOfWhatIsNoLongerWrongIsRefused() {
        session.set(dig, BreakdownPackage.Literals.ACTIVITY__KIND, ActivityKind.MILESTONE);
        problems.checkNow();
        List<Problems.Fix> fixes = problems.fixes(problems.of(dig));
        assertFalse(fixes.isEmpty());
        session.set(dig, BreakdownPackage.Literals.ACTIVITY__KIND, ActivityKind.TASK);
        for (Problems.Fix fix : fixes) {
            assertFalse(problems.apply(fix), fix.label());
        }
        assertEquals(ActivityKind.TASK, dig.getKind());
        session.set(dig, BreakdownPackage.Literals.ACTIVITY__KIND, ActivityKind.MILESTONE);
        session.set(dig, ModelPackage.Literals.PROJECT_ELEMENT__NAME, "Excavate");
        assertTrue(problems.apply(fixes.getFirst()), "it is still wrong, under another name");
    }

    @Test
    void aReadOnlyFileHasFindingsButNoFixes() {
        session.set(dig, ModelPackage.Literals.PROJECT_ELEMENT__NAME, null);
        session.setReadOnly(true);
        problems.checkNow();
        assertFalse(problems.findings().isEmpty());
        assertEquals(List.of(), problems.fixes(problems.findings()));
    }
}
