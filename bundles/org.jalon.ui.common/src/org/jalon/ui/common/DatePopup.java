/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.jalon.ui.common.internal.Messages;

/** A month's calendar below a button, in which a day is picked. */
public final class DatePopup {

    private DatePopup() {
    }

    /** A button that stands beside a field for a date. */
    public static Button button(Composite parent, int style) {
        Button button = new Button(parent, SWT.PUSH | style);
        button.setText("…");
        button.setToolTipText(Messages.chooseDate);
        return button;
    }

    /**
     * Opens the calendar.
     *
     * @param day the day shown at first
     * @param taken told the day picked, if one is
     * @return the window, which closes when another is turned to
     */
    public static Shell open(Button button, LocalDate day, Consumer<LocalDate> taken) {
        return open(button.getShell(), size -> button.toDisplay(button.getSize().x - size.x, button.getSize().y), day,
                taken);
    }

    /**
     * Opens the calendar at a place.
     *
     * @param place where its top left corner comes on the display, by its size
     * @param day the day shown at first
     * @param taken told the day picked, if one is
     * @return the window, which closes when another is turned to
     */
    public static Shell open(Shell parent, UnaryOperator<Point> place, LocalDate day, Consumer<LocalDate> taken) {
        Shell popup = new Shell(parent, SWT.NO_TRIM | SWT.ON_TOP);
        popup.setLayout(new GridLayout());
        DateTime calendar = new DateTime(popup, SWT.CALENDAR);
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        Button ok = new Button(popup, SWT.PUSH);
        ok.setText(JFaceResources.getString(IDialogLabelKeys.OK_LABEL_KEY));
        ok.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        Runnable take = () -> {
            LocalDate picked = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
            popup.close();
            taken.accept(picked);
        };
        calendar.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> take.run()));
        ok.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> take.run()));
        popup.pack();
        popup.setLocation(place.apply(popup.getSize()));
        popup.addListener(SWT.Deactivate, e -> popup.close());
        popup.open();
        return popup;
    }
}
