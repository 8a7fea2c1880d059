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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;

/** The bar at the top of a tab with several pages: one button for each, of which one is down. */
final class PageSwitcher {

    private static final String NEXT = "org.jalon.ui.nextPage";

    private final ToolBar bar;

    /**
     * @param group name of the group, for screen readers
     * @param chosen told the index of a page when the user turns to it
     */
    PageSwitcher(Composite parent, String group, List<PageDescriptor> pages, IntConsumer chosen) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = group;
                }
            }
        });
        for (PageDescriptor page : pages) {
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setText(page.name());
            if (page.icon() != null) {
                item.setImage(UiPlugin.image(page.icon()));
            }
            item.setData(page.id());
            item.setToolTipText(tip(page.name()));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                if (item.getSelection()) {
                    chosen.accept(bar.indexOf(item));
                }
            }));
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
        for (int i = 0; i < bar.getItemCount(); i++) {
            bar.getItem(i).setSelection(i == index);
        }
    }
}
