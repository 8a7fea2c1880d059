/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.jalon.model.resource.FileProblem;
import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.Migration;
import org.jalon.model.resource.Migrations;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Brings an old project file up to the current model, one version at a time. */
final class Migrator {

    private final String file;
    private final int current;

    Migrator(String file, int current) {
        this.file = file;
        this.current = current;
    }

    /** The file in the current model version. */
    byte[] migrate(InputStream in, int version) throws IOException {
        Document document = parse(in);
        for (int from = version; from < current; from++) {
            step(document, from, version);
        }
        return write(document);
    }

    private void step(Document document, int from, int version) throws JalonFileException {
        Migration migration = Migrations.from(from).orElseThrow(() -> new JalonFileException(
                FileProblem.of(Kind.NO_MIGRATION, file, version, current), null));
        try {
            migration.migrate(document);
        } catch (RuntimeException e) {
            throw new JalonFileException(FileProblem.of(Kind.MIGRATION_FAILED, file, from, e.getMessage()), e);
        }
        Pattern old = Pattern.compile("http://jalon\\.org/model/" + from + "(?=/|$)");
        raise(document, document.getDocumentElement(), old, "http://jalon.org/model/" + (from + 1));
    }

    private static void raise(Document document, Node node, Pattern old, String replacement) {
        if (!(node instanceof Element element)) {
            return;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attribute.setValue(old.matcher(attribute.getValue()).replaceFirst(replacement));
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            raise(document, child, old, replacement);
        }
        String namespace = element.getNamespaceURI();
        if (namespace != null && old.matcher(namespace).lookingAt()) {
            document.renameNode(element, old.matcher(namespace).replaceFirst(replacement), element.getNodeName());
        }
    }

    private Document parse(InputStream in) throws IOException {
        try {
            return SecureXml.documentBuilder().parse(in);
        } catch (SAXParseException broken) {
            throw new JalonFileException(FileProblem.at(Kind.DAMAGED, file, broken.getLineNumber(),
                    broken.getColumnNumber()), broken);
        } catch (SAXException | ParserConfigurationException e) {
            throw new JalonFileException(FileProblem.of(Kind.DAMAGED, file), e);
        }
    }

    private static byte[] write(Document document) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }
}
