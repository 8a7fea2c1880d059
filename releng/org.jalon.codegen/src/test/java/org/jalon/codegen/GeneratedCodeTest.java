/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jalon.codegen.sirius.Viewpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed is what the ecore gives: nobody edits generated code, nobody forgets to generate. */
class GeneratedCodeTest {

    private static final Path BUNDLES = Path.of("../../bundles");

    @TempDir
    Path fresh;

    @Test
    void committedCodeIsWhatTheMetamodelGives() throws IOException {
        Path model = BUNDLES.resolve("org.jalon.model");
        Path edit = BUNDLES.resolve("org.jalon.model.edit");
        String genmodel = new Generate(model, fresh.resolve("model"), fresh.resolve("edit")).run();
        List<String> differences = new ArrayList<>();
        compare(fresh.resolve("model"), model.resolve("src-gen"), differences);
        compare(fresh.resolve("edit"), edit.resolve("src-gen"), differences);
        if (!genmodel.equals(Files.readString(model.resolve("model/jalon.genmodel")))) {
            differences.add("differs: jalon.genmodel");
        }
        assertTrue(differences.isEmpty(), () -> "Generated code is out of date; run ./jalon generate and commit:\n"
                + String.join("\n", differences));
    }

    @Test
    void committedViewpointsAreWhatTheirDescriptionGives() throws IOException {
        assertEquals(Viewpoints.specification(), Files.readString(BUNDLES.resolve(Generate.VIEWPOINTS)),
                "The viewpoint specification is out of date; run ./jalon generate and commit");
    }

    @Test
    void everyKindOfDifferenceIsFound() throws IOException {
        Path one = Files.createDirectories(fresh.resolve("one"));
        Path other = Files.createDirectories(fresh.resolve("other"));
        Files.writeString(one.resolve("Same.java"), "a");
        Files.writeString(other.resolve("Same.java"), "a");
        Files.writeString(one.resolve("Changed.java"), "a");
        Files.writeString(other.resolve("Changed.java"), "b");
        Files.writeString(one.resolve("Missing.java"), "a");
        Files.writeString(other.resolve("stray.txt"), "a");
        List<String> differences = new ArrayList<>();
        compare(one, other, differences);
        assertEquals(List.of("differs: " + other.resolve("Changed.java"), "missing: " + other.resolve("Missing.java"),
                "stray: " + other.resolve("stray.txt")), differences);
    }

    private static void compare(Path generated, Path committed, List<String> differences) throws IOException {
        Map<String, String> expected = contents(generated);
        Map<String, String> actual = contents(committed);
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (String name : names) {
            String problem = !actual.containsKey(name) ? "missing: " : !expected.containsKey(name) ? "stray: "
                    : expected.get(name).equals(actual.get(name)) ? null : "differs: ";
            if (problem != null) {
                differences.add(problem + committed.resolve(name));
            }
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> result = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                result.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return result;
    }
}
