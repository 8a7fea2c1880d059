/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.SelectionConfigAttributes;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.graphics.Color;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.table.Themes;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.Column.Alignment;

/** The look of the table: colours come from the theme by role, so that light and dark need nothing of their own. */
final class TableStyle extends AbstractRegistryConfiguration {

    private static final Role[] TOLD_BY_COLOUR = { Role.CRITICAL, Role.NEAR_CRITICAL, Role.LATE, Role.OVERLOAD,
        Role.RISK_CRITICAL, Role.RISK_TO_WATCH, Role.RISK_ACCEPTABLE, Role.FAVOURABLE, Role.UNFAVOURABLE };

    private final TableModel model;
    private final Arranger arranger;
    private final RowProblems problems;
    private final boolean filters;
    private final Theme theme;

    TableStyle(TableModel model, Arranger arranger, RowProblems problems, boolean filters, Theme theme) {
        this.model = model;
        this.arranger = arranger;
        this.problems = problems;
        this.filters = filters;
        this.theme = theme;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        base(registry);
        states(registry);
        header(registry);
        selection(registry);
        CellPainters painters = new CellPainters(model, theme);
        for (Column.Look look : Column.Look.values()) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                    new ProblemMarks(painters.of(look), model, problems, theme), DisplayMode.NORMAL,
                    CellLabels.look(look));
        }
    }

    private void base(IConfigRegistry registry) {
        Style style = style(color(Role.TEXT), color(Role.BACKGROUND));
        style.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getDefaultFont());
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
        style.setAttributeValue(CellStyleAttributes.BORDER_STYLE, null);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, CellPainters.text());
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, color(Role.GRID));
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_WIDTH, 1);
        registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, color(Role.GRID_STRONG));
        align(registry, Alignment.RIGHT, HorizontalAlignmentEnum.RIGHT);
        register(registry, style(null, color(Role.STRIPE)), DisplayMode.NORMAL, CellLabels.STRIPE);
    }

    private void states(IConfigRegistry registry) {
        register(registry, style(color(Role.TEXT_MUTED), null), DisplayMode.NORMAL, CellLabels.COMPUTED);
        Style group = style(color(Role.TEXT), null);
        group.setAttributeValue(CellStyleAttributes.FONT,
                JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        register(registry, group, DisplayMode.NORMAL, CellLabels.BOLD);
        for (Role role : TOLD_BY_COLOUR) {
            register(registry, style(Themes.stroke(theme, role), null), DisplayMode.NORMAL, CellLabels.state(role));
        }
        for (Role role : new Role[] { Role.INACTIVE, Role.COMPLETE }) {
            register(registry, style(color(Role.TEXT_MUTED), null), DisplayMode.NORMAL, CellLabels.state(role));
        }
    }

    private void header(IConfigRegistry registry) {
        Style style = style(color(Role.TEXT), color(Role.SURFACE));
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        register(registry, style, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new HeaderPainter(model, arranger, filters, theme), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
        Style selected = style(Themes.stroke(theme, Role.SELECTION), color(Role.SURFACE));
        register(registry, selected, DisplayMode.SELECT, GridRegion.COLUMN_HEADER);
        register(registry, selected, DisplayMode.SELECT, SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE);
    }

    private void selection(IConfigRegistry registry) {
        Color background = Themes.fill(theme, Role.SELECTION);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(null, background),
                DisplayMode.SELECT);
        BorderStyle border = new BorderStyle(2, Themes.stroke(theme, Role.SELECTION), LineStyleEnum.SOLID);
        Style anchor = style(null, background);
        anchor.setAttributeValue(CellStyleAttributes.BORDER_STYLE, border);
        register(registry, anchor, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        register(registry, anchor, DisplayMode.NORMAL, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        registry.registerConfigAttribute(SelectionConfigAttributes.SELECTION_GRID_LINE_STYLE,
                new BorderStyle(1, Themes.stroke(theme, Role.SELECTION), LineStyleEnum.SOLID));
    }

    private static void align(IConfigRegistry registry, Alignment alignment, HorizontalAlignmentEnum horizontal) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, horizontal);
        register(registry, style, DisplayMode.NORMAL, CellLabels.alignment(alignment));
    }

    private static void register(IConfigRegistry registry, Style style, DisplayMode mode, String label) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, label);
    }

    private static Style style(Color foreground, Color background) {
        Style style = new Style();
        if (foreground != null) {
            style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, foreground);
        }
        if (background != null) {
            style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, background);
        }
        return style;
    }

    private Color color(Role role) {
        return role == Role.GRID || role == Role.GRID_STRONG ? Themes.stroke(theme, role) : Themes.fill(theme, role);
    }
}
