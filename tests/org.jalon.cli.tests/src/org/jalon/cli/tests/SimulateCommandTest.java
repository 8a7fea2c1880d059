/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.ActivityBuilder.milestone;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.endOf;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jalon.cli.ExitCode;
import org.jalon.model.project.Project;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskFactory;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void projectWithEstimatesAndARisk() throws IOException {
        Project project = aProject().with(resource("Ana").rate("50", RateUnit.HOUR))
                .with(activity("Build", days(10)).estimate(days(8), days(10), days(18)).by("Ana"),
                        activity("Test", days(5)).estimate(days(4), days(5), days(9)).after("Build").by("Ana"),
                        milestone("Done").after("Test").deadline("2026-03-27T17:00"))
                .set(p -> p.setFinish(endOf("2026-03-25"))).build();
        Risk risk = RiskFactory.eINSTANCE.createRisk();
        risk.setName("Late machine");
        risk.setCode("R1");
        risk.setProbability(0.3);
        risk.setTimeImpact(days(5));
        risk.getConcerns().add(Lookup.in(project).activity("Build"));
        project.getRisks().add(risk);
        file = folder.resolve("p.jalon");
        ProjectFiles.save(project, file);
    }

    @Test
    void aDateBeyondAllPlansIsRefused() {
        Run run = Run.jalon("simulate", file, "--by=-999999-01-01");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--by"), run.err());
    }

    @Test
    void chancesAreToldWithTheClassicMethodBesideThem() {
        Run run = Run.jalon("simulate", file, "--runs", 2000, "--by", "2026-03-31");
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertTrue(run.out().contains("Classic PERT") && run.out().contains("merge bias"), run.out());
        assertTrue(run.out().contains("Finished by 2026-03-31: "), run.out());
        assertTrue(run.out().contains("Finished by the imposed finish, 2026-03-25: "), run.out());
        assertTrue(run.lines().anyMatch(line -> line.startsWith("R1") && line.contains("Late machine")), run.out());
        assertTrue(run.lines().anyMatch(line -> line.startsWith("3 ") && line.contains("2026-03-27")), run.out());
    }

    @Test
    void sameSeedSameTextOnAnyNumberOfThreads() {
        String one = Run.jalon("simulate", file, "-n", 1000, "--seed", 5, "--threads", 1).out();
        assertEquals(one, Run.jalon("simulate", file, "-n", 1000, "--seed", 5, "--threads", 3).out());
        assertNotEquals(one, Run.jalon("simulate", file, "-n", 1000, "--seed", 6).out().replace("seed 6", "seed 5"));
    }

    @Test
    void jsonHoldsTheWholeForecast() {
        Run run = Run.jalon("simulate", file, "-n", 1000, "-f", "json");
        JsonObject forecast = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals("2026-03-20T17:00", forecast.get("plannedFinish").getAsString());
        String p10 = forecast.getAsJsonObject("finish").get("p10").getAsString();
        String p90 = forecast.getAsJsonObject("finish").get("p90").getAsString();
        assertTrue(p10.compareTo(p90) < 0, p10 + " " + p90);
        double imposed = forecast.getAsJsonArray("chances").get(1).getAsJsonObject().get("probability").getAsDouble();
        assertTrue(imposed > 0.2 && imposed < 0.8, "chance of the imposed finish " + imposed);
        assertEquals("risk", forecast.getAsJsonArray("finishDrivers").asList().stream()
                .map(each -> each.getAsJsonObject()).filter(each -> each.get("name").getAsString()
                        .equals("Late machine")).findFirst().orElseThrow().get("kind").getAsString());
        assertTrue(forecast.getAsJsonArray("commitment").size() > 5);
        assertEquals(1, forecast.getAsJsonArray("milestones").size());
    }

    @Test
    void csvHasOneValueALine() {
        Run run = Run.jalon("simulate", file, "-n", 500, "-f", "csv");
        assertEquals("subject,id,name,date,measure,value", run.lines().findFirst().orElseThrow());
        assertTrue(run.lines().anyMatch(line -> line.matches("finish,,,,p80,2026-0\\d-.*")), run.out());
        assertTrue(run.lines().allMatch(line -> line.split(",", -1).length == 6));
    }

    @Test
    void chartsAndPageGoToFiles() throws IOException {
        Path svg = folder.resolve("f.svg");
        assertEquals(ExitCode.OK, Run.in(Locale.FRENCH, "simulate", file, "-n", 500, "-f", "svg", "-o", svg).code());
        String picture = Files.readString(svg);
        assertTrue(picture.startsWith("<?xml") && picture.contains("Ce qui disperse la fin"), picture);
        Path page = folder.resolve("f.html");
        assertEquals(ExitCode.OK, Run.jalon("simulate", file, "-n", 500, "-f", "html", "-o", page).code());
        assertTrue(Files.readString(page).contains("id=\"forecast-tornado-title\""));
        assertTrue(!Files.readString(page).contains("id=\"gantt\""), "only the forecast");
    }

    @Test
    void projectWithoutUncertaintyIsToldWhatToDo() throws IOException {
        Path sure = folder.resolve("sure.jalon");
        ProjectFiles.save(aProject().with(activity("A", days(10))).build(), sure);
        Run run = Run.jalon("simulate", sure, "-n", 100);
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().contains("--default-spread"), run.err());
        Run spread = Run.jalon("simulate", sure, "-n", 100, "--default-spread", "10/20", "-f", "json");
        assertEquals(ExitCode.OK, spread.code(), spread.err());
        JsonObject finish = JsonParser.parseString(spread.out()).getAsJsonObject().getAsJsonObject("finish");
        assertNotEquals(finish.get("p5"), finish.get("p95"));
    }

    @Test
    void valuesThatMeanNothingAreRefused() {
        assertEquals(ExitCode.USAGE, Run.jalon("simulate", file, "--runs", 0).code());
        assertEquals(ExitCode.USAGE, Run.jalon("simulate", file, "--correlation", 1).code());
        Run spread = Run.jalon("simulate", file, "--default-spread", "a lot");
        assertEquals(ExitCode.USAGE, spread.code());
        assertTrue(spread.err().contains("10/20"), spread.err());
        assertEquals(ExitCode.USAGE, Run.jalon("simulate", file, "--default-spread", "120/20").code());
        assertEquals(ExitCode.USAGE, Run.jalon("simulate", file, "--theme", "pink").code());
    }
}
