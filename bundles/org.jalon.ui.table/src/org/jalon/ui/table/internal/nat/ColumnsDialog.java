/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jalon.ui.common.HelpContexts;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.TableKind;

/** Chooses the columns of a table and their order, with the keyboard as well as with the mouse. */
final class ColumnsDialog extends Dialog {

    private final TableKind kind;
    private final List<String> usual;
    private final Set<String> shown;
    private final List<Column> order = new ArrayList<>();
    private CheckboxTableViewer viewer;

    ColumnsDialog(Shell shell, TableKind kind, List<String> shown, List<String> usual) {
        super(shell);
        this.kind = kind;
        this.usual = usual;
        this.shown = new LinkedHashSet<>(shown);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        arrange(shown);
    }

    private void arrange(List<String> first) {
        order.clear();
        first.forEach(id -> order.add(kind.column(id)));
        kind.columns().stream().filter(column -> !order.contains(column)).forEach(order::add);
    }

    /** Ids of the columns chosen, from left to right. */
    List<String> shown() {
        return order.stream().map(Column::id).filter(shown::contains).toList();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        HelpContexts.set(shell, HelpContexts.DIALOGS);
        shell.setText(Messages.columnsTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(40),
                convertHeightInCharsToPixels(22)).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object column) {
                return ((Column) column).header();
            }
        });
        viewer.setInput(order);
        viewer.addCheckStateListener(event -> check((Column) event.getElement(), event.getChecked()));
        buttons(area);
        refresh();
        viewer.setSelection(new StructuredSelection(order.getFirst()));
        return area;
    }

    private void buttons(Composite area) {
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(buttons);
        button(buttons, Messages.columnUp, () -> move(-1));
        button(buttons, Messages.columnDown, () -> move(1));
        button(buttons, Messages.resetColumns, this::reset);
    }

    private static void button(Composite parent, String text, Runnable deed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> deed.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void check(Column column, boolean checked) {
        if (checked) {
            shown.add(column.id());
        } else if (!column.id().equals(kind.main())) {
            shown.remove(column.id());
        }
        refresh();
    }

    private void move(int by) {
        int from = order.indexOf(viewer.getStructuredSelection().getFirstElement());
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            refresh();
            viewer.reveal(order.get(to));
        }
    }

    private void reset() {
        shown.clear();
        shown.addAll(usual);
        arrange(usual);
        refresh();
    }

    private void refresh() {
        viewer.refresh();
        viewer.setCheckedElements(order.stream().filter(column -> shown.contains(column.id())).toArray());
    }
}
