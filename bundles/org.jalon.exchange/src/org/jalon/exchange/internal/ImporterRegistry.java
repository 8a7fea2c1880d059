/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.jalon.exchange.FormatImporter;
import org.jalon.exchange.internal.mpxj.MpxjImporter;
import org.jalon.exchange.internal.rcpsp.ProblemImporter;

/** The importers contributed to the extension point, best first. Outside OSGi there are Jalon's own alone. */
public final class ImporterRegistry {

    private static final String POINT = "org.jalon.exchange.importers";

    private ImporterRegistry() {
    }

    /** All importers, those of higher priority first. */
    public static List<FormatImporter> importers() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return List.of(new MpxjImporter(), new ProblemImporter());
        }
        List<FormatImporter> importers = new ArrayList<>();
        Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .sorted(Comparator.comparingInt(ImporterRegistry::priority).reversed())
                .forEach(element -> create(element, importers));
        return importers;
    }

    private static void create(IConfigurationElement element, List<FormatImporter> importers) {
        try {
            importers.add((FormatImporter) element.createExecutableExtension("class"));
        } catch (CoreException | ClassCastException e) {
            // one broken contribution must not take the others down
            ILog.of(ImporterRegistry.class).error("Importer " + element.getAttribute("id") + " can't be created", e);
        }
    }

    private static int priority(IConfigurationElement element) {
        try {
            String priority = element.getAttribute("priority");
            return priority == null ? 0 : Integer.parseInt(priority.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
