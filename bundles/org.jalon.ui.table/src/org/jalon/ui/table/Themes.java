/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table;

import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.common.JalonPreferences;

/** The theme of Jalon that goes with the look of the workbench, and its colours on the screen. */
public final class Themes {

    private static final double DARK_BELOW = 0.45;

    static {
        JalonPreferences.store().addPropertyChangeListener(event -> {
            if (event.getProperty().equals(JalonPreferences.THEME)) {
                Display.getDefault().asyncExec(Themes::repaint);
            }
        });
    }

    private Themes() {
    }

    /** What shows diagrams and tables takes up the theme when it paints. */
    private static void repaint() {
        for (Shell shell : Display.getDefault().getShells()) {
            shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
        }
    }

    /** The theme that the user prefers; unless it is another, the one that goes with the look of a control. */
    public static Theme of(Control control) {
        return Theme.named(JalonPreferences.store().getString(JalonPreferences.THEME))
                .orElseGet(() -> ofBackground(control));
    }

    /** The dark theme where a control has a dark background, the light one elsewhere. */
    public static Theme ofBackground(Control control) {
        RGB background = control.getBackground().getRGB();
        return background.getHSB()[2] < DARK_BELOW ? Theme.DARK : Theme.LIGHT;
    }

    /** The colour of surfaces of a role, and of letters for text. It needs no disposal. */
    public static Color fill(Theme theme, Role role) {
        return color(theme.fill(role));
    }

    /** The colour of lines of a role. It needs no disposal. */
    public static Color stroke(Theme theme, Role role) {
        return color(theme.stroke(role));
    }

    /** A colour of a theme on the screen. It needs no disposal. */
    public static Color color(org.jalon.diagram.Color color) {
        return GUIHelper.getColor(color.red(), color.green(), color.blue());
    }
}
