/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange;

import java.util.Locale;

/** What an importer is given to work with: the user's language, and where to put what it finds. */
public final class ImportContext {

    private final Locale locale;
    private final ImportReport report = new ImportReport();
    private final StoredSchedule stored = new StoredSchedule();

    ImportContext(Locale locale) {
        this.locale = locale;
    }

    /** Language of names given, of notes and of errors. */
    public Locale locale() {
        return locale;
    }

    /** The report in which to list what is lost, changed or assumed. */
    public ImportReport report() {
        return report;
    }

    /** The dates as computed by the tool that wrote the file, kept for comparison only. */
    public StoredSchedule storedSchedule() {
        return stored;
    }
}
