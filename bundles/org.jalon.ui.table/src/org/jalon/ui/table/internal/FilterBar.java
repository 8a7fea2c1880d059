/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.table.Themes;
import org.jalon.ui.table.internal.nat.Arranger;

/** The bar above a table: what is looked for, what is left out, and how to see everything again. */
public final class FilterBar {

    private static final int PAUSE = 200;
    private static final int FIELD = 260;
    private static final int COLUMNS = 3;

    private final TableView table;
    private final Composite bar;
    private final Text field;
    private final Label state;
    private final Button clear;
    private final Runnable search = this::search;
    private Composite tools;
    private boolean following;

    /** Creates the bar at the end of a composite. */
    public FilterBar(Composite parent, TableView table) {
        this.table = table;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(6, 4).spacing(8, 0).applyTo(bar);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.filterMessage);
        field.setToolTipText(Messages.filterTooltip);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.filterMessage;
            }
        });
        GridDataFactory.swtDefaults().hint(FIELD, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(e -> typed());
        field.addListener(SWT.KeyDown, this::key);
        state = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
        clear = new Button(bar, SWT.PUSH);
        clear.setText(Messages.clearFilters);
        clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            table.arranger().clearFilters();
            table.control().setFocus();
        }));
        table.arranger().addListener(this::follow);
        Runnable listener = this::update;
        table.model().rows().addListener(listener);
        bar.addDisposeListener(e -> table.model().rows().removeListener(listener));
        table.actions().onFind(this::find);
        update();
        // once what the page adds is there
        bar.addListener(SWT.Paint, e -> followTheme());
    }

    /** Makes place at the end of the bar, in which something is to be created. */
    public Composite addTools() {
        tools = new Composite(bar, SWT.NONE);
        ((GridLayout) bar.getLayout()).numColumns = COLUMNS + 1;
        tools.moveAbove(clear);
        return tools;
    }

    /** The widget, to be laid out. */
    public Composite control() {
        return bar;
    }

    private void find() {
        field.setFocus();
        field.selectAll();
    }

    private void typed() {
        if (!following) {
            field.getDisplay().timerExec(PAUSE, search);
        }
    }

    private void search() {
        if (!field.isDisposed() && !field.getText().equals(table.arranger().query())) {
            table.arranger().setQuery(field.getText());
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            field.setText("");
            search();
            table.control().setFocus();
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
            search();
            table.control().setFocus();
        }
    }

    private void follow() {
        if (!field.isDisposed()) {
            if (!field.getText().equals(table.arranger().query())) {
                following = true;
                field.setText(table.arranger().query());
                following = false;
            }
            update();
        }
    }

    private void update() {
        if (bar.isDisposed()) {
            return;
        }
        Arranger arranger = table.arranger();
        int total = table.model().rows().all().size();
        String text = "";
        if (arranger.isFiltered()) {
            long found = table.model().rows().matching();
            String by = arranger.pickedColumns().stream().map(id -> table.model().kind().column(id).header() + ": "
                    + String.join(", ", arranger.picked(id).stream().sorted().limit(3).toList())
                    + (arranger.picked(id).size() > 3 ? "…" : "")).collect(Collectors.joining(" · "));
            text = NLS.bind(Messages.filterState, found, total) + (by.isEmpty() ? "" : " · " + by);
        } else {
            text = NLS.bind(Messages.rowCount, total);
        }
        if (!text.equals(state.getText())) {
            state.setText(text);
            state.setToolTipText(text);
        }
        if (clear.getEnabled() != arranger.isFiltered()) {
            clear.setEnabled(arranger.isFiltered());
        }
    }

    private void followTheme() {
        Theme theme = Themes.of(bar.getParent());
        Color surface = Themes.fill(theme, Role.SURFACE);
        if (surface.equals(bar.getBackground())) {
            return;
        }
        bar.setBackground(surface);
        colour(state, theme);
        if (tools != null) {
            tools.setBackground(surface);
            for (Control tool : tools.getChildren()) {
                colour(tool, theme);
            }
        }
    }

    private static void colour(Control control, Theme theme) {
        control.setBackground(Themes.fill(theme, Role.SURFACE));
        control.setForeground(Themes.fill(theme, Role.TEXT));
    }
}
