/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jalon.model.project.Project;
import org.jalon.validation.Finding;
import org.jalon.validation.RuleFileException;
import org.jalon.validation.RuleSet;
import org.jalon.validation.Severity;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {

    @TempDir
    Path folder;

    private RuleSet read(String text) throws IOException, RuleFileException {
        return RuleSet.read(Files.writeString(folder.resolve(RuleSet.FILE_NAME), text));
    }

    @Test
    void aTeamWeighsRulesAnew() throws Exception {
        Project project = RuleExamplesTest.broken("JAL-PLAN-005");
        RuleSet set = read("# ours\nJAL-PLAN-005 = Error\nJAL-PLAN-011=off\n");
        List<Finding> findings = Validator.validate(project, set);
        assertEquals(List.of(Severity.ERROR), findings.stream().map(Finding::severity).toList());
        assertEquals(List.of(), Validator.validate(project, set.without("JAL-PLAN-005")));
        assertEquals(Severity.INFO,
                Validator.validate(project, set.with("JAL-PLAN-005", Severity.INFO)).getFirst().severity());
    }

    @Test
    void theFileBesideTheProjectHolds() throws Exception {
        assertSame(RuleSet.defaults(), RuleSet.beside(folder.resolve("plan.jalon")));
        read("JAL-PLAN-005 = off");
        assertEquals(List.of(), Validator.validate(RuleExamplesTest.broken("JAL-PLAN-005"),
                RuleSet.beside(folder.resolve("plan.jalon"))));
    }

    @Test
    void mistakesInTheFileAreToldWithTheirRemedy() throws Exception {
        RuleFileException unknown = assertThrows(RuleFileException.class, () -> read("JAL-PLAN-999 = off"));
        assertTrue(unknown.message(Locale.FRENCH).contains("JAL-PLAN-999"), unknown.message(Locale.FRENCH));
        assertTrue(unknown.message(Locale.FRENCH).contains(RuleSet.FILE_NAME));
        RuleFileException severity = assertThrows(RuleFileException.class, () -> read("JAL-PLAN-001 = fatal"));
        assertTrue(severity.getMessage().contains("Write error, warning, info or off."), severity.getMessage());
        Files.write(folder.resolve(RuleSet.FILE_NAME), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThrows(RuleFileException.class, () -> RuleSet.beside(folder.resolve("plan.jalon")));
    }
}
