/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.SAXException;

/**
 * XML parsers of the JDK that open nothing but the stream they are given: no external entity, no external DTD, and
 * secure processing with its limits.
 */
final class SecureXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String EXTERNAL_GENERAL = "http://xml.org/sax/features/external-general-entities";
    private static final String EXTERNAL_PARAMETER = "http://xml.org/sax/features/external-parameter-entities";
    private static final String EXTERNAL_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    /**
     * Since Java 24 the JDK counts character references (line breaks in texts) as entities and bounds them far below
     * what a project needs. Without a DOCTYPE there are no other entities, and depth is bounded while reading.
     */
    private static final List<String> UNLIMITED = List.of("jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxElementDepth");

    private SecureXml() {
    }

    /** A namespace-aware parser that refuses any DOCTYPE as an error. */
    static SAXParser saxParser() throws ParserConfigurationException, SAXException {
        return saxParser(true);
    }

    /** A namespace-aware parser that tells its lexical handler about a DOCTYPE instead of failing with a text. */
    static SAXParser headParser() throws ParserConfigurationException, SAXException {
        return saxParser(false);
    }

    private static SAXParser saxParser(boolean noDoctype) throws ParserConfigurationException, SAXException {
        // the JDK's own: another one on the class path might ignore these features
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, noDoctype);
        factory.setFeature(EXTERNAL_GENERAL, false);
        factory.setFeature(EXTERNAL_PARAMETER, false);
        factory.setFeature(EXTERNAL_DTD, false);
        SAXParser parser = factory.newSAXParser();
        for (String limit : UNLIMITED) {
            parser.setProperty(limit, "0");
        }
        return parser;
    }

    /** A namespace-aware builder of documents that refuses any DOCTYPE. */
    static DocumentBuilder documentBuilder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        UNLIMITED.forEach(limit -> factory.setAttribute(limit, "0"));
        return factory.newDocumentBuilder();
    }
}
