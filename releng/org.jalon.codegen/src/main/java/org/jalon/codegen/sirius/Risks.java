/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen.sirius;

/** The viewpoint of who looks after risks: the matrix and the register. */
final class Risks {

    private static final String RISK = "risk.Risk";

    private Risks() {
    }

    static Part viewpoint() {
        return Viewpoints.viewpoint("Risks").add(matrix(), register());
    }

    private static Part matrix() {
        Sheet sheet = new Sheet("RiskMatrix");
        sheet.main().add(sheet.node("Risk", RISK, "matrixRisks").add(Look.card("unfavourable", "riskLabel")
            .set("color", Look.fill("background")), Look.when("isClosedRisk", Look.card("inactive", "riskLabel")),
            Look.when("isOpportunity", Look.card("favourable", "riskLabel").set("color", Look.fill("background")))));
        Part change = Part.of("edgeMappings").id(sheet.ref("Change")).set("name", sheet.ref("Change"))
            .set("deletionDescription", sheet.ref("KeepChange")).set("doubleClickDescription", sheet.ref("Open"))
            .set("labelDirectEdit", sheet.ref("Rename")).refer("sourceMapping", sheet.refs("Risk"))
            .refer("targetMapping", sheet.refs("Residual")).set("targetFinderExpression", "service:residualsOf")
            .add(Look.edge("unfavourable", null));
        sheet.layer("WithResponses", true).add(sheet.node("Residual", "risk.RiskAssessment", "residualAssessments")
            .set("labelDirectEdit", null).add(Look.card("unfavourable", "residualLabel").set("borderLineStyle", "dash")
                .set("color", Look.fill("background"))), change);
        sheet.tools("Edit", Steps.delete(sheet, "KeepChange", "element.keepChange"));
        sheet.filter("OnlyThreats", "isThreat", sheet.refs("Risk"));
        sheet.filter("OnlyCriticalRisks", "isCriticalRisk", sheet.refs("Risk"));
        return sheet.tools("Create",
            Steps.create(sheet, "CreateThreat", "Risk", "createThreat", false, sheet.refs("Risk"), sheet.refs("Risk")),
            Steps.create(sheet, "CreateOpportunity", "Opportunity", "createOpportunity", false, sheet.refs("Risk"),
                sheet.refs("Risk")),
            Steps.create(sheet, "CreateResponse", "RiskResponse", "createResponse", false, sheet.refs("Risk"),
                sheet.refs("Risk"))).checks(sheet.refs("Risk")).done();
    }

    private static Part register() {
        return Table.of("RiskRegister", 80).lines("Line", RISK, "allRisks", false, "riskCode")
            .create("CreateThreat", "Line", "createThreat").create("CreateOpportunity", "Line", "createOpportunity")
            .feature("name", 240, true).feature("kind", 90, false).feature("category", 110, false)
            .feature("state", 110, false).computed("probability", "probabilityText", 90, null)
            .computed("impact", "impactText", 80, null)
            .computed("criticality", "criticalityText", 80, null, Table.ground("isAcceptableRisk", "risk-acceptable"),
                Table.ground("isRiskToWatch", "risk-to-watch"), Table.ground("isCriticalRisk", "risk-critical"))
            .feature("cause", 200, true).feature("effect", 200, true).feature("proximity", 100, false)
            .feature("owner", 130, false).computed("responses", "responseTexts", 240, null).done();
    }
}
