/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.jalon.testsupport.Translations;
import org.jalon.validation.RuleDescriptor;
import org.jalon.validation.Rules;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and French is set as French is. */
class TextsTest {

    private static final Translations RULES = Translations.of(Validator.class, "org/jalon/validation/rules/messages");

    @Test
    void bothLanguagesSayTheSame() {
        assertEquals(List.of(), RULES.faults());
        assertEquals(List.of(), Translations.of(Validator.class, "org/jalon/validation/messages").faults());
    }

    @Test
    void everyRuleHasItsTextsAndNoTextSpeaksOfAMissingRule() {
        for (String key : RULES.english().stringPropertyNames()) {
            if (key.startsWith("JAL-")) {
                assertTrue(Rules.find(key.substring(0, key.indexOf('.'))).isPresent(), key);
            }
        }
        for (RuleDescriptor rule : Rules.all()) {
            assertTrue(RULES.english().containsKey(rule.id() + ".title"), rule.id());
        }
    }
}
