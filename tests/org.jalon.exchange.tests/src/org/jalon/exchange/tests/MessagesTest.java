/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jalon.exchange.ImportException;
import org.jalon.exchange.ProjectImporter;
import org.jalon.exchange.ScheduleComparison;
import org.junit.jupiter.api.Test;

/** The texts are complete and well set in both languages. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    private final Properties english = load("");
    private final Properties french = load("_fr");

    private static Properties load(String language) {
        Properties texts = new Properties();
        String resource = "/org/jalon/exchange/internal/messages" + language + ".properties";
        try (Reader reader = new InputStreamReader(ProjectImporter.class.getResourceAsStream(resource),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(french.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(french.getProperty(key)), key);
        }
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    @Test
    void frenchSpacingIsNonBreaking() {
        french.forEach((key, text) -> assertFalse(text.toString().matches(".*( [:;?!%»]|« ).*"),
                () -> key + "=" + text));
    }

    @Test
    void everyReasonFieldScopeAndCauseHasItsText() {
        Stream<String> keys = Stream.of(
                Stream.of(ImportException.Reason.values())
                        .flatMap(reason -> Stream.of("refused." + reason, "refused." + reason + ".remedy")),
                Stream.of(ScheduleComparison.Field.values()).map(field -> "compareField." + field),
                Stream.of(ScheduleComparison.Scope.values()).map(scope -> "scope." + scope),
                Stream.of(ScheduleComparison.Cause.values()).map(cause -> "cause." + cause)).flatMap(stream -> stream);
        keys.forEach(key -> assertTrue(english.containsKey(key), key));
    }

    @Test
    void everyFindingHasTheNameOfItsField() {
        english.stringPropertyNames().stream().filter(key -> key.startsWith("note.") && !key.equals("note.lostField"))
                .forEach(key -> assertTrue(english.containsKey(key.replace("note.", "field.")), key));
    }
}
