/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.edit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;

/** The project templates contributed to this platform. */
public final class ProjectTemplates {

    private static final String POINT = "org.jalon.model.edit.projectTemplates";
    private static final int LAST = 1000;

    private ProjectTemplates() {
    }

    /** All templates in the order meant for a list; none where there is no extension registry. */
    public static List<ProjectTemplate> all() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? List.of() : Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .sorted(Comparator.comparingInt(ProjectTemplates::order)
                        .thenComparing(e -> String.valueOf(e.getAttribute("name"))))
                .map(ProjectTemplates::template).toList();
    }

    /** The template of an identifier. */
    public static Optional<ProjectTemplate> find(String id) {
        return all().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    private static int order(IConfigurationElement element) {
        String order = element.getAttribute("order");
        return order == null || !order.matches("\\d{1,6}") ? LAST : Integer.parseInt(order);
    }

    private static ProjectTemplate template(IConfigurationElement element) {
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        return new ProjectTemplate(element.getAttribute("id"), element.getAttribute("name"),
                element.getAttribute("description"), element.getAttribute("content"),
                Boolean.parseBoolean(element.getAttribute("sample")), bundle::getEntry);
    }
}
