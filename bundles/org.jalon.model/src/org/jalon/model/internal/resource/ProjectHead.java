/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.jalon.model.resource.FileProblem;
import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.JalonFileException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * What the first bytes of a file tell before anything is built from it: whether it is a project, and of which model
 * version. A file of any size that isn't a project is thus refused at once.
 *
 * @param version number in the namespace of the root element
 */
record ProjectHead(int version) {

    /** Most bytes that may precede the end of the root element's start tag. */
    static final int LIMIT = ProjectReader.MAXIMUM_TEXT + (1 << 20);

    private static final Pattern NAMESPACE = Pattern.compile("http://jalon\\.org/model/(\\d{1,6})/project");
    private static final int SHOWN = 80;

    /** Reads the head of a file. */
    static ProjectHead read(byte[] head, String file) throws JalonFileException {
        if (head.length == 0) {
            throw refusal(Kind.EMPTY, file, null);
        }
        if (!looksLikeXml(head)) {
            throw refusal(Kind.NOT_XML, file, null);
        }
        RootReader reader = new RootReader(file);
        try {
            SAXParser parser = SecureXml.headParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.parse(new InputSource(new ByteArrayInputStream(head)), reader);
        } catch (RootFound found) {
            return found.head;
        } catch (SAXParseException broken) {
            throw broken(head, file, broken);
        } catch (SAXException wrapped) {
            if (wrapped.getException() instanceof JalonFileException refused) {
                throw refused;
            }
            throw refusal(Kind.NOT_XML, file, wrapped);
        } catch (IOException | ParserConfigurationException e) {
            throw refusal(Kind.NOT_XML, file, e);
        }
        throw refusal(Kind.NOT_XML, file, null);
    }

    private static JalonFileException broken(byte[] head, String file, SAXParseException broken) {
        if (isBlank(head)) {
            return refusal(Kind.EMPTY, file, broken);
        }
        String text = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
        Kind kind = text.contains("http://jalon.org/model/") ? Kind.DAMAGED : Kind.NOT_XML;
        return new JalonFileException(
                FileProblem.at(kind, file, broken.getLineNumber(), broken.getColumnNumber()), broken);
    }

    /** Whether the bytes begin, after a byte order mark and white space, with "<", in any encoding of XML. */
    private static boolean looksLikeXml(byte[] head) {
        for (byte b : head) {
            int c = b & 0xff;
            boolean mark = c == 0xef || c == 0xbb || c == 0xbf || c == 0xfe || c == 0xff;
            if (c == '<') {
                return true;
            }
            if (!mark && c != 0 && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return isBlank(head);
    }

    private static boolean isBlank(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).replace("\ufeff", "").isBlank();
    }

    private static JalonFileException refusal(Kind kind, String file, Throwable cause) {
        return new JalonFileException(FileProblem.of(kind, file), cause);
    }

    /** Ends the parse once the root element is known. */
    private static final class RootFound extends SAXException {
        private static final long serialVersionUID = 1L;
        private final transient ProjectHead head;

        RootFound(ProjectHead head) {
            this.head = head;
        }
    }

    private static final class RootReader extends DefaultHandler2 {
        private final String file;

        RootReader(String file) {
            this.file = file;
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new SAXException(refusal(Kind.FORBIDDEN_DOCTYPE, file, null));
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes)
                throws SAXException {
            Matcher namespace = NAMESPACE.matcher(uri);
            if (namespace.matches() && "Project".equals(local)) {
                throw new RootFound(new ProjectHead(Integer.parseInt(namespace.group(1))));
            }
            String root = "<" + shorten(qualified) + ">" + (uri.isEmpty() ? "" : " (" + shorten(uri) + ")");
            throw new SAXException(new JalonFileException(FileProblem.of(Kind.NOT_A_PROJECT, file, root), null));
        }

        private static String shorten(String text) {
            return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
            return new InputSource(new ByteArrayInputStream(new byte[0]));
        }
    }
}
