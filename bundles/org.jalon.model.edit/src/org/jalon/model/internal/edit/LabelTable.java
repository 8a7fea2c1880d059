/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.edit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import org.jalon.model.provider.JalonEditPlugin;

/** The texts of {@code plugin*.properties} in one language, English standing in for what a language lacks. */
public final class LabelTable {

    private static final ResourceBundle.Control CANDIDATES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Locale, LabelTable> TABLES = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties texts = new Properties();

    private LabelTable(Locale locale) {
        this.locale = locale;
        List<Locale> candidates = CANDIDATES.getCandidateLocales("plugin", locale);
        candidates.reversed().forEach(this::read);
    }

    /** The texts of a language. */
    public static LabelTable of(Locale locale) {
        return TABLES.computeIfAbsent(locale, LabelTable::new);
    }

    private void read(Locale candidate) {
        // the files stand at the root of the bundle, where a plain class path may hold files of that name of others
        String name = CANDIDATES.toBundleName("plugin", candidate) + ".properties";
        URL url = entry(name);
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (FileNotFoundException absent) {
            // a variant of a language that has no texts of its own
        } catch (IOException e) {
            if (candidate.equals(Locale.ROOT)) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A file of this bundle. */
    public static URL entry(String path) {
        try {
            return URI.create(JalonEditPlugin.INSTANCE.getBaseURL() + path).toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language asked for. */
    public Locale locale() {
        return locale;
    }

    /** The text of a key; null if there is none. */
    public String find(String key) {
        return texts.getProperty(key);
    }

    /** The text of a key with its placeholders filled. */
    public String format(String key, Object... arguments) {
        return new MessageFormat(texts.getProperty(key), locale).format(arguments);
    }
}
