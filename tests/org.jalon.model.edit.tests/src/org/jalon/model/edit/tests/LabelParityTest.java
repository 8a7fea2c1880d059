/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.jalon.model.ModelPackage;
import org.jalon.model.provider.JalonEditPlugin;
import org.junit.jupiter.api.Test;

/** Both languages say everything, nothing more, and say it with care. */
class LabelParityTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    /** A French punctuation mark without the no-break space that goes before it. */
    private static final Pattern LOOSE = Pattern.compile(
            "(?<![\u00a0\u202f])[:;?!»]|«(?![\u00a0\u202f])");

    private final Properties english = read("plugin.properties");
    private final Properties french = read("plugin_fr.properties");

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (var in = new InputStreamReader(URI.create(JalonEditPlugin.INSTANCE.getBaseURL() + file).toURL()
                .openStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }

    static Stream<EPackage> packages() {
        return Stream.concat(Stream.of(ModelPackage.eINSTANCE), ModelPackage.eINSTANCE.getESubpackages().stream());
    }

    private static Set<String> keysOfTheMetamodel() {
        Set<String> keys = new TreeSet<>();
        packages().flatMap(p -> p.getEClassifiers().stream()).forEach(c -> add(keys, c));
        return keys;
    }

    private static void add(Set<String> keys, EClassifier classifier) {
        switch (classifier) {
            case EClass type -> {
                keys.add("_UI_" + type.getName() + "_type");
                type.getEStructuralFeatures().forEach(
                        f -> keys.add("_UI_" + type.getName() + "_" + f.getName() + "_feature"));
            }
            case EEnum type -> type.getELiterals().forEach(
                    l -> keys.add("_UI_" + type.getName() + "_" + l.getName() + "_literal"));
            default -> { }
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(english.stringPropertyNames(), french.stringPropertyNames());
    }

    @Test
    void everyClassFeatureAndLiteralHasALabel() {
        Set<String> missing = keysOfTheMetamodel();
        assertTrue(missing.size() > 900);
        missing.removeAll(english.stringPropertyNames());
        assertEquals(Set.of(), missing);
    }

    @Test
    void noLabelIsLeftOver() {
        Set<String> extra = new TreeSet<>(english.stringPropertyNames());
        extra.removeAll(keysOfTheMetamodel());
        extra.removeIf(k -> k.matches("pluginName|providerName|templatesPoint|_UI_(Create|Property|Unknown)\\w+"
                + "|_UI_(unnamed|level|percent)|_UI_\\w+_short"));
        assertEquals(Set.of(), extra);
    }

    @Test
    void placeholdersAgree() {
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(french.getProperty(key)), key);
        }
    }

    private static Set<String> placeholders(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        Set<String> result = new TreeSet<>();
        while (matcher.find()) {
            result.add(matcher.group());
        }
        return result;
    }

    @Test
    void labelsAreTidy() {
        List<String> untidy = new ArrayList<>();
        for (Properties texts : List.of(english, french)) {
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                int first = text.codePointAt(0);
                boolean capital = Character.isUpperCase(first) || !Character.isLetter(first);
                if (text.isBlank() || !text.equals(text.strip()) || text.contains("'") || text.contains("\u2026\u2026")
                        || (key.endsWith("_type") || key.endsWith("_feature")) && !capital) {
                    untidy.add(key + " = " + text);
                }
            }
        }
        assertEquals(List.of(), untidy);
    }

    @Test
    void frenchPunctuationHasItsNoBreakSpaces() {
        List<String> loose = french.stringPropertyNames().stream()
                .filter(k -> LOOSE.matcher(french.getProperty(k)).find()).toList();
        assertEquals(List.of(), loose);
    }
}
