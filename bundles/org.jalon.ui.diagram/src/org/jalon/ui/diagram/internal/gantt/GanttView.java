/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Theme;
import org.jalon.diagram.gantt.GanttFilter;
import org.jalon.diagram.gantt.GanttGrouping;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttPicture;
import org.jalon.diagram.gantt.GanttPicture.Column;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlanService;
import org.jalon.planning.PlannedElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.SelectionModel;
import org.jalon.ui.diagram.internal.DiagramView;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.ui.diagram.internal.services.DiagramServices;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.BreakdownTable;
import org.jalon.ui.table.Themes;

/** The Gantt page: a table of activities and the chart beside it, scrolled as one. */
public final class GanttView implements DiagramView {

    private static final int ROW = 24;
    private static final int HEADER = 57;

    private static final int LOAD_HEIGHT = 120;

    private final EditSession session;
    private final DiagramEditing editing;
    private final BreakdownRows rows;
    private final GanttState state;
    private final Composite control;
    private final BreakdownTable table;
    private final TimeHeader header;
    private final GanttChartViewer chart;
    private final LoadPanel load;
    private final GanttEdits edits;
    private final Label filterWords;
    private final DiagramServices services;
    private final Runnable rowsListener = this::rowsChanged;
    private final SelectionModel.Listener selectionListener = this::selectionChanged;
    private GanttFilter filter = GanttFilter.NONE;
    private final IAction delete;
    private GanttGrouping grouping;
    private boolean fitted;
    private RowEditPart pointedAt;

