/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
 * @param group id of the group whose tab it shares, null for none
 * @param declaration where the page is declared
 */
record PageDescriptor(String id, String name, ImageDescriptor icon, int order, String group,
        IConfigurationElement declaration) {

    private static final String POINT = "org.jalon.ui.common.pages";
    private static final String PAGE = "page";

    /** All pages declared, in their order; one with a rank that is no number comes last. */
    static List<PageDescriptor> all() {
        return declared(PAGE).map(PageDescriptor::of)
                .sorted(Comparator.comparingInt(PageDescriptor::order).thenComparing(PageDescriptor::id))
                .toList();
    }

    /** What is declared at the extension point by elements of a name. */
    static Stream<IConfigurationElement> declared(String name) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .filter(element -> element.getName().equals(name));
    }

    private static PageDescriptor of(IConfigurationElement element) {
        return new PageDescriptor(element.getAttribute("id"), element.getAttribute("name"), icon(element),
                rank(element), element.getAttribute("group"), element);
    }

    /** The rank declared; what is no number comes last. */
    static int rank(IConfigurationElement element) {
        try {
            return Integer.parseInt(element.getAttribute("order"));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    /** The icon declared, null for none. */
    static ImageDescriptor icon(IConfigurationElement element) {
        String path = element.getAttribute("icon");
        return path == null ? null
                : ResourceLocator.imageDescriptorFromBundle(element.getContributor().getName(), path).orElse(null);
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
