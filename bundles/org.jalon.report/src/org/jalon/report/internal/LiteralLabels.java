/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.jalon.model.provider.JalonEditPlugin;

/** Words for the literals of the model: those of the editing bundle, in the language asked. */
public final class LiteralLabels {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
        .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private LiteralLabels() {
    }

    public static String of(Enumerator literal, Locale locale) {
        if (literal == null) {
            return "";
        }
        ResourceBundle labels = ResourceBundle.getBundle("plugin", locale, JalonEditPlugin.class.getClassLoader(),
            NO_FALLBACK);
        try {
            return labels.getString("_UI_" + literal.getClass().getSimpleName() + "_" + literal.getName() + "_literal");
        } catch (MissingResourceException e) {
            // a literal of an organisation's own metamodel
            return literal.getLiteral();
        }
    }
}
