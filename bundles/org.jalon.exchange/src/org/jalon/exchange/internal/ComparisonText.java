/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jalon.exchange.ScheduleComparison;
import org.jalon.exchange.ScheduleComparison.Agreement;
import org.jalon.exchange.ScheduleComparison.Cause;
import org.jalon.exchange.ScheduleComparison.Difference;
import org.jalon.exchange.ScheduleComparison.Field;
import org.jalon.exchange.ScheduleComparison.Row;
import org.jalon.exchange.ScheduleComparison.Scope;
import org.jalon.model.TimeUnit;
import org.jalon.planning.Durations;
import org.jalon.planning.Texts;

/** Writes a comparison as text: the agreement in columns, then the differences under their causes. */
public final class ComparisonText {

    private final ScheduleComparison comparison;
    private final Messages messages;
    private final Durations durations;

    /** A writer of a comparison, in a language. */
    public ComparisonText(ScheduleComparison comparison, Locale locale) {
        this.comparison = comparison;
        this.messages = Messages.in(locale);
        this.durations = Durations.of(comparison.plan().project());
    }

    /** The text, lines ended by line feeds. */
    public String write() {
        if (comparison.rows().isEmpty()) {
            return messages.text("compare.noDates") + "\n";
        }
        StringBuilder text = new StringBuilder(messages.text("compare.title")).append("\n\n");
        writeAgreement(text);
        writeDifferences(text.append('\n'));
        return text.toString();
    }

    private void writeAgreement(StringBuilder text) {
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(messages.text("compare.kind")));
        for (Field field : Field.values()) {
            head.add(messages.text("compareField." + field));
        }
        table.add(head);
        for (Scope scope : Scope.values()) {
            Map<Field, Agreement> agreement = comparison.agreement(scope);
            if (agreement.values().stream().anyMatch(count -> count.compared() > 0)) {
                List<String> line = new ArrayList<>(List.of(messages.text("scope." + scope)));
                agreement.values().forEach(count -> line.add(cell(count)));
                table.add(line);
            }
        }
        int[] widths = IntStream.range(0, head.size())
                .map(column -> table.stream().mapToInt(line -> line.get(column).length()).max().orElse(0)).toArray();
        for (List<String> line : table) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = line.get(column);
                String padding = " ".repeat(widths[column] - cell.length());
                row.append(column == 0 ? cell + padding : "   " + padding + cell);
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }

    private static String cell(Agreement count) {
        if (count.compared() == 0) {
            return "–";
        }
        return count.equal() + "/" + count.compared() + (count.explained() > 0 ? " (" + count.explained() + ")" : "");
    }

    private void writeDifferences(StringBuilder text) {
        Map<Cause, List<String>> lines = new TreeMap<>(Comparator.comparingInt(Cause::ordinal));
        for (Row row : comparison.rows()) {
            for (Difference difference : row.differences()) {
                lines.computeIfAbsent(difference.cause(), cause -> new ArrayList<>()).add(line(row, difference));
            }
        }
        if (lines.isEmpty()) {
            text.append(messages.text("compare.allEqual")).append('\n');
        }
        lines.forEach((cause, found) -> {
            text.append(messages.text("compare.cause", messages.text("cause." + cause), found.size())).append('\n');
            found.forEach(line -> text.append(line).append('\n'));
        });
    }

    private String line(Row row, Difference difference) {
        String origin = difference.origin() == null ? "" : difference.origin().getName();
        return messages.text(difference.origin() == null ? "compare.difference" : "compare.carried", row.code(),
                row.element().getName(), messages.text("compareField." + difference.field()),
                text(difference.stored()), text(difference.computed()), origin);
    }

    private String text(Object value) {
        return switch (value) {
        case LocalDateTime date -> Texts.date(date, messages.locale());
        case Duration duration -> durations.format(duration, TimeUnit.DAY, messages.locale());
        case null, default -> messages.text("compare.none");
        };
    }
}
