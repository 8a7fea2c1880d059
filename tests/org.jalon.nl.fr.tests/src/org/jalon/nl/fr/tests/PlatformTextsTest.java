/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.nl.fr.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Our French texts of the platform fit the platform we build on: the same keys, the same arguments. */
class PlatformTextsTest {

    private static final Path FRAGMENTS = Path.of("..", "..", "bundles", "nl_fr");
    private static final String FRENCH = "_fr.properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    /** A French punctuation mark without the no-break space that goes before it, or a straight apostrophe. */
    private static final Pattern CARELESS = Pattern.compile(" [:;?!»%]|« |'");

    /** The texts of one file, beside those of the platform that they translate. */
    record Texts(Path file, String host, String base) {

        Properties french() throws IOException {
            try (Reader in = Files.newBufferedReader(file)) {
                Properties properties = new Properties();
                properties.load(in);
                return properties;
            }
        }

        Properties english() throws IOException {
            var bundle = Platform.getBundle(host);
            assertNotNull(bundle, host + " is not there: add it to Require-Bundle of these tests");
            var entry = bundle.getEntry(base);
            assertNotNull(entry, host + " has no " + base);
            try (InputStream in = entry.openStream()) {
                Properties properties = new Properties();
                properties.load(in);
                return properties;
            }
        }

        @Override
        public String toString() {
            return host + " " + base;
        }
    }

    private static Stream<Path> fragments() throws IOException {
        try (Stream<Path> entries = Files.list(FRAGMENTS)) {
            return entries.filter(entry -> Files.exists(manifestOf(entry))).sorted().toList().stream();
        }
    }

    private static Path manifestOf(Path fragment) {
        return fragment.resolve("META-INF").resolve("MANIFEST.MF");
    }

    private static String[] hostOf(Path fragment) throws IOException {
        try (InputStream in = Files.newInputStream(manifestOf(fragment))) {
            return new Manifest(in).getMainAttributes().getValue("Fragment-Host").split(";bundle-version=");
        }
    }

    static Stream<Texts> texts() throws IOException {
        Stream.Builder<Texts> all = Stream.builder();
        for (Path fragment : fragments().toList()) {
            String host = hostOf(fragment)[0];
            try (Stream<Path> files = Files.walk(fragment)) {
                files.filter(file -> file.toString().endsWith(FRENCH)).forEach(file -> {
                    String path = fragment.relativize(file).toString().replace('\\', '/');
                    all.add(new Texts(file, host, path.replace(FRENCH, ".properties")));
                });
            }
        }
        return all.build();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyKeyIsOneOfThePlatform(Texts texts) throws IOException {
        Set<Object> unknown = new TreeSet<>(texts.french().keySet());
        assertFalse(unknown.isEmpty(), "no text at all");
        unknown.removeAll(texts.english().keySet());
        assertEquals(Set.of(), unknown, "keys that the platform doesn't have (any more)");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextHasTheArgumentsOfThePlatform(Texts texts) throws IOException {
        Properties english = texts.english();
        var others = new TreeMap<Object, String>();
        texts.french().forEach((key, text) -> {
            String original = english.getProperty(key.toString(), "");
            if (!arguments(original).equals(arguments(text.toString()))) {
                others.put(key, original + " / " + text);
            }
        });
        assertEquals(new TreeMap<>(), others);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextIsCarefulFrench(Texts texts) throws IOException {
        var careless = new TreeMap<Object, Object>();
        texts.french().forEach((key, text) -> {
            if (CARELESS.matcher(text.toString()).find()) {
                careless.put(key, text);
            }
        });
        assertEquals(new TreeMap<>(), careless);
    }

    @Test
    void everyFragmentAttachesToThePlatform() throws IOException {
        for (Path fragment : fragments().toList()) {
            String[] host = hostOf(fragment);
            Version there = Platform.getBundle(host[0]).getVersion();
            assertTrue(new VersionRange(host[1].replace("\"", "")).includes(there), host[0] + " " + there);
        }
    }
}
