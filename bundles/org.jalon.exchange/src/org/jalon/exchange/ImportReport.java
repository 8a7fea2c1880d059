/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jalon.exchange.ImportNote.Kind;

/** Everything an import could not carry over as it was. */
public final class ImportReport {

    private final List<ImportNote> notes = new ArrayList<>();

    /** Adds an entry. */
    public void add(ImportNote note) {
        notes.add(note);
    }

    /** All entries, in the order in which they were found. */
    public List<ImportNote> notes() {
        return Collections.unmodifiableList(notes);
    }

    /** Entries of one kind. */
    public List<ImportNote> notes(Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }

    /** Whether everything in the file is in the project as it was. */
    public boolean isEmpty() {
        return notes.isEmpty();
    }

    /** Entries about the same field of the same kind of element put together, the gravest kind first. */
    public List<Group> groups() {
        record Key(Kind kind, String subject, String field) {
        }
        Map<Key, List<ImportNote>> byKey = new LinkedHashMap<>();
        for (ImportNote note : notes) {
            byKey.computeIfAbsent(new Key(note.kind(), note.subject(), note.field()), key -> new ArrayList<>())
                    .add(note);
        }
        return byKey.entrySet().stream()
                .map(entry -> new Group(entry.getKey().kind(), entry.getKey().subject(), entry.getKey().field(),
                        List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(Group::kind)).toList();
    }

    /**
     * Entries about the same field of the same kind of element.
     *
     * @param kind    what happened
     * @param subject kind of element
     * @param field   field
     * @param notes   the entries, at least one
     */
    public record Group(Kind kind, String subject, String field, List<ImportNote> notes) {
    }
}
