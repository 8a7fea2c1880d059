/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.jalon.exchange.ImportException;
import org.jalon.exchange.ImportException.Reason;
import org.jalon.exchange.ImportNote;
import org.jalon.exchange.ImportResult;
import org.jalon.exchange.ProjectImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, cut off, no project at all, or meant to harm. */
class HostileFilesTest {

    /** Far more than a refusal takes on a busy machine, far less than an expansion would. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void missingFoldersAndEmptyFiles() throws Exception {
        assertEquals(Reason.NOT_FOUND, refusal(folder.resolve("none.mpp")).reason());
        assertEquals(Reason.NOT_A_FILE, refusal(folder).reason());
        assertEquals(Reason.EMPTY, refusal(Files.createFile(folder.resolve("empty.xml"))).reason());
    }

    @Test
    void contentOfNoKnownFormatWhateverTheName() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.mpp"), "Dear customer, here is the plan.");
        ImportException refusal = refusal(file);
        assertEquals(Reason.UNKNOWN_FORMAT, refusal.reason());
        assertTrue(refusal.getMessage().contains("plan.mpp"), refusal::getMessage);
        assertTrue(refusal.getMessage().contains(refusal.remedy()), refusal::getMessage);
    }

    /** What is there is read; that some is missing is told, where the format lets one see it. */
    @ParameterizedTest
    @ValueSource(strings = { Fixtures.XER, Fixtures.MPX })
    void textFilesThatWereCutOffAreTold(String name) throws Exception {
        Path file = Fixtures.copy(name, folder);
        assertEquals(List.of(), endNotes(file));
        byte[] content = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(content, content.length - 10));
        assertEquals(1, endNotes(file).size());
        assertTrue(endNotes(file).getFirst().sentence().contains(name), endNotes(file)::toString);
    }

    private static List<ImportNote> endNotes(Path file) throws ImportException {
        return ProjectImporter.importFile(file, Locale.ENGLISH).report().notes(ImportNote.Kind.LOST).stream()
                .filter(note -> note.field().equals("End of the file")).toList();
    }

    @Test
    void aDayWithoutWorkingTimeIsTold() throws Exception {
        ImportResult result = new Mspdi().header("<MinutesPerDay>0</MinutesPerDay>"
                + "<MinutesPerWeek>2400</MinutesPerWeek><DaysPerMonth>20</DaysPerMonth>").task("A", "8h").read(folder);
        assertEquals(480, result.project().getMinutesPerDay());
        assertEquals(List.of("Minutes per day"), result.report().notes(ImportNote.Kind.ASSUMED).stream()
                .map(ImportNote::field).filter(field -> field.startsWith("Minutes")).toList());
    }

    @Test
    void twoHundredMegabytesOfGarbageAreRefusedAtOnce() throws Exception {
        Path file = folder.resolve("garbage.mpp");
        try (RandomAccessFile garbage = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] block = new byte[1 << 16];
            new Random(1).nextBytes(block);
            garbage.write(block);
            garbage.setLength(200L << 20);
        }
        ImportException refusal = assertTimeoutPreemptively(PATIENCE, () -> refusal(file));
        assertEquals(Reason.TOO_LARGE, refusal.reason());
        assertTrue(refusal.getMessage().contains("200"), refusal::getMessage);
    }

    @Test
    void anEntityBombIsRefusedBeforeItIsExpanded() throws Exception {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE Project [<!ENTITY a0 \"boom\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(2)).append("\">");
        }
        bomb.append("]>\n<Project xmlns=\"http://schemas.microsoft.com/project\"><Title>&a29;</Title></Project>");
        Path file = Files.writeString(folder.resolve("bomb.xml"), bomb);
        ImportException refusal = assertTimeoutPreemptively(PATIENCE, () -> refusal(file));
        assertEquals(Reason.FORBIDDEN_DOCTYPE, refusal.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<Project xmlns=\"http://schemas.microsoft.com/project\"><Title>&x;</Title></Project>",
            "<APIBusinessObjects><Project><Name>&x;</Name></Project></APIBusinessObjects>",
            "<project name=\"&x;\" mrproject-version=\"2\"/>", "<project name=\"&x;\" webLink=\"\" view-date=\"\"/>" })
    void externalEntitiesAreNeverFetched(String document) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        Path file = Files.writeString(folder.resolve("xxe.xml"), "<?xml version=\"1.0\"?>\n"
                + "<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + document);
        ImportException refusal = refusal(file);
        assertEquals(Reason.FORBIDDEN_DOCTYPE, refusal.reason());
        assertTrue(refusal.place().startsWith("line 2"), refusal::place);
    }

    @Test
    void nestingBeyondReasonIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("deep.xml"),
                "<Project xmlns=\"http://schemas.microsoft.com/project\">" + "<Tasks>".repeat(5000)
                        + "</Tasks>".repeat(5000) + "</Project>");
        assertTrue(java.util.Set.of(Reason.EXCESSIVE_XML, Reason.MALFORMED_XML).contains(refusal(file).reason()));
    }

    @ParameterizedTest
    @ValueSource(strings = { Fixtures.MSPDI, Fixtures.PMXML, Fixtures.PLANNER, Fixtures.GANTTPROJECT })
    void xmlCutOffIsRefusedWithItsPlace(String fixture) throws Exception {
        Path file = Fixtures.copy(fixture, folder);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length * 2 / 3));
        ImportException refusal = refusal(file);
        assertEquals(Reason.MALFORMED_XML, refusal.reason());
        assertTrue(refusal.place().matches("line \\d+, column \\d+"), refusal::place);
    }

    @ParameterizedTest
    @ValueSource(strings = { Fixtures.XER, Fixtures.MPX })
    void damagedTextIsReadWholeOrRefusedNeverWorse(String fixture) throws Exception {
        byte[] whole = Files.readAllBytes(Fixtures.copy(fixture, folder));
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = java.util.Arrays.copyOf(whole, 40 + random.nextInt(whole.length - 40));
            for (int k = 0; k < 5; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            importOrRefuse(Files.write(folder.resolve("damaged"), damaged));
        }
    }

    @Test
    void aCompoundDocumentThatIsNoProjectIsRefused() throws Exception {
        byte[] content = new byte[8192];
        new Random(3).nextBytes(content);
        byte[] magic = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
        System.arraycopy(magic, 0, content, 0, magic.length);
        assertEquals(Reason.DAMAGED, refusal(Files.write(folder.resolve("x.mpp"), content)).reason());
    }

    @Test
    void aProjectFileWithNothingInItIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("nothing.xml"),
                "<Project xmlns=\"http://schemas.microsoft.com/project\"><Title>Nothing</Title></Project>");
        assertEquals(Reason.NO_PROJECT, refusal(file).reason());
    }

    @Test
    void refusalsSpeakFrench() {
        ImportException refusal = assertThrows(ImportException.class,
                () -> ProjectImporter.importFile(folder.resolve("plan.mpp"), Locale.FRENCH));
        assertTrue(refusal.getMessage().contains("le fichier n’existe pas"), refusal::getMessage);
        assertTrue(refusal.getMessage().contains("\u00a0: "), "a non-breaking space goes before the colon");
    }

    private static ImportException refusal(Path file) {
        return assertThrows(ImportException.class, () -> ProjectImporter.importFile(file, Locale.ENGLISH));
    }

    private static void importOrRefuse(Path file) throws IOException {
        try {
            ProjectImporter.importFile(file, Locale.ENGLISH);
        } catch (ImportException e) {
            assertTrue(e.getMessage().contains(file.toString()), e::getMessage);
        }
    }
}
