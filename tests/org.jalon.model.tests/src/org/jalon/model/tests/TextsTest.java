/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jalon.model.resource.ProjectFiles;
import org.jalon.testsupport.Translations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say everything, and French is set as French is. */
class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = { "org/jalon/model/messages" })
    void bothLanguagesSayTheSame(String name) {
        assertEquals(List.of(), Translations.of(ProjectFiles.class, name).faults());
    }
}
