/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.jalon.validation.QuickFixes;
import org.jalon.validation.RuleDescriptor;
import org.jalon.validation.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class RegistrationTest {

    @Test
    void ruleIdsAndCriteriaFollowTheirPatterns() {
        assertTrue(Rules.all().size() >= 15, Rules.all().size() + " rules");
        for (RuleDescriptor rule : Rules.all()) {
            assertTrue(rule.id().matches("JAL-[A-Z]+-\\d{3}"), rule.id());
            assertTrue(rule.criterion().matches("C[1-7]\\.\\d+"), rule.id() + " " + rule.criterion());
            assertEquals(rule.criterion().substring(0, 2), rule.category());
        }
    }

    @Test
    void everyRuleSpeaksBothLanguages() {
        for (RuleDescriptor rule : Rules.all()) {
            assertFalse(rule.title(Locale.ENGLISH).equals(rule.title(Locale.FRENCH)), rule.id());
            assertFalse(rule.explanation(Locale.ENGLISH).equals(rule.explanation(Locale.FRENCH)), rule.id());
        }
        QuickFixes.all().forEach(fix -> assertFalse(fix.label(Locale.ENGLISH).equals(fix.label(Locale.FRENCH))));
    }

    static boolean platformRuns() {
        return Platform.isRunning();
    }

    @Test
    @EnabledIf("platformRuns")
    void rulesComeFromTheExtensionRegistry() {
        assertEquals(Platform.getExtensionRegistry().getConfigurationElementsFor("org.jalon.validation.rules").length,
                Rules.all().size());
        assertEquals(Platform.getExtensionRegistry().getConfigurationElementsFor("org.jalon.validation.quickFixes")
                .length, QuickFixes.all().size());
        assertFalse(Rules.all().isEmpty());
    }
}
