/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jalon.validation.Registrations.Declaration;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads extensions from the files {@code plugin.xml} of the class path, where there is no platform to do it. */
final class ClassPathExtensions {

    private ClassPathExtensions() {
    }

    private record XmlDeclaration(Element element, String contributor) implements Declaration {

        @Override
        public String kind() {
            return element.getTagName();
        }

        @Override
        public String attribute(String name) {
            return element.hasAttribute(name) ? element.getAttribute(name) : null;
        }

        @Override
        public Object create() throws ReflectiveOperationException {
            return Class.forName(element.getAttribute("class"), true, ClassPathExtensions.class.getClassLoader())
                    .getDeclaredConstructor().newInstance();
        }
    }

    static List<Declaration> read() {
        List<Declaration> all = new ArrayList<>();
        try {
            for (URL url : Collections.list(ClassPathExtensions.class.getClassLoader().getResources("plugin.xml"))) {
                read(url, all);
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("plugin.xml can't be read: " + e.getMessage(), e);
        }
        return all;
    }

    private static void read(URL url, List<Declaration> all)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream in = url.openStream()) {
            NodeList extensions = factory.newDocumentBuilder().parse(in).getElementsByTagName("extension");
            for (int i = 0; i < extensions.getLength(); i++) {
                String point = ((Element) extensions.item(i)).getAttribute("point");
                if (point.equals(Registrations.BUNDLE + "." + Registrations.RULES)
                        || point.equals(Registrations.BUNDLE + "." + Registrations.QUICK_FIXES)) {
                    for (var node = extensions.item(i).getFirstChild(); node != null; node = node.getNextSibling()) {
                        if (node instanceof Element element) {
                            all.add(new XmlDeclaration(element, url.toString()));
                        }
                    }
                }
            }
        }
    }
}
