/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.jalon.help.reader.internal.Messages;
import org.jalon.testsupport.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the reader and the names of the help are complete in French and English, and typeset as French is. */
class HelpTextsTest {

    static List<String> french() {
        return Stream.concat(HelpFiles.pages("").stream().map(page -> "html/" + page),
                Stream.of("toc.xml", "contexts.xml")).toList();
    }

    @Test
    void bothLanguagesSayTheSame() throws Exception {
        assertEquals(List.of(), Translations.of(Messages.class, "org/jalon/help/reader/internal/messages").faults());
        assertEquals(List.of(), Translations.of(Messages.class, "OSGI-INF/l10n/bundle").faults());
        assertEquals(names("bundle"), names("bundle_fr"));
    }

    private static TreeSet<String> names(String file) throws Exception {
        Properties texts = new Properties();
        try (var stream = Platform.getBundle("org.jalon.help").getEntry("OSGI-INF/l10n/" + file + ".properties")
                .openStream()) {
            texts.load(stream);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    @Test
    void everyTextOfTheReaderIsUsed() {
        assertEquals(Arrays.stream(Messages.class.getFields()).map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Translations.of(Messages.class, "org/jalon/help/reader/internal/messages").english()
                        .stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("french")
    void frenchIsTypesetAsFrench(String file) {
        String text = HelpFiles.read(HelpFiles.FRENCH + file).getDocumentElement().getTextContent();
        assertTrue(!text.matches("(?s).*[\\p{L}»] [:;?!»].*") && !text.matches("(?s).*« \\p{L}.*"),
                file + ": a blank that may break a line");
        assertTrue(!text.matches("(?s).*\\p{L}'\\p{L}.*"), file + ": a typewriter's apostrophe");
    }
}
