/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportOptions.Note;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.Table;

/** What the import of the project had to say. */
public final class ImportSection implements ReportSection {

    @Override
    public boolean applies(ReportContext context) {
        return context.options().sourceName() != null;
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.import");
    }

    @Override
    public void write(Html html, ReportContext context) {
        html.p(context.text("import.source", context.quoted(context.options().sourceName())));
        if (context.options().notes().isEmpty()) {
            html.p(context.text("import.complete"));
            return;
        }
        Table table = new Table().text(context.text("column.element")).text(context.text("column.message"));
        for (Note note : context.options().notes()) {
            table.row(note.subject(), note.message());
        }
        table.write(html);
    }
}
