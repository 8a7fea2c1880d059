/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

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

import org.jalon.planning.ProjectPlanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final String[] NARROW = {" :", " ;", " ?", " !", "« ", " »"};

    private static Properties load(String path) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ProjectPlanner.class.getResourceAsStream("/org/jalon/planning/" + path)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "internal/messages", "edit/messages"})
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
    @ValueSource(strings = {"messages", "internal/messages", "edit/messages"})
    void frenchIsTypesetAsFrench(String name) throws IOException {
        Properties french = load(name + "_fr.properties");
        for (String key : french.stringPropertyNames()) {
            String text = french.getProperty(key);
            for (String breakable : NARROW) {
                assertFalse(text.contains(breakable), () -> key + " has a breakable space: " + text);
            }
            assertFalse(text.contains("'"), () -> key + " has a straight apostrophe: " + text);
        }
        assertTrue(french.size() > 1);
    }

    private static TreeSet<String> places(String text) {
        return new TreeSet<>(Pattern.compile("\\{\\d").matcher(text).results().map(MatchResult::group).toList());
    }
}
