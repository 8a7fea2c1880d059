/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.resources.Resource;
import org.jalon.planning.PlanService;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.internal.FilterBar;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.RowEdits;
import org.jalon.ui.table.internal.TablePage;
import org.jalon.ui.table.internal.TableView;
import org.jalon.ui.table.internal.columns.TableContext;
import org.jalon.ui.table.internal.nat.KindGlyph;
import org.jalon.ui.table.internal.nat.TableSetup;

/** The page of the editor that shows which resources work on which activities, and how much. */
public final class AssignmentsPage extends TablePage {

    private static final String NODE = "org.jalon.ui.table";
    private static final String EFFORT = "assignments.effort";
    private static final int HEADER = 46;

    /** Rows come and go in the table of activities, not here. */
    private static final RowEdits NONE = new RowEdits() {
        @Override
        public Optional<Edit> create(EObject after) {
            return Optional.empty();
        }

        @Override
        public Optional<Edit> delete(List<EObject> elements) {
            return Optional.empty();
        }

        @Override
        public String insertion() {
            return null;
        }
    };

    private EditSession session;
    private BreakdownRows rows;
    private MatrixFigures figures;
    private MatrixColumns columns;
    private List<String> shown = List.of();
    private Runnable stop = () -> { };

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    @Override
    public void create(Composite parent, EditSession newSession, IEditorPart editorPart) {
        session = newSession;
        rows = new BreakdownRows(session.project());
        super.create(parent, newSession, editorPart);
        stop = PlanService.of(session.project()).onChange(service -> followResources());
    }

    @Override
    protected TableView createTable(Composite parent, EditSession current) {
        TableContext context = new TableContext(current, Locale.getDefault());
        figures = new MatrixFigures(context);
        columns = new MatrixColumns(figures, preferences().getBoolean(EFFORT, false));
        shown = resources();
        return new TableView(parent, current, columns.kind(context, KindGlyph::paint),
                rows, context,
                new TableSetup(List.of(), 2, TableSetup.ROW, HEADER, true, true), NONE, this::say);
    }

    @Override
    protected boolean mayList(EObject element) {
        return element instanceof WbsElement;
    }

    /** What the columns of resources are called and stand for. */
    private List<String> resources() {
        return session.project().getResources().stream().map(each -> MatrixColumns.id(each) + " " + title(each))
                .toList();
    }

    private static String title(Resource resource) {
        return ModelLabels.current().text(resource) + resource.getKind() + resource.getMaterialUnit();
    }

    /** Other resources need other columns. */
    private void followResources() {
        if (!view().control().isDisposed() && !resources().equals(shown)) {
            build(session);
        }
    }

    @Override
    protected void createTools(FilterBar bar) {
        Composite tools = bar.addTools();
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(tools);
        choice(tools, Messages.showUnits, false);
        choice(tools, Messages.showEffort, true);
    }

    private void choice(Composite parent, String text, boolean effort) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.setSelection(columns.showsEffort() == effort);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (button.getSelection()) {
                showEffort(effort);
            }
        }));
    }

    /** Shows effort in cells, or units. */
    void showEffort(boolean effort) {
        columns.showEffort(effort);
        preferences().putBoolean(EFFORT, effort);
        view().arranger().refresh();
    }

    /** How many resources have been computed since the plan changed last: those whose columns came into sight. */
    public int computedResources() {
        return figures.computed();
    }

    @Override
    public void dispose() {
        stop.run();
        super.dispose();
    }
}
