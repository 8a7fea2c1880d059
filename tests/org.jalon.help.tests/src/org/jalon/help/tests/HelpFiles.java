/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.help.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files of the help, read as they are. */
final class HelpFiles {

    static final Bundle BUNDLE = Platform.getBundle("org.jalon.help");
    /** Where the French twins are. */
    static final String FRENCH = "nl/fr/";

    private HelpFiles() {
    }

    /** Names of the pages, without folder. */
    static List<String> pages(String language) {
        return names(language + "html/", ".html");
    }

    /** Names of the cheat sheets, without folder. */
    static List<String> sheets(String language) {
        return names(language + "cheatsheets/", ".xml");
    }

    private static List<String> names(String folder, String extension) {
        TreeSet<String> names = new TreeSet<>();
        for (String path : Collections.list(BUNDLE.getEntryPaths(folder))) {
            if (path.endsWith(extension)) {
                names.add(path.substring(folder.length()));
            }
        }
        return List.copyOf(names);
    }

    static boolean exists(String path) {
        return BUNDLE.getEntry(path) != null;
    }

    /** A file as a tree. */
    static Document read(String path) {
        URL url = BUNDLE.getEntry(path);
        if (url == null) {
            throw new AssertionError("missing: " + path);
        }
        try (InputStream stream = url.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(stream);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(path, e);
        }
    }

    static List<Element> elements(Document document, String tag) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static List<String> attributes(Document document, String tag, String attribute) {
        return elements(document, tag).stream().map(each -> each.getAttribute(attribute)).toList();
    }
}
