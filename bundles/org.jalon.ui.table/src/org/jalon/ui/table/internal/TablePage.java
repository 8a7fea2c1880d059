/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;

/** A page of the editor that shows a table under the bar by which it is filtered. */
public abstract class TablePage implements JalonPage {

    private IEditorPart editor;
    private Composite area;
    private TableView view;

    @Override
    public void create(Composite parent, EditSession session, IEditorPart editorPart) {
        editor = editorPart;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        build(session);
    }

    /** Makes the table and its bar, in the place of those that are there, and left as those were. */
    protected final void build(EditSession session) {
        TableMemory memory = view == null ? null : TableMemory.of(view, area);
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        view = createTable(area, session);
        FilterBar bar = new FilterBar(area, view);
        createTools(bar);
        bar.control().moveAbove(view.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
        area.layout(true, true);
        if (memory != null) {
            memory.restore(view);
        }
    }

    /** Creates the table in a composite. */
    protected abstract TableView createTable(Composite parent, EditSession session);

    /** Adds what only this table has to the bar above it. */
    protected void createTools(FilterBar bar) {
        // most tables have nothing more
    }

    /** Tells the user something in the status line, null for nothing any more. */
    protected final void say(String message) {
        if (editor == null || editor.getEditorSite() == null) {
            return;
        }
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        if (line != null) {
            line.setErrorMessage(message);
        }
    }

    /** The table of the page. */
    public final TableView view() {
        return view;
    }

    @Override
    public void setFocus() {
        view.control().setFocus();
    }

    @Override
    public boolean shows(EObject element) {
        return view == null ? mayList(element) : view.model().rows().lists(element);
    }

    /** Whether elements of this kind may be rows of the table, asked before it is made. */
    protected abstract boolean mayList(EObject element);

    @Override
    public void reveal(EObject element) {
        view.reveal(element);
    }

    @Override
    public Optional<IAction> action(String id) {
        // the workbench keeps the action; the table it acts on may be built anew
        return view.action(id).map(found -> new Action(found.getText()) {
            @Override
            public boolean isEnabled() {
                return view.action(id).filter(IAction::isEnabled).isPresent();
            }

            @Override
            public void run() {
                view.action(id).ifPresent(IAction::run);
            }
        });
    }

    @Override
    public <T> T adapter(Class<T> type) {
        return type == TableView.class ? type.cast(view) : null;
    }

    @Override
    public void dispose() {
        say(null);
    }
}
