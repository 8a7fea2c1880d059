/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlannedElement;
import org.jalon.ui.table.BreakdownRows;
import org.jalon.ui.table.Themes;
import org.jalon.ui.table.internal.columns.TableContext;

/** How cells are painted: text everywhere, the tree in the column of names, a stripe of state beside codes. */
final class CellPainters {

    /** Pixels by which each level of the tree is indented. */
    static final int INDENT = 16;
    /** Pixels taken by the mark that expands a work package. */
    static final int TOGGLE = 16;
    private static final int PADDING = 6;
    private static final int STATE_WIDTH = 3;
    private static final Set<Role> PRESSING = EnumSet.of(Role.CRITICAL, Role.NEAR_CRITICAL, Role.LATE, Role.COMPLETE);

    private CellPainters() {
    }

    /** Text on the background of the cell's style. */
    static ICellPainter text() {
        return new BackgroundPainter(
                new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING, false));
    }

    /** The text of a node behind its place in the tree and the sign of its kind. */
    static final class Tree extends BackgroundPainter {

        private final BreakdownRows rows;
        private final Theme theme;

        Tree(BreakdownRows rows, Theme theme) {
            super(new TextPainter(false, false));
            this.rows = rows;
            this.theme = theme;
        }

        @Override
        public Rectangle getWrappedPainterBounds(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            int left = textStart(cell.getRowIndex());
            return new Rectangle(bounds.x + left, bounds.y, Math.max(0, bounds.width - left - 2), bounds.height);
        }

        private int textStart(int row) {
            return toggleStart(rows, row) + TOGGLE + KindGlyph.SIZE + PADDING;
        }

        @Override
        public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
            return super.getPreferredWidth(cell, gc, registry) + textStart(cell.getRowIndex()) + PADDING;
        }

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            int row = cell.getRowIndex();
            if (row >= rows.size()) {
                return;
            }
            // the inherited painter would give the text the whole cell
            gc.setBackground(getBackgroundColour(cell, registry));
            gc.fillRectangle(bounds);
            getWrappedPainter().paintCell(cell, gc, getWrappedPainterBounds(cell, gc, bounds, registry), registry);
            WbsElement element = rows.element(row);
            Rectangle clipping = gc.getClipping();
            gc.setClipping(clipping.intersection(bounds));
            int x = bounds.x + toggleStart(rows, row);
            int middle = bounds.y + bounds.height / 2;
            if (BreakdownRows.hasChildren(element)) {
                toggle(gc, x + TOGGLE / 2, middle, rows.isExpanded(element));
            }
            KindGlyph.paint(gc, x + TOGGLE, middle - KindGlyph.SIZE / 2, element, theme);
            gc.setClipping(clipping);
        }

        private void toggle(GC gc, int x, int y, boolean expanded) {
            gc.setBackground(Themes.fill(theme, Role.TEXT_MUTED));
            gc.setAntialias(SWT.ON);
            gc.fillPolygon(expanded ? new int[] { x - 4, y - 2, x + 4, y - 2, x, y + 3 }
                    : new int[] { x - 2, y - 4, x + 3, y, x - 2, y + 4 });
        }
    }

    /** Where the mark that expands a row begins, pixels from the left of its cell. */
    static int toggleStart(BreakdownRows rows, int row) {
        return 2 + INDENT * rows.level(row);
    }

    /** The code of a node beside a stripe in the colour of its state. */
    static final class Code extends BackgroundPainter {

        private final BreakdownRows rows;
        private final TableContext context;
        private final Theme theme;

        Code(BreakdownRows rows, TableContext context, Theme theme) {
            super(new PaddingDecorator(new TextPainter(false, false), 0, 2, 0, PADDING + STATE_WIDTH, false));
            this.rows = rows;
            this.context = context;
            this.theme = theme;
        }

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            super.paintCell(cell, gc, bounds, registry);
            if (cell.getRowIndex() >= rows.size()) {
                return;
            }
            WbsElement element = rows.element(cell.getRowIndex());
            Role state = context.planned(element).map(ElementRoles::of).orElse(Role.INACTIVE);
            if (PRESSING.contains(state)) {
                gc.setBackground(Themes.fill(theme, state));
                gc.fillRectangle(bounds.x + 1, bounds.y + 2, STATE_WIDTH, bounds.height - 4);
            }
        }
    }

    /** A share as a number above a bar that is as long as the share. */
    static final class Share extends BackgroundPainter {

        private final BreakdownRows rows;
        private final TableContext context;
        private final Theme theme;

        Share(BreakdownRows rows, TableContext context, Theme theme) {
            super(new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING, false));
            this.rows = rows;
            this.context = context;
            this.theme = theme;
        }

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            super.paintCell(cell, gc, bounds, registry);
            if (cell.getRowIndex() >= rows.size()) {
                return;
            }
            double share = context.planned(rows.element(cell.getRowIndex())).map(PlannedElement::percentComplete)
                    .orElse(0.0);
            if (share > 0) {
                gc.setBackground(Themes.stroke(theme, Role.ACTUAL));
                int width = (int) Math.round((bounds.width - 4) * Math.min(share, 100) / 100);
                gc.fillRectangle(bounds.x + 2, bounds.y + bounds.height - 4, width, 2);
            }
        }
    }
}
