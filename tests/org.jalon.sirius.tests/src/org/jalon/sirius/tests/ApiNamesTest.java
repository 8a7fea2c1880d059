/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jalon.sirius.JalonViewpoints;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What extensions of organisations refer to is what the documentation says, so that nothing is renamed unnoticed. */
class ApiNamesTest {

    private static final List<String> NAMED = List.of("defaultLayer", "additionalLayers", "nodeMappings",
        "containerMappings", "edgeMappings", "subNodeMappings", "ownedLineMappings", "intersection",
        "subItemMappings");

    @Test
    void viewpointsRepresentationsLayersAndMappingsAreDocumented() throws Exception {
        Set<String> names = new TreeSet<>();
        for (Element element : Specification.load().all()) {
            String tag = element.getTagName();
            boolean crossed = "ownedColumnMappings".equals(tag) && !element.hasAttribute("featureName");
            if (NAMED.contains(tag) || crossed || "ownedRepresentations".equals(tag)) {
                names.add(element.getAttribute("name"));
            } else if ("ownedViewpoints".equals(tag)) {
                names.add(JalonViewpoints.uri(element.getAttribute("name")));
            }
        }
        assertEquals(documented(), names, "names are API: extensions refer to them");
    }

    private static Set<String> documented() throws Exception {
        String page = Files.readString(page());
        String list = page.substring(page.indexOf("<!-- names"));
        list = list.substring(list.indexOf("```") + 3);
        list = list.substring(0, list.indexOf("```"));
        Set<String> names = new TreeSet<>(List.of(list.strip().split("[\\s]+|:(?=\\s)")));
        names.remove("");
        return names;
    }

    private static Path page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/sirius.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs/sirius.md");
    }
}
