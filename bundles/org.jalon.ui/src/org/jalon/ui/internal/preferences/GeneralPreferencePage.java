/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.preferences;

import java.util.Locale;

import org.jalon.model.TimeUnit;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.JalonPreferencePage;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.internal.Messages;

/** Preferences that matter everywhere: the language of documents, the unit of durations. */
public final class GeneralPreferencePage extends JalonPreferencePage {

    @Override
    protected void createFieldEditors() {
        choice(JalonPreferences.DOCUMENT_LANGUAGE, Messages.preferDocumentLanguage, new String[][] {
            { Messages.preferWorkbenchLanguage, "" },
            { Locale.FRENCH.getDisplayLanguage(Locale.FRENCH), "fr" },
            { Locale.ENGLISH.getDisplayLanguage(Locale.ENGLISH), "en" } });
        TimeUnit[] units = TimeUnit.values();
        String[][] choices = new String[units.length][];
        for (int i = 0; i < units.length; i++) {
            choices[i] = new String[] { ModelLabels.current().literal(units[i]), units[i].name() };
        }
        choice(JalonPreferences.DURATION_UNIT, Messages.preferDurationUnit, choices);
    }
}
