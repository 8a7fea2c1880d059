/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jalon.exchange.ImportException;
import org.jalon.exchange.ImportException.Reason;

/**
 * Reads an XML file once, before any other parser does, and refuses what could harm: a document type declaration (and
 * with it entities of every sort), excessive nesting, an unbounded number of elements. It also gives the exact place
 * where a file is malformed or cut off.
 */
public final class XmlGuard {

    private static final int MAXIMUM_DEPTH = 200;
    private static final long MAXIMUM_ELEMENTS = 20_000_000;

    private XmlGuard() {
    }

    /** A parser that resolves no entity, fetches nothing and knows no document types. */
    public static XMLStreamReader newReader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, Boolean.FALSE);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.createXMLStreamReader(in);
    }

    /**
     * Checks a whole XML document.
     *
     * @param in     the document
     * @param file   the file it comes from, for messages
     * @param locale the user's language
     * @throws ImportException if the document must not or can't be parsed
     * @throws IOException     if it can't be read
     */
    public static void check(InputStream in, Path file, Locale locale) throws ImportException, IOException {
        XMLStreamReader reader = null;
        try {
            reader = newReader(in);
            scan(reader, file, locale);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw new ImportException(Reason.MALFORMED_XML, file, place(e.getLocation(), locale), null, locale, e);
        } catch (RuntimeException e) {
            throw new ImportException(Reason.MALFORMED_XML, file,
                    place(reader == null ? null : reader.getLocation(), locale), null, locale, e);
        }
    }

    private static void scan(XMLStreamReader reader, Path file, Locale locale)
            throws XMLStreamException, ImportException {
        int depth = 0;
        long elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw refused(Reason.FORBIDDEN_DOCTYPE, reader, file, locale);
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > MAXIMUM_DEPTH || ++elements > MAXIMUM_ELEMENTS) {
                    throw refused(Reason.EXCESSIVE_XML, reader, file, locale);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // text, comments and instructions are harmless
            }
            }
        }
    }

    private static ImportException refused(Reason reason, XMLStreamReader reader, Path file, Locale locale) {
        return new ImportException(reason, file, place(reader.getLocation(), locale), null, locale, null);
    }

    private static String place(Location location, Locale locale) {
        if (location == null || location.getLineNumber() < 0) {
            return null;
        }
        return Messages.in(locale).text("refused.lineAndColumn", Integer.toString(location.getLineNumber()),
                Integer.toString(Math.max(1, location.getColumnNumber())));
    }
}
