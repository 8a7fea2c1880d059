/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jalon.model.project.Project;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.HelpContexts;
import org.jalon.ui.common.SelectionModel;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;
import org.jalon.ui.internal.actions.DeleteAction;
import org.jalon.ui.internal.actions.ElementMenu;
import org.jalon.ui.internal.editor.JalonEditor;
import org.jalon.ui.internal.editor.UndoRedo;
import org.jalon.ui.internal.properties.JalonPropertySheetPage;
import org.jalon.ui.internal.tree.ModelTree;
import org.jalon.ui.internal.tree.ModelTreeContent;
import org.jalon.ui.internal.tree.ModelTreeLabels;
import org.jalon.ui.internal.tree.ModelTreeRefresh;
import org.jalon.validation.Severity;

/** The project as a tree beside the editor: creates, moves and deletes elements, and shares the selection. */
public final class JalonOutlinePage extends ContentOutlinePage implements IAdaptable, SelectionModel.Listener {

    private final JalonEditor editor;
    private EditSession session;
    private UndoRedo undoRedo;
    private ModelTreeRefresh refresh;
    private Runnable unsubscribe = () -> { };
    private boolean linked = true;
    private OverviewSwitch overview;
    private boolean selecting;

    public JalonOutlinePage(JalonEditor editor) {
        this.editor = editor;
    }

    @Override
    protected int getTreeStyle() {
        return SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL;
    }

    @Override
    public void createControl(Composite parent) {
        overview = new OverviewSwitch(parent, editor);
        super.createControl(overview.control());
        overview.setTree(super.getControl());
        HelpContexts.set(overview.control(), HelpContexts.OUTLINE);
        TreeViewer viewer = getTreeViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ModelTreeContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
                new ModelTreeLabels(this::severity)));
        viewer.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = Messages.outlineName;
                }
            }
        });
        ElementDragAndDrop.install(viewer, this::session);
        MenuManager menu = new MenuManager(null, "org.jalon.ui.outline");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> ElementMenu.fill(m, session, selectedNode()));
        Menu control = menu.createContextMenu(viewer.getTree());
        viewer.getTree().setMenu(control);
        getSite().registerContextMenu("org.jalon.ui.outline", menu, viewer);
        getSite().getService(IContextService.class).activateContext(JalonUi.CONTEXT);
        fillToolBar(getSite().getActionBars().getToolBarManager());
        showSession();
    }

    @Override
    public Control getControl() {
        return overview == null ? null : overview.control();
    }

    /** Another page of the editor is on top. */
    public void pageTurned() {
        if (overview != null && !overview.control().isDisposed()) {
            overview.pageTurned();
        }
    }

    private void fillToolBar(IToolBarManager bar) {
        overview.addTo(bar);
        IAction collapse = action(Messages.outlineCollapse, "collapse", IAction.AS_PUSH_BUTTON,
                () -> getTreeViewer().collapseToLevel(getTreeViewer().getInput(), 2));
        IAction link = action(Messages.outlineLink, "link", IAction.AS_CHECK_BOX, () -> {
            linked = !linked;
            if (linked && session != null) {
                selectionChanged(session.selection().elements(), null);
            }
        });
        link.setChecked(true);
        bar.add(collapse);
        bar.add(link);
    }

    private static IAction action(String text, String icon, int style, Runnable run) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        action.setImageDescriptor(UiPlugin.icon(icon));
        return action;
    }

    /** Shows this session from now on; null while the file is loaded. */
    public void setSession(EditSession newSession, UndoRedo newUndoRedo) {
        hideSession();
        session = newSession;
        undoRedo = newUndoRedo;
        showSession();
    }

    private void showSession() {
        if (session == null || getTreeViewer() == null || getControl().isDisposed()) {
            return;
        }
        getTreeViewer().setInput(new Project[] {session.project()});
        getTreeViewer().expandToLevel(2);
        refresh = new ModelTreeRefresh(session.project(), getTreeViewer());
        unsubscribe = session.problems().onChange(() -> getTreeViewer().refresh(true));
        session.selection().addListener(this);
        undoRedo.install(getSite().getActionBars());
        getSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), new DeleteAction(session));
        getSite().getActionBars().updateActionBars();
    }

    private void hideSession() {
        if (refresh != null) {
            refresh.dispose();
            unsubscribe.run();
            session.selection().removeListener(this);
            refresh = null;
            if (!getControl().isDisposed()) {
                getTreeViewer().setInput(null);
            }
        }
    }

    /** The worst problem of what a node shows, as the project is now. */
    private Severity severity(Object node) {
        List<?> elements = node instanceof ModelTree.Group group ? group.elements() : List.of(node);
        return session == null ? null : elements.stream().map(EObject.class::cast)
                .flatMap(element -> session.problems().worstWithin(element).stream())
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private EditSession session() {
        return session;
    }

    private Object selectedNode() {
        IStructuredSelection selection = getTreeViewer().getStructuredSelection();
        return selection.size() == 1 ? selection.getFirstElement() : null;
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (session == null || selecting) {
            return;
        }
        List<EObject> elements = new ArrayList<>();
        for (Object node : event.getStructuredSelection()) {
            if (node instanceof EObject element) {
                elements.add(element);
            }
        }
        session.selection().select(elements, this);
    }

    @Override
    public void selectionChanged(List<EObject> elements, Object source) {
        if (source == this || !linked || getControl() == null || getControl().isDisposed()) {
            return;
        }
        selecting = true;
        try {
            if (refresh != null) {
                refresh.now();
            }
            List<EObject> shown = elements.stream().filter(e -> ModelTree.parent(e) != null
                    || e instanceof Project).toList();
            getTreeViewer().setSelection(new StructuredSelection(shown), true);
        } finally {
            selecting = false;
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new JalonPropertySheetPage(editor));
        }
        return adapter == EditSession.class ? adapter.cast(session) : null;
    }

    @Override
    public void dispose() {
        hideSession();
        super.dispose();
    }
}
