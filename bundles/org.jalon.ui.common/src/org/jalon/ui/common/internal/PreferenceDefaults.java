/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common.internal;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.jalon.ui.common.JalonPreferences;

/** What is preferred by whoever prefers nothing. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

    private static final int GRID = 20;

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(JalonPreferences.NODE);
        defaults.put(JalonPreferences.DOCUMENT_LANGUAGE, "");
        defaults.put(JalonPreferences.DURATION_UNIT, "DAY");
        defaults.putBoolean(JalonPreferences.ASK_BEFORE_CONSTRAINT, false);
        defaults.put(JalonPreferences.THEME, JalonPreferences.FOLLOW);
        defaults.putBoolean(JalonPreferences.GRID_VISIBLE, false);
        defaults.putBoolean(JalonPreferences.GRID_SNAP, false);
        defaults.putInt(JalonPreferences.GRID_SPACING, GRID);
        defaults.putBoolean(JalonPreferences.GEOMETRY_SNAP, true);
        defaults.put(JalonPreferences.NETWORK_FIGURES, "DATES");
        defaults.put(JalonPreferences.NETWORK_GROUPING, "NONE");
        defaults.put(JalonPreferences.GANTT_LAYERS,
                "BASELINE CONSTRAINT DEADLINE FLOAT LABEL LINK NON_WORKING PROGRESS STATUS_DATE TODAY");
        defaults.put(JalonPreferences.GANTT_CONTENT, "RESOURCES");
    }
}
