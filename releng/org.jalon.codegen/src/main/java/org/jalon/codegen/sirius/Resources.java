/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen.sirius;

/** The viewpoint of who looks after resources: who works on what, and how much that is. */
final class Resources {

    private static final String RESOURCE = "resources.Resource";

    private Resources() {
    }

    static Part viewpoint() {
        return Viewpoints.viewpoint("Resources").add(assignments(), loads());
    }

    private static Part assignments() {
        Table table = Table.cross("Assignments", 320).lines("Line", "breakdown.Activity", "allActivities", false,
            "codeAndName");
        return table.add(Part.of("ownedColumnMappings").id(table.ref("Resource")).set("name", table.ref("Resource"))
            .set("headerLabelExpression", "service:elementLabel").set("initialWidth", 110)
            .set("domainClass", RESOURCE).set("semanticCandidatesExpression", "service:allResources")
            .add(Table.strong("isOverloaded", "overload")),
            Part.of("intersection").id(table.ref("Units")).set("name", table.ref("Units"))
                .set("lineMapping", table.ref("Line")).set("columnMapping", table.ref("Resource"))
                .set("labelExpression", "service:assignmentUnits").set("useDomainClass", true)
                .set("columnFinderExpression", "feature:resource").set("lineFinderExpression", "feature:activity")
                .set("semanticCandidatesExpression", "service:allAssignments")
                .set("domainClass", "resources.Assignment")
                .add(Table.typing("setAssignmentUnits(arg0)"), create(table))).done();
    }

    private static Part create(Table table) {
        return Part.of("create").id(table.ref("Assign")).set("name", table.ref("Assign"))
            .set("label", "%tool.Assign").set("mapping", table.ref("Units"))
            .add(Table.variables("variables", "lineSemantic", "columnSemantic", "root"))
            .add(Steps.call("firstModelOperation", "lineSemantic.assignResource(columnSemantic,arg0)"),
                Part.of("mask").set("mask", "{0}"));
    }

    private static Part loads() {
        return Table.of("Loads", 200).lines("Line", RESOURCE, "allResources", false, "elementLabel")
            .create("CreateResource", "Line", "createResource")
            .feature("kind", 110, false).parsed("capacity", 80)
            .computed("effort", "effortText", 90, null).computed("peak", "peakText", 180, null)
            .computed("overload", "overloadText", 220, null, Table.strong("isOverloaded", "overload"))
            .feature("supplier", 140, false).done();
    }
}
