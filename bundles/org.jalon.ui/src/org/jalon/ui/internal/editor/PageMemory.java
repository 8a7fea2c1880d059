/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jalon.ui.JalonUi;
import org.jalon.ui.internal.UiPlugin;
import org.osgi.service.prefs.BackingStoreException;

/** Which pages were on top when files were edited last, for those edited most recently. */
final class PageMemory {

    private static final String KEY = "pages";
    private static final String AFTER_FILE = "\t";
    private static final String AFTER_PAGE = " ";
    private static final int MOST_FILES = 50;

    private PageMemory() {
    }

    /**
     * The pages that were on top in a file.
     *
     * @return ids of pages: first the one that was seen, then those on top of the other tabs; empty if nothing is known
     */
    static List<String> of(String file) {
        return lines().stream().filter(line -> isOf(file, line))
                .map(line -> List.of(line.substring(line.indexOf(AFTER_FILE) + 1).split(AFTER_PAGE)))
                .findFirst().orElse(List.of());
    }

    /** Keeps the pages on top in a file, in the order of {@link #of}. */
    static void keep(String file, List<String> pages) {
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line -> isOf(file, line));
        lines.addFirst(file + AFTER_FILE + String.join(AFTER_PAGE, pages));
        preferences().put(KEY, String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_FILES))));
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            UiPlugin.log(e);
        }
    }

    private static boolean isOf(String file, String line) {
        return line.startsWith(file + AFTER_FILE);
    }

    private static List<String> lines() {
        return preferences().get(KEY, "").lines().toList();
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(JalonUi.BUNDLE);
    }
}
