/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.jalon.diagram.Theme;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlannedElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.SelectionModel;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.BreakdownTable;
import org.jalon.ui.table.Themes;

/** The Gantt page: a table of activities and the chart beside it, scrolled as one. */
public final class GanttView {

    private static final int ROW = 24;
    private static final int HEADER = 57;

    private final EditSession session;
    private final BreakdownRows rows;
    private final GanttState state;
    private final Composite control;
    private final BreakdownTable table;
    private final TimeHeader header;
    private final GanttChartViewer chart;
    private final Runnable rowsListener = this::rowsChanged;
    private final SelectionModel.Listener selectionListener = this::selectionChanged;
    private boolean fitted;

    /**
     * Creates the view.
     *
     * @param messages told what the user should know, null for nothing any more
     */
    public GanttView(Composite parent, EditSession session, Consumer<String> messages) {
        this.session = session;
        rows = new BreakdownRows(session.project());
        state = new GanttState(session.project(), rows, ROW, Themes.of(parent));
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        ToolBar bar = tools.createControl(control);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(bar);
        SashForm sash = new SashForm(control, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setSashWidth(4);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        table = new BreakdownTable(left, session, rows,
                new BreakdownTable.Setup("gantt", BreakdownTable.Setup.OUTLINE, 1, ROW, HEADER, false), messages);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        header = new TimeHeader(right, state, HEADER);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEADER).applyTo(header);
        chart = new GanttChartViewer(right, state, elements -> session.selection().select(elements, this));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.canvas());
        sash.setWeights(28, 72);
        left.setLayout(new LevelLayout(table.control(), chart.canvas()));
        chart.viewer().setKeyHandler(new GanttKeys(this, rows));
        new GanttActions(this).fill(tools);
        tools.update(true);
        follow();
        control.addDisposeListener(e -> disposed());
    }

    private void follow() {
        rows.addListener(rowsListener);
        session.selection().addListener(selectionListener);
        table.control().addListener(SWT.Resize, e -> table.setTop(chart.viewport().getViewLocation().y));
        table.addScrollListener(() -> chart.viewport().setVerticalLocation(table.top()));
        chart.addScrollListener(() -> {
            header.setLeft(chart.viewport().getViewLocation().x);
            table.setTop(chart.viewport().getViewLocation().y);
        });
        table.control().addListener(SWT.MouseVerticalWheel, this::wheel);
        chart.canvas().addListener(SWT.MouseVerticalWheel, this::wheel);
        header.addListener(SWT.MouseVerticalWheel, this::wheel);
        chart.canvas().addListener(SWT.Resize, e -> {
            if (!fitted && chart.canvas().getClientArea().width > 100) {
                fitted = true;
                chart.fit();
                selectionChanged(session.selection().elements(), null);
            }
        });
        control.addListener(SWT.Paint, e -> followTheme());
        selectionChanged(session.selection().elements(), null);
    }

    /** The wheel scrolls both sides by lines; with Control it zooms about the pointer. */
    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            chart.zoom(event.count > 0 ? 1 : -1, event.widget == table.control() ? chart.focus() : event.x);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            chart.viewport().setHorizontalLocation(chart.viewport().getViewLocation().x - event.count * ROW);
        } else {
            chart.viewport().setVerticalLocation(chart.viewport().getViewLocation().y - event.count * ROW);
        }
    }

    private void rowsChanged() {
        state.rebuild();
        chart.diagramChanged();
        header.redraw();
    }

    private void followTheme() {
        Theme theme = Themes.of(control);
        if (theme != state.painter().theme()) {
            state.setTheme(theme);
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    chart.diagramChanged();
                    header.redraw();
                }
            });
        }
    }

    private void selectionChanged(List<EObject> elements, Object source) {
        if (source == this) {
            return;
        }
        chart.select(elements);
        if (fitted && !elements.isEmpty() && elements.get(0) instanceof WbsElement element && source != table) {
            chart.reveal(element);
        }
    }

    /** Selects a node for all pages and shows it. */
    void select(WbsElement element) {
        rows.reveal(element);
        session.selection().select(List.of(element), this);
        chart.select(List.of(element));
        chart.reveal(element);
    }

    /** Shows a node that is selected. */
    public void reveal(WbsElement element) {
        rows.reveal(element);
        chart.reveal(element);
    }

    /** Shows the chart otherwise: other layers, other texts. */
    void show(GanttOptions options) {
        state.show(options);
        chart.diagramChanged();
        header.redraw();
    }

    boolean isCritical(WbsElement element) {
        return state.diagram().plan().of(element).filter(PlannedElement::critical).isPresent();
    }

    boolean isDriving(Dependency link) {
        return state.diagram().plan().isDriving(link);
    }

    /** What the chart shows. */
    public GanttState state() {
        return state;
    }

    /** The chart. */
    public GanttChartViewer chart() {
        return chart;
    }

    /** The table beside the chart. */
    public BreakdownTable table() {
        return table;
    }

    /** The control that holds everything. */
    public Composite control() {
        return control;
    }

    /** What the view does for a command of the workbench: what its table does. */
    public Optional<IAction> action(String id) {
        return table.action(id);
    }

    /** Gives the keyboard to the chart. */
    public void setFocus() {
        FigureCanvas canvas = chart.canvas();
        if (!canvas.isDisposed()) {
            canvas.setFocus();
        }
    }

    private void disposed() {
        rows.removeListener(rowsListener);
        session.selection().removeListener(selectionListener);
    }
}
