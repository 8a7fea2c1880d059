/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.rcpsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.jalon.exchange.FileProbe;
import org.jalon.exchange.FormatImporter;
import org.jalon.exchange.ImportContext;
import org.jalon.exchange.ImportException;
import org.jalon.exchange.ImportException.Reason;
import org.jalon.exchange.internal.Messages;
import org.jalon.model.project.Project;
import org.jalon.schedule.rcpsp.ProblemFileException;
import org.jalon.schedule.rcpsp.ProblemReader;
import org.jalon.schedule.rcpsp.ProblemReader.Format;
import org.jalon.schedule.rcpsp.ResourceProblem;

/** Imports the problems of the research libraries on project scheduling, PSPLIB and Patterson. */
public final class ProblemImporter implements FormatImporter {

    @Override
    public String recognise(FileProbe file) {
        Format format = formatOf(file);
        return format == null ? null : Messages.in(Locale.getDefault()).text("format." + format);
    }

    /** PSPLIB has headings of its own; Patterson's format has numbers only, so that its name must help. */
    private static Format formatOf(FileProbe file) {
        String head = file.headText();
        if (head.contains("PRECEDENCE RELATIONS:") && head.contains("jobs (incl. supersource/sink )")) {
            return Format.SM;
        }
        String name = file.path().getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".rcp") && head.strip().matches("(?s)\\d+\\s.*") ? Format.RCP : null;
    }

    @Override
    public Project read(FileProbe file, ImportContext context) throws ImportException {
        Path path = file.path();
        try {
            ResourceProblem problem = ProblemReader.read(path, formatOf(file));
            return new ProblemConverter(problem, path, context).convert();
        } catch (ProblemFileException e) {
            throw explain(e, path, context.locale());
        } catch (IOException e) {
            throw new ImportException(Reason.UNREADABLE, path, null, e.getMessage(), context.locale(), e);
        }
    }

    private static ImportException explain(ProblemFileException failure, Path file, Locale locale) {
        Messages messages = Messages.in(locale);
        String place = failure.line() == 0 ? null : messages.text("refused.line", failure.line());
        String detail = messages.text("fault." + failure.fault(), failure.detail()).strip();
        return new ImportException(Reason.WRONG_PROBLEM, file, place, detail, locale, failure);
    }
}
