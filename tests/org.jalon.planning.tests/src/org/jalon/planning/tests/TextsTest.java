/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jalon.planning.ProjectPlanner;
import org.jalon.testsupport.Translations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say everything, and French is set as French is. */
class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = { "org/jalon/planning/messages", "org/jalon/planning/internal/messages",
            "org/jalon/planning/edit/messages", "org/jalon/planning/advice/messages",
            "org/jalon/planning/explain/messages", "org/jalon/planning/levelling/messages",
            "org/jalon/planning/uncertainty/messages" })
    void bothLanguagesSayTheSame(String name) {
        assertEquals(List.of(), Translations.of(ProjectPlanner.class, name).faults());
    }
}
