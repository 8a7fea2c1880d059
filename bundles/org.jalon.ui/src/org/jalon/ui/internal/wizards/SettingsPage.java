/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jalon.ui.internal.Messages;

/** Asks for the settings of a new project. */
final class SettingsPage extends WizardPage {

    private SettingsFields fields;

    SettingsPage() {
        super("settings");
        setTitle(Messages.newProjectTitle);
        setDescription(Messages.settingsDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        fields = new SettingsFields(area, () -> setPageComplete(!fields.name().isEmpty()));
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            fields.setFocus();
        }
    }

    ProjectSettings settings() {
        return fields.settings();
    }
}
