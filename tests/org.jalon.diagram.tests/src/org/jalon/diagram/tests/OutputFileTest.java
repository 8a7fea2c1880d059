/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jalon.diagram.output.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aFailureLeavesTheFormerFileAndNothingElse() throws IOException {
        Path file = folder.resolve("plan.svg");
        OutputFile.writeText(file, writer -> writer.write("former"));
        assertThrows(IOException.class, () -> OutputFile.writeText(file, writer -> {
            writer.write("half");
            throw new IOException("disk full");
        }));
        assertEquals("former", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysAndItsTargetIsReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("shared.html"), "former");
        Path link = Files.createSymbolicLink(folder.resolve("report.html"), target);
        OutputFile.writeText(link, writer -> writer.write("new"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(target));
    }

    @Test
    void aFolderIsNotReplaced() {
        FileSystemException refused = assertThrows(FileSystemException.class,
                () -> OutputFile.writeText(folder, writer -> writer.write("new")));
        assertEquals(OutputFile.IS_A_FOLDER, refused.getReason());
    }
}
