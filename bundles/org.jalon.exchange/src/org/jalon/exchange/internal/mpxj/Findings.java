/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.time.LocalDateTime;

import org.jalon.exchange.ImportNote;
import org.jalon.exchange.ImportNote.Kind;
import org.jalon.exchange.ImportReport;
import org.jalon.exchange.internal.Messages;
import org.jalon.planning.Texts;
import org.mpxj.Rate;

/** Words what the conversion finds and puts it into the report. */
final class Findings {

    /** Kinds of element of a file. */
    enum Subject {
        PROJECT, TASK, RESOURCE, ASSIGNMENT, LINK, CALENDAR
    }

    private final ImportReport report;
    private final Messages messages;

    Findings(ImportReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    void lost(Subject subject, String element, String key, Object value, Object... arguments) {
        add(Kind.LOST, subject, element, key, value, arguments);
    }

    void changed(Subject subject, String element, String key, Object value, Object... arguments) {
        add(Kind.CHANGED, subject, element, key, value, arguments);
    }

    void assumed(Subject subject, String element, String key, Object value, Object... arguments) {
        add(Kind.ASSUMED, subject, element, key, value, arguments);
    }

    /** A field, perhaps one of a numbered series, that nothing corresponds to and no other finding words better. */
    void lostField(Subject subject, String element, String field, String number, Object value) {
        String whole = number.isEmpty() ? field : field + " " + number;
        report.add(new ImportNote(Kind.LOST, messages.text("subject." + subject), element, field, text(value),
                messages.text("note.lostField", element, whole, text(value))));
    }

    private void add(Kind kind, Subject subject, String element, String key, Object value, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = element;
        all[1] = text(value);
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        report.add(new ImportNote(kind, messages.text("subject." + subject), element, messages.text("field." + key),
                text(value), messages.text("note." + key, all)));
    }

    /** A value as a person reads it. */
    String text(Object value) {
        return switch (value) {
        case null -> "";
        case LocalDateTime date -> Texts.date(date, messages.locale());
        case byte[] bytes -> messages.text("value.binary", bytes.length);
        case Rate rate -> Units.amount(rate.getAmount()) + " / " + rate.getUnits().getName();
        case Boolean bool -> messages.text(bool.booleanValue() ? "value.yes" : "value.no");
        default -> shorten(value.toString());
        };
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}
