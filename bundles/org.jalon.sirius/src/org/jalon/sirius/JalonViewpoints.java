/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius;

import java.util.List;

/**
 * The names by which other bundles refer to what Jalon gives Eclipse Sirius: its viewpoints and representations. They
 * stay as they are in all later versions; {@code docs/sirius.md} lists those of layers and mappings too.
 */
public final class JalonViewpoints {

    /** The bundle. */
    public static final String BUNDLE = "org.jalon.sirius";
    /** The viewpoint specification, as Sirius registers it. */
    public static final String SPECIFICATION = BUNDLE + "/description/jalon.odesign";

    /** Network, Gantt, breakdown and activities. */
    public static final String PLANNING = "Planning";
    /** Assignments and loads. */
    public static final String RESOURCES = "Resources";
    /** Risk matrix and register. */
    public static final String RISKS = "Risks";
    /** Stakeholder map and communication plan. */
    public static final String STAKEHOLDERS = "Stakeholders";
    /** Objectives and functional analyses. */
    public static final String FRAMING = "Framing";
    /** Actions and decisions. */
    public static final String MEETINGS = "Meetings";

    private JalonViewpoints() {
    }

    /** The names of all viewpoints. */
    public static List<String> all() {
        return List.of(PLANNING, RESOURCES, RISKS, STAKEHOLDERS, FRAMING, MEETINGS);
    }

    /** The URI by which an extension refers to a viewpoint: {@code viewpoint:/org.jalon.sirius/Planning}. */
    public static String uri(String viewpoint) {
        return "viewpoint:/" + BUNDLE + "/" + viewpoint;
    }
}
