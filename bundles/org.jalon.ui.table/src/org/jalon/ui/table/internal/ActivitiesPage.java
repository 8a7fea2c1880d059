/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.BreakdownTable;

/** The page of the editor that shows the activities as a table. */
public final class ActivitiesPage implements JalonPage {

    private static final int ROW = 24;
    private static final int HEADER = 28;

    private IEditorPart editor;
    private BreakdownTable table;

    @Override
    public void create(Composite parent, EditSession session, IEditorPart editorPart) {
        editor = editorPart;
        if (parent.getLayout() == null) {
            parent.setLayout(new FillLayout());
        }
        table = new BreakdownTable(parent, session, new BreakdownRows(session.project()),
                new BreakdownTable.Setup("activities", List.of(), 2, ROW, HEADER, true), this::say);
    }

    private void say(String message) {
        if (editor == null || editor.getEditorSite() == null) {
            return;
        }
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        if (line != null) {
            line.setErrorMessage(message);
        }
    }

    /** The table of the page. */
    public BreakdownTable table() {
        return table;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public boolean shows(EObject element) {
        return element instanceof WbsElement;
    }

    @Override
    public void reveal(EObject element) {
        table.reveal(element);
    }

    @Override
    public Optional<IAction> action(String id) {
        return table.action(id);
    }

    @Override
    public <T> T adapter(Class<T> type) {
        return type == BreakdownTable.class ? type.cast(table) : null;
    }

    @Override
    public void dispose() {
        say(null);
    }
}
