/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Replaces the content of a file so that at every moment, even if the process is killed or the machine stops, the
 * file holds either its old or its new content, whole. The old content is kept beside it, under the same name
 * followed by {@code ~}. Symbolic links are followed, permissions and group are kept.
 */
final class AtomicFile {

    private static final String BACKUP = "~";
    private static final String TEMPORARY = ".saving";
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final int LINKS = 40;
    private static final Set<PosixFilePermission> WRITE = EnumSet.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path file;
    private final Path folder;

    /** @param path the file as named by the user, possibly a symbolic link */
    AtomicFile(Path path) throws IOException {
        this.file = target(path.toAbsolutePath());
        this.folder = file.getParent();
    }

    /** Writes the content; on any exception the file is as it was. */
    void write(byte[] content) throws IOException {
        PosixFileAttributes attributes = Files.exists(file) ? posix(file) : null;
        if (attributes != null && attributes.permissions().stream().noneMatch(WRITE::contains)
                || Files.exists(file) && !Files.isWritable(file)) {
            // a rename would get round the write protection
            throw new ReadOnlyFileException(file.toString());
        }
        Path temporary = sibling();
        try {
            fill(temporary, content);
            if (attributes != null) {
                like(temporary, attributes);
            }
            if (Files.exists(file)) {
                keepPrevious();
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        sync(folder);
        sweep();
    }

    /** The file is marked read-only. */
    static final class ReadOnlyFileException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        ReadOnlyFileException(String file) {
            super(file);
        }
    }

    private static Path target(Path path) throws IOException {
        Path result = path;
        for (int i = 0; Files.isSymbolicLink(result); i++) {
            if (i == LINKS) {
                throw new FileSystemException(path.toString(), null, "too many symbolic links");
            }
            result = result.resolveSibling(Files.readSymbolicLink(result));
        }
        return result.normalize();
    }

    private Path sibling() {
        return folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + TEMPORARY);
    }

    private static void fill(Path path, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Gives the previous content a second name; the file itself stays in place. */
    private void keepPrevious() throws IOException {
        Path link = sibling();
        try {
            try {
                Files.createLink(link, file);
            } catch (UnsupportedOperationException | FileSystemException noHardLinks) {
                fill(link, Files.readAllBytes(file));
            }
            Files.move(link, folder.resolve(file.getFileName() + BACKUP), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(link);
        }
    }

    private static PosixFileAttributes posix(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes();
    }

    private static void like(Path path, PosixFileAttributes model) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        GroupPrincipal group = model.group();
        if (!view.readAttributes().group().equals(group)) {
            try {
                view.setGroup(group);
            } catch (IOException notAMember) {
                // the content counts more than its group
            }
        }
        view.setPermissions(model.permissions());
    }

    /** Makes the rename last; systems that can't open a folder do so by themselves. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows opens no folder
        }
    }

    /** Removes what killed processes left behind. */
    private void sweep() {
        Instant limit = Instant.now().minus(ABANDONED);
        DirectoryStream.Filter<Path> left = p -> {
            String name = p.getFileName().toString();
            return name.startsWith("." + file.getFileName() + ".") && name.endsWith(TEMPORARY)
                    && Files.getLastModifiedTime(p, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(limit);
        };
        try (DirectoryStream<Path> abandoned = Files.newDirectoryStream(folder, left)) {
            for (Path path : abandoned) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | DirectoryIteratorException unimportant) {
            // next time
        }
    }
}
