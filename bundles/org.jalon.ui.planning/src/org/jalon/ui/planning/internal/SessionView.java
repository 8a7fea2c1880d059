/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.jalon.planning.PlanService;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.HelpContexts;
import org.jalon.ui.common.SelectionModel;

/**
 * A view on the project in the active editor. It is told of another project, of another plan and of another
 * selection, each time at most once for what the user did, and never while it has no controls.
 */
public abstract class SessionView extends ViewPart {

    /** Changes that follow each other within this many milliseconds are shown together. */
    private static final int PAUSE = 150;

    private EditSession session;
    private IEditorPart editor;
    private Composite parent;
    private Runnable unsubscribe = () -> { };
    private final Runnable tellPlan = () -> {
        if (session != null && !parent.isDisposed()) {
            planChanged(session);
        }
    };
    private final SelectionModel.Listener onSelection = (elements, source) -> selectionChanged(elements);
    private final IPropertyListener onLoading = (source, property) -> follow(editor);
    private final IPartListener2 onParts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof IEditorPart activated) {
                follow(activated);
            }
        }

        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == SessionView.this) {
                becameVisible();
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == editor) {
                follow(getSite().getPage().getActiveEditor());
            }
        }
    };

    @Override
    public final void createPartControl(Composite area) {
        parent = area;
        HelpContexts.set(area, HelpContexts.of(getSite().getId()));
        createControls(area);
        getSite().getPage().addPartListener(onParts);
        sessionChanged(null);
        follow(getSite().getPage().getActiveEditor());
    }

    /** An editor gets its session some time after it has opened, and another one when its file is loaded anew. */
    private void follow(IEditorPart other) {
        if (editor != other) {
            if (editor != null) {
                editor.removePropertyListener(onLoading);
            }
            editor = other;
            if (editor != null) {
                editor.addPropertyListener(onLoading);
            }
        }
        EditSession found = Adapters.adapt(editor, EditSession.class);
        if (found != session) {
            unsubscribe.run();
            session = found;
            unsubscribe = found == null ? () -> { } : subscribe(found);
            sessionChanged(found);
        }
    }

    private Runnable subscribe(EditSession followed) {
        followed.selection().addListener(onSelection);
        Runnable stop = PlanService.of(followed.project())
                .onChange(service -> parent.getDisplay().timerExec(PAUSE, tellPlan));
        return () -> {
            followed.selection().removeListener(onSelection);
            stop.run();
        };
    }

    /** The project shown; null for none. */
    protected final EditSession session() {
        return session;
    }

    /** The composite that everything is in. */
    protected final Composite parent() {
        return parent;
    }

    /** Creates the controls, empty. */
    protected abstract void createControls(Composite area);

    /** Another project is in the active editor; null for none. */
    protected abstract void sessionChanged(EditSession other);

    /** The plan of the project has changed. */
    protected abstract void planChanged(EditSession changed);

    /** Other elements are selected. */
    protected void selectionChanged(List<EObject> elements) {
        // views on the whole project don't care
    }

    /** The view can be seen again; it may have been passed over by what costs much and nobody would see. */
    protected void becameVisible() {
        // most views do little while they are hidden
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(onParts);
        if (editor != null) {
            editor.removePropertyListener(onLoading);
        }
        unsubscribe.run();
        super.dispose();
    }
}
