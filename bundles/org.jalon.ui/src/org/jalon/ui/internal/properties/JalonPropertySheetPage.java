/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.properties;

import java.util.EventObject;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.editor.JalonEditor;

/** The properties of the elements selected in the editor or its outline. */
public final class JalonPropertySheetPage extends PropertySheetPage implements CommandStackListener {

    private final JalonEditor editor;
    private EditSession session;

    public JalonPropertySheetPage(JalonEditor editor) {
        this.editor = editor;
        setPropertySourceProvider(element -> element instanceof EObject object && editor.session() != null
                ? new ElementProperties(editor.session(), object) : null);
        setSorter(new PropertySheetSorter() {
            @Override
            public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
                return 0; // the order of the metamodel, which puts what matters first
            }

            @Override
            public int compareCategories(String one, String other) {
                return PropertyCategories.compare(one, other);
            }
        });
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getControl().setData("org.jalon.ui.id", "properties");
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        if (editor.undoRedo() != null) {
            editor.undoRedo().install(bars);
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        follow(editor.session());
        super.selectionChanged(part, selection);
    }

    private void follow(EditSession newSession) {
        if (newSession == session) {
            return;
        }
        if (session != null) {
            session.commandStack().removeCommandStackListener(this);
        }
        session = newSession;
        if (session != null) {
            session.commandStack().addCommandStackListener(this);
            editor.undoRedo().install(getSite().getActionBars());
        }
    }

    @Override
    public void commandStackChanged(EventObject event) {
        if (getControl() != null && !getControl().isDisposed() && editor.session() == session) {
            refresh();
        }
    }

    @Override
    public void dispose() {
        follow(null);
        super.dispose();
    }
}
