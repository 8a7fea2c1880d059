/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.table.Themes;
import org.jalon.validation.Finding;
import org.jalon.validation.Severity;

/**
 * Marks what is wrong over what a cell shows: a sign in the first column of a row, a corner and an underline in the
 * cell of the feature at fault.
 */
final class ProblemMarks extends CellPainterWrapper {

    /** Pixels of the sign. */
    static final int SIGN = 12;
    private static final int CORNER = 6;

    private final TableModel model;
    private final RowProblems problems;
    private final Theme theme;

    ProblemMarks(ICellPainter painter, TableModel model, RowProblems problems, Theme theme) {
        super(painter);
        this.model = model;
        this.problems = problems;
        this.theme = theme;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        super.paintCell(cell, gc, bounds, registry);
        if (!model.hasRow(cell.getRowIndex())) {
            return;
        }
        EObject element = model.element(cell.getRowIndex());
        if (cell.getColumnPosition() == 0) {
            worst(problems.of(element)).ifPresent(severity -> {
                gc.setBackground(CellStyleUtil.getCellStyle(cell, registry)
                        .getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR));
                gc.fillRectangle(bounds.x + bounds.width - SIGN - 6, bounds.y, SIGN + 6, bounds.height);
                sign(gc, bounds, severity);
            });
        }
        worst(problems.of(element, model.column(cell.getColumnIndex()))).ifPresent(
                severity -> corner(gc, bounds, severity));
    }

    private static Optional<Severity> worst(List<Finding> found) {
        return RowProblems.worst(found);
    }

    private Color colour(Severity severity) {
        return Themes.stroke(theme, severity == Severity.ERROR ? Role.CRITICAL : Role.NEAR_CRITICAL);
    }

    private void corner(GC gc, Rectangle bounds, Severity severity) {
        gc.setBackground(colour(severity));
        int right = bounds.x + bounds.width;
        gc.fillPolygon(new int[] { right - CORNER, bounds.y, right, bounds.y, right, bounds.y + CORNER });
        gc.fillRectangle(bounds.x + 2, bounds.y + bounds.height - 2, bounds.width - 4, 1);
    }

    /** A red disc for an error, a triangle for a warning, each with an exclamation mark, at the right of the cell. */
    private void sign(GC gc, Rectangle bounds, Severity severity) {
        int x = bounds.x + bounds.width - SIGN - 2;
        int y = bounds.y + (bounds.height - SIGN) / 2;
        gc.setAntialias(SWT.ON);
        gc.setBackground(colour(severity));
        if (severity == Severity.ERROR) {
            gc.fillOval(x, y, SIGN, SIGN);
        } else {
            gc.fillPolygon(new int[] { x + SIGN / 2, y, x + SIGN, y + SIGN, x, y + SIGN });
        }
        gc.setBackground(Themes.fill(theme, Role.BACKGROUND));
        gc.fillRectangle(x + SIGN / 2 - 1, y + 3, 2, 5);
        gc.fillRectangle(x + SIGN / 2 - 1, y + 9, 2, 2);
    }
}
