/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.table.Themes;
import org.jalon.ui.table.internal.columns.Column;

/** The title of a column, with an arrow where rows are sorted by it and a funnel where they are filtered by it. */
final class HeaderPainter extends BackgroundPainter {

    /** Pixels at the right of a header that belong to its funnel. */
    static final int FUNNEL = 16;
    private static final int ARROW = 12;
    private static final int PADDING = 6;

    private final TableModel model;
    private final Arranger arranger;
    private final boolean funnels;
    private final Theme theme;

    /** @param funnels whether rows can be filtered by the values of columns */
    HeaderPainter(TableModel model, Arranger arranger, boolean funnels, Theme theme) {
        super(new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING, false));
        this.model = model;
        this.arranger = arranger;
        this.funnels = funnels;
        this.theme = theme;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        gc.setBackground(getBackgroundColour(cell, registry));
        gc.fillRectangle(bounds);
        Column column = model.column(cell.getColumnIndex());
        String summary = column.summary(model.context());
        int height = summary == null ? bounds.height : bounds.height / 2;
        int right = marks(column.id(), gc, new Rectangle(bounds.x, bounds.y, bounds.width, height));
        getWrappedPainter().paintCell(cell, gc, new Rectangle(bounds.x, bounds.y,
                Math.max(0, right + PADDING - 2 - bounds.x), height), registry);
        if (summary != null) {
            Role role = column.summaryRole(model.context());
            gc.setForeground(role == null ? Themes.fill(theme, Role.TEXT_MUTED) : Themes.stroke(theme, role));
            Rectangle clipping = gc.getClipping();
            gc.setClipping(clipping.intersection(bounds));
            gc.drawText(summary, bounds.x + bounds.width - PADDING - gc.textExtent(summary).x,
                    bounds.y + height + (height - gc.getFontMetrics().getHeight()) / 2 - 2, true);
            gc.setClipping(clipping);
        }
    }

    /** Paints funnel and arrow; says where what is left for the title ends. */
    private int marks(String id, GC gc, Rectangle bounds) {
        int right = bounds.x + bounds.width - 2;
        int middle = bounds.y + bounds.height / 2;
        gc.setAntialias(SWT.ON);
        if (funnels) {
            right -= FUNNEL;
            funnel(gc, right + 3, middle, !arranger.picked(id).isEmpty());
        }
        List<Arranger.Key> keys = arranger.keys();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).column().equals(id)) {
                right -= ARROW;
                arrow(gc, right + ARROW / 2, middle, keys.get(i).descending());
                if (keys.size() > 1) {
                    String rank = Integer.toString(i + 1);
                    gc.setForeground(Themes.fill(theme, Role.TEXT_MUTED));
                    right -= gc.textExtent(rank).x;
                    gc.drawText(rank, right, middle - gc.getFontMetrics().getHeight() / 2, true);
                }
            }
        }
        return right;
    }

    private void arrow(GC gc, int x, int y, boolean descending) {
        gc.setBackground(Themes.stroke(theme, Role.SELECTION));
        gc.fillPolygon(descending ? new int[] { x - 4, y - 2, x + 4, y - 2, x, y + 3 }
                : new int[] { x - 4, y + 2, x + 4, y + 2, x, y - 3 });
    }

    private void funnel(GC gc, int x, int y, boolean active) {
        int[] shape = { x, y - 4, x + 9, y - 4, x + 5, y, x + 5, y + 5, x + 4, y + 4, x + 4, y };
        if (active) {
            gc.setBackground(Themes.stroke(theme, Role.SELECTION));
            gc.fillPolygon(shape);
        } else {
            gc.setForeground(Themes.stroke(theme, Role.GRID_STRONG));
            gc.drawPolygon(shape);
        }
    }
}
