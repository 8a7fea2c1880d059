/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A file of texts in its two languages, English ({@code NAME.properties}) and French ({@code NAME_fr.properties}), read
 * as they were written, in UTF-8.
 *
 * @param english the English texts by their keys
 * @param french  the French ones
 */
public record Translations(Properties english, Properties french) {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+|\\$\\{[A-Z-]+}");
    /** French punctuation beside a space where a line may break, and the typewriter's apostrophe. */
    private static final Pattern BADLY_SET = Pattern.compile(" [:;?!»%]|«(?![\u00a0\u202f])|'");

    /**
     * Reads a file of texts out of a bundle.
     *
     * @param anchor any class of the bundle
     * @param name   the path from the root of the bundle, without language and extension
     * @return its texts
     */
    public static Translations of(Class<?> anchor, String name) {
        return new Translations(read(anchor, "/" + name + ".properties"), read(anchor, "/" + name + "_fr.properties"));
    }

    private static Properties read(Class<?> anchor, String path) {
        Properties texts = new Properties();
        try (InputStream in = anchor.getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError("no " + path + " beside " + anchor.getName());
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /**
     * What is wrong with the translation: texts missing or left over in a language, blank ones, those whose places to
     * fill differ, French that isn't set as French is.
     *
     * @return a line for each fault; none when all is well
     */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        SortedSet<String> keys = new TreeSet<>(english.stringPropertyNames());
        keys.addAll(french.stringPropertyNames());
        if (keys.isEmpty()) {
            faults.add("no text at all");
        }
        for (String key : keys) {
            String inEnglish = english.getProperty(key, "");
            String inFrench = french.getProperty(key, "");
            if (inEnglish.isBlank() || inFrench.isBlank()) {
                faults.add(key + " has no text in " + (inEnglish.isBlank() ? "English" : "French"));
            } else if (!places(inEnglish).equals(places(inFrench))) {
                faults.add(key + " has other places to fill in French: " + inFrench);
            } else if (BADLY_SET.matcher(inFrench).find()) {
                faults.add(key + " is badly set: " + inFrench);
            }
        }
        return faults;
    }

    private static SortedSet<String> places(String text) {
        return new TreeSet<>(PLACE.matcher(text).results().map(MatchResult::group).toList());
    }
}
