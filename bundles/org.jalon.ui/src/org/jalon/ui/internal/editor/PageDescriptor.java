/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.jalon.ui.common.JalonPage;
import org.jalon.ui.internal.UiPlugin;

/**
 * A page of the editor as declared at the extension point.
 *
 * @param id stable id of the page
 * @param name title on its tab
 * @param icon icon on its tab, null for none
 * @param order rank among the pages
 * @param declaration where the page is declared
 */
record PageDescriptor(String id, String name, ImageDescriptor icon, int order, IConfigurationElement declaration) {

    private static final String POINT = "org.jalon.ui.common.pages";

    /** All pages declared, in their order; one with a rank that is no number comes last. */
    static List<PageDescriptor> all() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .map(PageDescriptor::of)
                .sorted(Comparator.comparingInt(PageDescriptor::order).thenComparing(PageDescriptor::id))
                .toList();
    }

    private static PageDescriptor of(IConfigurationElement element) {
        int order;
        try {
            order = Integer.parseInt(element.getAttribute("order"));
        } catch (NumberFormatException e) {
            order = Integer.MAX_VALUE;
        }
        String path = element.getAttribute("icon");
        ImageDescriptor icon = path == null ? null
                : ResourceLocator.imageDescriptorFromBundle(element.getContributor().getName(), path).orElse(null);
        return new PageDescriptor(element.getAttribute("id"), element.getAttribute("name"), icon, order, element);
    }

    /** A new page; null, and a line in the log, if its class can't be made. */
    JalonPage create() {
        try {
            return (JalonPage) declaration.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            UiPlugin.log(e);
            return null;
        }
    }
}
