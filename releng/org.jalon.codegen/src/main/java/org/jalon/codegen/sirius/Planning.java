/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen.sirius;

import java.util.ArrayList;
import java.util.List;

/** The viewpoint of who plans: network, Gantt, breakdown and the table of activities. */
final class Planning {

    private static final String ELEMENT = "breakdown.WbsElement";
    private static final String ACTIVITY = "breakdown.Activity";
    private static final String PACKAGE = "breakdown.WorkPackage";
    /** What decides how an element looks, the most pressing first: as in all diagrams of Jalon. */
    private static final List<String> ROLES = List.of("complete", "late", "critical", "near-critical", "gate",
        "working-session", "milestone", "work-package");

    private Planning() {
    }

    static Part viewpoint() {
        return Viewpoints.viewpoint("Planning").add(network(), gantt(), breakdown(), activities());
    }

    /** The service that tells whether an element plays a role: {@code playsNearCritical}. */
    private static String plays(String role) {
        StringBuilder name = new StringBuilder("plays");
        for (String word : role.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private static Part network() {
        Sheet sheet = new Sheet("Network");
        String label = "service:codeAndName";
        Part box = sheet.list("Box", ELEMENT, "networkBoxes").set("dropDescriptions", sheet.ref("Assign"))
            .add(sheet.line("EarlyDates", ELEMENT, "earlyDates"), sheet.line("LateDates", ELEMENT, "lateDates"),
                Look.box("activity", Look.fill("background"), label));
        ROLES.forEach(role -> box.add(Look.when(plays(role),
            Look.box(role, Look.fill("background"), label).id(sheet.ref("Style." + role)))));
        sheet.main().add(box, links(sheet, "networkLinks", "service:shownPredecessor",
            "service:shownSuccessor", sheet.refs("Box")));
        sheet.layer("Floats", true).add(sheet.node("Float", ELEMENT, "networkActivities")
            .add(Look.text("text-muted", "service:floatTexts", null)));
        sheet.layer("Progress", true).add(sheet.node("ProgressBar", ELEMENT, "startedBoxes")
            .add(Look.bar("progress")));
        sheet.layer("Resources", false).add(sheet.node("ResourceNames", ACTIVITY, "staffedBoxes")
            .add(Look.text("text-muted", "service:resourceNames", null)));
        sheet.layer("Estimates", false).add(sheet.node("Estimate", ACTIVITY, "estimatedBoxes")
            .add(Look.text("text", "service:estimateTexts", null)));
        criticalPath(sheet);
        sheet.filter("OnlyCritical", "isPressing", sheet.refs("Box", "Float", "ProgressBar", "ResourceNames",
            "Estimate"));
        sheet.filter("OnlyUnfinished", "isUnfinished", sheet.refs("Box", "Float", "ProgressBar", "ResourceNames",
            "Estimate"));
        sheet.hiding("WithoutLinks", sheet.refs("Link"));
        return creation(sheet, true, sheet.refs("Box")).checks(sheet.refs("Box", "Link"))
            .tools("Edit", Steps.drop(sheet, "Assign", "assignTo", "canAssignTo", "BOTH",
                sheet.refs("EarlyDates"))).done();
    }

    private static Part gantt() {
        Sheet sheet = new Sheet("Gantt");
        List<String> marks = sheet.refs("Bar", "Package", "Mark");
        Part bar = sheet.node("Bar", ACTIVITY, "ganttBars").add(Look.bar("activity"));
        Part bracket = sheet.node("Package", PACKAGE, "ganttPackages").add(Look.bar("work-package"));
        Part mark = sheet.node("Mark", ACTIVITY, "ganttMarks").add(Look.mark("milestone"));
        for (String role : List.of("complete", "late", "critical", "near-critical", "gate", "working-session")) {
            bar.add(Look.when(plays(role), Look.bar(role).id(sheet.ref("Style." + role))));
            mark.add(Look.when(plays(role), Look.mark(role).id(sheet.ref("StyleMark." + role))));
        }
        Part name = sheet.node("Name", ELEMENT, "ganttRows").add(Look.text("text", "service:codeAndName", null),
            Look.when("isPackage", Look.text("text", "service:codeAndName", "bold")));
        sheet.layer("Baseline", true).add(sheet.node("Reference", "control.BaselineEntry", "referenceEntries")
            .set("labelDirectEdit", null).add(Look.bar("baseline")));
        Part spare = sheet.node("Float", ACTIVITY, "ganttFloats").add(Look.hollow("float"));
        sheet.layer("Floats", true).add(spare);
        sheet.main().add(name, bracket, bar, mark, links(sheet, "ganttLinks",
            "feature:predecessor", "feature:successor", marks));
        Part progress = sheet.node("ProgressBar", ELEMENT, "ganttStarted").add(Look.bar("progress"));
        sheet.layer("Progress", true).add(progress);
        Part names = sheet.node("ResourceNames", ACTIVITY, "ganttStaffed")
            .add(Look.text("text-muted", "service:resourceNames", null));
        sheet.layer("Resources", true).add(names);
        for (Part each : List.of(name, bracket, bar, mark, spare, progress, names)) {
            each.set("dropDescriptions", sheet.ref("Assign"));
        }
        criticalPath(sheet);
        List<String> all = new ArrayList<>(marks);
        all.addAll(sheet.refs("Name", "Reference", "Float", "ProgressBar", "ResourceNames"));
        sheet.filter("OnlyCritical", "isPressing", all);
        sheet.filter("OnlyUnfinished", "isUnfinished", all);
        sheet.hiding("WithoutLinks", sheet.refs("Link"));
        // a bar dragged over another is moved in time: only what comes from elsewhere is dropped
        return creation(sheet, false, marks).checks(sheet.refs("Bar", "Package", "Mark", "Link"))
            .tools("Edit", Steps.drop(sheet, "Assign", "assignTo", "canAssignTo", "PROJECT_EXPLORER", marks)).done();
    }

    /** The links of a plan and what is done with them. */
    private static Part links(Sheet sheet, String candidates, String source, String target, List<String> ends) {
        sheet.tools("Link", Steps.link(sheet, "FinishToStart", "Dependency", "linkFinishToStart", "canLink",
            sheet.refs("Link")), Steps.link(sheet, "StartToStart", "Dependency", "linkStartToStart", "canLink",
            sheet.refs("Link")), Steps.link(sheet, "FinishToFinish", "Dependency", "linkFinishToFinish",
            "canLink", sheet.refs("Link")), Steps.link(sheet, "StartToFinish", "Dependency",
            "linkStartToFinish", "canLink", sheet.refs("Link")));
        sheet.tools("Edit", Steps.reconnect(sheet, "ReconnectSource", true, "element.reconnectPredecessor"),
            Steps.reconnect(sheet, "ReconnectTarget", false, "element.reconnectSuccessor"),
            Steps.edit(sheet, "EditTerms", "linkTermsInFull", "setLinkTerms"));
        Part plain = Look.edge("link", "service:linkTerms");
        Part critical = Look.edge("critical-link", "service:linkTerms").id(sheet.ref("Style.critical-link"));
        return sheet.edge("Link", "breakdown.Dependency", candidates, ends, ends)
            .set("sourceFinderExpression", source).set("targetFinderExpression", target)
            .refer("reconnections", sheet.refs("ReconnectSource", "ReconnectTarget"))
            .set("labelDirectEdit", sheet.ref("EditTerms"))
            .add(plain, Look.when("isCriticalLink", critical));
    }

    /** What can be created in the diagrams of a plan. */
    private static Sheet creation(Sheet sheet, boolean container, List<String> boxes) {
        List<String> made = container ? boxes : sheet.refs("Bar");
        List<String> marks = container ? boxes : sheet.refs("Mark");
        List<String> packages = container ? boxes : sheet.refs("Package");
        return sheet.tools("Create",
            Steps.create(sheet, "CreateActivity", "Activity", "createActivity", container, made, boxes),
            Steps.create(sheet, "CreateMilestone", "Milestone", "createMilestone", container, marks, boxes),
            Steps.create(sheet, "CreateGate", "Gate", "createGate", container, marks, boxes),
            Steps.create(sheet, "CreateSession", "WorkingSession", "createSession", container, made, boxes),
            Steps.create(sheet, "CreatePackage", "WorkPackage", "createWorkPackage", container, packages, boxes));
    }

    /** The layer that draws the critical path with strong lines. */
    private static void criticalPath(Sheet sheet) {
        boolean network = "NetworkCriticalPath".equals(sheet.ref("CriticalPath"));
        List<String> boxes = network ? sheet.refs("Style.critical", "Style.late")
            : sheet.refs("Style.critical", "Style.late", "StyleMark.critical", "StyleMark.late");
        sheet.layer("CriticalPath", true).add(Part.of("customization").add(
            Part.of("vsmElementCustomizations", "description:VSMElementCustomization")
                .set("predicateExpression", "service:isOnCriticalPath")
                .add(Part.of("featureCustomizations", "description:EAttributeCustomization").refer("appliedOn", boxes)
                    .set("attributeName", "borderSizeComputationExpression").set("value", "service:strongLine"),
                    Part.of("featureCustomizations", "description:EAttributeCustomization")
                        .set("appliedOn", sheet.ref("Style.critical-link"))
                        .set("attributeName", "sizeComputationExpression").set("value", "service:strongLine"))));
    }

    /** The breakdown as a tree, restructured by drag and drop. */
    private static Part breakdown() {
        String item = "BreakdownItem";
        Part style = treeStyle("defaultStyle", "work-package", "bold", false);
        Part mapping = Part.of("subItemMappings").id(item).set("name", item)
            .set("semanticCandidatesExpression", "service:wbsChildren").set("domainClass", ELEMENT)
            .set("reusedTreeItemMappings", item).add(style);
        for (String role : ROLES.subList(0, ROLES.size() - 1)) {
            mapping.add(Part.of("conditionalStyles").set("predicateExpression", "service:" + plays(role))
                .add(treeStyle("style", role, null, true)));
        }
        mapping.add(Part.of("conditionalStyles").set("predicateExpression", "service:isPlainActivity")
            .add(treeStyle("style", "activity", null, true)));
        mapping.add(Part.of("directEdit").id("BreakdownRename").set("name", "BreakdownRename")
            .add(Steps.call("firstModelOperation", "renameElement(arg0)"), Part.of("mask").set("mask", "{0}"),
                Part.of("element").set("name", "element"), Part.of("root").set("name", "root")));
        mapping.add(treeTool("delete", "BreakdownDelete", "mapping", item, "element.deleteElement"));
        for (String kind : List.of("Activity", "Milestone", "Gate", "Session", "WorkPackage")) {
            mapping.add(treeTool("create", "BreakdownCreate" + kind, "mapping", item, "element.create" + kind)
                .set("label", "%tool.Create" + kind));
        }
        mapping.add(treeDrop("BreakdownMove"));
        Part tree = Part.of("ownedRepresentations", "tree:TreeDescription").id("Breakdown").set("name", "Breakdown")
            .set("label", "%representation.Breakdown").set("titleExpression", "service:titleBreakdown")
            .set("domainClass", "project.Project").addAll(Viewpoints.metamodels());
        return tree.add(mapping).add(treeDrop("BreakdownMoveUp"));
    }

    private static Part treeStyle(String feature, String role, String format, boolean code) {
        return Part.of(feature).set("labelSize", 9).set("labelFormat", format)
            .set("labelExpression", "service:codeAndName").set("labelColor", Look.stroke(role))
            .set("backgroundColor", Look.fill("background"));
    }

    private static Part treeTool(String feature, String id, String reference, String mapping, String service) {
        return Part.of(feature).id(id).set("name", id).set(reference, mapping)
            .add(Steps.call("firstModelOperation", service))
            .add(Table.variables("variables", "root", "element", "container"));
    }

    private static Part treeDrop(String id) {
        return Part.of("dropTools").id(id).set("name", id).set("dragSource", "BOTH")
            .add(Part.of("oldContainer").set("name", "oldContainer"),
                Part.of("newContainer").set("name", "newContainer"), Part.of("element").set("name", "element"),
                Part.of("newViewContainer").set("name", "newViewContainer"),
                Part.of("precedingSiblings").set("name", "precedingSiblings"),
                Steps.call("firstModelOperation", "element.moveAfter(newContainer,precedingSiblings)"));
    }

    private static Part activities() {
        return Table.of("Activities", 90).lines("Line", ELEMENT, "wbsChildren", true, "wbsCode",
                Table.strong("isPackage", "work-package"))
            .create("CreateActivity", "Line", "createActivity").create("CreateMilestone", "Line", "createMilestone")
            .create("CreatePackage", "Line", "createWorkPackage")
            .feature("name", 240, true)
            .computed("duration", "durationText", 80, "setActivityDuration")
            .computed("start", "startText", 110, "startOn")
            .computed("finish", "finishText", 110, "finishOn")
            .computed("totalFloat", "totalFloatText", 80, null, Table.strong("playsLate", "late"),
                Table.strong("isOnCriticalPath", "critical"))
            .computed("freeFloat", "freeFloatText", 80, null)
            .computed("progress", "progressText", 70, "setProgress")
            .computed("resources", "resourceNames", 160, null)
            .computed("predecessors", "predecessorTexts", 140, null)
            .feature("responsible", 140, false)
            .feature("kind", 110, false)
            .done();
    }
}
