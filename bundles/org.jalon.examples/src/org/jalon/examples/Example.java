/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.jalon.model.project.Project;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.JalonResource;
import org.jalon.model.resource.ProjectFiles;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A worked sample project, in French and English with the same identifiers.
 *
 * @param id name by which it is asked for, also that of its folder and files
 */
public record Example(String id) {

    /** Name of the file in a language: French for French, English for any other. */
    public String fileName(Locale locale) {
        String language = Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? "fr" : "en";
        return id + "_" + language + "." + JalonResource.FILE_EXTENSION;
    }

    /** Opens the file of a language; the caller closes it. */
    public InputStream open(Locale locale) throws IOException {
        String path = "samples/" + id + "/" + fileName(locale);
        Bundle bundle = Platform.isRunning() ? FrameworkUtil.getBundle(Example.class) : null;
        URL url = bundle == null ? Example.class.getResource("/" + path) : bundle.getEntry(path);
        return url.openStream();
    }

    /** Loads the project of a language; it has no file yet. */
    public Project load(Locale locale) {
        try (InputStream in = open(locale)) {
            return ProjectFiles.load(in, fileName(locale));
        } catch (JalonFileException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
