/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen.sirius;

import java.util.List;

/**
 * The looks of semantic roles in Sirius: colours of the palette, styles of boxes and lines. The colours are those of
 * the light theme of the diagrams, which a test of {@code org.jalon.sirius} holds against it.
 */
final class Look {

    /** A role: the name it has in the palette and its colours. */
    private record Tint(String role, String fill, String stroke) {
    }

    private static final List<Tint> TINTS = List.of(
        new Tint("background", "#ffffff", "#c9d0da"), new Tint("surface", "#f3f5f8", "#c9d0da"),
        new Tint("text", "#1a2330", "#1a2330"), new Tint("text-muted", "#566173", "#566173"),
        new Tint("activity", "#6f9fd8", "#2b5c96"), new Tint("complete", "#a9b6c6", "#5f6f83"),
        new Tint("critical", "#e0604f", "#9e2416"), new Tint("near-critical", "#efa748", "#98580a"),
        new Tint("late", "#b3124c", "#74042e"), new Tint("inactive", "#eef0f3", "#9aa4b1"),
        new Tint("work-package", "#2f3b4c", "#1a2330"), new Tint("milestone", "#2f3b4c", "#1a2330"),
        new Tint("gate", "#7b4fb3", "#4d2a80"), new Tint("working-session", "#4aa3a2", "#1c6665"),
        new Tint("progress", "#2b5c96", "#2b5c96"), new Tint("baseline", "#c3cbd6", "#8a96a6"),
        new Tint("float", "#7d8ca0", "#7d8ca0"), new Tint("link", "#7a8797", "#7a8797"),
        new Tint("critical-link", "#b92d1d", "#b92d1d"), new Tint("overload", "#e0604f", "#9e2416"),
        new Tint("risk-acceptable", "#d3eddb", "#2d7a48"), new Tint("risk-to-watch", "#fde6bd", "#98580a"),
        new Tint("risk-critical", "#f9d6d0", "#9e2416"), new Tint("favourable", "#5fb48c", "#1f7a4d"),
        new Tint("unfavourable", "#e58a5c", "#a8431a"), new Tint("attitude-unknown", "#ffffff", "#7a8797"),
        new Tint("attitude-opposed", "#f3b8ad", "#a3281a"), new Tint("attitude-reluctant", "#fbd9a8", "#98580a"),
        new Tint("attitude-neutral", "#e3e8ee", "#5f6f83"), new Tint("attitude-favourable", "#cfe8c8", "#3d7a34"),
        new Tint("attitude-driving", "#8fd0a0", "#14663a"), new Tint("relation-hierarchy", "#2f3b4c", "#2f3b4c"),
        new Tint("relation-influence", "#7b4fb3", "#7b4fb3"), new Tint("relation-alliance", "#1f7a4d", "#1f7a4d"),
        new Tint("relation-conflict", "#b92d1d", "#b92d1d"), new Tint("relation-contract", "#98580a", "#98580a"),
        new Tint("relation-information", "#2b5c96", "#2b5c96"), new Tint("objective", "#dbe7f7", "#2b5c96"),
        new Tint("indicator", "#d8efe4", "#1f7a4d"), new Tint("deliverable", "#fbeecf", "#98580a"),
        new Tint("interactor", "#f1ecf8", "#6b4a9c"), new Tint("principal-function", "#d5e3f4", "#1c64d1"),
        new Tint("constraint-function", "#fbe3d5", "#a8431a"));

    private Look() {
    }

    /** The palette, from which everything takes its colours. */
    static Part palette() {
        Part palette = Part.of("userColorsPalettes").set("name", "Jalon");
        for (Tint tint : TINTS) {
            palette.add(color(fill(tint.role), tint.fill), color(stroke(tint.role), tint.stroke));
        }
        return palette;
    }

    private static Part color(String id, String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return Part.of("entries", "description:UserFixedColor").id(id).set("red", rgb >> 16)
            .set("green", rgb >> 8 & 255).set("blue", rgb & 255).set("name", id);
    }

