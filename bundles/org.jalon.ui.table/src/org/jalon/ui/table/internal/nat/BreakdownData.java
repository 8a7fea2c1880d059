/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlannedElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.columns.TableContext;

/** The cells of the table: read from the model and its plan when painted, written through one command each. */
final class BreakdownData implements IDataProvider {

    private final List<Column> columns;
    private final BreakdownRows rows;
    private final TableContext context;
    private final EditSession session;
    private final Consumer<String> messages;

    BreakdownData(List<Column> columns, BreakdownRows rows, TableContext context, EditSession session,
            Consumer<String> messages) {
        this.columns = columns;
        this.rows = rows;
        this.context = context;
        this.session = session;
        this.messages = messages;
    }

    @Override
    public Object getDataValue(int columnIndex, int rowIndex) {
        return rowIndex < rows.size() ? columns.get(columnIndex).text().apply(rows.element(rowIndex), context) : "";
    }

    @Override
    public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        Column column = columns.get(columnIndex);
        WbsElement element = rows.element(rowIndex);
        String entry = newValue == null ? "" : newValue.toString().strip();
        if (entry.equals(column.text().apply(element, context))) {
            return;
        }
        try {
            Command command = column.edit().command(element, entry, context);
            if (command != null) {
                String name = element.getName() == null ? context.code(element) : element.getName();
                session.execute(NLS.bind(Messages.changeCell, column.header(), name), command);
                messages.accept(column.id().equals("start") ? unheeded(element) : null);
            }
        } catch (EditRefused e) {
            // the validator has refused this entry before and said why
            throw new IllegalStateException(e);
        }
    }

    /** Why a start that was asked for isn't the planned one; null if it is. */
    private String unheeded(WbsElement element) {
        LocalDateTime asked = element.getConstraintDate();
        PlannedElement planned = context.planned(element).orElse(null);
        if (asked == null || planned == null || planned.reason() == null
                || planned.start().toLocalDate().equals(asked.toLocalDate())) {
            return null;
        }
        return NLS.bind(Messages.stillPlanned, new Object[] { element.getName(), context.date(planned.start()),
            planned.reason().text(context.locale()) });
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }
}
