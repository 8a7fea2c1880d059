/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.jalon.report.HtmlReport;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
            HtmlReport.class.getResourceAsStream("internal/" + name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void everyTextExistsInBothLanguagesWithTheSamePlaces() throws IOException {
        Properties english = read("messages.properties");
        Properties french = read("messages_fr.properties");
        assertEquals(english.stringPropertyNames(), french.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(new MessageFormat(english.getProperty(key), Locale.ENGLISH).getFormatsByArgumentIndex().length,
                new MessageFormat(french.getProperty(key), Locale.FRENCH).getFormatsByArgumentIndex().length, key);
            assertFalse(french.getProperty(key).matches(".* [:;?!%].*"), "breaking space: " + key);
        }
    }
}
