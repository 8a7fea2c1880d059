/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jalon.cli.ExitCode;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.CrashOption;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    private Path temporary;
    private Path folder;

    @BeforeEach
    void folderWithASpaceAndAnAccent() throws IOException {
        folder = Files.createDirectory(temporary.resolve("projets à lire"));
    }

    private Path saved(Project project) throws IOException {
        Path file = folder.resolve("p.jalon");
        ProjectFiles.save(project, file);
        return file;
    }

    private Path rhombus() throws IOException {
        return saved(aProject().starting("2026-03-02").with(activity("A", days(2)),
                activity("B", days(3)).after("A"), activity("C", days(1)).after("A"),
                activity("D", days(2)).after("B", "C")).build());
    }

    private Path withACycle() throws IOException {
        return saved(aProject().starting("2026-03-02").with(activity("A", days(2)).after("B"),
                activity("B", days(3)).after("A")).build());
    }

    @Test
    void scheduleShowsDatesFloatsAndTheCriticalPath() throws IOException {
        Run run = Run.jalon("schedule", rhombus());
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertTrue(run.out().contains("Critical path: 1 → 2 → 4"), run.out());
        String c = run.lines().filter(line -> line.startsWith("3 ")).findFirst().orElseThrow();
        assertTrue(c.contains("2026-03-04 08:00") && c.contains("2 d") && !c.contains("●"), c);
    }

    @Test
    void scheduleInFrenchWritesDatesTheFrenchWay() throws IOException {
        Run run = Run.jalon("schedule", rhombus(), "--lang", "fr");
        assertTrue(run.out().contains("Chemin critique\u00a0: 1 → 2 → 4"), run.out());
        assertTrue(run.out().contains("04/03/2026 08:00"));
    }

    @Test
    void criticalActivitiesCanBeShownAlone() throws IOException {
        Run run = Run.jalon("schedule", rhombus(), "--critical", "--format", "csv");
        assertEquals(List.of("name", "A", "B", "D"), run.lines().map(line -> line.split(",")[4]).toList());
    }

    @Test
    void csvIsSafeToOpenInASpreadsheet() throws IOException {
        Path file = saved(aProject().starting("2026-03-02")
                .with(activity("=cmd|'/c calc'!A1", days(1)), activity("Bolts, nuts and \"pins\"", days(1))).build());
        List<String> lines = Run.jalon("schedule", file, "-f", "csv").lines().toList();
        assertTrue(lines.get(1).contains(",'=cmd|'/c calc'!A1,"), lines.get(1));
        assertTrue(lines.get(2).contains(",\"Bolts, nuts and \"\"pins\"\"\","), lines.get(2));
    }

    @Test
    void jsonHoldsTheWholePlan() throws IOException {
        Run run = Run.jalon("schedule", rhombus(), "--format", "json");
        JsonObject plan = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals("2026-03-02T08:00", plan.get("start").getAsString());
        assertEquals(4, plan.getAsJsonArray("elements").size());
        assertEquals(3, plan.getAsJsonArray("criticalPath").size());
        JsonObject c = plan.getAsJsonArray("elements").get(2).getAsJsonObject();
        assertEquals(960, c.get("totalFloatMinutes").getAsInt());
        assertFalse(c.get("id").isJsonNull());
    }

    @Test
    void cycleIsToldAndCounts() throws IOException {
        Run run = Run.jalon("schedule", withACycle());
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().contains("“A”") && run.err().contains("“B”"), run.err());
        assertEquals(ExitCode.FINDINGS, Run.jalon("validate", folder.resolve("p.jalon")).code());
    }

    @Test
    void scheduleGoesToAFileInOnePiece() throws IOException {
        Path csv = folder.resolve("new/plan.csv");
        Run run = Run.jalon("schedule", rhombus(), "-f", "csv", "-o", csv, "--separator", ";");
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(Files.readString(csv).startsWith("id;code;level;"));
        try (var files = Files.list(csv.getParent())) {
            assertEquals(List.of(csv), files.toList());
        }
    }

    @Test
    void fileWrittenThroughALinkLeavesTheLinkAndIsReadableByOthers() throws IOException {
        Path real = Files.createFile(folder.resolve("real.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
        Run run = Run.jalon("schedule", rhombus(), "-f", "csv", "-o", link);
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(real).startsWith("id,code,"));
        Path usual = Files.createFile(folder.resolve("usual"));
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(real));
    }

    @Test
    void folderIsNotOverwritten() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.svg"));
        Run run = Run.jalon("render", rhombus(), "-o", taken);
        assertEquals(ExitCode.FILE, run.code());
        assertEquals("jalon: " + taken + ": this is a folder; give the name of a file.\n", run.err());
        assertTrue(Files.isDirectory(taken));
    }

    @Test
    void sarifNamesRulesAndFile() throws IOException {
        Run run = Run.jalon("validate", withACycle(), "--format", "sarif");
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals("2.1.0", report.get("version").getAsString());
        var results = report.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
        assertTrue(results.asList().stream().map(r -> r.getAsJsonObject().get("level").getAsString())
                .anyMatch("error"::equals), run.out());
    }

    @Test
    void severityThatFailsIsChosen() throws IOException {
        Path file = rhombus();
        Run lenient = Run.jalon("validate", file);
        assertEquals(ExitCode.OK, lenient.code(), lenient.out());
        assertTrue(lenient.out().contains("warning JAL-"), lenient.out());
        assertEquals(ExitCode.FINDINGS, Run.jalon("validate", file, "--fail-on", "warning").code());
    }

    @Test
    void reportStandsAloneInTheFolderAskedFor() throws IOException {
        Path out = folder.resolve("rapport du mois");
        Run run = Run.jalon("report", rhombus(), "-o", out, "--lang", "fr");
        assertEquals(ExitCode.OK, run.code(), run.err());
        String page = Files.readString(out.resolve("p.html"));
        assertTrue(page.contains("<html lang=\"fr\"") && page.contains("<svg"), "a page with drawings");
        assertFalse(page.contains("<script"), "no script");
    }

    @Test
    void picturesAreWhatTheirNameSays() throws IOException {
        Path svg = folder.resolve("gantt.svg");
        Path png = folder.resolve("network.png");
        assertEquals(ExitCode.OK, Run.jalon("render", rhombus(), "-o", svg, "--width", "900").code());
        assertTrue(Files.readString(svg).contains("<svg"));
        assertEquals(ExitCode.OK, Run.jalon("render", folder.resolve("p.jalon"), "-d", "network", "-o", png).code());
        assertArrayEquals(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, Arrays.copyOf(Files.readAllBytes(png), 4));
        Path pdf = folder.resolve("gantt.pdf");
        assertEquals(ExitCode.OK, Run.jalon("render", folder.resolve("p.jalon"), "-o", pdf, "--paper", "A3",
                "--tiled").code());
        assertArrayEquals("%PDF".getBytes(), Arrays.copyOf(Files.readAllBytes(pdf), 4));
        Run unknown = Run.jalon("render", folder.resolve("p.jalon"), "-o", pdf, "--paper", "b9");
        assertEquals(ExitCode.USAGE, unknown.code());
        assertTrue(unknown.err().contains("b9"), unknown.err());
        Run other = Run.jalon("render", folder.resolve("p.jalon"), "-o", folder.resolve("gantt.gif"));
        assertEquals(ExitCode.USAGE, other.code());
        assertTrue(other.err().contains("gantt.gif"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void resultsAreAsReadableAsAnyNewFile() throws IOException {
        Path plan = folder.resolve("plan.csv");
        assertEquals(ExitCode.OK, Run.jalon("schedule", rhombus(), "-f", "csv", "-o", plan).code());
        assertEquals(Files.getPosixFilePermissions(Files.createFile(folder.resolve("other"))),
                Files.getPosixFilePermissions(plan));
    }

    @Test
    void unknownThemeIsToldWithTheKnownOnes() throws IOException {
        Run run = Run.jalon("render", rhombus(), "-o", folder.resolve("g.svg"), "--theme", "pink");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("light"), run.err());
    }

    @Test
    void newProjectComesFromATemplate() throws IOException {
        Path file = folder.resolve("line.jalon");
        Run run = Run.jalon("new", file, "-t", "production-line", "--name", "Ligne 5", "--start", "2026-09-01");
        assertEquals(ExitCode.OK, run.code(), run.err());
        Project project = ProjectFiles.load(file);
        assertEquals("Ligne 5", project.getName());
        assertEquals("2026-09-01T08:00", project.getStart().toString());
        assertFalse(project.getWbs().isEmpty());
        Run again = Run.jalon("new", file);
        assertEquals(ExitCode.FILE, again.code());
        assertTrue(again.err().contains("--force"), again.err());
    }

    @Test
    void templatesAreListed() {
        Run run = Run.jalon("new", "--templates");
        assertTrue(List.of("blank", "production-line", "packaging-line").stream()
                .allMatch(id -> run.lines().anyMatch(line -> line.startsWith(id + " "))), run.out());
        assertEquals(ExitCode.USAGE, Run.jalon("new", folder.resolve("a.jalon"), "-t", "castle").code());
    }

    @Test
    void explainTellsWhyAnActivityStarts() throws IOException {
        Run run = Run.jalon("explain", rhombus(), "4", "--slip", "1d");
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertTrue(run.out().contains("Why it starts on 2026-03-09 08:00"), run.out());
        assertTrue(run.out().contains("after 2 “B” (FS), not before 2026-03-06 17:00: gives the date"), run.out());
        assertTrue(run.out().contains("the project finishes 1 d later (2026-03-11 17:00)"), run.out());
    }

    @Test
    void explainSpeaksFrenchAndFindsByName() throws IOException {
        Run run = Run.jalon("explain", rhombus(), "b", "--lang", "fr");
        assertTrue(run.out().contains("Pourquoi elle commence le 04/03/2026 08:00"), run.out() + run.err());
    }

    @Test
    void explainWithoutActivityTellsTheCriticalPath() throws IOException {
        Run run = Run.jalon("explain", rhombus());
        assertTrue(run.out().contains("Critical path to 4 “D”, finish 2026-03-10 17:00"), run.out());
        JsonObject json = JsonParser.parseString(Run.jalon("explain", rhombus(), "--format", "json").out())
                .getAsJsonObject();
        assertEquals(1, json.getAsJsonArray("paths").size());
    }

    @Test
    void explanationsAreReadByPrograms() throws IOException {
        JsonObject json = JsonParser.parseString(Run.jalon("explain", rhombus(), "3", "-f", "json").out())
                .getAsJsonObject();
        assertEquals("2026-03-04T08:00", json.get("start").getAsString());
        assertEquals(960, json.getAsJsonArray("successors").get(0).getAsJsonObject().get("slackMinutes").getAsInt());
    }

    @Test
    void namesThatFitSeveralElementsAreListed() throws IOException {
        Path file = saved(aProject().with(activity("Test of A", days(1)), activity("Test of B", days(1))).build());
        Run run = Run.jalon("explain", file, "test");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("1  Test of A") && run.err().contains("2  Test of B"), run.err());
        assertEquals(ExitCode.USAGE, Run.jalon("explain", file, "nothing").code());
        assertEquals(ExitCode.USAGE, Run.jalon("explain", file, "1", "--slip", "soon").code());
    }

    private Path lateWithMeans() throws IOException {
        Project project = aProject().starting("2026-03-02").with(activity("A", days(4)).set(a -> {
            CrashOption overtime = BreakdownFactory.eINSTANCE.createCrashOption();
            overtime.setMeans("Overtime");
            overtime.setDuration(days(2));
            overtime.setCost(new BigDecimal("300"));
            a.getCrashOptions().add(overtime);
        }), activity("B", days(2)).after("A")).build();
        project.setFinish(LocalDateTime.of(2026, 3, 6, 17, 0));
        return saved(project);
    }

    @Test
    void adviceTellsWhatMeetsTheImposedFinish() throws IOException {
        Run run = Run.jalon("advise", lateWithMeans());
        assertEquals(ExitCode.FINDINGS, run.code(), run.err());
        assertTrue(run.out().contains("1 d too late"), run.out());
        assertTrue(run.out().contains("money alone: finish 2026-03-06 17:00, 1 d earlier, cost €150"), run.out());
    }

    @Test
    void adviceIsAppliedToACopy() throws IOException {
        Path file = lateWithMeans();
        Path copy = folder.resolve("copy.jalon");
        assertEquals(ExitCode.USAGE, Run.jalon("advise", file, "--apply", "a").code(), "where to?");
        Run run = Run.jalon("advise", file, "--apply", "a", "-o", copy);
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertEquals(ExitCode.OK, Run.jalon("schedule", copy).code());
        assertEquals(ExitCode.FINDINGS, Run.jalon("schedule", file).code(), "the file itself stays");
        assertEquals(ExitCode.USAGE, Run.jalon("advise", file, "--apply", "Z", "-o", copy, "--force").code());
        assertEquals(ExitCode.FILE, Run.jalon("advise", file, "--apply", "a", "-o", copy).code(), "it exists");
    }

    @Test
    void adviceAsksForADateWhereNoneIsMissed() throws IOException {
        Run run = Run.jalon("advise", rhombus());
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--by"), run.err());
        assertEquals(ExitCode.USAGE, Run.jalon("advise", rhombus(), "--by", "soon").code());
        assertEquals(ExitCode.USAGE, Run.jalon("advise", rhombus(), "--by=-999999-01-01").code(), "beyond all plans");
        JsonObject json = JsonParser.parseString(
                Run.jalon("advise", rhombus(), "--by", "2026-03-09", "--of", "D", "-f", "json").out())
                .getAsJsonObject();
        assertEquals(480, json.get("missingMinutes").getAsInt());
    }
}
