/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;

/** Texts of the bundle under test in the language the tests run in. */
final class Texts {

    private Texts() {
    }

    /** A text by its key. */
    static String of(String key) {
        boolean french = Locale.getDefault().getLanguage().equals("fr");
        String text = load("org.jalon.ui", "org/jalon/ui/internal/messages" + (french ? "_fr" : "") + ".properties")
                .getProperty(key);
        if (text == null) {
            throw new AssertionError("No text " + key);
        }
        return text;
    }

    /** A file of texts of a bundle. */
    static Properties load(String bundle, String path) {
        Properties texts = new Properties();
        var url = Platform.getBundle(bundle).getResource(path);
        if (url == null) {
            throw new AssertionError("No " + path + " in " + bundle);
        }
        try (InputStream in = url.openStream()) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
