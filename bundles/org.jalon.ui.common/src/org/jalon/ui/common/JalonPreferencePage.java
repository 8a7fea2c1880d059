/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** A preference page of {@link JalonPreferences}: fields in groups with headings. */
public abstract class JalonPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** A page of fields in a grid. */
    protected JalonPreferencePage() {
        super(GRID);
        setPreferenceStore(JalonPreferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        // the store is the same in all of them
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        HelpContexts.set(getControl(), HelpContexts.PREFERENCES);
    }

    /** A heading before the fields that follow. */
    protected final void heading(String text) {
        Composite parent = getFieldEditorParent();
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getBannerFont());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalSpan = 2;
        data.verticalIndent = parent.getChildren().length > 1 ? 12 : 0;
        label.setLayoutData(data);
    }

    /**
     * A choice.
     *
     * @param choices label and value of each, in the order in which they are offered
     */
    protected final void choice(String key, String label, String[][] choices) {
        addField(new ComboFieldEditor(key, label, choices, getFieldEditorParent()));
    }
}
