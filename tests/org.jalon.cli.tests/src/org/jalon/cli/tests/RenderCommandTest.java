/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jalon.cli.ExitCode;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.Boards;
import org.jalon.examples.Examples;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.project.Project;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.ProjectFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Boards as pictures from the command line. */
class RenderCommandTest {

    @TempDir
    private Path folder;
    private Path file;
    private Path picture;
    private Project project;

    @BeforeEach
    void writeSample() throws JalonFileException {
        file = folder.resolve("line.jalon");
        picture = folder.resolve("board.svg");
        project = Examples.PACKAGING_LINE.load(Locale.FRENCH);
        ProjectFiles.save(project, file);
    }

    static Stream<String> kinds() {
        return Boards.all().stream().map(BoardKind::id);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyBoardIsDrawnInTheLanguageAskedFor(String kind) throws IOException {
        Run run = Run.jalon("render", file, "-d", kind, "-o", picture, "--lang", "fr", "--theme", "print");
        assertEquals(ExitCode.OK, run.code(), run.err());
        String svg = Files.readString(picture);
        assertTrue(svg.contains("<svg") && svg.contains("ligne de conditionnement"), svg.substring(0, 400));
        assertTrue(svg.split("<text").length > 10, "it says something");
    }

    @Test
    void anUnknownDiagramIsToldWithTheKnownOnes() {
        Run run = Run.jalon("render", file, "-d", "fishbone", "-o", picture);
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("fishbone"), run.err());
        Stream.concat(Stream.of("gantt", "network"), kinds()).forEach(kind ->
                assertTrue(run.err().contains(kind), run.err()));
        assertFalse(Files.exists(picture));
    }

    @Test
    void oneOfSeveralFunctionalAnalysesIsChosenByItsName() throws Exception {
        FunctionalAnalysis other = FramingFactory.eINSTANCE.createFunctionalAnalysis();
        other.setName("Palettiseur");
        other.setProduct("Le palettiseur seul");
        project.getFraming().getAnalyses().add(other);
        ProjectFiles.save(project, file);
        Run run = Run.jalon("render", file, "-d", "functions", "--about", "Palettiseur", "-o", picture);
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertTrue(Files.readString(picture).contains("palettiseur seul"));
        Run unknown = Run.jalon("render", file, "-d", "functions", "--about", "Convoyeur", "-o", picture);
        assertEquals(ExitCode.USAGE, unknown.code());
        assertTrue(List.of("Convoyeur", "Palettiseur").stream().allMatch(unknown.err()::contains), unknown.err());
        Run none = Run.jalon("render", file, "-d", "risks", "--about", "Convoyeur", "-o", picture);
        assertEquals(ExitCode.USAGE, none.code());
        assertTrue(none.err().contains("risks"), none.err());
    }

    @Test
    void whatIsWrongIsMarkedInPicturesAndReportsUnlessItsRuleIsDropped() throws IOException {
        String wrong = "rien du plan de communication ne lui parvient";
        Path report = folder.resolve("report");
        assertEquals(ExitCode.OK, Run.jalon("render", file, "-d", "stakeholders", "-o", picture, "--lang", "fr").code());
        assertTrue(Files.readString(picture).contains(wrong));
        assertTrue(Files.readString(picture).contains(">!</text>"), "a sign");
        assertEquals(ExitCode.OK, Run.jalon("report", file, "-o", report, "--lang", "fr").code());
        assertTrue(Files.readString(report.resolve("line.html")).contains(wrong));
        Files.writeString(folder.resolve(".jalon-rules"), "JAL-COM-001=off\n");
        assertEquals(ExitCode.OK, Run.jalon("render", file, "-d", "stakeholders", "-o", picture, "--lang", "fr").code());
        assertFalse(Files.readString(picture).contains(wrong));
        assertFalse(Files.readString(picture).contains(">!</text>"));
        assertEquals(ExitCode.OK, Run.jalon("report", file, "-o", report, "--lang", "fr").code());
        assertFalse(Files.readString(report.resolve("line.html")).contains(wrong));
        Files.writeString(folder.resolve(".jalon-rules"), "JAL-NO-001=off\n");
        for (Run run : List.of(Run.jalon("render", file, "-d", "stakeholders", "-o", picture, "--lang", "fr"),
                Run.jalon("report", file, "-o", report, "--lang", "fr"))) {
            assertEquals(ExitCode.OK, run.code());
            assertTrue(run.err().contains("JAL-NO-001") && run.err().contains("par défaut"), run.err());
        }
        assertTrue(Files.readString(picture).contains(wrong));
        assertTrue(Files.readString(report.resolve("line.html")).contains(wrong));
        assertEquals(ExitCode.FILE, Run.jalon("validate", file).code(), "what is asked for can't be told");
    }
}
