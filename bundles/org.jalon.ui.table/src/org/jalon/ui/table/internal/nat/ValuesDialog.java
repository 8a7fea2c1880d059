/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jalon.ui.common.HelpContexts;
import org.jalon.ui.table.internal.Messages;

/** Picks the values of a column that are shown. */
final class ValuesDialog extends Dialog {

    private final String column;
    private final SortedMap<String, Integer> values;
    private final Set<String> picked;
    private CheckboxTableViewer viewer;

    /** @param picked the values picked before; none if all rows are shown */
    ValuesDialog(Shell shell, String column, SortedMap<String, Integer> values, Set<String> picked) {
        super(shell);
        this.column = column;
        this.values = values;
        this.picked = new HashSet<>(picked.isEmpty() ? values.keySet() : picked);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The values picked; null if all are, so that nothing is left out. */
    Collection<String> picked() {
        return picked.containsAll(values.keySet()) ? null : picked;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        HelpContexts.set(shell, HelpContexts.DIALOGS);
        shell.setText(NLS.bind(Messages.valuesTitle, column));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.filterSearch);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(44),
                convertHeightInCharsToPixels(14)).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object value) {
                return NLS.bind(Messages.valueCount, "".equals(value) ? Messages.valueEmpty : value,
                        values.get(value));
            }
        });
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer v, Object parentElement, Object value) {
                return plain(value.toString()).contains(plain(search.getText()));
            }
        });
        viewer.setInput(values.keySet());
        viewer.addCheckStateListener(event -> {
            if (event.getChecked()) {
                picked.add((String) event.getElement());
            } else {
                picked.remove(event.getElement());
            }
            check();
        });
        search.addModifyListener(e -> {
            viewer.refresh();
            check();
        });
        buttons(area);
        check();
        return area;
    }

    private void buttons(Composite area) {
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        button(buttons, Messages.valuesAll, true);
        button(buttons, Messages.valuesNone, false);
    }

    /** Picks or leaves out all values that the search shows. */
    private void button(Composite parent, String text, boolean pick) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            for (int i = 0; viewer.getElementAt(i) != null; i++) {
                if (pick) {
                    picked.add((String) viewer.getElementAt(i));
                } else {
                    picked.remove(viewer.getElementAt(i));
                }
            }
            check();
        }));
    }

    private void check() {
        viewer.setCheckedElements(picked.toArray());
        Button ok = getButton(OK);
        if (ok != null) {
            ok.setEnabled(!picked.isEmpty());
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.getDefault());
    }
}
