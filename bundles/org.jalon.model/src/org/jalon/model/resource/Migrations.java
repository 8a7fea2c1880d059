/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resource;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;

/** The migrations known: one for each earlier model version. */
public final class Migrations {

    private static final String POINT = "org.jalon.model.migrations";
    private static final Map<Integer, Migration> REGISTERED = new ConcurrentHashMap<>();

    private Migrations() {
    }

    /** Registers a migration where there is no extension registry; replaces one from the same version. */
    public static void register(Migration migration) {
        REGISTERED.put(migration.fromVersion(), migration);
    }

    /** Takes a registered migration away. */
    public static void unregister(Migration migration) {
        REGISTERED.remove(migration.fromVersion(), migration);
    }

    /** The migration that starts from a version: one registered, failing which one contributed. */
    public static Optional<Migration> from(int version) {
        return Optional.ofNullable(REGISTERED.get(version)).or(() -> contributed(version));
    }

    private static Optional<Migration> contributed(int version) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return Optional.empty();
        }
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            if (String.valueOf(version).equals(element.getAttribute("fromVersion"))) {
                try {
                    return Optional.of((Migration) element.createExecutableExtension("class"));
                } catch (CoreException | ClassCastException e) {
                    ILog.of(Migrations.class).error("Migration of " + element.getContributor().getName(), e);
                }
            }
        }
        return Optional.empty();
    }
}
