/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.jalon.diagram.Theme;
import org.jalon.diagram.network.NetworkOptions.Figures;
import org.jalon.diagram.network.NetworkOptions.Grouping;
import org.jalon.ui.common.JalonPreferencePage;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.diagram.internal.Messages;

/** Preferences of all diagrams and of the network: theme, grid and snapping, figures on boxes. */
public final class DiagramsPreferencePage extends JalonPreferencePage {

    @Override
    protected void createFieldEditors() {
        choice(JalonPreferences.THEME, Messages.preferTheme, new String[][] {
            { Messages.themeFollow, JalonPreferences.FOLLOW }, { Messages.themeLight, Theme.LIGHT.id() },
            { Messages.themeDark, Theme.DARK.id() }, { Messages.themeSafe, Theme.COLOUR_BLIND_SAFE.id() },
            { Messages.themePrint, Theme.PRINT.id() } });
        heading(Messages.preferGrid);
        check(JalonPreferences.GRID_VISIBLE, Messages.gridVisible);
        check(JalonPreferences.GRID_SNAP, Messages.gridSnap);
        check(JalonPreferences.GEOMETRY_SNAP, Messages.geometrySnap);
        IntegerFieldEditor spacing = new IntegerFieldEditor(JalonPreferences.GRID_SPACING, Messages.preferSpacing,
                getFieldEditorParent(), 4);
        spacing.setValidRange(JalonPreferences.SMALLEST_GRID, JalonPreferences.LARGEST_GRID);
        addField(spacing);
        heading(Messages.preferNetwork);
        choice(JalonPreferences.NETWORK_FIGURES, Messages.preferFigures, new String[][] {
            { Messages.figuresDates, Figures.DATES.name() },
            { Messages.figuresEstimates, Figures.ESTIMATES.name() } });
        choice(JalonPreferences.NETWORK_GROUPING, Messages.preferGrouping, new String[][] {
            { Messages.groupNothing, Grouping.NONE.name() }, { Messages.groupFrames, Grouping.FRAMES.name() },
            { Messages.groupPackageLanes, Grouping.PACKAGE_LANES.name() },
            { Messages.groupResourceLanes, Grouping.RESOURCE_LANES.name() } });
    }

    private void check(String key, String label) {
        addField(new BooleanFieldEditor(key, label, getFieldEditorParent()));
    }
}
