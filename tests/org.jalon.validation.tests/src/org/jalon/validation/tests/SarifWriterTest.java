/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.project.Project;
import org.jalon.testsupport.Lookup;
import org.jalon.validation.Rules;
import org.jalon.validation.SarifWriter;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class SarifWriterTest {

    @TempDir
    Path folder;

    @Test
    void aFindingStandsAtTheLineOfItsElement() throws Exception {
        Project project = RuleExamplesTest.broken("JAL-PLAN-005");
        Lookup.in(project).activity("End").setId("id-of-end");
        Path file = Files.writeString(folder.resolve("plan.jalon"),
                "<project>\n <wbs xmi:id=\"other\"/>\n <wbs\n  id=\"id-of-end\" name=\"End\"/>\n</project>\n");
        StringWriter out = new StringWriter();
        new SarifWriter(Locale.ENGLISH, "1.2.3").write(
                List.of(new SarifWriter.Checked("plans/plan.jalon", file, Validator.validate(project))), out);
        JsonObject sarif = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertEquals("2.1.0", sarif.get("version").getAsString());
        JsonObject run = sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertEquals("1.2.3", driver.get("version").getAsString());
        assertEquals(Rules.all().size(), driver.getAsJsonArray("rules").size());
        JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals("JAL-PLAN-005", result.get("ruleId").getAsString());
        assertEquals("JAL-PLAN-005", driver.getAsJsonArray("rules").get(result.get("ruleIndex").getAsInt())
                .getAsJsonObject().get("id").getAsString());
        assertEquals("warning", result.get("level").getAsString());
        assertEquals("“End” is a point in time but lasts 1 d.",
                result.getAsJsonObject("message").get("text").getAsString());
        JsonObject location = result.getAsJsonArray("locations").get(0).getAsJsonObject();
        JsonObject physical = location.getAsJsonObject("physicalLocation");
        assertEquals("plans/plan.jalon", physical.getAsJsonObject("artifactLocation").get("uri").getAsString());
        assertEquals(4, physical.getAsJsonObject("region").get("startLine").getAsInt());
        assertTrue(result.getAsJsonObject("partialFingerprints").get("jalon/v1").getAsString().contains("id-of-end"));
    }

    @Test
    void withoutFindingsTheReportIsEmptyButComplete() throws Exception {
        StringWriter out = new StringWriter();
        Project project = SoundProject.create();
        new SarifWriter(Locale.FRENCH, "1").write(
                List.of(new SarifWriter.Checked("plan.jalon", null, Validator.validate(project))), out);
        JsonObject run = JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("runs").get(0)
                .getAsJsonObject();
        assertEquals(0, run.getAsJsonArray("results").size());
        assertEquals("fr", run.get("language").getAsString());
    }

    @Test
    void quotesAndLineBreaksInNamesAreEscaped() throws Exception {
        Project project = RuleExamplesTest.broken("JAL-PLAN-005");
        EObject end = Lookup.in(project).activity("End");
        Lookup.in(project).activity("End").setName("\"End\"\n</script>\u0001");
        StringWriter out = new StringWriter();
        new SarifWriter(Locale.ENGLISH, "1").write(
                List.of(new SarifWriter.Checked("a.jalon", null, Validator.validate(project))), out);
        String text = JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("runs").get(0)
                .getAsJsonObject().getAsJsonArray("results").get(0).getAsJsonObject().getAsJsonObject("message")
                .get("text").getAsString();
        assertTrue(text.contains("\"End\""), text);
        assertTrue(end.eContainer() == project);
    }
}
