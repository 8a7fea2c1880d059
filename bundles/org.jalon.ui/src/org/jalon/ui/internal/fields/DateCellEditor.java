/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jalon.ui.common.DatePopup;

/** Edits a day, or a day and time, by typing or in a month's calendar. */
final class DateCellEditor extends TextCellEditor {

    private final EObject element;
    private final EStructuralFeature feature;
    private boolean picking;

    DateCellEditor(Composite parent, EObject element, EStructuralFeature feature) {
        this.element = element;
        this.feature = feature;
        create(parent);
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite cell = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = layout.horizontalSpacing = 0;
        cell.setLayout(layout);
        Control field = super.createControl(cell);
        field.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Button button = DatePopup.button(cell, SWT.NONE);
        button.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pick(button)));
        return cell;
    }

    @Override
    protected void focusLost() {
        if (!picking) {
            getControl().getDisplay().asyncExec(() -> {
                if (!picking && getControl() != null && !getControl().isDisposed() && isActivated()
                        && !hasFocus(getControl())) {
                    super.focusLost();
                }
            });
        }
    }

    private static boolean hasFocus(Control control) {
        for (Control c = control.getDisplay().getFocusControl(); c != null; c = c.getParent()) {
            if (c == control) {
                return true;
            }
        }
        return false;
    }

    private void pick(Button button) {
        picking = true;
        Shell popup = DatePopup.open(button, FeatureCells.day(element.eGet(feature)), this::take);
        popup.addListener(SWT.Dispose, e -> picking = false);
    }

    private void take(LocalDate day) {
        text.setText(FeatureCells.text(element, feature, day));
        fireApplyEditorValue();
        deactivate();
    }
}
