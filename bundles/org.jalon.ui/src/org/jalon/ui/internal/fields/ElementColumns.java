/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.jalon.model.ModelPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.planning.edit.ReferenceCheck;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.common.Problems;

/** The columns of a table of elements; each shows a feature and edits it in its cell. */
final class ElementColumns {

    private final EditSession session;
    private final TableViewer viewer;
    private final List<EStructuralFeature> features;

    /** @param features what the columns show; none for one column with what the elements are called */
    ElementColumns(EditSession session, TableViewer viewer, Composite frame, EReference list,
            List<EStructuralFeature> features) {
        this.session = session;
        this.viewer = viewer;
        this.features = features;
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        Table table = viewer.getTable();
        table.setHeaderVisible(!features.isEmpty());
        table.setLinesVisible(!features.isEmpty());
        List<EStructuralFeature> shown = new ArrayList<>(features);
        if (shown.isEmpty()) {
            shown.add(null);
        }
        for (EStructuralFeature feature : shown) {
            TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
            column.setLabelProvider(new Cells(feature, feature == shown.getFirst()));
            layout.setColumnData(column.getColumn(), new ColumnWeightData(weight(feature), 20, true));
            if (feature != null) {
                column.getColumn().setText(ModelLabels.current().feature(feature));
                column.setEditingSupport(new Editing(feature));
            }
        }
        ColumnViewerToolTipSupport.enableFor(viewer);
        if (!features.isEmpty()) {
            TableViewerEditor.create(viewer,
                    new TableViewerFocusCellManager(viewer, new CellFrame(viewer)), activation(),
                    ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                            | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        }
    }

    private static int weight(EStructuralFeature feature) {
        if (feature == null) {
            return 10;
        }
        return switch (FieldKind.of(feature)) {
            case LINES -> 14;
            case TEXT -> feature == ModelPackage.Literals.PROJECT_ELEMENT__NAME ? 14
                    : feature.getName().equals("code") ? 5 : 8;
            case LINK, LIST -> 9;
            case CHOICE, DATE -> 7;
            case CHECK -> 5;
        };
    }

    private ColumnViewerEditorActivationStrategy activation() {
        return new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                        && (event.keyCode == SWT.F2 || event.character == SWT.CR);
                return key || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        };
    }

    /** The height of a table with room for some rows, in pixels. */
    int height(int rows) {
        Table table = viewer.getTable();
        return table.getItemHeight() * rows + (features.isEmpty() ? 0 : table.getHeaderHeight()) + 4;
    }

    /** Begins to edit an element that was just created: its first column. */
    void edit(EObject element) {
        if (!features.isEmpty()) {
            viewer.editElement(element, 0);
        }
    }

    private final class Cells extends ColumnLabelProvider {
        private final EStructuralFeature feature;
        private final boolean first;

        Cells(EStructuralFeature feature, boolean first) {
            this.feature = feature;
            this.first = first;
        }

        @Override
        public String getText(Object row) {
            EObject element = (EObject) row;
            return feature == null ? ModelLabels.current().text(element) : FeatureCells.line(element, feature);
        }

        @Override
        public Image getImage(Object row) {
            return first ? ModelImages.image((EObject) row) : null;
        }

        @Override
        public String getToolTipText(Object row) {
            EObject element = (EObject) row;
            String found = first ? Problems.words(session.problems().of(element)) : "";
            String text = feature == null ? "" : FeatureCells.text(element, feature);
            String tip = found.isEmpty() ? text : found;
            return tip.isEmpty() ? null : tip;
        }
    }

    private final class Editing extends EditingSupport {
        private final EStructuralFeature feature;

        Editing(EStructuralFeature feature) {
            super(viewer);
            this.feature = feature;
        }

        @Override
        protected boolean canEdit(Object row) {
            return !session.isReadOnly() && ReferenceCheck.isSetHere(feature);
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            return FeatureCells.editor(viewer.getTable(), session, (EObject) row, feature);
        }

        @Override
        protected Object getValue(Object row) {
            return FeatureCells.shown((EObject) row, feature);
        }

        @Override
        protected void setValue(Object row, Object value) {
            FeatureCells.store(session, (EObject) row, feature, value);
        }
    }
}