    /** The colour in which surfaces of a role are filled. */
    static String fill(String role) {
        return "fill." + role;
    }

    /** The colour of outlines and lines of a role. */
    static String stroke(String role) {
        return "stroke." + role;
    }

    /** A box of some role with its label inside: a container. */
    static Part box(String role, String background, String label) {
        return Part.of("style", "ds:FlatContainerStyleDescription").set("arcWidth", 6).set("arcHeight", 6)
            .set("borderSizeComputationExpression", "1").set("labelSize", 9).set("showIcon", false)
            .set("labelExpression", label).set("tooltipExpression", "service:elementTooltip")
            .set("roundedCorner", true).set("labelColor", fill("text")).set("borderColor", stroke(role))
            .set("backgroundColor", background).set("foregroundColor", background);
    }

    /** A bar of some role without a label: a node whose size its place decides. */
    static Part bar(String role) {
        return Part.of("style", "ds:SquareDescription").set("borderSizeComputationExpression", "1")
            .set("labelSize", 8).set("showIcon", false).set("labelExpression", "service:noLabel")
            .set("tooltipExpression", "service:elementTooltip").set("hideLabelByDefault", true)
            .set("labelPosition", "node").set("resizeKind", "NSEW").set("labelColor", fill("text"))
            .set("borderColor", stroke(role)).set("color", fill(role));
    }

    /** A bar that is only outlined, without a label. */
    static Part hollow(String role) {
        return bar(role).set("color", fill("surface"));
    }

    /** A card with text in it: a node whose size its place decides. */
    static Part card(String role, String label) {
        return bar(role).set("labelExpression", "service:" + label).set("hideLabelByDefault", null)
            .set("labelSize", 9);
    }

    /** A mark at one date: a lozenge. */
    static Part mark(String role) {
        return Part.of("style", "ds:LozengeNodeDescription").set("borderSizeComputationExpression", "1")
            .set("labelSize", 8).set("showIcon", false).set("labelExpression", "service:noLabel")
            .set("tooltipExpression", "service:elementTooltip").set("hideLabelByDefault", true)
            .set("labelPosition", "node").set("resizeKind", "NSEW").set("widthComputationExpression", "2")
            .set("heightComputationExpression", "2").set("labelColor", fill("text")).set("borderColor", stroke(role))
            .set("color", fill(role));
    }

    /** A text without a box around it: in a gauge that measures nothing, for any other style hides what lies behind. */
    static Part text(String role, String label, String format) {
        return Part.of("style", "ds:GaugeCompositeStyleDescription").set("borderSizeComputationExpression", "0")
            .set("labelSize", 9).set("labelFormat", format).set("showIcon", false).set("labelExpression", label)
            .set("labelAlignment", "LEFT").set("tooltipExpression", "service:elementTooltip")
            .set("labelPosition", "node").set("resizeKind", "NSEW").set("labelColor", fill(role))
            .set("borderColor", fill("background"));
    }

    /** A line of text in a box. */
    static Part line(String label) {
        return Part.of("style", "ds:SquareDescription").set("labelSize", 8).set("showIcon", false)
            .set("labelExpression", label).set("tooltipExpression", "service:elementTooltip")
            .set("labelPosition", "node").set("labelColor", fill("text")).set("borderColor", fill("background"))
            .set("color", fill("background"));
    }

    /** A line from a box to another. */
    static Part edge(String role, String label) {
        Part edge = Part.of("style").set("sizeComputationExpression", "1").set("routingStyle", "straight")
            .set("strokeColor", stroke(role));
        return label == null ? edge : edge.add(Part.of("centerLabelStyleDescription").set("labelSize", 8)
            .set("showIcon", false).set("labelExpression", label).set("labelColor", fill("text")));
    }

    /** A style instead of the usual one while a condition holds. */
    static Part when(String condition, Part style) {
        return Part.of("conditionnalStyles").set("predicateExpression", "service:" + condition).add(style);
    }
}
