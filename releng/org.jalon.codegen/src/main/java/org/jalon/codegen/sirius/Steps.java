/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen.sirius;

import java.util.List;

/** Tools: each is one call of a service, which does the whole change in one undo step. */
final class Steps {

    private static final String ICONS = "/org.jalon.model.edit/icons/";

    private Steps() {
    }

    private static Part operation(String expression) {
        return Part.of("initialOperation").add(call("firstModelOperations", expression));
    }

    /** The call of a service as a model operation. */
    static Part call(String feature, String expression) {
        return Part.of(feature, "tool:ChangeContext").set("browseExpression", "service:" + expression);
    }

    private static Part variable(String feature, String name) {
        return Part.of(feature).set("name", name);
    }

    private static Part tool(String type, Sheet sheet, String local) {
        return Part.of("ownedTools", "dt:" + type).id(sheet.ref(local)).set("name", sheet.ref(local));
    }

    /** Creates an element in the box or sheet where one clicks. */
    static Part create(Sheet sheet, String local, String icon, String service, boolean container,
            List<String> mappings, List<String> more) {
        Part tool = tool(container ? "ContainerCreationDescription" : "NodeCreationDescription", sheet, local)
            .set("label", "%tool." + local).set("forceRefresh", true)
            .refer(container ? "containerMappings" : "nodeMappings", mappings).set("iconPath", ICONS + icon + ".svg")
            .refer("extraMappings", more);
        return tool.add(variable("variable", "container"), variable("viewVariable", "containerView"),
            operation("container." + service));
    }

    /** Draws a link from one box to another, where a precondition lets it. */
    static Part link(Sheet sheet, String local, String icon, String service, String precondition,
            List<String> mappings) {
        return tool("EdgeCreationDescription", sheet, local).set("label", "%tool." + local)
            .set("precondition", "service:preSource." + precondition + "(preTarget)").set("forceRefresh", true)
            .refer("edgeMappings", mappings).set("iconPath", ICONS + icon + ".svg")
            .add(variable("sourceVariable", "source"), variable("targetVariable", "target"),
                variable("sourceViewVariable", "sourceView"), variable("targetViewVariable", "targetView"),
                operation("source." + service + "(target)"));
    }

    /** Writes what a label says. */
    static Part edit(Sheet sheet, String local, String input, String service) {
        return tool("DirectEditLabel", sheet, local).set("forceRefresh", true).set("inputLabelExpression", "service:" + input)
            .add(Part.of("mask").set("mask", "{0}"), operation(service + "(arg0)"));
    }

    /** Deletes the element of a box or line; or what a line shows, if the service is called on the line itself. */
    static Part delete(Sheet sheet, String local, String call) {
        return tool("DeleteElementDescription", sheet, local).set("forceRefresh", true).add(variable("element", "element"),
            variable("elementView", "elementView"), variable("containerView", "containerView"),
            operation(call));
    }

    /** Opens the editor of Jalon on the element of a box. */
    static Part open(Sheet sheet, String local, List<String> mappings) {
        return tool("DoubleClickDescription", sheet, local).refer("mappings", mappings).add(variable("element", "element"),
            variable("elementView", "elementView"), operation("element.openInEditor"));
    }

    /** Leads one end of a line elsewhere, by a service called on its element or on the line itself. */
    static Part reconnect(Sheet sheet, String local, boolean atSource, String call) {
        return tool("ReconnectEdgeDescription", sheet, local).set("forceRefresh", true)
            .set("reconnectionKind", atSource ? "RECONNECT_SOURCE" : "RECONNECT_TARGET")
            .add(variable("source", "source"), variable("target", "target"), variable("sourceView", "sourceView"),
                variable("targetView", "targetView"), variable("element", "element"),
                operation(call + "(target)"), variable("edgeView", "edgeView"));
    }

    /** Drops elements of the project on a box, where a precondition lets it; that one has the names of Sirius. */
    static Part drop(Sheet sheet, String local, String service, String precondition, String source,
        List<String> mappings) {
        return tool("ContainerDropDescription", sheet, local)
            .set("precondition", "service:" + precondition + "(newContainer)").set("forceRefresh", true)
            .refer("mappings", mappings).set("dragSource", source).add(variable("oldContainer", "oldSemanticContainer"),
                variable("newContainer", "newSemanticContainer"), variable("element", "element"),
                variable("newViewContainer", "newContainerView"),
                operation("element." + service + "(newSemanticContainer)"));
    }
}
