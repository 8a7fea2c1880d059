/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** What F1 shows: the contexts of the bundle {@code org.jalon.help}. */
public final class HelpContexts {

    /** Bundle that declares the contexts, and prefix of their ids. */
    public static final String BUNDLE = "org.jalon.help";
    /** The outline. */
    public static final String OUTLINE = "outline";
    /** The properties view. */
    public static final String PROPERTIES = "properties";
    /** Wizards that create, import and report. */
    public static final String WIZARDS = "wizards";
    /** The wizard that levels resources. */
    public static final String LEVELLING = "levelling";
    /** The print preview. */
    public static final String PRINT = "print";
    /** Preference pages. */
    public static final String PREFERENCES = "preferences";
    /** Small dialogs that ask for one thing. */
    public static final String DIALOGS = "dialogs";

    private HelpContexts() {
    }

    /** Has F1 show a context, by its name without the bundle, on a control and all it contains. */
    public static void set(Control control, String name) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, BUNDLE + "." + name);
    }

    /** Name of the context of a page of the editor or of a view: its id, with underscores for dots. */
    public static String of(String id) {
        return id.replace('.', '_');
    }
}
