/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.editor.JalonEditor;
import org.jalon.ui.internal.fields.FeatureFields;
import org.jalon.ui.internal.fields.FieldGrid;

/** What one tab of the properties view shows: a field for each of some features of the elements selected. */
final class FeatureSection extends AbstractPropertySection {

    private final List<EStructuralFeature> features;
    private JalonEditor editor;
    private Composite parent;
    private Composite form;
    private EditSession session;
    private FeatureFields fields;
    private List<EObject> elements = List.of();

    FeatureSection(List<EStructuralFeature> features) {
        this.features = features;
    }

    @Override
    public void createControls(Composite newParent, TabbedPropertySheetPage page) {
        super.createControls(newParent, page);
        parent = newParent;
        editor = ((JalonPropertySheetPage) page).editor();
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        if (fields != null) {
            fields.flush();
        }
        elements = PropertyTabs.elements(selection);
        if (editor.session() != session) {
            build(editor.session());
        } else if (fields != null) {
            fields.show();
        }
    }

    private void build(EditSession newSession) {
        dispose();
        session = newSession;
        if (session == null) {
            return;
        }
        fields = new FeatureFields(session, getWidgetFactory(), editor::reveal);
        FieldGrid grid = new FieldGrid(getWidgetFactory(), fields, parent);
        form = grid.control();
        features.forEach(feature -> grid.add(() -> elements, feature));
        parent.layout(true, true);
    }

    @Override
    public void aboutToBeHidden() {
        if (fields != null) {
            fields.flush();
        }
    }

    @Override
    public void dispose() {
        if (fields != null) {
            fields.dispose();
            fields = null;
        }
        if (form != null && !form.isDisposed()) {
            form.dispose();
        }
        session = null;
    }
}
