/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;

/** The bar at the top of a tab with several pages: a flat button for each, of which one is down. */
final class PageSwitcher {

    private static final String NEXT = "org.jalon.ui.nextPage";

    private final Composite bar;

    /**
     * @param group name of the group, for screen readers
     * @param chosen told the index of a page when the user turns to it
     */
    PageSwitcher(Composite parent, String group, List<PageDescriptor> pages, IntConsumer chosen) {
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginTop = layout.marginBottom = 1;
        layout.spacing = 2;
        bar.setLayout(layout);
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = group;
                }
            }
        });
        for (PageDescriptor page : pages) {
            Button button = new Button(bar, SWT.TOGGLE | SWT.FLAT);
            button.setText(page.name());
            if (page.icon() != null) {
                button.setImage(UiPlugin.image(page.icon()));
            }
            button.setToolTipText(tip(page.name()));
            int index = pages.indexOf(page);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen.accept(index)));
        }
    }

    private static String tip(String name) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        String key = bindings == null ? null : bindings.getBestActiveBindingFormattedFor(NEXT);
        return key == null ? name : NLS.bind(Messages.pageTip, name, key);
    }

    Control control() {
        return bar;
    }

    /** Shows which page is on top. */
    void show(int index) {
        Control[] buttons = bar.getChildren();
        for (int i = 0; i < buttons.length; i++) {
            ((Button) buttons[i]).setSelection(i == index);
        }
    }
}
