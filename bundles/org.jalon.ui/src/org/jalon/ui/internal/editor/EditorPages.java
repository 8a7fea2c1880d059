/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.CTabFolder;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;
import org.jalon.ui.common.PageSwitch;
import org.jalon.ui.internal.UiPlugin;

/** The pages of one editor behind their tabs. Which are on top is remembered for each file. */
final class EditorPages implements PageSwitch {

    private final JalonEditor editor;
    private final CTabFolder container;
    private final List<PageTab> tabs = new ArrayList<>();
    private PageTab active;

    EditorPages(JalonEditor editor, CTabFolder container) {
        this.editor = editor;
        this.container = container;
    }

    /** Adds the tabs and shows the page that was on top before, or the first. */
    void open(EditSession session) {
        for (TabDescriptor descriptor : TabDescriptor.all()) {
            PageTab tab = new PageTab(descriptor, container, session, editor, this::turned);
            int index = editor.addControl(tab.control(), descriptor.name());
            if (descriptor.icon() != null) {
                editor.setPageImage(index, UiPlugin.image(descriptor.icon()));
            }
            tabs.add(tab);
        }
        List<String> remembered = PageMemory.of(file());
        PageTab first = tabs.isEmpty() ? null : tabs.getFirst();
        for (String id : remembered.reversed()) {
            for (PageTab tab : tabs) {
                for (PageHolder page : tab.pages()) {
                    if (page.descriptor().id().equals(id)) {
                        tab.setTop(page);
                        first = tab;
                    }
                }
            }
        }
        if (first != null) {
            activate(first);
        }
    }

    private String file() {
        return editor.file().path().toString();
    }

    private void activate(PageTab tab) {
        editor.setActivePage(tabs.indexOf(tab));
        activated(tabs.indexOf(tab));
    }

    /** A tab was chosen. */
    void activated(int index) {
        active = index >= 0 && index < tabs.size() ? tabs.get(index) : null;
        top().ifPresent(PageHolder::page);
        editor.pageTurned();
    }

    /** Another page of the active tab was chosen. */
    private void turned() {
        top().ifPresent(PageHolder::page);
        editor.pageTurned();
    }

    private Optional<PageHolder> top() {
        return Optional.ofNullable(active).map(PageTab::top);
    }

    @Override
    public Optional<String> active() {
        return top().map(page -> page.descriptor().id());
    }

    @Override
    public boolean has(String id) {
        return tabs.stream().flatMap(tab -> tab.pages().stream()).anyMatch(page -> page.descriptor().id().equals(id));
    }

    @Override
    public boolean show(String id) {
        for (PageTab tab : tabs) {
            for (PageHolder page : tab.pages()) {
                if (page.descriptor().id().equals(id)) {
                    show(tab, page);
                    return true;
                }
            }
        }
        return false;
    }

    private void show(PageTab tab, PageHolder page) {
        tab.setTop(page);
        activate(tab);
    }

    @Override
    public boolean hasOthers() {
        return active != null && active.pages().size() > 1;
    }

    @Override
    public void turn(int step) {
        if (hasOthers()) {
            active.turn(step);
            turned();
            setFocus();
        }
    }

    Optional<IAction> action(String id) {
        return top().flatMap(PageHolder::page).flatMap(page -> page.action(id));
    }

    /** Gives the keyboard to the page on top; false if there is none. */
    boolean setFocus() {
        Optional<JalonPage> page = top().flatMap(PageHolder::page);
        page.ifPresent(JalonPage::setFocus);
        return page.isPresent();
    }

    @Override
    public void reveal(EObject element) {
        editor.session().selection().select(List.of(element), this);
        List<PageTab> order = Stream.concat(Stream.ofNullable(active), tabs.stream()).distinct().toList();
        for (PageTab tab : order) {
            Stream<PageHolder> pages = Stream.concat(Stream.of(tab.top()), tab.pages().stream()).distinct();
            Optional<PageHolder> found = pages.filter(page -> page.shows(element)).findFirst();
            if (found.isPresent()) {
                show(tab, found.get());
                found.get().page().ifPresent(page -> page.reveal(element));
                return;
            }
        }
    }

    <T> T adapter(Class<T> type) {
        return type == PageSwitch.class ? type.cast(this)
                : top().flatMap(PageHolder::known).map(page -> page.adapter(type)).orElse(null);
    }

    /** Lets the pages go; their tabs remain for the editor to remove. */
    void close() {
        if (active != null) {
            PageMemory.keep(file(), Stream.concat(Stream.of(active), tabs.stream()).distinct()
                    .filter(tab -> tab == active || tab.pages().size() > 1)
                    .map(tab -> tab.top().descriptor().id()).toList());
        }
        tabs.forEach(tab -> tab.pages().forEach(PageHolder::dispose));
        tabs.clear();
        active = null;
    }
}
