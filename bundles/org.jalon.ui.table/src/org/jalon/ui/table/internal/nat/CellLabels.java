/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Role;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.PlannedElement;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.Columns;
import org.jalon.ui.table.internal.columns.TableContext;

/** Says of each cell what decides of its look and of how it is edited. */
final class CellLabels implements IConfigLabelAccumulator {

    static final String CHOICE = "jalon.choice";
    static final String COMPUTED = "jalon.computed";
    static final String PACKAGE = "jalon.package";
    static final String LATE_DEADLINE = "jalon.lateDeadline";
    static final String STRIPE = "jalon.stripe";

    private static final List<String> DATED = List.of("start", "finish", "totalFloat", "duration");

    private static final List<String> TITLES = List.of(Columns.CODE, Columns.NAME);

    private final List<Column> columns;
    private final BreakdownRows rows;
    private final TableContext context;

    CellLabels(List<Column> columns, BreakdownRows rows, TableContext context) {
        this.columns = columns;
        this.rows = rows;
        this.context = context;
    }

    /** The label of cells of a column. */
    static String column(String id) {
        return "jalon.column." + id;
    }

    /** The label of cells of a state. */
    static String state(Role role) {
        return "jalon.state." + role.styleName();
    }

    /** The label of cells of an alignment. */
    static String alignment(Column.Alignment alignment) {
        return "jalon.align." + alignment;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int columnIndex, int rowIndex) {
        if (rowIndex >= rows.size()) {
            return;
        }
        Column column = columns.get(columnIndex);
        WbsElement element = rows.element(rowIndex);
        labels.addLabel(column(column.id()));
        labels.addLabel(alignment(column.alignment()));
        Optional<PlannedElement> planned = context.planned(element);
        if (column.id().equals("deadline") && planned.filter(ElementRoles::missesDeadline).isPresent()) {
            labels.addLabel(LATE_DEADLINE);
        }
        Role state = planned.map(ElementRoles::of).orElse(Role.INACTIVE);
        if (state == Role.INACTIVE && !BreakdownRows.isHeading(element) || DATED.contains(column.id())) {
            labels.addLabel(state(state));
        }
        if (element instanceof WorkPackage && TITLES.contains(column.id())) {
            labels.addLabel(PACKAGE);
        }
        if (!column.editable().test(element, context)) {
            labels.addLabel(COMPUTED);
        } else if (!column.choices().apply(element, context).isEmpty()) {
            labels.addLabel(CHOICE);
        }
        if (rowIndex % 2 == 1) {
            labels.addLabel(STRIPE);
        }
    }
}
