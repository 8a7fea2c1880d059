/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Fields two in a row, each after its label; those that want it have a row for themselves. */
public final class FieldGrid {

    /** A label and a field, twice. */
    private static final int COLUMNS = 4;

    private final FormToolkit toolkit;
    private final FeatureFields fields;
    private final Composite grid;
    private int column;

    public FieldGrid(FormToolkit toolkit, FeatureFields fields, Composite parent) {
        this.toolkit = toolkit;
        this.fields = fields;
        grid = toolkit.createComposite(parent);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(8, 6).spacing(8, 5).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        toolkit.paintBordersFor(grid);
    }

    /** The composite that holds the fields. */
    public Composite control() {
        return grid;
    }

    /** Adds a field. */
    public FieldGrid add(Subject subject, EStructuralFeature feature) {
        boolean wide = FieldKind.of(feature).isWide();
        if (wide) {
            beginRow();
        }
        Control field = fields.add(grid, subject, feature);
        while (field.getParent() != grid) {
            field = field.getParent();
        }
        if (wide) {
            ((GridData) field.getLayoutData()).horizontalSpan = COLUMNS - 1;
        }
        column = wide ? 0 : (column + 2) % COLUMNS;
        return this;
    }

    /** Leaves the rest of the row empty. */
    private void beginRow() {
        if (column > 0) {
            GridDataFactory.fillDefaults().span(COLUMNS - column, 1).applyTo(toolkit.createLabel(grid, ""));
            column = 0;
        }
    }
}
