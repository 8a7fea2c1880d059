/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say everything, with care. */
class MessagesTest {
    private static final String TEXTS = "org/jalon/cli/internal/messages%s.properties";
    private static final String BUNDLE = "OSGI-INF/l10n/bundle%s.properties";
    /** A French punctuation mark after a plain space, or a quotation mark without its no-break space. */
    private static final Pattern LOOSE = Pattern.compile(" [:;?!»]|«(?!\u00a0)");

    private static Properties read(String name) throws IOException {
        var bundle = Platform.getBundle("org.jalon.cli");
        var url = name.startsWith("OSGI") ? bundle.getEntry(name) : bundle.getResource(name);
        var properties = new Properties();
        try (var in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = { TEXTS, BUNDLE })
    void bothLanguagesHaveTheSameKeys(String name) throws IOException {
        var english = new TreeSet<>(read(name.formatted("")).stringPropertyNames());
        assertEquals(english, new TreeSet<>(read(name.formatted("_fr")).stringPropertyNames()));
        assertFalse(english.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { TEXTS, BUNDLE })
    void frenchPunctuationIsHeldByNoBreakSpaces(String name) throws IOException {
        read(name.formatted("_fr")).forEach((key, text) -> assertFalse(LOOSE.matcher((String) text).find(),
                key + ": " + text));
    }

    @Test
    void placeholdersAreTheSame() throws IOException {
        var placeholder = Pattern.compile("\\{\\d|\\$\\{[A-Z-]+}");
        var english = read(TEXTS.formatted(""));
        read(TEXTS.formatted("_fr")).forEach((key, text) -> assertEquals(
                placeholder.matcher(english.getProperty((String) key)).results().map(r -> r.group()).sorted().toList(),
                placeholder.matcher((String) text).results().map(r -> r.group()).sorted().toList(), (String) key));
        assertTrue(english.getProperty("findings.summary").contains("{1"));
    }
}
