/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.jalon.sirius.JalonViewpoints;
import org.jalon.sirius.internal.Registration;
import org.junit.jupiter.api.Test;

/**
 * The specification against the metamodels of a real Sirius, which aren't ours to keep:
 * {@code -Djalon.sirius.models=FOLDER} names a folder with {@code viewpoint.ecore}, {@code diagram.ecore},
 * {@code table.ecore}, {@code tree.ecore} and {@code Environment.odesign}, at any depth.
 */
class ConformanceTest {

    private static final URI VIEWPOINT = URI.createURI("../../org.eclipse.sirius.model/model/viewpoint.ecore");

    @Test
    void siriusReadsEveryClassFeatureValueAndReference() throws Exception {
        String folder = System.getProperty("jalon.sirius.models", "none");
        assumeTrue(!"none".equals(folder), "no metamodels of Sirius: give their folder by -Djalon.sirius.models=FOLDER");
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("odesign", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().put(URI.createURI("environment:/viewpoint"),
            URI.createFileURI(find(folder, "Environment.odesign").toString()));
        for (String name : List.of("viewpoint", "diagram", "table", "tree")) {
            Path file = find(folder, name + ".ecore");
            Resource ecore = resources.getResource(URI.createFileURI(file.toString()), true);
            // metamodels refer to each other by the places that they have in the sources of Sirius
            resources.getURIConverter().getURIMap().put(VIEWPOINT.resolve(ecore.getURI()),
                URI.createFileURI(find(folder, "viewpoint.ecore").toString()));
            register((EPackage) ecore.getContents().getFirst(), resources);
        }
        assertConforms(resources);
    }

    private static void register(EPackage each, ResourceSet resources) {
        resources.getPackageRegistry().put(each.getNsURI(), each);
        each.getESubpackages().forEach(sub -> register(sub, resources));
    }

    private static Path find(String folder, String name) throws Exception {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.getFileName().toString().equals(name)).findFirst().orElseThrow();
        }
    }

    private static void assertConforms(ResourceSet resources) throws Exception {
        Resource resource = resources.createResource(URI.createURI("platform:/plugin/" + JalonViewpoints.SPECIFICATION));
        String path = JalonViewpoints.SPECIFICATION.substring(JalonViewpoints.BUNDLE.length());
        try (InputStream in = Registration.class.getResourceAsStream(path)) {
            resource.load(in, Map.of());
        }
        assertEquals(List.of(), resource.getErrors());
        assertEquals(List.of(), resource.getWarnings());
        List<String> lost = new ArrayList<>();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject each = all.next();
            each.eCrossReferences().forEach(target -> {
                if (EcoreUtil.resolve(target, resources).eIsProxy()) {
                    lost.add(each + " → " + ((InternalEObject) target).eProxyURI());
                }
            });
            each.eClass().getEAllContainments().stream().filter(reference -> reference.isRequired()
                && !reference.isDerived() && !each.eIsSet(reference)).forEach(reference -> lost.add(each + " lacks "
                    + reference.getName()));
        }
        assertEquals(List.of(), lost);
        assertFalse(resource.getContents().isEmpty());
    }
}
