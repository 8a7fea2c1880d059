/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.output;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes a result in one piece: who reads the file meanwhile sees the former one or the new one, never a half. What a
 * link leads to is written, and the link stays.
 */
public final class OutputFile {

    /** The {@linkplain FileSystemException#getReason() reason} of the failure where a file would replace a folder. */
    public static final String IS_A_FOLDER = "IsAFolder";

    private OutputFile() {
    }

    /**
     * Produces the content of a file.
     *
     * @param <T> what it is written to
     */
    public interface Content<T> {

        /**
         * Writes all of it.
         *
         * @param output where it goes; it is closed by the caller
         * @throws IOException if it can't be written: the file is then as it was before
         */
        void writeTo(T output) throws IOException;
    }

    /**
     * Writes bytes; missing folders are made.
     *
     * @param file    where they go; a file that is there is replaced
     * @param content writes them
     * @throws IOException if it can't be written, with {@link #IS_A_FOLDER} if it is a folder
     */
    public static void write(Path file, Content<OutputStream> content) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, IS_A_FOLDER);
        }
        if (Files.exists(target)) {
            target = target.toRealPath(); // what a link leads to is written, and the link stays
            if (!Files.isRegularFile(target)) {
                try (var out = new BufferedOutputStream(Files.newOutputStream(target))) { // a terminal or a pipe
                    content.writeTo(out);
                }
                return;
            }
        }
        Files.createDirectories(target.getParent());
        // not a temporary file of the system: nobody but its owner could read the result
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Writes text in UTF-8; missing folders are made.
     *
     * @param file    where it goes; a file that is there is replaced
     * @param content writes it
     * @throws IOException as for {@link #write}
     */
    public static void writeText(Path file, Content<Writer> content) throws IOException {
        write(file, stream -> {
            var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
        });
    }

    /**
     * The extension of a file name.
     *
     * @param file a file
     * @return in lower case, without the dot; empty if it has none
     */
    public static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }
}
