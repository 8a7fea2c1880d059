/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.jalon.model.resource.FileProblem;
import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.JalonFileException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Builds the project, keeps what it doesn't know, and words what is wrong for people. */
final class ProjectHandler extends SAXXMIHandler {

    private static final int DEEPEST = 500;
    private static final int MOST_PROBLEMS = 200;

    private final String file;
    private final Set<String> missingPackages = new HashSet<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private int depth;

    ProjectHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, String file) {
        super(resource, helper, options);
        this.file = file;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (++depth > DEEPEST) {
            throw new SAXException(new JalonFileException(FileProblem.at(Kind.TOO_DEEP, file, getLineNumber(),
                    getColumnNumber(), DEEPEST), null));
        }
        super.startElement(uri, local, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        depth--;
        super.endElement(uri, local, qualified);
    }

    @Override
    protected void recordUnknownFeature(String prefix, String name, boolean element, EObject owner, String value) {
        if (!(owner instanceof AnyType)) {
            warn(Kind.UNKNOWN_CONTENT, name, Elements.describe(owner));
        }
        super.recordUnknownFeature(prefix, name, element, owner, value);
    }

    /** Packages come from the registry alone: a namespace is never taken for an address or a class to load. */
    @Override
    protected EPackage getPackageForURI(String uri) {
        EPackage known = uri == null ? null : extendedMetaData.getPackage(uri);
        return known != null || uri == null ? known : handleMissingPackage(uri);
    }

    @Override
    protected EPackage handleMissingPackage(String uri) {
        if (missingPackages.add(uri)) {
            warn(Kind.UNKNOWN_EXTENSION, uri);
        }
        EPackage missing = super.handleMissingPackage(uri);
        if (prefixes.containsKey(uri)) {
            missing.setNsPrefix(prefixes.get(uri));
        }
        return missing;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.putIfAbsent(uri, prefix);
        super.startPrefixMapping(prefix, uri);
    }

    @Override
    protected EObject validateCreateObjectFromFactory(EFactory factory, String type, EObject created,
            EStructuralFeature feature) {
        if (created == null && factory != null && !missingPackages.contains(factory.getEPackage().getNsURI())) {
            warn(Kind.UNKNOWN_CONTENT, factory.getEPackage().getNsPrefix() + ":" + type,
                    Elements.describe(objects.peekEObject()));
        }
        return super.validateCreateObjectFromFactory(factory, type, created, feature);
    }

    private void warn(Kind kind, Object... arguments) {
        if (xmlResource.getWarnings().size() < MOST_PROBLEMS) {
            xmlResource.getWarnings().add(FileProblem.at(kind, file, getLineNumber(), getColumnNumber(), arguments));
        }
    }

    @Override
    public void error(XMIException e) {
        if (xmlResource.getErrors().size() < MOST_PROBLEMS) {
            xmlResource.getErrors().add(problem(e));
        }
    }

    @Override
    public void fatalError(XMIException e) {
        // the exception that follows says it
    }

    private FileProblem problem(XMIException e) {
        return switch (e) {
            case UnresolvedReferenceException u -> FileProblem.at(Kind.UNRESOLVED_REFERENCE, file, u.getLine(),
                    u.getColumn(), Elements.describe(u.getObject()), name(u.getFeature()), u.getReference());
            case IllegalValueException v -> FileProblem.at(Kind.INVALID_VALUE, file, v.getLine(), v.getColumn(),
                    v.getValue() instanceof EObject o ? Elements.describe(o) : v.getValue(), name(v.getFeature()),
                    Elements.describe(v.getObject()));
            default -> FileProblem.at(Kind.DAMAGED, file, e.getLine(), e.getColumn());
        };
    }

    private static String name(EStructuralFeature feature) {
        return feature == null ? "" : feature.getName();
    }
}
