/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;
import org.jalon.ui.internal.UiPlugin;

/** The pages of one editor: each is made when it is first shown. */
final class EditorPages {

    private static final class Slot {
        final PageDescriptor descriptor;
        final Composite parent;
        JalonPage page;

        Slot(PageDescriptor descriptor, Composite parent) {
            this.descriptor = descriptor;
            this.parent = parent;
        }
    }

    private final JalonEditor editor;
    private final CTabFolder container;
    private final List<Slot> slots = new ArrayList<>();
    private EditSession session;
    private String activeId;

    EditorPages(JalonEditor editor, CTabFolder container) {
        this.editor = editor;
        this.container = container;
    }

    /** Adds the tabs and shows the page that was on top before, or the first. */
    void open(EditSession newSession) {
        session = newSession;
        for (PageDescriptor descriptor : PageDescriptor.all()) {
            Composite parent = new Composite(container, SWT.NONE);
            parent.setLayout(new FillLayout());
            int index = editor.addControl(parent, descriptor.name());
            if (descriptor.icon() != null) {
                editor.setPageImage(index, UiPlugin.image(descriptor.icon()));
            }
            slots.add(new Slot(descriptor, parent));
        }
        if (!slots.isEmpty()) {
            int active = 0;
            for (int i = 0; i < slots.size(); i++) {
                if (slots.get(i).descriptor.id().equals(activeId)) {
                    active = i;
                }
            }
            editor.setActivePage(active);
            activated(active);
        }
    }

    /** Remembers the page on top, to show it again after the file is loaded anew. */
    void rememberActive() {
        int index = container.getSelectionIndex();
        activeId = index >= 0 && index < slots.size() ? slots.get(index).descriptor.id() : null;
    }

    void activated(int index) {
        page(index);
        EditorActions.refresh(editor);
    }

    Optional<IAction> action(String id, int active) {
        JalonPage page = page(active);
        return page == null ? Optional.empty() : page.action(id);
    }

    private JalonPage page(int index) {
        if (index < 0 || index >= slots.size()) {
            return null;
        }
        Slot slot = slots.get(index);
        if (slot.page == null) {
            slot.page = slot.descriptor.create();
            if (slot.page != null) {
                slot.page.create(slot.parent, session, editor);
                slot.parent.layout(true, true);
            }
        }
        return slot.page;
    }

    boolean setFocus(int index) {
        JalonPage page = page(index);
        if (page != null) {
            page.setFocus();
        }
        return page != null;
    }

    /** Shows an element on the page on top if it can, else on the first page that can. */
    void reveal(EObject element, int active) {
        List<Integer> order = new ArrayList<>();
        order.add(active);
        for (int i = 0; i < slots.size(); i++) {
            order.add(i);
        }
        for (int index : order) {
            JalonPage page = page(index);
            if (page != null && page.shows(element)) {
                editor.setActivePage(index);
                page.reveal(element);
                return;
            }
        }
    }

    <T> T adapter(Class<T> type, int active) {
        JalonPage page = active >= 0 && active < slots.size() ? slots.get(active).page : null;
        return page == null ? null : page.adapter(type);
    }

    /** Lets the pages go; their tabs remain for the editor to remove. */
    void close() {
        for (Slot slot : slots) {
            if (slot.page != null) {
                slot.page.dispose();
            }
        }
        slots.clear();
        session = null;
    }
}
