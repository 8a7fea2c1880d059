/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.BreakdownTable;
import org.jalon.ui.table.internal.nat.TableSetup;

/** The page of the editor that shows the activities as a table. */
public final class ActivitiesPage extends TablePage {

    private BreakdownTable table;

    @Override
    protected TableView createTable(Composite parent, EditSession session) {
        table = new BreakdownTable(parent, session, new BreakdownRows(session.project()), new BreakdownTable.Setup(
                "activities", List.of(), 2, TableSetup.ROW, TableSetup.HEADER, true, true), this::say);
        return table.view();
    }

    @Override
    protected boolean mayList(EObject element) {
        return element instanceof WbsElement;
    }

    /** The table of the page. */
    public BreakdownTable table() {
        return table;
    }

    @Override
    public <T> T adapter(Class<T> type) {
        return type == BreakdownTable.class ? type.cast(table) : super.adapter(type);
    }
}
