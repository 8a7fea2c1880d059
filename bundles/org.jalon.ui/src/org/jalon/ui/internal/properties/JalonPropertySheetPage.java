/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.properties;

import java.util.EventObject;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.HelpContexts;
import org.jalon.ui.internal.ThemeRefresh;
import org.jalon.ui.internal.editor.JalonEditor;

/** The properties of the elements selected in the editor or its outline, in tabs by concern. */
public final class JalonPropertySheetPage extends TabbedPropertySheetPage implements CommandStackListener {

    /** The one category of tabs. */
    static final String CATEGORY = "org.jalon.ui.properties";
    private static final String CONTRIBUTOR = "org.jalon.ui.properties";

    private final JalonEditor editor;
    private EditSession session;
    private IWorkbenchPart source;
    private ISelection shown;

    public JalonPropertySheetPage(JalonEditor editor) {
        super(() -> CONTRIBUTOR);
        this.editor = editor;
    }

    JalonEditor editor() {
        return editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getControl().setData("org.jalon.ui.id", "properties");
        HelpContexts.set(getControl(), HelpContexts.PROPERTIES);
        ThemeRefresh.follow(getControl(), this::renewTabs);
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
        source = part;
        shown = PropertyTabs.elements(selection).isEmpty() || session == null ? StructuredSelection.EMPTY : selection;
        super.selectionChanged(part, shown);
    }

    /** Makes the tabs anew: they keep the colour of letters that they had when they were made. */
    private void renewTabs() {
        if (shown != null) {
            super.selectionChanged(source, StructuredSelection.EMPTY);
            super.selectionChanged(source, shown);
        }
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

    /** The title may name an element that is now called otherwise. */
    @Override
    public void commandStackChanged(EventObject event) {
        if (getControl() != null && !getControl().isDisposed() && editor.session() == session) {
            labelProviderChanged(null);
        }
    }

    @Override
    public void dispose() {
        follow(null);
        super.dispose();
    }
}
