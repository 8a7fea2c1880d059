/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.config.RenderErrorHandling;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.ui.table.Themes;
import org.jalon.ui.table.internal.columns.EditRefused;

/** How cells are edited in place, and how a refused entry says why. */
final class EditConfiguration extends AbstractRegistryConfiguration {

    private static final int VISIBLE_CHOICES = 12;

    private final TableModel model;
    private final Theme theme;
    private final Consumer<String> errors;

    /** @param errors told why an entry is refused, and null when it no longer is */
    EditConfiguration(TableModel model, Theme theme, Consumer<String> errors) {
        this.model = model;
        this.theme = theme;
        this.errors = errors;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new EditableRule() {
            @Override
            public boolean isEditable(int columnIndex, int rowIndex) {
                return isCellEditable(columnIndex, rowIndex);
            }
        });
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new DataValidator() {
            @Override
            public boolean validate(int columnIndex, int rowIndex, Object newValue) {
                return understand(columnIndex, rowIndex, newValue);
            }
        });
        TextCellEditor text = new RowEditor();
        text.setErrorDecorationEnabled(true);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, text);
        RenderErrorHandling handling = new RenderErrorHandling(text.getDecorationProvider()) {
            @Override
            public void displayError(ICellEditor cellEditor, IConfigRegistry configRegistry, Exception e) {
                super.displayError(cellEditor, configRegistry, e);
                errors.accept(e.getMessage());
            }

            @Override
            public void removeError(ICellEditor cellEditor) {
                super.removeError(cellEditor);
                errors.accept(null);
            }
        };
        Style refused = new Style();
        refused.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Themes.stroke(theme, Role.LATE));
        handling.setErrorStyle(refused);
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, handling);
        ComboBoxCellEditor choice = new ComboBoxCellEditor(this::choices, VISIBLE_CHOICES);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, choice, DisplayMode.EDIT,
                CellLabels.CHOICE);
    }

    /** Goes on to the next row when an entry is confirmed, and ends where there is none. */
    private final class RowEditor extends TextCellEditor {

        RowEditor() {
            super(false, true);
        }

        @Override
        public boolean commit(MoveDirectionEnum direction, boolean closeAfterCommit, boolean skipValidation) {
            int row = layerCell.getRowIndex();
            boolean last = direction == MoveDirectionEnum.DOWN && !model.hasRow(row + 1)
                    || direction == MoveDirectionEnum.UP && row == 0;
            // else the field would open once more in the same cell and hear no keys any longer
            return super.commit(last ? MoveDirectionEnum.NONE : direction, closeAfterCommit, skipValidation);
        }
    }

    private boolean isCellEditable(int columnIndex, int rowIndex) {
        return model.hasRow(rowIndex) && model.isEditable(model.column(columnIndex), model.element(rowIndex));
    }

    private List<String> choices(int columnIndex, int rowIndex) {
        return new ArrayList<>(model.column(columnIndex).choices(model.element(rowIndex), model.context()));
    }

    private boolean understand(int columnIndex, int rowIndex, Object newValue) {
        try {
            model.column(columnIndex).edit(model.element(rowIndex),
                    newValue == null ? "" : newValue.toString().strip(), model.context());
            return true;
        } catch (EditRefused e) {
            throw new ValidationFailedException(e.getMessage());
        }
    }
}
