/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged, foreign or meant to harm: each is refused early, with its reason and a remedy. */
class HostileFileTest {

    private static final String ROOT = """
            <project:Project xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:breakdown="http://jalon.org/model/1/breakdown"
                xmlns:project="http://jalon.org/model/1/project" id="p" name="P">
            """;
    private static final String END = "</project:Project>\n";
    /** Far more than a refusal takes on a busy machine, far less than an expansion would. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void aMissingFileIsNamed() {
        JalonFileException e = refused(folder.resolve("none.jalon"));
        assertEquals(Kind.MISSING, e.kind());
        assertTrue(e.getMessage().contains("none.jalon"), e.getMessage());
    }

    @Test
    void aFolderIsNotAFile() {
        assertEquals(Kind.IS_A_FOLDER, refused(folder).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\ufeff"})
    void anEmptyFileIsSaidToBeEmpty(String content) throws IOException {
        assertEquals(Kind.EMPTY, refused(content).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "\u0000\u0001\u0002", "hello", "{\"a\": 1}", "<<<<<<< HEAD\n<a/>"})
    void whatIsNotXmlIsSaidNotToBe(String content) throws IOException {
        assertEquals(Kind.NOT_XML, refused(content).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<Project xmlns=\"http://schemas.microsoft.com/project\"></Project>",
        "<m:Project xmlns:m=\"http://jalon.org/model/1/breakdown\"/>", "<?xml version='1.0'?><!-- x --><svg/>"})
    void anotherRootElementIsNamed(String content) throws IOException {
        JalonFileException e = refused(content);
        assertEquals(Kind.NOT_A_PROJECT, e.kind());
        assertTrue(e.getMessage().contains("<"), e.getMessage());
    }

    @Test
    void theBillionLaughsAreRefusedAtTheDoctype() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n<!ENTITY lol0 \"lol\">\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY lol").append(i).append(" \"").append(("&lol" + (i - 1) + ";").repeat(10))
                    .append("\">\n");
        }
        bomb.append("]>\n").append(ROOT.replace("\"P\"", "\"&lol9;\"")).append(END);
        assertTimeoutPreemptively(PATIENCE,
                () -> assertEquals(Kind.FORBIDDEN_DOCTYPE, refused(bomb.toString()).kind()));
    }

    @Test
    void anExternalEntityIsNeverOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        JalonFileException e = refused("<?xml version=\"1.0\"?>\n<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]>\n" + ROOT.replace("\"P\"", "\"&x;\"") + END);
        assertEquals(Kind.FORBIDDEN_DOCTYPE, e.kind());
        assertFalse(e.getMessage().contains("the secret"));
    }

    @Test
    void anExternalDtdIsNeverOpened() throws IOException {
        assertEquals(Kind.FORBIDDEN_DOCTYPE,
                refused("<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x.dtd\">\n" + ROOT + END).kind());
    }

    @Test
    void aNamespaceIsNeverTakenForAnAddressOrAClass() throws IOException {
        Path file = write(ROOT.replace("id=", "xmlns:j=\"java://org.jalon.NoSuch\" xmlns:h=\"http://127.0.0.1:1/\" id=")
                + "<extensions xsi:type=\"j:Thing\"/><extensions xsi:type=\"h:Thing\"/>" + END);
        assertTimeoutPreemptively(PATIENCE, () -> assertEquals(2,
                ProjectFiles.warnings(ProjectFiles.load(file)).size()));
    }

    @Test
    void aTruncatedFileIsDamagedAtItsLastLine() throws Exception {
        Path file = folder.resolve("cut.jalon");
        ProjectFiles.save(SampleProject.create(), file);
        byte[] whole = Files.readAllBytes(file);
        for (int length = whole.length - 3; length > 400; length -= 50) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            JalonFileException e = refused(file);
            assertEquals(Kind.DAMAGED, e.kind(), "cut to " + length);
            assertTrue(e.problem().line() > 0 && e.problem().column() > 0, e.getMessage());
        }
    }

    @Test
    void mergeConflictMarksAreLocated() throws IOException {
        JalonFileException e = refused(ROOT + "<<<<<<< HEAD\n  <wbs/>\n=======\n>>>>>>> branch\n" + END);
        assertEquals(Kind.DAMAGED, e.kind());
        assertEquals(5, e.problem().line());
    }

    @Test
    void aLaterVersionIsRecognised() throws IOException {
        JalonFileException e = refused(ROOT.replace("model/1/", "model/2/") + END);
        assertEquals(Kind.NEWER_VERSION, e.kind());
        assertEquals("2", e.problem().arguments().getFirst());
    }

    @Test
    void aWrongValueIsNamedWithItsElementAndLine() throws IOException {
        JalonFileException e = refused(ROOT + "  <wbs xsi:type=\"breakdown:Activity\" id=\"a\" name=\"Dig\"\n"
                + "      duration=\"five days\"/>\n" + END);
        assertEquals(Kind.INVALID_VALUE, e.kind());
        assertEquals(6, e.problem().line());
        assertTrue(e.getMessage().contains("five days") && e.getMessage().contains("duration")
                && e.getMessage().contains("Dig"), e.getMessage());
    }

    @Test
    void aDanglingReferenceIsAnErrorWithBothNames() throws IOException {
        JalonFileException e = refused(ROOT + "<wbs xsi:type=\"breakdown:Activity\" id=\"a\" name=\"Dig\">"
                + "<predecessorLinks id=\"l\" predecessor=\"gone\"/></wbs>"
                + "<wbs xsi:type=\"breakdown:Activity\" id=\"b\" name=\"Fit\" responsible=\"lost\"/>" + END);
        assertEquals(2, e.problems().size());
        assertEquals(java.util.List.of("Dependency “l”", "predecessor", "gone"), e.problem().arguments());
        assertTrue(e.getMessage().contains("lost") && e.getMessage().contains("Fit"), e.getMessage());
    }

    @Test
    void aReferenceToAnElementOfTheWrongKindIsAnError() throws IOException {
        JalonFileException e = refused(ROOT + "<wbs xsi:type=\"breakdown:Activity\" id=\"a\" name=\"Dig\""
                + " calendar=\"a\"/>" + END);
        assertEquals(Kind.INVALID_VALUE, e.kind());
    }

    @Test
    void oneIdentifierForTwoElementsIsReportedAndRepaired() throws Exception {
        var project = ProjectFiles.load(write(ROOT + "<wbs xsi:type=\"breakdown:Activity\" id=\"a\" name=\"Dig\"/>"
                + "<wbs xsi:type=\"breakdown:Activity\" id=\"a\" name=\"Fit\"/>" + END));
        assertEquals("a", project.getWbs().get(0).getId());
        assertEquals(36, project.getWbs().get(1).getId().length());
        assertEquals(Kind.DUPLICATE_IDENTIFIER, ProjectFiles.warnings(project).getFirst().kind());
    }

    @Test
    void aForeignFileOf200MegabytesIsRefusedAtOnce() throws IOException {
        assertEquals(Kind.NOT_A_PROJECT, refused("<warm-up/>").kind());
        Path file = big("<Project xmlns=\"http://schemas.microsoft.com/project\">", "<Task><UID>1</UID></Task>\n",
                200, "</Project>");
        assertTimeoutPreemptively(PATIENCE, () -> assertEquals(Kind.NOT_A_PROJECT, refused(file).kind()));
    }

    @Test
    void aProjectOf200MegabytesIsRefusedAtOnce() throws IOException {
        assertEquals(Kind.NOT_A_PROJECT, refused("<warm-up/>").kind());
        Path file = big(ROOT, "<wbs xsi:type=\"breakdown:Activity\" name=\"x\"/>\n", 200, END);
        assertTimeoutPreemptively(PATIENCE, () -> assertEquals(Kind.TOO_LARGE, refused(file).kind()));
    }

    @Test
    void anEndlessTextIsRefused() throws IOException {
        assertEquals(Kind.TEXT_TOO_LONG, refused(big(ROOT + "<wbs name=\"", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n", 40,
                "\"/>" + END)).kind());
    }

    @Test
    void anEndlessRootTagIsRefused() throws IOException {
        String open = ROOT.replace(">", "") + " description=\"";
        assertEquals(Kind.TEXT_TOO_LONG, refused(big(open, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n", 40,
                "\">" + END)).kind());
    }

    @Test
    void endlessNestingIsRefused() throws IOException {
        String open = "<children xsi:type=\"breakdown:WorkPackage\">";
        assertEquals(Kind.TOO_DEEP, refused(ROOT + "<wbs xsi:type=\"breakdown:WorkPackage\">" + open.repeat(5000)
                + "</children>".repeat(5000) + "</wbs>" + END).kind());
    }

    @Test
    void aLargeRealProjectIsLoaded() throws IOException {
        Path file = big(ROOT, "<wbs xsi:type=\"breakdown:Activity\" name=\"x&#xA;&amp;&#xA;y\"/>\n", 6, END);
        assertTrue(ProjectFiles.load(file).getWbs().size() > 50_000);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyProblemIsWordedInBothLanguages(Kind kind) {
        var problem = org.jalon.model.resource.FileProblem.at(kind, "a.jalon", 3, 4, "x", "y", "z");
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            String text = problem.message(locale) + problem.remedy(locale);
            assertTrue(text.contains("a.jalon") && !text.contains("{") && !text.contains("'"), text);
        }
        assertFalse(problem.message(Locale.ENGLISH).equals(problem.message(Locale.FRENCH)));
    }

    private Path write(String content) throws IOException {
        return Files.write(folder.resolve("a.jalon"), content.getBytes(StandardCharsets.UTF_8));
    }

    private JalonFileException refused(String content) throws IOException {
        return refused(write(content));
    }

    private static JalonFileException refused(Path file) {
        JalonFileException e = assertThrows(JalonFileException.class, () -> ProjectFiles.load(file));
        assertTrue(e.getMessage().contains(file.getFileName().toString()), e.getMessage());
        return e;
    }

    private Path big(String start, String line, int megabytes, String end) throws IOException {
        Path file = folder.resolve("big.jalon");
        byte[] block = line.repeat((1 << 20) / line.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                out.write(block);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
