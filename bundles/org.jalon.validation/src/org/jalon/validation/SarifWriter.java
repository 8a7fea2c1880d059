/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.Identified;
import org.jalon.model.edit.ModelLabels;

import com.google.gson.stream.JsonWriter;

/**
 * Writes findings for continuous integration in the Static Analysis Results Interchange Format.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0, OASIS Standard</a>
 */
public final class SarifWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final Pattern ID = Pattern.compile("(?<![\\w:])(?:xmi:)?id=\"([^\"]+)\"");

    private final Locale locale;
    private final String version;

    /**
     * Findings of one project file.
     *
     * @param file     the file, as its address is to stand in the report: relative, with slashes
     * @param source   the same file where it can be read, to find the lines; null if it can't
     * @param findings what was found in it
     */
    public record Checked(String file, Path source, List<Finding> findings) {
    }

    /**
     * A writer.
     *
     * @param locale  the language of the messages
     * @param version version of Jalon, which stands in the report
     */
    public SarifWriter(Locale locale, String version) {
        this.locale = locale;
        this.version = version;
    }

    /**
     * Writes a report.
     *
     * @param files  the files checked, with their findings
     * @param target where the report goes, in UTF-8
     * @throws IOException if it can't be written, or a source can't be read
     */
    public void write(List<Checked> files, Writer target) throws IOException {
        List<RuleDescriptor> rules = Rules.all();
        JsonWriter json = new JsonWriter(target);
        json.setIndent("  ");
        json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("Jalon").name("version").value(version);
        json.name("rules").beginArray();
        for (RuleDescriptor rule : rules) {
            writeRule(json, rule);
        }
        json.endArray().endObject().endObject();
        json.name("language").value(locale.toLanguageTag()).name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
        for (Checked checked : files) {
            Map<String, Integer> lines = lines(checked.source());
            for (Finding finding : checked.findings()) {
                writeResult(json, checked.file(), finding, rules.indexOf(finding.rule()), lines);
            }
        }
        json.endArray().endObject().endArray().endObject();
        json.flush();
    }

    private void writeRule(JsonWriter json, RuleDescriptor rule) throws IOException {
        json.beginObject().name("id").value(rule.id());
        text(json, "shortDescription", rule.title(locale));
        text(json, "fullDescription", rule.explanation(locale));
        json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
        json.name("properties").beginObject().name("criterion").value(rule.criterion());
        json.name("tags").beginArray().value(rule.category()).endArray().endObject();
        json.endObject();
    }

    private void writeResult(JsonWriter json, String file, Finding finding, int ruleIndex, Map<String, Integer> lines)
            throws IOException {
        json.beginObject().name("ruleId").value(finding.ruleId()).name("ruleIndex").value(ruleIndex);
        json.name("level").value(level(finding.severity()));
        text(json, "message", finding.message(locale));
        json.name("locations").beginArray().beginObject();
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject().name("uri").value(file).endObject();
        json.name("region").beginObject().name("startLine").value(line(finding.element(), lines)).endObject();
        json.endObject();
        json.name("logicalLocations").beginArray().beginObject();
        json.name("name").value(ModelLabels.in(locale).text(finding.element()));
        json.name("fullyQualifiedName").value(path(finding.element())).name("kind").value("element");
        json.endObject().endArray().endObject().endArray();
        json.name("partialFingerprints").beginObject().name("jalon/v1").value(fingerprint(finding)).endObject();
        json.endObject();
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private String path(EObject element) {
        List<String> names = new ArrayList<>();
        for (EObject e = element; e != null; e = e.eContainer()) {
            names.addFirst(ModelLabels.in(locale).text(e));
        }
        return String.join(" / ", names);
    }

    /** The same finding keeps its fingerprint when the file or the wording changes. */
    private static String fingerprint(Finding finding) {
        EStructuralFeature feature = finding.feature();
        return finding.key() + "/" + id(finding.element()) + (feature == null ? "" : "/" + feature.getName());
    }

    private static String id(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Identified identified && identified.getId() != null) {
                return identified.getId();
            }
        }
        return "";
    }

    /** The line of the element, or of what holds it; the first line failing all. */
    private static int line(EObject element, Map<String, Integer> lines) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            Integer line = e instanceof Identified identified ? lines.get(identified.getId()) : null;
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    private static Map<String, Integer> lines(Path source) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        if (source != null) {
            int number = 0;
            for (String line : Files.readAllLines(source)) {
                number++;
                for (Matcher matcher = ID.matcher(line); matcher.find();) {
                    lines.putIfAbsent(matcher.group(1), number);
                }
            }
        }
        return lines;
    }
}
