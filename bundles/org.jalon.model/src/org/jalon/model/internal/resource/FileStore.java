/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.jalon.model.internal.resource.AtomicFile.ReadOnlyFileException;
import org.jalon.model.resource.FileProblem;
import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.JalonFileException;

/** Local files behind resources: those of the file system and those of a workspace. */
public final class FileStore {

    private FileStore() {
    }

    /** The local file that holds a resource; empty for URIs of other kinds. */
    public static Optional<Path> localFile(Resource resource) {
        URI uri = resource.getURI();
        if (uri == null) {
            return Optional.empty();
        }
        ResourceSet set = resource.getResourceSet();
        URI normal = set == null ? uri : set.getURIConverter().normalize(uri);
        if (normal.isPlatformResource()) {
            normal = CommonPlugin.asLocalURI(normal);
        }
        if (normal.isRelative() && !normal.hasAbsolutePath() && !normal.isEmpty()) {
            normal = URI.createFileURI(Path.of(normal.toFileString()).toAbsolutePath().toString());
        }
        return normal.isFile() && normal.toFileString() != null ? Optional.of(Path.of(normal.toFileString()))
                : Optional.empty();
    }

    /** Opens a file for reading. */
    public static InputStream open(Path path, String file) throws JalonFileException {
        if (Files.isDirectory(path)) {
            throw new JalonFileException(FileProblem.of(Kind.IS_A_FOLDER, file), null);
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new JalonFileException(FileProblem.of(Kind.MISSING, file), e);
        } catch (IOException e) {
            throw failure(Kind.UNREADABLE, file, e);
        }
    }

    /** Replaces a file atomically. */
    public static void write(Path path, String file, byte[] content) throws JalonFileException {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new JalonFileException(FileProblem.of(Kind.IS_A_FOLDER, file), null);
        }
        if (!Files.isDirectory(folder)) {
            throw new JalonFileException(FileProblem.of(Kind.MISSING_FOLDER, file, folder), null);
        }
        try {
            new AtomicFile(path).write(content);
        } catch (IOException e) {
            throw failure(Kind.NOT_WRITABLE, file, e);
        }
    }

    static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JalonFileException failure(Kind otherwise, String file, IOException e) {
        return new JalonFileException(switch (e) {
            case ReadOnlyFileException r -> FileProblem.of(Kind.READ_ONLY, file);
            case AccessDeniedException d -> FileProblem.of(Kind.ACCESS_DENIED, file);
            default -> FileProblem.of(otherwise, file, e.getMessage());
        }, e);
    }
}
