/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jalon.exchange.ImportNote;
import org.jalon.exchange.ImportNote.Kind;
import org.jalon.exchange.ImportReport;
import org.jalon.exchange.ProjectImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a file vanishes without a word. */
class ReportCompletenessTest {

    @TempDir
    Path folder;

    @Test
    void aFieldThatNothingConvertsShowsWithItsElementAndValue() throws Exception {
        ImportReport report = Fixtures.read(Fixtures.MSPDI, folder).report();
        ImportNote contact = noteAbout(report, "Mr Dupont, extension 12");
        assertEquals(Kind.LOST, contact.kind());
        assertEquals("task", contact.subject());
        assertEquals("Layout & foundations (2)", contact.element());
        assertTrue(contact.sentence().contains("Mr Dupont"), contact::sentence);
        ImportNote notes = noteAbout(report, "Only in the mornings");
        assertEquals("assignment", notes.subject());
    }

    @Test
    void whatIsConvertedComputedOrPresentationDoesNotShow() throws Exception {
        ImportReport report = Fixtures.read(Fixtures.MSPDI, folder).report();
        List<String> values = report.notes(Kind.LOST).stream().map(ImportNote::value).toList();
        assertFalse(values.contains("Hall B"), "a custom field is kept as a property");
        assertFalse(values.contains("AF"), "initials are the code of the resource");
    }

    @Test
    void theReportSpeaksFrench() throws Exception {
        ImportReport report = ProjectImporter.importFile(Fixtures.copy(Fixtures.MSPDI, folder), Locale.FRENCH)
                .report();
        ImportNote levelling = report.notes().stream().filter(note -> note.field().equals("Retard de nivellement"))
                .findFirst().orElseThrow();
        assertTrue(levelling.sentence().startsWith("Le retard de nivellement de Assemble the filler (6)"),
                levelling::sentence);
        assertEquals("tâche", levelling.subject());
    }

    @Test
    void notesAboutTheSameFieldAreGroupedGravestFirst() throws Exception {
        List<ImportReport.Group> groups = Fixtures.read(Fixtures.MSPDI, folder).report().groups();
        List<Kind> kinds = groups.stream().map(ImportReport.Group::kind).toList();
        assertEquals(kinds.stream().sorted().toList(), kinds);
        assertEquals(groups.size(), groups.stream().map(group -> group.kind() + group.subject() + group.field())
                .distinct().count());
    }

    @Test
    void primaveraFeaturesWithoutAPlaceAreNamed() throws Exception {
        List<String> fields = Fixtures.read(Fixtures.XER, folder).report().notes().stream().map(ImportNote::field)
                .toList();
        assertTrue(fields.containsAll(List.of("Activity type", "Secondary constraint", "Expected finish")),
                fields::toString);
    }

    private static ImportNote noteAbout(ImportReport report, String value) {
        return report.notes().stream().filter(note -> note.value().equals(value)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing said about " + value));
    }
}
