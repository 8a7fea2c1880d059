/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.jalon.model.Identified;
import org.jalon.model.resource.FileProblem;
import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.JalonResource;

/** Reads a project from a stream: head first, then migration if it is old, then the content. */
public final class ProjectReader {

    private static final long MAXIMUM = 128L << 20;
    static final int MAXIMUM_TEXT = 16 << 20;

    private final JalonResource resource;
    private final XMLHelper helper;
    private final Map<?, ?> options;
    private final String file;

    /** @param options load options of the resource */
    public ProjectReader(JalonResource resource, XMLHelper helper, Map<?, ?> options) {
        this.resource = resource;
        this.helper = helper;
        this.options = options;
        this.file = resource.fileName();
    }

    /** Fills the resource. */
    public void read(InputStream in) throws IOException {
        long maximum = options.get(JalonResource.OPTION_MAXIMUM_SIZE) instanceof Number n ? n.longValue() : MAXIMUM;
        InputStream guarded = new GuardedInputStream(in, file, maximum, MAXIMUM_TEXT);
        byte[] first = guarded.readNBytes(ProjectHead.LIMIT);
        ProjectHead head = ProjectHead.read(first, file);
        if (FileStore.localFile(resource).map(FileStore::size).orElse(0L) > maximum) {
            throw GuardedInputStream.tooLarge(Kind.TOO_LARGE, file, maximum);
        }
        int version = head.version();
        int current = JalonResource.MODEL_VERSION;
        if (version > current) {
            throw new JalonFileException(FileProblem.of(Kind.NEWER_VERSION, file, version, current), null);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), guarded);
        if (version < current) {
            whole = new ByteArrayInputStream(new Migrator(file, current).migrate(whole, version));
            resource.getWarnings().add(FileProblem.of(Kind.MIGRATED, file, version, current));
        }
        new ProjectLoad(helper, file).load(resource, whole, options);
    }

    /** What is to be said of two elements with one identifier. */
    public static FileProblem duplicate(String file, Identified second, EObject first) {
        return FileProblem.of(Kind.DUPLICATE_IDENTIFIER, file, Elements.describe(second), Elements.describe(first),
                second.getId());
    }
}
