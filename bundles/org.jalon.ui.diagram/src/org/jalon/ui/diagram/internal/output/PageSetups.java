/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.output;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jalon.diagram.output.PageSetup;
import org.jalon.diagram.output.PageSetup.Paper;
import org.jalon.diagram.output.PageSetup.Scaling;

/** How the user last put a diagram on paper; kept with the workspace. */
public final class PageSetups {

    private static final String NODE = "org.jalon.ui.diagram";
    private static final String PAPER = "page.paper";
    private static final String LANDSCAPE = "page.landscape";
    private static final String MARGIN = "page.margin";
    private static final String SCALING = "page.scaling";
    private static final String PERCENT = "page.percent";
    private static final String BANDS = "page.bands";

    private PageSetups() {
    }

    /** The setup last used; at first one page of the paper usual in the user's country. */
    public static PageSetup last() {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(NODE);
        PageSetup usual = PageSetup.usual().on(usualPaper());
        try {
            return new PageSetup(Paper.valueOf(kept.get(PAPER, usual.paper().name())),
                    kept.getBoolean(LANDSCAPE, usual.landscape()), kept.getDouble(MARGIN, usual.margin()),
                    Scaling.valueOf(kept.get(SCALING, usual.scaling().name())),
                    kept.getDouble(PERCENT, usual.percent()), kept.getBoolean(BANDS, usual.bands()));
        } catch (IllegalArgumentException e) {
            return usual; // kept by another version, or by a hand
        }
    }

    private static Paper usualPaper() {
        return switch (Locale.getDefault().getCountry()) {
            case "US", "CA", "MX" -> Paper.LETTER;
            default -> Paper.A4;
        };
    }

    /** Keeps a setup for the next time. */
    public static void keep(PageSetup setup) {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(NODE);
        kept.put(PAPER, setup.paper().name());
        kept.putBoolean(LANDSCAPE, setup.landscape());
        kept.putDouble(MARGIN, setup.margin());
        kept.put(SCALING, setup.scaling().name());
        kept.putDouble(PERCENT, setup.percent());
        kept.putBoolean(BANDS, setup.bands());
    }
}
