/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jalon.model.project.Project;

/** An editing domain for tests of commands, with nothing but what EMF gives. */
public final class Editing {

    private Editing() {
    }

    /**
     * Puts a project into a resource under an editing domain with a command stack.
     *
     * @param project the project, which should be in no resource yet
     * @return the domain
     */
    public static AdapterFactoryEditingDomain of(Project project) {
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
                new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
        ResourceSet resources = domain.getResourceSet();
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("test.jalon"));
        resources.getResources().add(resource);
        resource.getContents().add(project);
        return domain;
    }
}
