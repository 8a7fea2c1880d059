/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.jalon.exchange.ImportException;
import org.jalon.exchange.ProjectImporter;
import org.jalon.exchange.ScheduleComparison;
import org.jalon.testsupport.Translations;
import org.junit.jupiter.api.Test;

/** The texts are complete and well set in both languages. */
class TextsTest {

    private static final Translations TEXTS = Translations
            .of(ProjectImporter.class, "org/jalon/exchange/internal/messages");

    private final Properties english = TEXTS.english();

    @Test
    void bothLanguagesSayTheSame() {
        assertEquals(List.of(), TEXTS.faults());
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
