/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** Every text of the workbench is there in both languages. */
class TextsTest {

    private static final Map<String, List<String>> FILES = Map.of(
            "org.jalon.ui", List.of("OSGI-INF/l10n/bundle", "org/jalon/ui/internal/messages"),
            "org.jalon.ui.common", List.of("OSGI-INF/l10n/bundle", "org/jalon/ui/common/internal/messages"));

    @Test
    void everyTextIsThereInFrenchAndEnglish() {
        FILES.forEach((bundle, paths) -> paths.forEach(path -> {
            Properties english = Texts.load(bundle, path + ".properties");
            Properties french = Texts.load(bundle, path + "_fr.properties");
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(french.keySet()), bundle + " " + path);
            french.forEach((key, text) -> {
                assertTrue(!text.toString().isBlank(), bundle + " " + key);
                assertEquals(placeholders(english.get(key)), placeholders(text), bundle + " " + key);
            });
        }));
    }

    private static TreeSet<String> placeholders(Object text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(text.toString());
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void frenchTypographyHasNonBreakingSpaces() {
        FILES.forEach((bundle, paths) -> paths.forEach(path -> Texts.load(bundle, path + "_fr.properties").forEach(
                (key, text) -> assertTrue(!text.toString().matches("(?s).*( [:;?!»]|« ).*"),
                        bundle + " " + key + " = " + text))));
    }

    @Test
    void everyTextOfTheDeclarationsExists() throws Exception {
        for (String bundle : FILES.keySet()) {
            Properties texts = Texts.load(bundle, "OSGI-INF/l10n/bundle.properties");
            try (InputStream in = Platform.getBundle(bundle).getEntry("plugin.xml").openStream()) {
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Matcher matcher = Pattern.compile("[\">]%(\\w+)").matcher(xml);
                while (matcher.find()) {
                    assertTrue(texts.containsKey(matcher.group(1)), bundle + " %" + matcher.group(1));
                }
            }
        }
    }
}