    /**
     * Creates the view.
     *
     * @param messages told what the user should know, null for nothing any more
     */
    public GanttView(Composite parent, EditSession session, Consumer<String> messages) {
        this.session = session;
        editing = new DiagramEditing(session, messages);
        rows = new BreakdownRows(session.project());
        state = new GanttState(session, rows, ROW, Themes.of(parent));
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).numColumns(2).applyTo(control);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        ToolBar bar = tools.createControl(control);
        GridDataFactory.fillDefaults().indent(4, 2).applyTo(bar);
        filterWords = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).align(SWT.FILL, SWT.CENTER).applyTo(filterWords);
        SashForm sash = new SashForm(control, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setSashWidth(4);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
        Composite left = column(sash);
        Composite beside = new Composite(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(beside);
        table = new BreakdownTable(beside, session, rows,
                new BreakdownTable.Setup("gantt", BreakdownTable.Setup.OUTLINE, 1, ROW, HEADER, false), messages);
        Composite right = column(sash);
        header = new TimeHeader(right, state, HEADER);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEADER).applyTo(header);
        chart = new GanttChartViewer(right, this, elements -> session.selection().select(elements, this));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.canvas());
        load = new LoadPanel(left, right, session, state);
        layOutLoad();
        sash.setWeights(28, 72);
        NamesRoom.keep(sash, left, table);
        beside.setLayout(new LevelLayout(table.control(), chart.canvas()));
        edits = new GanttEdits(this);
        delete = edits.deleteAction();
        chart.viewer().setKeyHandler(new GanttKeys(this, edits, rows));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(edits);
        chart.viewer().setContextMenu(menu);
        editing.onCreated(this::created);
        services = new DiagramServices(chart.viewer(), session, new PageActions(editing), new GanttDrawing(this),
                messages);
        new GanttActions(this).fill(tools);
        services.addTo(tools);
        tools.update(true);
        follow();
        GanttPreferences.follow(this);
        control.addDisposeListener(e -> disposed());
    }

    private static Composite column(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        return column;
    }

    private void layOutLoad() {
        for (Control part : new Control[] { load.list(), load.canvas() }) {
            GridDataFactory.fillDefaults().grab(true, false).hint(10, LOAD_HEIGHT).exclude(!load.isVisible())
                    .applyTo(part);
            part.setVisible(load.isVisible());
            part.getParent().layout();
        }
    }

    /** Shows or hides the load of resources under the chart. */
    public void showLoad(boolean shown) {
        load.setVisible(shown);
        layOutLoad();
    }

    /** All of what the chart shows as a picture. */
    public Drawing drawing() {
        return GanttPicture.of(state.diagram(), EnumSet.of(Column.CODE, Column.NAME, Column.DURATION, Column.START,
                Column.FINISH), 0, state.diagram().rowCount(), true);
    }

    /** The load of resources under the chart. */
    LoadPanel load() {
        return load;
    }

    /** Editing on the chart. */
    public DiagramEditing editing() {
        return editing;
    }

    /** Says something in the status line. */
    void say(String message) {
        editing.say(message);
    }

    /** Selects what an edit created; what has a name yet to be given gets it in the table. */
    private void created(List<Object> created) {
        if (created.get(0) instanceof WbsElement element) {
            select(element);
            table.edit(element, "name");
        }
    }

    /** Which activities are looked at. */
    public GanttFilter filter() {
        return filter;
    }

    /** Looks at some activities only. */
    public void setFilter(GanttFilter newFilter) {
        filter = newFilter;
        rows.setFilter(filter.isEmpty() ? null
                : element -> filter.test(element, PlanService.of(session.project()).plan()));
        describeFilter();
    }

    /** By what activities are put together; null for the order of the breakdown. */
    public GanttGrouping grouping() {
        return grouping;
    }

    /** Puts activities together by something else than the breakdown; null for the breakdown. */
    public void setGrouping(GanttGrouping newGrouping) {
        grouping = newGrouping;
        PlanService plans = PlanService.of(session.project());
        Locale locale = Locale.getDefault();
        rows.setGroups(grouping == null ? null
                : new BreakdownRows.Groups(activity -> newGrouping.group(activity, plans.plan(), locale),
                        () -> newGrouping.order(plans.plan(), locale)));
    }

    private void describeFilter() {
        String text = "";
        if (!filter.isEmpty()) {
            long shown = rows.elements().stream().filter(Activity.class::isInstance).count();
            text = NLS.bind(Messages.filtered, new Object[] { GanttFilters.words(filter), shown,
                state.diagram().plan().activities().size() });
        }
        if (!text.equals(filterWords.getText())) {
            filterWords.setText(text.replace("&", "&&"));
        }
    }

    private void follow() {
        rows.addListener(rowsListener);
        session.selection().addListener(selectionListener);
        table.control().addListener(SWT.Resize, e -> table.setTop(chart.viewport().getViewLocation().y));
        table.addScrollListener(() -> chart.viewport().setVerticalLocation(table.top()));
        chart.addScrollListener(() -> {
            header.setLeft(chart.viewport().getViewLocation().x);
            load.setLeft(chart.viewport().getViewLocation().x);
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
        describeFilter();
    }

    private void followTheme() {
        Theme theme = Themes.of(control);
        if (theme != state.painter().theme()) {
            state.setTheme(theme);
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    chart.diagramChanged();
                }
            });
        }
    }

    private void selectionChanged(List<EObject> elements, Object source) {
        if (source != load) {
            load.follow(elements);
        }
        if (source == this) {
            return;
        }
        chart.select(elements);
        if (fitted && !elements.isEmpty() && elements.get(0) instanceof WbsElement element && source != table) {
            chart.reveal(element);
        }
    }

    /** The pointer is over a bar, and over no other any more. */
    void pointedAt(RowEditPart bar) {
        if (pointedAt != null && pointedAt != bar) {
            pointedAt.left();
        }
        pointedAt = bar;
    }

    /** Selects a node for all pages and shows it. */
    void select(WbsElement element) {
        rows.reveal(element);
        select(List.of(element));
    }

    /** Selects nodes for all pages and shows the last one. */
    void select(List<WbsElement> elements) {
        session.selection().select(elements, this);
        chart.select(List.copyOf(elements));
        if (!elements.isEmpty()) {
            chart.reveal(elements.get(elements.size() - 1));
        }
    }

    /** Selects a link for all pages and shows where it leads. */
    void select(Dependency link) {
        session.selection().select(List.of(link), this);
        if (link.getSuccessor() != null) {
            chart.reveal(link.getSuccessor());
        }
        chart.select(List.of(link));
    }

    /** The activities and work packages selected, in the order in which they were. */
    List<WbsElement> selectedElements() {
        return chart.selected().stream().filter(WbsElement.class::isInstance).map(WbsElement.class::cast).toList();
    }

    /** Shows all that is known of an element. */
    void open(WbsElement element) {
        select(element);
        editing.showProperties();
    }

    @Override
    public boolean shows(EObject element) {
        return element instanceof WbsElement;
    }

    @Override
    public void reveal(EObject element) {
        if (element instanceof WbsElement node) {
            rows.reveal(node);
            chart.reveal(node);
        }
    }

    /** Shows the chart otherwise: other layers, other texts. */
    void show(GanttOptions options) {
        state.show(options);
        chart.diagramChanged();
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
    @Override
    public Optional<IAction> action(String id) {
        return ActionFactory.DELETE.getId().equals(id) ? Optional.of(delete)
                : services.actions().find(id).or(() -> table.action(id));
    }

    @Override
    public DiagramServices services() {
        return services;
    }

    private void disposed() {
        rows.removeListener(rowsListener);
        session.selection().removeListener(selectionListener);
    }
}
