/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jalon.model.resource.FileProblem;
import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.JalonFileException;

/** Bounds what a parser can be made to hold in memory: the whole stream, and any text or tag within it. */
final class GuardedInputStream extends FilterInputStream {

    private static final int MEGABYTE = 1 << 20;

    private final String file;
    private final long maximum;
    private final int maximumText;
    private long total;
    private int text;

    /**
     * @param maximum most bytes of the stream
     * @param maximumText most bytes between two "&lt;"
     */
    GuardedInputStream(InputStream in, String file, long maximum, int maximumText) {
        super(in);
        this.file = file;
        this.maximum = maximum;
        this.maximumText = maximumText;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            text = buffer[i] == '<' ? 0 : text + 1;
            if (text > maximumText) {
                throw tooLarge(Kind.TEXT_TOO_LONG, file, maximumText);
            }
        }
        total += Math.max(read, 0);
        if (total > maximum) {
            throw tooLarge(Kind.TOO_LARGE, file, maximum);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    static JalonFileException tooLarge(Kind kind, String file, long bytes) {
        return new JalonFileException(FileProblem.of(kind, file, bytes / MEGABYTE), null);
    }
}
