/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.jalon.diagram.Theme;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
            Theme.class.getResourceAsStream("internal/" + name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void everyTextExistsInBothLanguages() throws IOException {
        Properties french = read("messages_fr.properties");
        assertEquals(read("messages.properties").stringPropertyNames(), french.stringPropertyNames());
        french.stringPropertyNames().forEach(key -> assertFalse(french.getProperty(key).matches(".* [:;?!].*"),
            "breaking space before punctuation: " + key));
    }
}
