/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jalon.exchange.internal.XmlGuard;

/** A file to be imported and its first bytes, by which importers recognise it. */
public final class FileProbe {

    private static final int HEAD_BYTES = 64 * 1024;

    private final Path path;
    private final byte[] head;
    private QName root;
    private Set<String> rootAttributes = Set.of();
    private boolean rootLookedUp;

    FileProbe(Path path) throws IOException {
        this.path = path;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD_BYTES);
        }
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** Its first bytes, up to 64 KiB. */
    public byte[] head() {
        return head.clone();
    }

    /** Its first bytes as text; bytes above 127 are read as Latin-1 and serve for nothing but comparison. */
    public String headText() {
        int from = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new String(head, from, head.length - from, StandardCharsets.ISO_8859_1);
    }

    /** Whether the file starts with these bytes. */
    public boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The root element of an XML file, as far as the head tells; empty for anything else. */
    public Optional<QName> xmlRoot() {
        if (!rootLookedUp) {
            rootLookedUp = true;
            root = findRoot();
        }
        return Optional.ofNullable(root);
    }

    /** The names of the attributes of the root element of an XML file; empty for anything else. */
    public Set<String> xmlRootAttributes() {
        xmlRoot();
        return rootAttributes;
    }

    /** Whether the first character is that of XML in any encoding; the parser would complain on the console. */
    private boolean mayBeXml() {
        String text = headText().replace("\0", "").strip();
        return text.startsWith("<") || startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE);
    }

    private QName findRoot() {
        if (!mayBeXml()) {
            return null;
        }
        try {
            XMLStreamReader reader = XmlGuard.newReader(new ByteArrayInputStream(head));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    rootAttributes = IntStream.range(0, reader.getAttributeCount())
                            .mapToObj(reader::getAttributeLocalName).collect(Collectors.toUnmodifiableSet());
                    return reader.getName();
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            return null; // not XML, or not enough of it to tell
        }
        return null;
    }
}
