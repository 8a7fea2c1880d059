/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jalon.ui.common.PageOverview;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;
import org.jalon.ui.internal.editor.JalonEditor;

/** Shows the tree of the outline, or the page on top of the editor in small. */
final class OverviewSwitch {

    private final JalonEditor editor;
    private final Composite control;
    private final StackLayout stack = new StackLayout();
    private Composite small;
    private Control tree;

    OverviewSwitch(Composite parent, JalonEditor editor) {
        this.editor = editor;
        control = new Composite(parent, SWT.NONE);
        control.setLayout(stack);
    }

    Composite control() {
        return control;
    }

    void setTree(Control newTree) {
        tree = newTree;
        stack.topControl = tree;
    }

    void addTo(IToolBarManager bar) {
        bar.add(choice(Messages.outlineTree, "outline-tree", false));
        bar.add(choice(Messages.outlineMiniature, "outline-miniature", true));
        bar.add(new Separator());
    }

    private IAction choice(String text, String icon, boolean wanted) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    show(wanted);
                }
            }
        };
        action.setToolTipText(text);
        action.setImageDescriptor(UiPlugin.icon(icon));
        action.setChecked(!wanted);
        return action;
    }

    private void show(boolean inSmall) {
        if (small != null) {
            small.dispose();
            small = null;
        }
        if (inSmall) {
            small = new Composite(control, SWT.NONE);
            small.setLayout(new FillLayout());
            fill();
        }
        stack.topControl = inSmall ? small : tree;
        control.layout(true, true);
        stack.topControl.setFocus();
    }

    private void fill() {
        PageOverview page = editor.getAdapter(PageOverview.class);
        if (page != null) {
            page.createOverview(small);
            return;
        }
        ((FillLayout) small.getLayout()).marginWidth = 8;
        ((FillLayout) small.getLayout()).marginHeight = 8;
        Label label = new Label(small, SWT.WRAP);
        label.setText(Messages.outlineNoMiniature);
    }

    /** Another page is on top: it is shown instead. */
    void pageTurned() {
        if (small != null) {
            show(true);
        }
    }
}
