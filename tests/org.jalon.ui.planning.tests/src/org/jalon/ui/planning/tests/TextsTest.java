/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jalon.testsupport.Translations;
import org.jalon.ui.planning.internal.Messages;
import org.junit.jupiter.api.Test;

/** The texts of the bundle are complete in French and English. */
class TextsTest {

    private static final Translations TEXTS = Translations.of(Messages.class, "org/jalon/ui/planning/internal/messages");

    @Test
    void bothLanguagesSayTheSame() {
        assertEquals(List.of(), TEXTS.faults());
        assertEquals(List.of(), Translations.of(Messages.class, "OSGI-INF/l10n/bundle").faults());
    }

    @Test
    void everyTextIsUsedAndNoneIsMissing() throws IllegalAccessException {
        Set<String> fields = new TreeSet<>();
        for (Field field : Messages.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                fields.add(field.getName());
                assertFalse(String.valueOf(field.get(null)).startsWith("NLS missing"), field.getName());
            }
        }
        assertEquals(fields, TEXTS.english().stringPropertyNames());
    }
}
