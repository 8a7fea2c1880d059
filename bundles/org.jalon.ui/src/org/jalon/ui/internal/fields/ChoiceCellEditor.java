/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.List;

import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Chooses one of a few words; its value is the index of the word. */
final class ChoiceCellEditor extends ComboBoxCellEditor {

    ChoiceCellEditor(Composite parent, List<String> words) {
        super(parent, words.toArray(String[]::new), SWT.READ_ONLY);
        setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION | DROP_DOWN_ON_KEY_ACTIVATION);
    }

    @Override
    protected void doSetValue(Object value) {
        super.doSetValue(value instanceof Integer index && index >= 0 ? index : Integer.valueOf(0));
    }
}
