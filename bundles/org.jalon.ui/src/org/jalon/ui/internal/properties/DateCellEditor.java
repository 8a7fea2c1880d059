/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.properties;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.jalon.ui.common.FeatureValues;
import org.jalon.ui.internal.Messages;

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
        Button button = new Button(cell, SWT.PUSH);
        button.setText("…");
        button.setToolTipText(Messages.chooseDate);
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
        Shell popup = new Shell(button.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
        popup.setLayout(new GridLayout());
        DateTime calendar = new DateTime(popup, SWT.CALENDAR);
        LocalDate day = current();
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        calendar.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> take(popup, calendar)));
        Button ok = new Button(popup, SWT.PUSH);
        ok.setText(JFaceResources.getString(IDialogLabelKeys.OK_LABEL_KEY));
        ok.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        ok.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> take(popup, calendar)));
        popup.pack();
        Point corner = button.toDisplay(button.getSize().x - popup.getSize().x, button.getSize().y);
        popup.setLocation(corner);
        popup.addListener(SWT.Deactivate, e -> popup.close());
        popup.addListener(SWT.Dispose, e -> picking = false);
        popup.open();
    }

    private LocalDate current() {
        Object value = element.eGet(feature);
        return switch (value) {
            case LocalDate day -> day;
            case LocalDateTime moment -> moment.toLocalDate();
            case null, default -> LocalDate.now();
        };
    }

    private void take(Shell popup, DateTime calendar) {
        LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
        popup.close();
        FeatureValues values = FeatureValues.inUserLanguage();
        boolean withTime = feature.getEType().getInstanceClass() == LocalDateTime.class;
        LocalTime time = element.eGet(feature) instanceof LocalDateTime moment ? moment.toLocalTime()
                : LocalTime.of(8, 0);
        String text = withTime ? values.text(day.atTime(time)) : values.text(day);
        this.text.setText(text);
        fireApplyEditorValue();
        deactivate();
    }
}
