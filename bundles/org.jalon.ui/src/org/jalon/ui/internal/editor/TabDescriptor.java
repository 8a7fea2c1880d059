/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jface.resource.ImageDescriptor;

/**
 * A tab of the editor as declared: one page, or the pages of a group.
 *
 * @param id id of the page or group
 * @param name title on the tab
 * @param icon icon on the tab, null for none
 * @param order rank among the tabs
 * @param pages the pages behind the tab in their order, at least one
 */
record TabDescriptor(String id, String name, ImageDescriptor icon, int order, List<PageDescriptor> pages) {

    private static final String GROUP = "group";

    /**
     * All tabs, in their order. A group with one page looks like that page, at the place of the group; a page whose
     * group nobody declares has a tab of its own.
     */
    static List<TabDescriptor> all() {
        Map<String, IConfigurationElement> groups = PageDescriptor.declared(GROUP).collect(
                Collectors.toMap(g -> g.getAttribute("id"), g -> g, (first, second) -> first));
        Map<String, List<PageDescriptor>> grouped = new LinkedHashMap<>();
        List<TabDescriptor> tabs = new ArrayList<>();
        for (PageDescriptor page : PageDescriptor.all()) {
            if (groups.containsKey(page.group())) {
                grouped.computeIfAbsent(page.group(), id -> new ArrayList<>()).add(page);
            } else {
                tabs.add(of(page, page.order()));
            }
        }
        grouped.forEach((id, pages) -> tabs.add(of(groups.get(id), pages)));
        tabs.sort(Comparator.comparingInt(TabDescriptor::order).thenComparing(TabDescriptor::id));
        return tabs;
    }

    private static TabDescriptor of(PageDescriptor page, int order) {
        return new TabDescriptor(page.id(), page.name(), page.icon(), order, List.of(page));
    }

    private static TabDescriptor of(IConfigurationElement group, List<PageDescriptor> pages) {
        int order = PageDescriptor.rank(group);
        return pages.size() == 1 ? of(pages.getFirst(), order)
                : new TabDescriptor(group.getAttribute("id"), group.getAttribute("name"), PageDescriptor.icon(group),
                        order, List.copyOf(pages));
    }
}
