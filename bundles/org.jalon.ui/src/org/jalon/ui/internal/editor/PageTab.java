/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jalon.ui.common.EditSession;

/** One tab of the editor: a page, or several below a switcher, of which one is on top. */
final class PageTab {

    private static final int MARGIN = 2;

    private final TabDescriptor descriptor;
    private final List<PageHolder> pages = new ArrayList<>();
    private final Composite control;
    private final Composite stack;
    private final PageSwitcher switcher;
    private int top;

    /** @param onSwitch told when the user turns to another page of this tab */
    PageTab(TabDescriptor descriptor, Composite parent, EditSession session, JalonEditor editor, Runnable onSwitch) {
        this.descriptor = descriptor;
        control = new Composite(parent, SWT.NONE);
        if (descriptor.pages().size() == 1) {
            control.setLayout(new FillLayout());
            stack = null;
            switcher = null;
            pages.add(new PageHolder(descriptor.pages().getFirst(), control, session, editor));
            return;
        }
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        switcher = new PageSwitcher(control, descriptor.name(), descriptor.pages(), index -> {
            setTop(index);
            onSwitch.run();
        });
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).applyTo(switcher.control());
        stack = new Composite(control, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        for (PageDescriptor page : descriptor.pages()) {
            Composite place = new Composite(stack, SWT.NONE);
            place.setLayout(new FillLayout());
            pages.add(new PageHolder(page, place, session, editor));
        }
        setTop(0);
    }

    TabDescriptor descriptor() {
        return descriptor;
    }

    Composite control() {
        return control;
    }

    List<PageHolder> pages() {
        return pages;
    }

    /** The page on top. */
    PageHolder top() {
        return pages.get(top);
    }

    /** Puts one of the pages of this tab on top. */
    void setTop(PageHolder page) {
        setTop(pages.indexOf(page));
    }

    /** Puts the page on top that comes some steps after the one that is, the first following the last. */
    void turn(int step) {
        setTop(Math.floorMod(top + step, pages.size()));
    }

    private void setTop(int index) {
        top = index;
        if (switcher != null) {
            switcher.show(index);
            ((StackLayout) stack.getLayout()).topControl = pages.get(index).parent();
            stack.layout();
        }
    }
}
