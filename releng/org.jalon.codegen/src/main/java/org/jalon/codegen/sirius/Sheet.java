/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen.sirius;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A diagram under description. Whatever belongs to it is called by its name and a word of its own: the box of the
 * diagram {@code Network} is {@code NetworkBox}. These names are what organisations extend the diagram by.
 */
final class Sheet {

    private final String name;
    private final Part description;
    private final Part main;
    private final List<Part> layers = new ArrayList<>();
    private final List<Part> filters = new ArrayList<>();
    private final Map<String, Part> sections = new LinkedHashMap<>();
    private final List<String> opened = new ArrayList<>();
    private Part rules;

    /** A diagram on the project. */
    Sheet(String name) {
        this.name = name;
        description = Part.of("ownedRepresentations", "dd:DiagramDescription").id(name).set("name", name)
            .set("label", "%representation." + name).set("titleExpression", "service:title" + name)
            .set("domainClass", "project.Project").set("enablePopupBars", true)
            .set("backgroundColor", Look.fill("background"));
        main = Part.of("defaultLayer").id(ref("Main")).set("name", ref("Main")).set("label", "%layer.main");
    }

    /** Lets the diagram be created on other elements too: those of a class for which a condition holds. */
    Sheet on(String domain, String condition) {
        description.set("domainClass", domain).set("preconditionExpression", "service:" + condition);
        return this;
    }

    /** The id of something of this diagram. */
    String ref(String local) {
        return name + local;
    }

    /** The ids of some things of this diagram. */
    List<String> refs(String... locals) {
        return List.of(locals).stream().map(this::ref).toList();
    }

    /** The layer that is always shown. */
    Part main() {
        return main;
    }

    /** A layer that can be turned on and off. */
    Part layer(String local, boolean active) {
        Part layer = Part.of("additionalLayers").id(ref(local)).set("name", ref(local))
            .set("label", "%layer." + local).set("activeByDefault", active ? true : null);
        layers.add(layer);
        return layer;
    }

    /** A filter that leaves only the elements of some mappings for which a condition holds. */
    void filter(String local, String condition, List<String> mappings) {
        filters.add(Part.of("filters", "df:CompositeFilterDescription").id(ref(local)).set("name", ref(local))
            .set("label", "%filter." + local).add(Part.of("filters", "df:MappingFilter")
                .refer("mappings", mappings).set("semanticConditionExpression", "service:" + condition)));
    }

    /** A filter that hides everything of some mappings. */
    void hiding(String local, List<String> mappings) {
        filters.add(Part.of("filters", "df:CompositeFilterDescription").id(ref(local)).set("name", ref(local))
            .set("label", "%filter." + local)
            .add(Part.of("filters", "df:MappingFilter").refer("mappings", mappings)));
    }

    /** Boxes that hold lines of text. */
    Part list(String local, String domain, String candidates) {
        return mapping("containerMappings", local, domain, candidates).set("childrenPresentation", "List");
    }

    /** Boxes, bars and marks. */
    Part node(String local, String domain, String candidates) {
        return mapping("nodeMappings", local, domain, candidates);
    }

    /** A line of text in the boxes of a list. */
    Part line(String local, String domain, String label) {
        return Part.of("subNodeMappings").id(ref(local)).set("name", ref(local))
            .set("semanticCandidatesExpression", "var:self").set("domainClass", domain)
            .set("doubleClickDescription", openTool(ref(local))).set("deletionDescription", ref("Delete"))
            .set("labelDirectEdit", ref("Rename")).set("createElements", true).add(Look.line("service:" + label));
    }

    private Part mapping(String feature, String local, String domain, String candidates) {
        return Part.of(feature).id(ref(local)).set("name", ref(local)).set("deletionDescription", ref("Delete")).set("labelDirectEdit", ref("Rename"))
            .set("semanticCandidatesExpression", "service:" + candidates)
            .set("doubleClickDescription", openTool(ref(local))).set("domainClass", domain);
    }

    private String openTool(String mapping) {
        opened.add(mapping);
        return ref("Open");
    }

    /** Lines that stand for elements. */
    Part edge(String local, String domain, String candidates, List<String> sources, List<String> targets) {
        return Part.of("edgeMappings").id(ref(local)).set("name", ref(local))
            .set("deletionDescription", ref("Delete")).set("doubleClickDescription", openTool(ref(local)))
            .set("semanticCandidatesExpression", "service:" + candidates)
            .refer("sourceMapping", sources).refer("targetMapping", targets).set("domainClass", domain)
            .set("useDomainElement", true);
    }

    /**
     * Lets Sirius check what some mappings show against the rules of Jalon, with the weight that the organisation gives
     * them. The rules are the diagram's and not the viewpoint's, for Sirius asks those of all selected viewpoints; and
     * of the mappings only those named are checked, for several may show the same element: so nothing is said twice.
     */
    Sheet checks(List<String> mappings) {
        rules = Part.of("validationSet").set("name", name + "Rules");
        for (String level : List.of("ERROR", "WARNING", "INFO")) {
            String word = level.charAt(0) + level.substring(1).toLowerCase(Locale.ROOT);
            rules.add(Part.of("ownedRules", "validation:ViewValidationRule").id(ref("Rules" + word))
                .set("name", ref("Rules" + word)).set("level", "INFO".equals(level) ? null : level)
                .set("message", "service:messageOf" + word).refer("targets", mappings)
                .add(Part.of("audits").set("auditExpression", "service:isFreeOf" + word)));
        }
        return this;
    }

    /** Adds tools to a section of the palette. */
    Sheet tools(String section, Part... tools) {
        sections.computeIfAbsent(section, key -> Part.of("toolSections").id(ref("Section" + key))
            .set("name", ref("Section" + key))
            .set("label", "%section." + key)).add(tools);
        return this;
    }

    /** The finished description. */
    Part done() {
        tools("Edit", Steps.edit(this, "Rename", "elementName", "renameElement"),
            Steps.delete(this, "Delete", "element.deleteElement"), Steps.open(this, "Open", opened));
        main.addAll(List.copyOf(sections.values()));
        return description.addAll(Viewpoints.metamodels()).addAll(filters)
            .add(rules, main).addAll(layers);
    }
}
