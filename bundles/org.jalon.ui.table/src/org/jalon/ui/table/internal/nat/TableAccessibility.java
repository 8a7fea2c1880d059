/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.jalon.ui.common.Problems;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.validation.Finding;

/** Tells a screen reader which cell the keyboard is on and what it says: the table paints its cells itself. */
final class TableAccessibility {

    private final TableLayers layers;
    private final TableModel model;
    private final RowProblems problems;

    TableAccessibility(NatTable table, TableLayers layers, TableModel model, RowProblems problems) {
        this.layers = layers;
        this.model = model;
        this.problems = problems;
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = describe();
            }
        });
        table.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }
        });
        layers.selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !table.isDisposed()) {
                table.getAccessible().setFocus(ACC.CHILDID_SELF);
            }
        });
    }

    private String describe() {
        PositionCoordinate at = layers.selection.getSelectionAnchor();
        int row = at.getRowPosition();
        if (!model.hasRow(row) || at.getColumnPosition() < 0
                || at.getColumnPosition() >= layers.columns.getColumnCount()) {
            return model.kind().title();
        }
        Column column = model.column(layers.columns.getColumnIndexByPosition(at.getColumnPosition()));
        EObject element = model.element(row);
        List<Finding> wrong = at.getColumnPosition() == 0 ? problems.of(element) : problems.of(element, column);
        String cell = NLS.bind(Messages.cellDescription, new Object[] { model.name(element), column.header(),
            column.text(element, model.context()) });
        return wrong.isEmpty() ? cell : cell + " " + Problems.words(wrong);
    }
}
