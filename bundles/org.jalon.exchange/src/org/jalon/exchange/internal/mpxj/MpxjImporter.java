/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.util.IOUtils;
import org.jalon.exchange.FileProbe;
import org.jalon.exchange.FormatImporter;
import org.jalon.exchange.ImportContext;
import org.jalon.exchange.ImportException;
import org.jalon.exchange.ImportException.Reason;
import org.jalon.exchange.internal.Messages;
import org.jalon.exchange.internal.XmlGuard;
import org.jalon.model.project.Project;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mpx.MPXReader;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.reader.ProjectReader;

/** Imports the formats that the MPXJ library reads, after having made sure that they can do no harm. */
public final class MpxjImporter implements FormatImporter {

    /** Largest single record that the parser of compound documents may allocate. */
    private static final int MAXIMUM_RECORD_BYTES = 256 << 20;

    private static final byte[] PROJECTLIBRE_SEPARATOR = "@@@@@@@@@@ProjectLibreSeparator_MSXML@@@@@@@@@@"
            .getBytes(StandardCharsets.US_ASCII);

    static {
        IOUtils.setByteArrayMaxOverride(MAXIMUM_RECORD_BYTES);
    }

    @Override
    public String recognise(FileProbe file) {
        return MpxjFormat.of(file).map(format -> Messages.in(Locale.getDefault()).text("format." + format))
                .orElse(null);
    }

    @Override
    public Project read(FileProbe file, ImportContext context) throws ImportException {
        MpxjFormat format = MpxjFormat.of(file).orElseThrow();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(MpxjImporter.class.getClassLoader()); // JAXB finds its runtime through it
        try {
            guard(format, file.path(), context.locale());
            ProjectFile source = parse(format, file, context.locale());
            if (source == null || source.getTasks().isEmpty() && source.getResources().isEmpty()) {
                throw new ImportException(Reason.NO_PROJECT, file.path(), null, null, context.locale(), null);
            }
            return new Conversion(source, format, file.path(), context).convert();
        } catch (IOException e) {
            throw new ImportException(Reason.UNREADABLE, file.path(), null, e.getMessage(), context.locale(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void guard(MpxjFormat format, Path file, Locale locale) throws ImportException, IOException {
        if (!format.isXml() && format != MpxjFormat.PROJECTLIBRE) {
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (format == MpxjFormat.PROJECTLIBRE && !skipPast(in, PROJECTLIBRE_SEPARATOR)) {
                throw new ImportException(Reason.DAMAGED, file, null, null, locale, null);
            }
            XmlGuard.check(in, file, locale);
        }
    }

    /** As the library looks for the mark. */
    private static boolean skipPast(InputStream in, byte[] mark) throws IOException {
        int matched = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            matched = b == mark[matched] ? matched + 1 : 0;
            if (matched == mark.length) {
                return true;
            }
        }
        return false;
    }

    private static ProjectFile parse(MpxjFormat format, FileProbe probe, Locale locale) throws ImportException {
        MPXJException first = null;
        for (ProjectReader reader : readers(format, probe)) {
            try {
                return reader.read(probe.path().toFile());
            } catch (MPXJException e) {
                first = first == null ? e : first;
            }
        }
        throw explain(first, probe.path(), locale);
    }

    /** The readers to try in turn: a text exchange file of Microsoft Project doesn't say which language it is in. */
    private static List<ProjectReader> readers(MpxjFormat format, FileProbe probe) {
        ProjectReader reader = format.newReader();
        if (reader instanceof PrimaveraXERFileReader xer) {
            xer.setCharset(charsetOf(probe.path()));
        }
        List<ProjectReader> readers = new ArrayList<>(List.of(reader));
        if (reader instanceof MPXReader) {
            for (Locale language : MPXReader.getSupportedLocales()) {
                MPXReader localised = new MPXReader();
                localised.setLocale(language);
                readers.add(localised);
            }
        }
        return readers;
    }

    private static Charset charsetOf(Path file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ImportException explain(MPXJException failure, Path file, Locale locale) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException || cause.getMessage() != null
                    && cause.getMessage().toLowerCase(Locale.ROOT).contains("password")) {
                return new ImportException(Reason.PASSWORD, file, null, null, locale, failure);
            }
            if (cause instanceof NoSuchFileException) {
                return new ImportException(Reason.UNREADABLE, file, null, cause.getMessage(), locale, failure);
            }
        }
        return new ImportException(Reason.DAMAGED, file, null, null, locale, failure);
    }
}
