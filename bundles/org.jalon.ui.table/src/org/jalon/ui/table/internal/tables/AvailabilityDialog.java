/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.resources.Availability;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage.Literals;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.columns.TableContext;

/** Edits the periods in which a resource is there with another capacity than usual. */
final class AvailabilityDialog extends TitleAreaDialog {

    private final Resource resource;
    private final TableContext context;
    private final List<Availability> periods;
    private TableViewer list;
    private Text from;
    private Text to;
    private Text units;
    private Text reason;
    private boolean filling;

    private AvailabilityDialog(Shell shell, Resource resource, TableContext context) {
        super(shell);
        this.resource = resource;
        this.context = context;
        periods = new ArrayList<>(EcoreUtil.copyAll(resource.getAvailabilities()));
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Asks for the periods of a resource. */
    static Optional<Command> ask(Shell shell, EObject element, TableContext context) {
        AvailabilityDialog dialog = new AvailabilityDialog(shell, (Resource) element, context);
        return dialog.open() == Window.OK ? Optional.ofNullable(AvailabilityText.replace(dialog.resource,
                dialog.periods, context)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TableContext.label(Literals.RESOURCE__AVAILABILITIES));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite frame = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(frame, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        list = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object period) {
                return AvailabilityText.text((Availability) period, resource, context);
            }
        });
        list.setInput(periods);
        list.addSelectionChangedListener(e -> fill());
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(50),
                convertHeightInCharsToPixels(8)).applyTo(list.getControl());
        buttons(area);
        fields(area);
        setTitle(ModelLabels.current().text(resource));
        select(periods.isEmpty() ? null : periods.getFirst());
        return frame;
    }

    private void buttons(Composite area) {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        button(column, Messages.addPeriod, () -> {
            Availability created = ResourcesFactory.eINSTANCE.createAvailability();
            created.setFrom(context.project().getStart() == null ? null : context.project().getStart().toLocalDate());
            periods.add(created);
            list.refresh();
            select(created);
            from.setFocus();
        });
        button(column, Messages.removePeriod, () -> {
            periods.remove(selected());
            list.refresh();
            select(periods.isEmpty() ? null : periods.getLast());
        });
    }

    private static void button(Composite parent, String text, Runnable deed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> deed.run()));
    }

    private void fields(Composite area) {
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(fields);
        from = field(fields, TableContext.label(Literals.AVAILABILITY__FROM));
        to = field(fields, TableContext.label(Literals.AVAILABILITY__TO));
        units = field(fields, TableContext.label(Literals.AVAILABILITY__UNITS));
        reason = field(fields, TableContext.label(Literals.AVAILABILITY__REASON));
    }

    private Text field(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(e -> read());
        return text;
    }

    private Availability selected() {
        return (Availability) list.getStructuredSelection().getFirstElement();
    }

    private void select(Availability period) {
        list.setSelection(period == null ? StructuredSelection.EMPTY : new StructuredSelection(period), true);
        fill();
    }

    private void fill() {
        Availability period = selected();
        filling = true;
        for (Text text : new Text[] { from, to, units, reason }) {
            text.setEnabled(period != null);
            text.setText("");
        }
        if (period != null) {
            from.setText(context.dates().format(period.getFrom()));
            to.setText(context.dates().format(period.getTo()));
            units.setText(AvailabilityText.units(period.getUnits(), resource, context));
            reason.setText(period.getReason() == null ? "" : period.getReason());
        }
        filling = false;
        // a text that couldn't be read went with the period that was shown before
        say(null);
    }

    private void read() {
        Availability period = selected();
        if (filling || period == null) {
            return;
        }
        String refusal = null;
        try {
            Availability read = ResourcesFactory.eINSTANCE.createAvailability();
            read.setFrom(AvailabilityText.day(from.getText(), context));
            read.setTo(AvailabilityText.day(to.getText(), context));
            read.setUnits(AvailabilityText.units(units.getText(), context));
            AvailabilityText.check(read, context);
            period.setFrom(read.getFrom());
            period.setTo(read.getTo());
            period.setUnits(read.getUnits());
            period.setReason(reason.getText().isBlank() ? null : reason.getText().strip());
            list.refresh();
        } catch (EditRefused e) {
            refusal = e.getMessage();
        }
        say(refusal);
    }

    /** Says why what is written can't be taken, null if it can. */
    private void say(String refusal) {
        setMessage(refusal == null ? NLS.bind(Messages.availabilityMessage,
                AvailabilityText.units(resource.getCapacity(), resource, context)) : refusal,
                refusal == null ? IMessageProvider.NONE : IMessageProvider.ERROR);
        if (getButton(OK) != null) {
            getButton(OK).setEnabled(refusal == null);
        }
    }
}
