/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jalon.ui.diagram.internal.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;

/** The texts of the bundle are complete in French and English. */
class TextsTest {

    private static Properties read(String path) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(FrameworkUtil.getBundle(Messages.class).getEntry(path).openStream(),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = { "org/jalon/ui/diagram/internal/messages", "OSGI-INF/l10n/bundle" })
    void everyTextIsThereInBothLanguagesWithTheSamePlaces(String name) throws IOException {
        Properties english = read(name + ".properties");
        Properties french = read(name + "_fr.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(french.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertFalse(french.getProperty(key).isBlank(), key);
            assertEquals(places(english.getProperty(key)), places(french.getProperty(key)), key);
        }
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @Test
    void everyTextIsUsedAndNoneIsMissing() throws IOException, IllegalAccessException {
        TreeSet<String> fields = new TreeSet<>();
        for (Field field : Messages.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                fields.add(field.getName());
                assertFalse(String.valueOf(field.get(null)).startsWith("NLS missing"), field.getName());
            }
        }
        assertEquals(fields, new TreeSet<>(read("org/jalon/ui/diagram/internal/messages.properties")
                .stringPropertyNames()));
    }

    @Test
    void frenchPunctuationKeepsItsSpaces() throws IOException {
        Properties french = read("org/jalon/ui/diagram/internal/messages_fr.properties");
        Pattern breakable = Pattern.compile(" [:;?!»%]|« ");
        for (String key : french.stringPropertyNames()) {
            assertFalse(breakable.matcher(french.getProperty(key)).find(), key);
        }
    }
}
