/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.table.Themes;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.TableKind;

/** How cells are painted: text everywhere, and what the look of a column asks for. */
final class CellPainters {

    /** Pixels by which each level of the tree is indented. */
    static final int INDENT = 16;
    /** Pixels taken by the mark that expands an element. */
    static final int TOGGLE = 16;
    private static final int PADDING = 6;
    private static final int STATE_WIDTH = 3;

    private final TableModel model;
    private final Theme theme;

    CellPainters(TableModel model, Theme theme) {
        this.model = model;
        this.theme = theme;
    }

    /** Text on the background of the cell's style. */
    static ICellPainter text() {
        return new BackgroundPainter(
                new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING, false));
    }

    /** The painter of a look. */
    ICellPainter of(Column.Look look) {
        return switch (look) {
            case TEXT -> text();
            case TREE -> new Tree();
            case STRIPE -> new Stripe();
            case BAR -> new Bar();
            case CHIP -> new Chip();
        };
    }

    /** Where the mark that expands a row begins, pixels from the left of its cell. */
    static int toggleStart(TableModel model, int row) {
        return 2 + INDENT * model.rows().level(row);
    }

    /** The text of an element behind its place in the tree and the sign of its kind. */
    private final class Tree extends BackgroundPainter {

        Tree() {
            super(new TextPainter(false, false));
        }

        @Override
        public Rectangle getWrappedPainterBounds(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            int left = textStart(cell.getRowIndex());
            return new Rectangle(bounds.x + left, bounds.y, Math.max(0, bounds.width - left - 2), bounds.height);
        }

        private int signStart(int row) {
            return model.rows().isTree() ? toggleStart(model, row) + TOGGLE : PADDING;
        }

        private int textStart(int row) {
            return signStart(row) + TableKind.SIGN + PADDING - 2;
        }

        @Override
        public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
            return super.getPreferredWidth(cell, gc, registry) + textStart(cell.getRowIndex()) + PADDING;
        }

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            int row = cell.getRowIndex();
            if (!model.hasRow(row)) {
                return;
            }
            // the inherited painter would give the text the whole cell
            gc.setBackground(getBackgroundColour(cell, registry));
            gc.fillRectangle(bounds);
            getWrappedPainter().paintCell(cell, gc, getWrappedPainterBounds(cell, gc, bounds, registry), registry);
            EObject element = model.element(row);
            Rectangle clipping = gc.getClipping();
            gc.setClipping(clipping.intersection(bounds));
            int middle = bounds.y + bounds.height / 2;
            if (model.rows().isParent(element)) {
                toggle(gc, bounds.x + toggleStart(model, row) + TOGGLE / 2, middle, model.rows().isExpanded(element));
            }
            model.kind().sign().paint(gc, bounds.x + signStart(row), middle - TableKind.SIGN / 2, element, theme);
            gc.setClipping(clipping);
        }

        private void toggle(GC gc, int x, int y, boolean expanded) {
            gc.setBackground(Themes.fill(theme, Role.TEXT_MUTED));
            gc.setAntialias(SWT.ON);
            gc.fillPolygon(expanded ? new int[] { x - 4, y - 2, x + 4, y - 2, x, y + 3 }
                    : new int[] { x - 2, y - 4, x + 3, y, x - 2, y + 4 });
        }
    }

    /** A painter that adds something to a text. */
    private abstract class Addition extends BackgroundPainter {

        Addition(int right, int left) {
            super(new PaddingDecorator(new TextPainter(false, false), 0, right, 0, left, false));
        }

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            super.paintCell(cell, gc, bounds, registry);
            if (model.hasRow(cell.getRowIndex())) {
                add(gc, bounds, model.column(cell.getColumnIndex()), model.element(cell.getRowIndex()));
            }
        }

        abstract void add(GC gc, Rectangle bounds, Column column, EObject element);
    }

    /** A text beside a stripe in the colour of its role. */
    private final class Stripe extends Addition {

        Stripe() {
            super(2, PADDING + STATE_WIDTH);
        }

        @Override
        void add(GC gc, Rectangle bounds, Column column, EObject element) {
            Role role = column.role(element, model.context());
            if (role != null) {
                gc.setBackground(Themes.fill(theme, role));
                gc.fillRectangle(bounds.x + 1, bounds.y + 2, STATE_WIDTH, bounds.height - 4);
            }
        }
    }

    /** A share as a number above a bar that is as long as the share. */
    private final class Bar extends Addition {

        Bar() {
            super(PADDING, PADDING);
        }

        @Override
        void add(GC gc, Rectangle bounds, Column column, EObject element) {
            double share = column.share(element, model.context());
            if (share > 0) {
                Role role = column.role(element, model.context());
                gc.setBackground(Themes.stroke(theme, role == null ? Role.ACTUAL : role));
                int width = (int) Math.round((bounds.width - 4) * Math.min(share, 100) / 100);
                gc.fillRectangle(bounds.x + 2, bounds.y + bounds.height - 4, width, 2);
            }
        }
    }

    /** A text on a lozenge in the colour of its role. */
    private final class Chip extends CellPainterWrapper {

        private static final int MARGIN = 3;
        private static final int ROUND = 8;

        Chip() {
            super(text());
        }

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            Role role = model.hasRow(cell.getRowIndex()) ? model.column(cell.getColumnIndex())
                    .role(model.element(cell.getRowIndex()), model.context()) : null;
            if (role == null) {
                super.paintCell(cell, gc, bounds, registry);
                return;
            }
            IStyle style = CellStyleUtil.getCellStyle(cell, registry);
            gc.setBackground(style.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR));
            gc.fillRectangle(bounds);
            gc.setFont(style.getAttributeValue(CellStyleAttributes.FONT));
            String text = String.valueOf(cell.getDataValue());
            Point size = gc.textExtent(text);
            int width = Math.min(bounds.width - 2 * MARGIN, size.x + 2 * ROUND);
            int left = style.getAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT)
                    == HorizontalAlignmentEnum.RIGHT ? bounds.x + bounds.width - MARGIN - width : bounds.x + MARGIN;
            int height = bounds.height - 2 * MARGIN - 1;
            Rectangle clipping = gc.getClipping();
            gc.setClipping(clipping.intersection(bounds));
            gc.setAntialias(SWT.ON);
            gc.setBackground(Themes.fill(theme, role));
            gc.fillRoundRectangle(left, bounds.y + MARGIN, width, height, ROUND, ROUND);
            gc.setForeground(Themes.stroke(theme, role));
            gc.drawText(text, left + Math.max(2, (width - size.x) / 2), bounds.y + (bounds.height - size.y) / 2, true);
            gc.setClipping(clipping);
        }
    }
}
