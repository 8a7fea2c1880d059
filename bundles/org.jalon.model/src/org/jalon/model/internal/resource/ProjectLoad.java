/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.jalon.model.resource.FileProblem;
import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.JalonFileException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a project with a secure parser and reports everything wrong at once. */
final class ProjectLoad extends XMILoadImpl {

    private final String file;

    ProjectLoad(XMLHelper helper, String file) {
        super(helper);
        this.file = file;
    }

    @Override
    public void load(XMLResource target, InputStream in, Map<?, ?> loadOptions) throws IOException {
        resource = target;
        is = in;
        options = loadOptions;
        try {
            InputSource source = new InputSource(in);
            source.setSystemId(file);
            SecureXml.saxParser().parse(source, new ProjectHandler(target, helper, loadOptions, file));
        } catch (SAXParseException broken) {
            throw new JalonFileException(FileProblem.at(Kind.DAMAGED, file, broken.getLineNumber(),
                    broken.getColumnNumber()), broken);
        } catch (SAXException e) {
            if (e.getException() instanceof JalonFileException refused) {
                throw refused;
            }
            throw new JalonFileException(FileProblem.of(Kind.DAMAGED, file), e);
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
        List<FileProblem> problems = target.getErrors().stream().filter(FileProblem.class::isInstance)
                .map(FileProblem.class::cast).toList();
        if (!problems.isEmpty()) {
            throw new JalonFileException(problems, null);
        }
    }
}
