/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen.sirius;

import java.util.List;

/** The viewpoint of who frames a project: objectives and functional analysis. */
final class Framing {

    private static final String ANALYSIS = "framing.FunctionalAnalysis";

    private Framing() {
    }

    static Part viewpoint() {
        return Viewpoints.viewpoint("Framing").add(objectives(), functions());
    }

    private static Part objectives() {
        Sheet sheet = new Sheet("Objectives");
        List<String> all = sheet.refs("Objective", "Indicator", "Deliverable");
        sheet.main().add(sheet.node("Objective", "framing.Objective", "treeObjectives")
            .add(Look.card("objective", "elementLabel")), way(sheet, "SubObjective", "Objective", "subObjectives"));
        sheet.layer("Indicators", true).add(sheet.node("Indicator", "control.Indicator", "treeIndicators")
            .add(Look.card("indicator", "indicatorLabel")), way(sheet, "Measure", "Indicator", "objectiveIndicators"));
        sheet.layer("Deliverables", true).add(sheet.node("Deliverable", "breakdown.Deliverable", "treeDeliverables")
            .add(Look.card("deliverable", "elementLabel")), way(sheet, "Output", "Deliverable",
            "objectiveDeliverables"));
        sheet.tools("Link", Steps.link(sheet, "Attach", "Objective", "attachTo", "canAttach",
            sheet.refs("SubObjective", "Measure", "Output")));
        sheet.tools("Edit", Steps.reconnect(sheet, "ReconnectSource", true, "edgeView.reattachFrom"),
            Steps.reconnect(sheet, "ReconnectTarget", false, "edgeView.reattachTo"), Steps.delete(sheet, "Detach", "elementView.detach"));
        return sheet.tools("Create",
            Steps.create(sheet, "CreateObjective", "Objective", "createObjective", false, sheet.refs("Objective"),
                all),
            Steps.create(sheet, "CreateIndicator", "Indicator", "createIndicator", false, sheet.refs("Indicator"),
                sheet.refs("Objective")),
            Steps.create(sheet, "CreateDeliverable", "Deliverable", "createDeliverable", false,
                sheet.refs("Deliverable"), sheet.refs("Objective"))).checks(all).done();
    }

    /** The lines from objectives to what hangs on them: references, not elements of their own. */
    private static Part way(Sheet sheet, String local, String target, String finder) {
        return Part.of("edgeMappings").id(sheet.ref(local)).set("name", sheet.ref(local))
            .set("deletionDescription", sheet.ref("Detach")).set("doubleClickDescription", sheet.ref("Open"))
            .set("labelDirectEdit", sheet.ref("Rename")).refer("sourceMapping", sheet.refs("Objective"))
            .refer("targetMapping", sheet.refs(target)).set("targetFinderExpression", "service:" + finder)
            .refer("reconnections", sheet.refs("ReconnectSource", "ReconnectTarget"))
            .add(Look.edge("objective", null).set("targetArrow", "NoDecoration"));
    }

    private static Part functions() {
        Sheet sheet = new Sheet("FunctionalAnalysis").on("model.ProjectElement", "isAnalysed");
        for (String part : List.of("Whom", "What", "Product", "Purpose")) {
            sheet.main().add(sheet.node("Need" + part, ANALYSIS, "shownAnalyses")
                .set("labelDirectEdit", sheet.ref("Edit" + part))
                .add(Look.card(part.equals("Product") ? "principal-function" : "interactor", "need" + part)));
            sheet.tools("Edit", Steps.edit(sheet, "Edit" + part, "need" + part, "setNeed" + part));
        }
        sheet.main().add(sheet.node("Row", "framing.Function", "listedFunctions")
            .add(Look.text("text", "service:elementLabel", null)));
        sheet.layer("Interactors", true).add(sheet.node("Subject", ANALYSIS, "shownAnalyses")
            .set("labelDirectEdit", sheet.ref("EditProduct")).add(Look.card("principal-function", "needProduct")),
            sheet.node("Interactor", "framing.Interactor", "shownInteractors")
                .add(Look.card("interactor", "elementLabel")),
            curve(sheet));
        sheet.tools("Link", Steps.link(sheet, "DrawPrincipal", "Function", "drawPrincipal", "canDrawPrincipal",
            sheet.refs("Function")), Steps.link(sheet, "DrawConstraint", "Function", "drawConstraint",
            "canDrawConstraint", sheet.refs("Function")));
        sheet.tools("Edit", Steps.reconnect(sheet, "ReconnectSource", true, "element.reconnectFunctionSource"),
            Steps.reconnect(sheet, "ReconnectTarget", false, "element.reconnectFunctionTarget"));
        return sheet.tools("Create", Steps.create(sheet, "CreateInteractor", "Interactor", "createInteractor", false,
            sheet.refs("Interactor"), sheet.refs("Subject", "Interactor")))
            .checks(sheet.refs("NeedProduct", "Row", "Interactor")).done();
    }

    private static Part curve(Sheet sheet) {
        List<String> ends = sheet.refs("Interactor", "Subject");
        return sheet.edge("Function", "framing.Function", "shownFunctions", ends, ends)
            .set("sourceFinderExpression", "service:functionSource")
            .set("targetFinderExpression", "service:functionTarget").set("labelDirectEdit", sheet.ref("Rename"))
            .refer("reconnections", sheet.refs("ReconnectSource", "ReconnectTarget"))
            .add(Look.edge("principal-function", "service:elementLabel"),
                Look.when("isConstraintFunction", Look.edge("constraint-function", "service:elementLabel")
                    ));
    }
}
