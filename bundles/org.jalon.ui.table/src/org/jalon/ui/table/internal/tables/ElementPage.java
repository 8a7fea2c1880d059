/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.util.Locale;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.internal.TablePage;
import org.jalon.ui.table.internal.TableView;
import org.jalon.ui.table.internal.columns.TableContext;
import org.jalon.ui.table.internal.nat.TableSetup;

/** A page of the editor that shows a table of elements of one class; its declaration says which. */
public final class ElementPage extends TablePage implements IExecutableExtension {

    private String tableId;

    /** A page for the workbench, which says later what it shows. */
    public ElementPage() {
        // see setInitializationData
    }

    /** A page with the table of an id. */
    public ElementPage(String tableId) {
        this.tableId = tableId;
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        tableId = String.valueOf(data);
    }

    @Override
    protected TableView createTable(Composite parent, EditSession session) {
        ElementTable table = ElementTables.of(tableId);
        TableContext context = new TableContext(session, Locale.getDefault());
        return new TableView(parent, session, table.kind(), table.rows().apply(session.project()), context,
                TableSetup.alone(table.frozen()), table.edits(context), this::say);
    }

    @Override
    protected boolean mayList(EObject element) {
        return ElementTables.of(tableId).type().isInstance(element);
    }
}
