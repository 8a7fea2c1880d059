/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

import org.jalon.exchange.internal.mpxj.Findings.Subject;

/**
 * Tells text files that were cut off: what is there can be read, so that nothing else would say that some is missing.
 * Primavera's end with a line {@code %E}; Microsoft's have no such mark, but end their last line.
 */
final class CutOffCheck {

    private static final int TAIL_BYTES = 64;

    private final Conversion conversion;

    CutOffCheck(Conversion conversion) {
        this.conversion = conversion;
    }

    void run() throws IOException {
        String tail = conversion.format == MpxjFormat.XER || conversion.format == MpxjFormat.MPX ? tail() : "";
        String file = conversion.file.getFileName().toString();
        if (conversion.format == MpxjFormat.XER && !tail.stripTrailing().endsWith("%E")) {
            conversion.findings.lost(Subject.PROJECT, file, "noEndMark", "%E");
        } else if (conversion.format == MpxjFormat.MPX && !tail.matches("(?s).*[\\n\\r\\x1A]")) {
            conversion.findings.lost(Subject.PROJECT, file, "unfinishedLine",
                    tail.substring(tail.lastIndexOf('\n') + 1));
        }
    }

    private String tail() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(conversion.file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL_BYTES, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1);
        }
    }
}
