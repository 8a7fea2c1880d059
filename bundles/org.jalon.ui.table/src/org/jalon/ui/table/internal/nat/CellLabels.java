/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.jalon.diagram.Role;
import org.jalon.ui.table.internal.columns.Column;

/** Says of each cell what decides of its look and of how it is edited. */
final class CellLabels implements IConfigLabelAccumulator {

    static final String CHOICE = "jalon.choice";
    static final String COMPUTED = "jalon.computed";
    static final String BOLD = "jalon.bold";
    static final String STRIPE = "jalon.stripe";

    private final TableModel model;

    CellLabels(TableModel model) {
        this.model = model;
    }

    /** The label of cells of a role. */
    static String state(Role role) {
        return "jalon.state." + role.styleName();
    }

    /** The label of cells of an alignment. */
    static String alignment(Column.Alignment alignment) {
        return "jalon.align." + alignment;
    }

    /** The label of cells of a look. */
    static String look(Column.Look look) {
        return "jalon.look." + look;
    }

    /** The label of cells entered in some way. */
    static String entry(Column.Entry entry) {
        return "jalon.entry." + entry;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int columnIndex, int rowIndex) {
        if (!model.hasRow(rowIndex)) {
            return;
        }
        Column column = model.column(columnIndex);
        EObject element = model.element(rowIndex);
        labels.addLabel(look(column.look()));
        labels.addLabel(alignment(column.alignment()));
        Role role = model.kind().rowRole().apply(element, model.context());
        if (role == null && column.look() == Column.Look.TEXT) {
            role = column.role(element, model.context());
        }
        if (role != null) {
            labels.addLabel(state(role));
        }
        if (column.isBold(element, model.context())) {
            labels.addLabel(BOLD);
        }
        if (!model.isEditable(column, element)) {
            labels.addLabel(COMPUTED);
        } else if (!column.choices(element, model.context()).isEmpty()) {
            labels.addLabel(CHOICE);
        } else {
            labels.addLabel(entry(column.entry()));
        }
        if (rowIndex % 2 == 1) {
            labels.addLabel(STRIPE);
        }
    }
}
