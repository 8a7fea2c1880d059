/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * What a user prefers, wherever it matters: kept with the workspace, edited on the preference pages below "Jalon",
 * followed at once by what is open.
 */
public final class JalonPreferences {

    /** Bundle under which the preferences are kept. */
    public static final String NODE = "org.jalon.ui.common";
    /** Language of documents: "fr", "en", or empty for the language of the workbench. */
    public static final String DOCUMENT_LANGUAGE = "documents.language";
    /** Unit of the durations of new activities: name of a literal of the model's time unit. */
    public static final String DURATION_UNIT = "durations.unit";
    /** Whether dragging a bar of the Gantt diagram asks before it sets a constraint. */
    public static final String ASK_BEFORE_CONSTRAINT = "gantt.askBeforeConstraint";
    /** Theme of diagrams and tables: id of a theme, or {@link #FOLLOW}. */
    public static final String THEME = "diagrams.theme";
    /** Value of {@link #THEME} for the theme that goes with the look of the workbench. */
    public static final String FOLLOW = "follow";
    /** Whether a grid is shown on diagrams that are arranged by hand. */
    public static final String GRID_VISIBLE = "diagrams.grid.visible";
    /** Whether what is moved by hand goes to the grid. */
    public static final String GRID_SNAP = "diagrams.grid.snap";
    /** Distance of the lines of the grid, logical pixels: {@value #SMALLEST_GRID} to {@value #LARGEST_GRID}. */
    public static final String GRID_SPACING = "diagrams.grid.spacing";
    /** Whether what is moved by hand goes in line with what is near. */
    public static final String GEOMETRY_SNAP = "diagrams.geometry.snap";
    /** What the boxes of a network tell at first: name of a literal of its options. */
    public static final String NETWORK_FIGURES = "network.figures";
    /** By what a network is grouped at first: name of a literal of its options. */
    public static final String NETWORK_GROUPING = "network.grouping";
    /** What a Gantt diagram shows beside bars at first: names of layers, separated by blanks. */
    public static final String GANTT_LAYERS = "gantt.layers";
    /** What stands beside each bar of a Gantt diagram at first: name of a literal of its options. */
    public static final String GANTT_CONTENT = "gantt.content";
    /** Narrowest grid. */
    public static final int SMALLEST_GRID = 4;
    /** Widest grid. */
    public static final int LARGEST_GRID = 200;

    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);

    private JalonPreferences() {
    }

    /** The store, for preference pages and for what sets a preference. */
    public static IPreferenceStore store() {
        return STORE;
    }

    /** The language in which documents are written unless one asks for another. */
    public static Locale documentLanguage() {
        String language = STORE.getString(DOCUMENT_LANGUAGE);
        return language.isEmpty() ? Locale.getDefault() : Locale.of(language);
    }

    /** Whether something is wished. */
    public static boolean isOn(String key) {
        return STORE.getBoolean(key);
    }

    /** The chosen literal; the fallback where the preference names none. */
    public static <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(STORE.getString(key)))
                .findFirst().orElse(fallback);
    }

    /** The chosen literals; what isn't known is left out. */
    public static <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
        Set<String> names = Set.of(STORE.getString(key).strip().split("\\s+"));
        return Arrays.stream(type.getEnumConstants()).filter(each -> names.contains(each.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** Literals as {@link #choices} reads them. */
    public static String words(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    /** The distance of the lines of the grid, logical pixels. */
    public static int gridSpacing() {
        return Math.clamp(STORE.getInt(GRID_SPACING), SMALLEST_GRID, LARGEST_GRID);
    }

    /**
     * Has someone told in the user interface thread of preferences that change.
     *
     * @param owner as long as it isn't disposed
     * @param listener told of the key
     */
    public static void onChange(Control owner, Consumer<String> listener) {
        Display display = owner.getDisplay();
        IPropertyChangeListener changes = event -> {
            if (Display.getCurrent() == display) {
                listener.accept(event.getProperty());
            } else if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!owner.isDisposed()) {
                        listener.accept(event.getProperty());
                    }
                });
            }
        };
        STORE.addPropertyChangeListener(changes);
        owner.addDisposeListener(e -> STORE.removePropertyChangeListener(changes));
    }
}
