/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.time.LocalDate;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jalon.ui.common.HelpContexts;
import org.jalon.ui.diagram.internal.Messages;

/** Asks for the first and the last day of a period. */
final class PeriodDialog extends Dialog {

    private LocalDate from;
    private LocalDate to;
    private DateTime first;
    private DateTime last;

    PeriodDialog(Shell parent, LocalDate from, LocalDate to) {
        super(parent);
        this.from = from;
        this.to = to;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        HelpContexts.set(shell, HelpContexts.DIALOGS);
        shell.setText(Messages.filterPeriod);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(fields);
        first = field(fields, Messages.periodFrom, from);
        last = field(fields, Messages.periodTo, to);
        first.addListener(SWT.Selection, e -> check());
        last.addListener(SWT.Selection, e -> check());
        return area;
    }

    private static DateTime field(Composite parent, String label, LocalDate day) {
        new Label(parent, SWT.NONE).setText(label);
        DateTime field = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN);
        field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        return field;
    }

    private static LocalDate day(DateTime field) {
        return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
    }

    private void check() {
        getButton(IDialogConstants.OK_ID).setEnabled(!day(last).isBefore(day(first)));
    }

    @Override
    protected void okPressed() {
        from = day(first);
        to = day(last);
        super.okPressed();
    }
}
