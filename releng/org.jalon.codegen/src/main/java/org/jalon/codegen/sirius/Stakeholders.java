/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen.sirius;

import java.util.List;
import java.util.Locale;

/** The viewpoint of who looks after stakeholders: the map and the communication plan. */
final class Stakeholders {

    private static final String STAKEHOLDER = "stakeholders.Stakeholder";

    private Stakeholders() {
    }

    static Part viewpoint() {
        return Viewpoints.viewpoint("Stakeholders").add(map(), communication());
    }

    private static Part map() {
        Sheet sheet = new Sheet("StakeholderMap");
        Part node = sheet.node("Stakeholder", STAKEHOLDER, "mapStakeholders")
            .add(Look.card("attitude-unknown", "stakeholderLabel"));
        for (String attitude : List.of("Opposed", "Reluctant", "Neutral", "Favourable", "Driving")) {
            node.add(Look.when("is" + attitude, Look.card("attitude-" + attitude.toLowerCase(Locale.ROOT),
                "stakeholderLabel")));
        }
        sheet.main().add(node);
        Part relation = sheet.edge("Relation", "stakeholders.Relation", "mapRelations", sheet.refs("Stakeholder"),
            sheet.refs("Stakeholder")).set("sourceFinderExpression", "feature:eContainer")
            .set("targetFinderExpression", "feature:target").set("labelDirectEdit", null)
            .refer("reconnections", sheet.refs("ReconnectSource", "ReconnectTarget"))
            .add(Look.edge("relation-influence", "service:relationLabel"));
        for (String kind : List.of("Hierarchy", "Alliance", "Conflict", "Contract", "Information")) {
            relation.add(Look.when("is" + kind, Look.edge("relation-" + kind.toLowerCase(Locale.ROOT),
                "service:relationLabel")));
        }
        sheet.layer("Relations", true).add(relation);
        for (String kind : List.of("Hierarchy", "Influence", "Alliance", "Conflict", "Contract", "Information")) {
            sheet.tools("Link", Steps.link(sheet, "Relate" + kind, "Relation", "relate" + kind, "canRelate",
                sheet.refs("Relation")));
        }
        sheet.tools("Edit", Steps.reconnect(sheet, "ReconnectSource", true, "element.reconnectRelationSource"),
            Steps.reconnect(sheet, "ReconnectTarget", false, "element.reconnectRelationTarget"));
        sheet.filter("OnlyUncovered", "isUncovered", sheet.refs("Stakeholder"));
        sheet.filter("OnlyExternal", "isExternal", sheet.refs("Stakeholder"));
        return sheet.tools("Create",
            Steps.create(sheet, "CreateStakeholder", "Stakeholder", "createStakeholder", false,
                sheet.refs("Stakeholder"), List.of()),
            Steps.create(sheet, "CreateCommunication", "CommunicationItem", "createCommunication", false,
                sheet.refs("Stakeholder"), sheet.refs("Stakeholder")))
            .checks(sheet.refs("Stakeholder", "Relation")).done();
    }

    private static Part communication() {
        return Table.of("Communication", 60).lines("Line", "stakeholders.CommunicationItem", "communicationPlan", false,
                "noLabel").create("CreateCommunication", "Line", "createCommunication")
            .feature("name", 200, true).feature("sender", 130, false).feature("recipients", 200, false)
            .feature("information", 200, true).feature("medium", 110, false).feature("frequency", 110, false)
            .parsed("firstOn", 100).feature("purpose", 220, true).ticked("mandatory", 90)
            .feature("place", 120, true).done();
    }
}
