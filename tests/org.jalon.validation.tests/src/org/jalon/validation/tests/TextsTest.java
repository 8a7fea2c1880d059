/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jalon.validation.RuleDescriptor;
import org.jalon.validation.Rules;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final String[] BREAKABLE = {" :", " ;", " ?", " !", "« ", " »", " %"};

    private static Properties load(String path) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Validator.class.getResourceAsStream("/org/jalon/validation/" + path)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "rules/messages"})
    void bothLanguagesSayTheSame(String name) throws IOException {
        Properties english = load(name + ".properties");
        Properties french = load(name + "_fr.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(french.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(french.getProperty(key)), key);
            assertFalse(english.getProperty(key).isBlank(), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "rules/messages"})
    void frenchIsTypesetAsFrench(String name) throws IOException {
        Properties french = load(name + "_fr.properties");
        for (String key : french.stringPropertyNames()) {
            String text = french.getProperty(key);
            for (String breakable : BREAKABLE) {
                assertFalse(text.contains(breakable), () -> key + " has a breakable space: " + text);
            }
            assertFalse(text.contains("'"), () -> key + " has a straight apostrophe: " + text);
        }
        assertTrue(french.size() > 1);
    }

    @Test
    void noTextSpeaksOfAMissingRule() throws IOException {
        for (String key : load("rules/messages.properties").stringPropertyNames()) {
            if (key.startsWith("JAL-")) {
                String id = key.substring(0, key.indexOf('.'));
                assertTrue(Rules.find(id).isPresent(), key);
            }
        }
        for (RuleDescriptor rule : Rules.all()) {
            assertTrue(load("rules/messages.properties").containsKey(rule.id() + ".title"), rule.id());
        }
    }

    private static TreeSet<String> places(String text) {
        return new TreeSet<>(Pattern.compile("\\{\\d").matcher(text).results().map(MatchResult::group).toList());
    }
}
