/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/**
 * Fields two in a row, each after its label, or one where there is little room; those that want it have a row for
 * themselves.
 */
public final class FieldGrid {

    /** The room from which on there are two fields in a row, in pixels. */
    private static final int ROOMY = 640;

    private final FormToolkit toolkit;
    private final FeatureFields fields;
    private final Composite grid;
    private final List<Control> wide = new ArrayList<>();
    private final List<Label> fillers = new ArrayList<>();
    private int inRow;
    private int pairs = 2;

    public FieldGrid(FormToolkit toolkit, FeatureFields fields, Composite parent) {
        this.toolkit = toolkit;
        this.fields = fields;
        grid = toolkit.createComposite(parent);
        GridLayoutFactory.swtDefaults().numColumns(2 * pairs).margins(8, 6).spacing(8, 5).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        toolkit.paintBordersFor(grid);
        follow(room());
    }

    /** What the grid is scrolled in: its width is the room there is. */
    private ScrolledComposite room() {
        Composite at = grid.getParent();
        while (at != null && !(at instanceof ScrolledComposite)) {
            at = at.getParent();
        }
        return (ScrolledComposite) at;
    }

    private void follow(ScrolledComposite room) {
        if (room != null) {
            Listener arrange = e -> arrange(room);
            room.addListener(SWT.Resize, arrange);
            grid.addDisposeListener(e -> room.removeListener(SWT.Resize, arrange));
            if (room.getSize().x > 0) {
                arrange(room);
            }
        }
    }

    private void arrange(ScrolledComposite room) {
        int wanted = room.getSize().x < ROOMY ? 1 : 2;
        if (wanted == pairs) {
            return;
        }
        pairs = wanted;
        ((GridLayout) grid.getLayout()).numColumns = 2 * pairs;
        wide.forEach(control -> ((GridData) control.getLayoutData()).horizontalSpan = 2 * pairs - 1);
        fillers.forEach(filler -> ((GridData) filler.getLayoutData()).exclude = pairs == 1);
        fillers.forEach(filler -> filler.setVisible(pairs > 1));
        grid.layout(true);
        if (room instanceof SharedScrolledComposite form) {
            form.reflow(true);
        } else if (room.getContent() != null) {
            room.setMinSize(room.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
        }
    }

    /** The composite that holds the fields. */
    public Composite control() {
        return grid;
    }

    /** Adds a field. */
    public FieldGrid add(Subject subject, EStructuralFeature feature) {
        boolean isWide = FieldKind.of(feature).isWide();
        if (isWide) {
            endRow();
        }
        Control field = fields.add(grid, subject, feature);
        while (field.getParent() != grid) {
            field = field.getParent();
        }
        if (isWide) {
            ((GridData) field.getLayoutData()).horizontalSpan = 2 * pairs - 1;
            wide.add(field);
        } else {
            inRow = (inRow + 1) % 2;
        }
        return this;
    }

    /** Leaves the rest of a row of two empty. */
    private void endRow() {
        if (inRow > 0) {
            Label filler = toolkit.createLabel(grid, "");
            GridDataFactory.fillDefaults().span(2, 1).exclude(pairs == 1).applyTo(filler);
            filler.setVisible(pairs > 1);
            fillers.add(filler);
            inRow = 0;
        }
    }
}
