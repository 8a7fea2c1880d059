/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen.sirius;

import java.util.ArrayList;
import java.util.List;

/** A table under description: its lines and columns are called as the parts of a {@link Sheet}. */
final class Table {

    /**
     * The feature that Sirius is told where a cell doesn't show a text of its element: it wants one that all have, and
     * reads what is typed as a value of its type before any tool sees it.
     */
    private static final String STAND_IN = "id";

    /** Narrower columns cut their headers in French. */
    private static final int HEADER = 110;

    private final String name;
    private final Part description;
    private final List<Part> lines = new ArrayList<>();
    private final List<Part> columns = new ArrayList<>();
    private final List<Part> creations = new ArrayList<>();

    private Table(String name, String type, int header) {
        this.name = name;
        description = Part.of("ownedRepresentations", type).id(name).set("name", name)
            .set("label", "%representation." + name).set("titleExpression", "service:title" + name)
            .set("domainClass", "project.Project").set("initialHeaderColumnWidth", header);
    }

    /** A table of elements and what is said of them. */
    static Table of(String name, int header) {
        return new Table(name, "table:EditionTableDescription", header);
    }

    /** A table of elements crossed with others. */
    static Table cross(String name, int header) {
        return new Table(name, "table:CrossTableDescription", header);
    }

    /** The id of something of this table. */
    String ref(String local) {
        return name + local;
    }

    /** Lines, which show a label and can be deleted; nested lines are those of the same mapping. */
    Table lines(String local, String domain, String candidates, boolean nested, String label, Part... styles) {
        Part line = Part.of("ownedLineMappings").id(ref(local)).set("name", ref(local))
            .set("reusedSubLines", nested ? ref(local) : null).set("domainClass", domain)
            .set("semanticCandidatesExpression", "service:" + candidates)
            .set("headerLabelExpression", "service:" + label).add(styles)
            .add(Part.of("delete").id(ref("Delete")).set("name", ref("Delete")).set("mapping", ref(local))
                .add(variables("variables", "table", "element", "root"))
                .add(Steps.call("firstModelOperation", "element.deleteElement")));
        lines.add(line);
        return this;
    }

    /** A tool that makes another line. */
    Table create(String local, String line, String service) {
        creations.add(Part.of("ownedCreateLine").id(ref(local)).set("name", ref(local))
            .set("label", "%tool." + local).set("mapping", ref(line))
            .add(variables("variables", "root", "element", "container"))
            .add(Steps.call("firstModelOperation", "element." + service)));
        return this;
    }

    /** A column with the values of a feature, in words; text can be typed, the rest is chosen. */
    Table feature(String feature, int width, boolean typed) {
        Part column = column(feature, feature, width).set("labelExpression", "service:cellText(column)");
        columns.add(typed ? column.add(typing("writeCell(column,arg0)")) : column);
        return this;
    }

    /** A column with the values of a feature that isn't a text: what is typed is read by a service. */
    Table parsed(String feature, int width) {
        columns.add(column(feature, STAND_IN, width).set("labelExpression", "service:cellText(column)")
            .add(typing("writeCell(column,arg0)")));
        return this;
    }

    /** A column of boxes to tick. */
    Table ticked(String feature, int width) {
        columns.add(column(feature, feature, width));
        return this;
    }

    /** A column with something computed, which can be typed if a service says what that means. */
    Table computed(String local, String text, int width, String typed, Part... styles) {
        Part column = column(local, STAND_IN, width).set("labelExpression", "service:" + text)
            .set("canEdit", typed == null ? "service:isNever" : null);
        columns.add((typed == null ? column : column.add(typing(typed + "(arg0)"))).add(styles));
        return this;
    }

    private Part column(String local, String feature, int width) {
        String title = Character.toUpperCase(local.charAt(0)) + local.substring(1);
        String id = ref("Column" + title);
        return Part.of("ownedColumnMappings").id(id).set("name", id)
            .set("headerLabelExpression", "service:column" + title)
            .set("initialWidth", Math.max(width, HEADER)).set("featureName", feature);
    }

    /** What typing in a cell does. */
    static Part typing(String expression) {
        return Part.of("directEdit").add(variables("variables", "table", "line", "lineSemantic", "root", "element",
            "column")).add(Steps.call("firstModelOperation", expression)).add(Part.of("mask").set("mask", "{0}"));
    }

    static Part[] variables(String feature, String... names) {
        return List.of(names).stream().map(each -> Part.of(feature).set("name", each)).toArray(Part[]::new);
    }

    /** Adds what only this table has. */
    Table add(Part... parts) {
        columns.addAll(List.of(parts));
        return this;
    }

    /** The finished description. */
    Part done() {
        return description.addAll(Viewpoints.metamodels()).addAll(lines)
            .addAll(creations).addAll(columns);
    }

    /** Bold letters in the colour of a role while a condition holds. */
    static Part strong(String condition, String role) {
        return letters(condition, role, "bold");
    }

    /** Letters in the colour of a role while a condition holds. */
    static Part letters(String condition, String role, String format) {
        return Part.of("foregroundConditionalStyle").set("predicateExpression", "service:" + condition)
            .add(Part.of("style").set("labelSize", 9).set("labelFormat", format)
                .set("foreGroundColor", Look.stroke(role)));
    }

    /** A ground in the colour of a role while a condition holds. */
    static Part ground(String condition, String role) {
        return Part.of("backgroundConditionalStyle").set("predicateExpression", "service:" + condition)
            .add(Part.of("style").set("backgroundColor", Look.fill(role)));
    }
}
