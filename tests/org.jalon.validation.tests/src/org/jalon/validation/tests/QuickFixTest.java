/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.project.Project;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFixDescriptor;
import org.jalon.validation.QuickFixes;
import org.jalon.validation.Rules;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuickFixTest {

    private static Project broken(String ruleId, String fixId) {
        Project project = RuleExamplesTest.broken(ruleId);
        if (fixId.equals("complete-progress")) {
            project = SoundProject.create();
            Lookup.in(project).activity("Study").setPercentComplete(80);
        }
        return project;
    }

    private static List<Finding> findings(Project project, String ruleId) {
        return Validator.validate(project).stream().filter(f -> f.ruleId().equals(ruleId)).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyFixPutsItsFindingRightInOneUndoStep() {
        List<DynamicTest> tests = new ArrayList<>();
        for (QuickFixDescriptor fix : QuickFixes.all()) {
            for (String rule : fix.rules()) {
                tests.add(DynamicTest.dynamicTest(fix.id() + " for " + rule, () -> assertFixes(fix, rule)));
            }
        }
        return tests.stream();
    }

    private static void assertFixes(QuickFixDescriptor fix, String rule) {
        Project project = broken(rule, fix.id());
        EditingDomain domain = Editing.of(project);
        Project before = EcoreUtil.copy(project);
        List<Finding> found = findings(project, rule);
        Finding finding = found.stream().filter(fix.fix()::appliesTo).findFirst().orElseThrow();
        assertTrue(finding.quickFixIds().contains(fix.id()));
        Command command = fix.command(finding, domain, Locale.ENGLISH);
        assertTrue(command.canExecute());
        domain.getCommandStack().execute(command);
        assertEquals(found.size() - 1, findings(project, rule).size());
        assertEquals(fix.label(Locale.ENGLISH),
                ((BasicCommandStack) domain.getCommandStack()).getUndoCommand().getLabel());
        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, project));
        assertFalse(domain.getCommandStack().canUndo());
    }

    @Test
    void noFixNamesAMissingRule() {
        for (QuickFixDescriptor fix : QuickFixes.all()) {
            fix.rules().forEach(rule -> assertTrue(Rules.find(rule).isPresent(), fix.id() + " names " + rule));
        }
        assertTrue(QuickFixes.all().size() >= 6);
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = new HashSet<>();
        QuickFixes.all().forEach(fix -> assertTrue(ids.add(fix.id()), fix.id()));
        assertEquals("remove-link", QuickFixes.find("remove-link").orElseThrow().id());
        assertTrue(QuickFixes.find("no-such-fix").isEmpty());
    }
}
