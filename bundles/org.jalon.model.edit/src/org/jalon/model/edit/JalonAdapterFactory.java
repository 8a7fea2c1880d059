/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.edit;

import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * The item providers for editing a project: those of the metamodel, those that extensions register, and reflective
 * ones for the rest. Whatever shows elements of a project, in trees, tables, properties or the menu of new children,
 * goes through this factory.
 */
public class JalonAdapterFactory extends ComposedAdapterFactory {

    /** A factory with the item providers of the metamodel and of all extensions registered. */
    public JalonAdapterFactory() {
        super(Descriptor.Registry.INSTANCE);
        addAdapterFactory(new ModelItemProviders());
        addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
    }
}
