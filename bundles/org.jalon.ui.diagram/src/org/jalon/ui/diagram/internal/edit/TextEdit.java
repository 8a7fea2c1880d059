/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jalon.diagram.Role;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.table.Themes;

/**
 * Edits a text in its place on the diagram. While one types, the status line says what is wrong with the entry; Enter
 * or a click elsewhere does the edit, Escape leaves everything as it was.
 */
public final class TextEdit extends DirectEditManager {

    /** Least width of the field, pixels. */
    private static final int LEAST_WIDTH = 70;

    private final DiagramEditing editing;
    private final String initial;
    private final Function<String, Edit> meaning;

    /**
     * An edit of a text.
     *
     * @param part whose text it is
     * @param bounds where the text is, in the coordinate system of the part's figure
     * @param initial the text to begin with, all of it selected
     * @param meaning what an entry means
     */
    public TextEdit(GraphicalEditPart part, DiagramEditing editing, Supplier<Rectangle> bounds, String initial,
            Function<String, Edit> meaning) {
        super(part, TextCellEditor.class, cell -> place(part, bounds.get(), cell.getControl()));
        this.editing = editing;
        this.initial = initial;
        this.meaning = meaning;
    }

    private static void place(GraphicalEditPart part, Rectangle bounds, Control field) {
        Rectangle place = bounds.getCopy();
        part.getFigure().translateToAbsolute(place);
        int height = Math.max(place.height, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        int width = Math.max(place.width, LEAST_WIDTH);
        field.setBounds(place.x - (width - place.width) / 2, place.y + (place.height - height) / 2, width, height);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new TextCellEditor(composite, SWT.SINGLE | SWT.CENTER);
    }

    @Override
    protected void initCellEditor() {
        CellEditor cell = getCellEditor();
        Text field = (Text) cell.getControl();
        cell.setValue(initial);
        field.selectAll();
        editing.editingText(cell);
        cell.addListener(new ICellEditorListener() {
            @Override
            public void editorValueChanged(boolean oldValid, boolean newValid) {
                check(field);
            }

            @Override
            public void cancelEditor() {
                editing.say(null);
            }

            @Override
            public void applyEditorValue() {
                // the manager commits
            }
        });
    }

    private void check(Text field) {
        String refusal = field.getText().equals(initial) ? null : meaning.apply(field.getText()).refused();
        field.setForeground(refusal != null ? wrong(field) : null);
        editing.say(refusal);
    }

    private static Color wrong(Text field) {
        return Themes.stroke(Themes.ofBackground(field), Role.OVERLOAD);
    }

    @Override
    protected void commit() {
        Text field = (Text) getCellEditor().getControl();
        String entry = field.getText();
        GraphicalEditPart part = getEditPart();
        bringDown();
        if (!entry.equals(initial) && part.isActive()) {
            editing.execute(meaning.apply(entry));
        }
    }

    @Override
    protected void bringDown() {
        Control canvas = getEditPart() == null || !getEditPart().isActive() ? null
                : getEditPart().getViewer().getControl();
        boolean hadFocus = getCellEditor() != null && !getCellEditor().getControl().isDisposed()
                && getCellEditor().getControl().isFocusControl();
        editing.editingText(null);
        super.bringDown();
        if (hadFocus && canvas != null && !canvas.isDisposed()) {
            canvas.setFocus();
        }
    }
}
