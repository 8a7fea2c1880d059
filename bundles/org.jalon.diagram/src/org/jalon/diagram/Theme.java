/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

import static org.jalon.diagram.Style.Dash.DASHED;
import static org.jalon.diagram.Style.Dash.DOTTED;
import static org.jalon.diagram.Style.Dash.SOLID;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The look of every diagram and document: one style for each role. */
public final class Theme {

    /**
     * Fonts in order of preference. The first three have the same widths, those by which {@link TextMetrics} measures.
     * No blanks between them: some renderers take them for parts of the names.
     */
    public static final String FONT_FAMILY = "Arial,'Liberation Sans',Helvetica,sans-serif,SansSerif";

    /** For screens with a light background. */
    public static final Theme LIGHT = light();
    /** For screens with a dark background. */
    public static final Theme DARK = dark();
    /** For black-and-white printing: told apart by grey, outline and hatch. */
    public static final Theme PRINT = print();
    /** For readers who confuse colours: the hues of Okabe and Ito, and hatching. */
    public static final Theme COLOUR_BLIND_SAFE = colourBlindSafe();

    private final String id;
    private final Map<Role, Style> styles;

    private Theme(String id, Map<Role, Style> styles) {
        this.id = id;
        this.styles = styles;
        for (Role role : Role.values()) {
            if (!styles.containsKey(role)) {
                throw new IllegalStateException("theme " + id + " lacks " + role);
            }
        }
    }

    /** All themes, the default first. */
    public static Collection<Theme> all() {
        return List.of(LIGHT, DARK, PRINT, COLOUR_BLIND_SAFE);
    }

    /** The theme of the given id: light, dark, print or safe. */
    public static Optional<Theme> named(String id) {
        return all().stream().filter(theme -> theme.id.equals(id.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** Stable name by which preferences and options cite the theme. */
    public String id() {
        return id;
    }

    /** How the role looks. */
    public Style style(Role role) {
        return styles.get(role);
    }

    /** Colour in which surfaces of the role are filled; that of letters for text. */
    public Color fill(Role role) {
        return style(role).fill();
    }

    /** Colour of outlines and lines of the role. */
    public Color stroke(Role role) {
        return style(role).stroke();
    }

    @Override
    public String toString() {
        return id;
    }

    private static Theme light() {
        return new Palette()
            .surfaces("#ffffff", "#f3f5f8", "#f9fafc", "#e7eaef", "#c9d0da", "#eff1f5")
            .texts("#1a2330", "#566173")
            .bar(Role.ACTIVITY, "#6f9fd8", "#2b5c96").bar(Role.COMPLETE, "#a9b6c6", "#5f6f83")
            .bar(Role.CRITICAL, "#e0604f", "#9e2416").bar(Role.NEAR_CRITICAL, "#efa748", "#98580a")
            .bar(Role.LATE, "#b3124c", "#74042e").bar(Role.INACTIVE, "#eef0f3", "#9aa4b1")
            .bar(Role.WORK_PACKAGE, "#2f3b4c", "#1a2330").bar(Role.MILESTONE, "#2f3b4c", "#1a2330")
            .bar(Role.GATE, "#7b4fb3", "#4d2a80").bar(Role.WORKING_SESSION, "#4aa3a2", "#1c6665")
            .bar(Role.PROGRESS, "#2b5c96", "#2b5c96").bar(Role.BASELINE, "#c3cbd6", "#8a96a6")
            .line(Role.FLOAT, "#7d8ca0", 1.25, DOTTED).line(Role.LINK, "#7a8797", 1.1, SOLID)
            .line(Role.CRITICAL_LINK, "#b92d1d", 1.5, SOLID).line(Role.TODAY, "#d9480f", 1.5, SOLID)
            .line(Role.STATUS_DATE, "#0b7285", 1.5, DASHED).line(Role.CAPACITY, "#1a2330", 1.5, DASHED)
            .bar(Role.DEADLINE, "#1f7a4d", "#12573a").bar(Role.CONSTRAINT, "#7b4fb3", "#4d2a80")
            .bar(Role.OBJECTIVE, "#dbe7f7", "#2b5c96").bar(Role.INDICATOR, "#d8efe4", "#1f7a4d")
            .bar(Role.DELIVERABLE, "#fbeecf", "#98580a").bar(Role.INTERACTOR, "#f1ecf8", "#6b4a9c")
            .series(Role.PRINCIPAL_FUNCTION, "#d5e3f4", "#1c64d1").bar(Role.CONSTRAINT_FUNCTION, "#fbe3d5", "#a8431a")
            .bar(Role.FOUND, "#ffe27a", "#a87400")
            .bar(Role.SELECTION, "#cfe2ff", "#1c64d1").bar(Role.LOAD, "#6f9fd8", "#2b5c96")
            .bar(Role.OVERLOAD, "#e0604f", "#9e2416").series(Role.PLANNED, "#6f9fd8", "#2b5c96")
            .series(Role.ACTUAL, "#2f9e6e", "#136b46").series(Role.COMMITTED, "#efa748", "#98580a")
            .bar(Role.RISK_ACCEPTABLE, "#d3eddb", "#2d7a48").bar(Role.RISK_TO_WATCH, "#fde6bd", "#98580a")
            .bar(Role.RISK_CRITICAL, "#f9d6d0", "#9e2416")
            .bar(Role.OUTCOME, "#b9d0ec", "#6f9fd8").series(Role.CHANCE, "#2b5c96", "#1d4a80")
            .line(Role.COMPARISON, "#7d8ca0", 1.5, DASHED).bar(Role.CONFIDENCE, "#d5e3f4", "#a9c4e4")
            .bar(Role.FAVOURABLE, "#5fb48c", "#1f7a4d").bar(Role.UNFAVOURABLE, "#e58a5c", "#a8431a")
            .bar(Role.ATTITUDE_UNKNOWN, "#ffffff", "#7a8797").bar(Role.ATTITUDE_OPPOSED, "#f3b8ad", "#a3281a")
            .bar(Role.ATTITUDE_RELUCTANT, "#fbd9a8", "#98580a").bar(Role.ATTITUDE_NEUTRAL, "#e3e8ee", "#5f6f83")
            .bar(Role.ATTITUDE_FAVOURABLE, "#cfe8c8", "#3d7a34").bar(Role.ATTITUDE_DRIVING, "#8fd0a0", "#14663a")
            .line(Role.RELATION_HIERARCHY, "#2f3b4c", 1.8, SOLID).line(Role.RELATION_INFLUENCE, "#7b4fb3", 1.4, DASHED)
            .line(Role.RELATION_ALLIANCE, "#1f7a4d", 1.2, SOLID).line(Role.RELATION_CONFLICT, "#b92d1d", 1.4, SOLID)
            .line(Role.RELATION_CONTRACT, "#98580a", 1.4, SOLID).line(Role.RELATION_INFORMATION, "#2b5c96", 1.6, DOTTED)
            .groups("#cfe2f7", "#2b5c96", "#fde0b8", "#8a5206", "#d5ecd2", "#2f6b2a", "#ead5f2", "#6a3a86",
                "#f7cfdc", "#95284e", "#cdebea", "#17605f", "#efe6c0", "#6b5a10", "#dcdfe5", "#4a5564")
            .named("light");
    }

    private static Theme dark() {
        return new Palette()
            .surfaces("#151a21", "#1f2630", "#191f27", "#2a323d", "#46515f", "#11151b")
            .texts("#e8ecf2", "#a3afbf")
            .bar(Role.ACTIVITY, "#3f70ab", "#93c0f5").bar(Role.COMPLETE, "#4c5969", "#94a3b5")
            .bar(Role.CRITICAL, "#d85a49", "#ffc2b8").bar(Role.NEAR_CRITICAL, "#a86b17", "#ffc877")
            .bar(Role.LATE, "#b0185a", "#ff8fbd").bar(Role.INACTIVE, "#232a33", "#6a7686")
            .bar(Role.WORK_PACKAGE, "#c3ccd8", "#e8ecf2").bar(Role.MILESTONE, "#c3ccd8", "#e8ecf2")
            .bar(Role.GATE, "#9a70d2", "#cdb2f3").bar(Role.WORKING_SESSION, "#2f7f7e", "#7fd4d2")
            .bar(Role.PROGRESS, "#93c0f5", "#93c0f5").bar(Role.BASELINE, "#454f5d", "#7c8999")
            .line(Role.FLOAT, "#8896a8", 1.25, DOTTED).line(Role.LINK, "#8592a3", 1.1, SOLID)
            .line(Role.CRITICAL_LINK, "#ff7a66", 1.5, SOLID).line(Role.TODAY, "#ff8a4c", 1.5, SOLID)
            .line(Role.STATUS_DATE, "#4fc3d9", 1.5, DASHED).line(Role.CAPACITY, "#e8ecf2", 1.5, DASHED)
            .bar(Role.DEADLINE, "#3fae78", "#7fdcae").bar(Role.CONSTRAINT, "#9a70d2", "#cdb2f3")
            .bar(Role.OBJECTIVE, "#20364f", "#93c0f5").bar(Role.INDICATOR, "#173a2a", "#7fdcae")
            .bar(Role.DELIVERABLE, "#3d3013", "#ffc877").bar(Role.INTERACTOR, "#2d2540", "#cdb2f3")
            .series(Role.PRINCIPAL_FUNCTION, "#1d3a63", "#78b0ff").bar(Role.CONSTRAINT_FUNCTION, "#4a2a17", "#ffb48c")
            .bar(Role.FOUND, "#6b5410", "#ffd75e")
            .bar(Role.SELECTION, "#1d3a63", "#78b0ff").bar(Role.LOAD, "#3f70ab", "#93c0f5")
            .bar(Role.OVERLOAD, "#d85a49", "#ffc2b8").series(Role.PLANNED, "#3f70ab", "#93c0f5")
            .series(Role.ACTUAL, "#24845a", "#6fdcaa").series(Role.COMMITTED, "#a86b17", "#ffc877")
            .bar(Role.RISK_ACCEPTABLE, "#173a26", "#7fdcae").bar(Role.RISK_TO_WATCH, "#453110", "#ffc877")
            .bar(Role.RISK_CRITICAL, "#4f1d16", "#ff9d8d")
            .bar(Role.OUTCOME, "#2c4a6e", "#5f8fc6").series(Role.CHANCE, "#93c0f5", "#a9cffb")
            .line(Role.COMPARISON, "#8896a8", 1.5, DASHED).bar(Role.CONFIDENCE, "#22364f", "#3f5f86")
            .bar(Role.FAVOURABLE, "#2f8a60", "#7fdcae").bar(Role.UNFAVOURABLE, "#b8612f", "#ffb48c")
            .bar(Role.ATTITUDE_UNKNOWN, "#1f2630", "#8896a8").bar(Role.ATTITUDE_OPPOSED, "#6e261c", "#ff9d8d")
            .bar(Role.ATTITUDE_RELUCTANT, "#5e420f", "#ffc877").bar(Role.ATTITUDE_NEUTRAL, "#333d49", "#a3afbf")
            .bar(Role.ATTITUDE_FAVOURABLE, "#2a5230", "#9fdc97").bar(Role.ATTITUDE_DRIVING, "#1c6b42", "#7fdcae")
            .line(Role.RELATION_HIERARCHY, "#c3ccd8", 1.8, SOLID).line(Role.RELATION_INFLUENCE, "#cdb2f3", 1.4, DASHED)
            .line(Role.RELATION_ALLIANCE, "#7fdcae", 1.2, SOLID).line(Role.RELATION_CONFLICT, "#ff7a66", 1.4, SOLID)
            .line(Role.RELATION_CONTRACT, "#ffc877", 1.4, SOLID).line(Role.RELATION_INFORMATION, "#93c0f5", 1.6, DOTTED)
            .groups("#26456b", "#93c0f5", "#5a3e10", "#ffc877", "#274d29", "#9fdc97", "#48305e", "#d3b2f3",
                "#5e2440", "#ff9fc4", "#1d4f4f", "#7fd4d2", "#4d441a", "#e3d27a", "#3a434f", "#b9c4d2")
            .named("dark");
    }

    private static Theme print() {
        return new Palette()
            .surfaces("#ffffff", "#f2f2f2", "#ffffff", "#d9d9d9", "#a6a6a6", "#f0f0f0")
            .texts("#000000", "#4a4a4a")
            .bar(Role.ACTIVITY, "#ffffff", "#000000").bar(Role.COMPLETE, "#d9d9d9", "#6b6b6b")
            .bar(Role.CRITICAL, "#3a3a3a", "#000000").hatched(Role.NEAR_CRITICAL, "#ffffff", "#000000")
            .hatched(Role.LATE, "#8c8c8c", "#000000").bar(Role.INACTIVE, "#ffffff", "#a6a6a6")
            .bar(Role.WORK_PACKAGE, "#000000", "#000000").bar(Role.MILESTONE, "#000000", "#000000")
            .bar(Role.GATE, "#ffffff", "#000000").bar(Role.WORKING_SESSION, "#d9d9d9", "#000000")
            .bar(Role.PROGRESS, "#000000", "#000000").bar(Role.BASELINE, "#e5e5e5", "#8c8c8c")
            .line(Role.FLOAT, "#4a4a4a", 1, DOTTED).line(Role.LINK, "#6b6b6b", 0.9, SOLID)
            .line(Role.CRITICAL_LINK, "#000000", 1.6, SOLID).line(Role.TODAY, "#000000", 1.2, SOLID)
            .line(Role.STATUS_DATE, "#000000", 1.2, DASHED).line(Role.CAPACITY, "#000000", 1.5, DASHED)
            .bar(Role.DEADLINE, "#ffffff", "#000000").bar(Role.CONSTRAINT, "#8c8c8c", "#000000")
            .bar(Role.OBJECTIVE, "#e5e5e5", "#000000").bar(Role.INDICATOR, "#ffffff", "#4a4a4a")
            .bar(Role.DELIVERABLE, "#f2f2f2", "#000000").bar(Role.INTERACTOR, "#ffffff", "#4a4a4a")
            .series(Role.PRINCIPAL_FUNCTION, "#e5e5e5", "#000000").bar(Role.CONSTRAINT_FUNCTION, "#ffffff", "#4a4a4a")
            .bar(Role.FOUND, "#e5e5e5", "#000000")
            .bar(Role.SELECTION, "#e5e5e5", "#000000").bar(Role.LOAD, "#cccccc", "#4a4a4a")
            .hatched(Role.OVERLOAD, "#ffffff", "#000000").series(Role.PLANNED, "#cccccc", "#4a4a4a")
            .series(Role.ACTUAL, "#4a4a4a", "#000000").series(Role.COMMITTED, "#ffffff", "#000000")
            .bar(Role.RISK_ACCEPTABLE, "#ffffff", "#4a4a4a").bar(Role.RISK_TO_WATCH, "#e5e5e5", "#3a3a3a")
            .bar(Role.RISK_CRITICAL, "#bfbfbf", "#000000")
            .bar(Role.OUTCOME, "#d9d9d9", "#8c8c8c").series(Role.CHANCE, "#000000", "#000000")
            .line(Role.COMPARISON, "#4a4a4a", 1.2, DASHED).bar(Role.CONFIDENCE, "#e5e5e5", "#8c8c8c")
            .bar(Role.FAVOURABLE, "#ffffff", "#000000").hatched(Role.UNFAVOURABLE, "#bfbfbf", "#000000")
            .bar(Role.ATTITUDE_UNKNOWN, "#ffffff", "#6b6b6b").bar(Role.ATTITUDE_OPPOSED, "#a6a6a6", "#000000")
            .bar(Role.ATTITUDE_RELUCTANT, "#c8c8c8", "#000000").bar(Role.ATTITUDE_NEUTRAL, "#e5e5e5", "#000000")
            .bar(Role.ATTITUDE_FAVOURABLE, "#f2f2f2", "#000000").bar(Role.ATTITUDE_DRIVING, "#ffffff", "#000000")
            .line(Role.RELATION_HIERARCHY, "#000000", 1.8, SOLID).line(Role.RELATION_INFLUENCE, "#000000", 1.4, DASHED)
            .line(Role.RELATION_ALLIANCE, "#000000", 1.2, SOLID).line(Role.RELATION_CONFLICT, "#000000", 1.4, SOLID)
            .line(Role.RELATION_CONTRACT, "#000000", 1.4, SOLID).line(Role.RELATION_INFORMATION, "#4a4a4a", 1.6, DOTTED)
            .groups("#ffffff", "#000000", "#d9d9d9", "#000000", "#f2f2f2", "#000000", "#c4c4c4", "#000000",
                "#e5e5e5", "#000000", "#cfcfcf", "#000000", "#fafafa", "#000000", "#bababa", "#000000")
            .named("print");
    }

    private static Theme colourBlindSafe() {
        return new Palette()
            .surfaces("#ffffff", "#f3f5f8", "#f9fafc", "#e7eaef", "#c9d0da", "#eff1f5")
            .texts("#111111", "#4d5561")
            .bar(Role.ACTIVITY, "#9ad0f0", "#0072b2").bar(Role.COMPLETE, "#bfc5cd", "#5b6470")
            .hatched(Role.CRITICAL, "#d55e00", "#6b2f00").bar(Role.NEAR_CRITICAL, "#f0c35c", "#8a5a00")
            .hatched(Role.LATE, "#cc79a7", "#6e2150").bar(Role.INACTIVE, "#eef0f3", "#9aa4b1")
            .bar(Role.WORK_PACKAGE, "#2b2b2b", "#111111").bar(Role.MILESTONE, "#2b2b2b", "#111111")
            .bar(Role.GATE, "#ffffff", "#111111").bar(Role.WORKING_SESSION, "#66c2a5", "#00664b")
            .bar(Role.PROGRESS, "#0072b2", "#0072b2").bar(Role.BASELINE, "#d3d8de", "#848d98")
            .line(Role.FLOAT, "#6b7480", 1.25, DOTTED).line(Role.LINK, "#6b7480", 1.1, SOLID)
            .line(Role.CRITICAL_LINK, "#b34f00", 1.8, SOLID).line(Role.TODAY, "#111111", 1.5, SOLID)
            .line(Role.STATUS_DATE, "#0072b2", 1.5, DASHED).line(Role.CAPACITY, "#111111", 1.5, DASHED)
            .bar(Role.DEADLINE, "#009e73", "#00573f").bar(Role.CONSTRAINT, "#cc79a7", "#6e2150")
            .bar(Role.OBJECTIVE, "#d7ecf8", "#0072b2").bar(Role.INDICATOR, "#d5efe6", "#00664b")
            .bar(Role.DELIVERABLE, "#fbe8b8", "#8a5a00").bar(Role.INTERACTOR, "#f6e3ee", "#6e2150")
            .series(Role.PRINCIPAL_FUNCTION, "#d7ecf8", "#0072b2").bar(Role.CONSTRAINT_FUNCTION, "#fbe0cc", "#a34700")
            .bar(Role.FOUND, "#f5e79e", "#8a6d00")
            .bar(Role.SELECTION, "#cfe2ff", "#0072b2").bar(Role.LOAD, "#9ad0f0", "#0072b2")
            .hatched(Role.OVERLOAD, "#d55e00", "#6b2f00").series(Role.PLANNED, "#9ad0f0", "#0072b2")
            .series(Role.ACTUAL, "#009e73", "#00573f").series(Role.COMMITTED, "#f0c35c", "#8a5a00")
            .bar(Role.RISK_ACCEPTABLE, "#d7ecf8", "#005a8c").bar(Role.RISK_TO_WATCH, "#fbe8b8", "#7a4f00")
            .bar(Role.RISK_CRITICAL, "#f6cdb0", "#6b2f00")
            .bar(Role.OUTCOME, "#bfe0f4", "#56b4e9").series(Role.CHANCE, "#0072b2", "#005a8c")
            .line(Role.COMPARISON, "#5b6470", 1.5, DASHED).bar(Role.CONFIDENCE, "#d7ecf8", "#9ad0f0")
            .bar(Role.FAVOURABLE, "#56b4e9", "#00517e").bar(Role.UNFAVOURABLE, "#e69f00", "#7a4f00")
            .bar(Role.ATTITUDE_UNKNOWN, "#ffffff", "#6b7480").bar(Role.ATTITUDE_OPPOSED, "#e58a4a", "#6b2f00")
            .bar(Role.ATTITUDE_RELUCTANT, "#f6cdb0", "#8a4a10").bar(Role.ATTITUDE_NEUTRAL, "#e7eaef", "#5b6470")
            .bar(Role.ATTITUDE_FAVOURABLE, "#bfe0f4", "#005a8c").bar(Role.ATTITUDE_DRIVING, "#6db8e6", "#00446b")
            .line(Role.RELATION_HIERARCHY, "#2b2b2b", 1.8, SOLID).line(Role.RELATION_INFLUENCE, "#6e2150", 1.4, DASHED)
            .line(Role.RELATION_ALLIANCE, "#00573f", 1.2, SOLID).line(Role.RELATION_CONFLICT, "#b34f00", 1.4, SOLID)
            .line(Role.RELATION_CONTRACT, "#7a4f00", 1.4, SOLID).line(Role.RELATION_INFORMATION, "#0072b2", 1.6, DOTTED)
            .groups("#bfe0f4", "#005a8c", "#fbe8b8", "#7a4f00", "#c9ebe0", "#00573f", "#f0d5e6", "#6e2150",
                "#f6cdb0", "#6b2f00", "#d9e0f2", "#333f7a", "#eeeac0", "#5c5600", "#dfe3e8", "#4d5561")
            .named("safe");
    }

    private static final class Palette {

        private final Map<Role, Style> styles = new EnumMap<>(Role.class);

        Palette surfaces(String background, String surface, String stripe, String grid, String strong, String off) {
            bar(Role.BACKGROUND, background, strong);
            bar(Role.SURFACE, surface, strong);
            bar(Role.STRIPE, stripe, stripe);
            bar(Role.NON_WORKING, off, off);
            line(Role.GRID, grid, 1, SOLID);
            return line(Role.GRID_STRONG, strong, 1, SOLID);
        }

        Palette texts(String text, String muted) {
            bar(Role.TEXT, text, text);
            return bar(Role.TEXT_MUTED, muted, muted);
        }

        Palette bar(Role role, String fill, String stroke) {
            return put(role, new Style(Color.of(fill), Color.of(stroke), 1, SOLID, false));
        }

        Palette hatched(Role role, String fill, String stroke) {
            return put(role, new Style(Color.of(fill), Color.of(stroke), 1, SOLID, true));
        }

        /** Quantities over time: filled as bars, drawn as a strong line. */
        Palette series(Role role, String fill, String stroke) {
            return put(role, new Style(Color.of(fill), Color.of(stroke), 2, SOLID, false));
        }

        Palette line(Role role, String color, double width, Style.Dash dash) {
            return put(role, new Style(Color.of(color), Color.of(color), width, dash, false));
        }

        /** Fill and stroke of each group in turn. */
        Palette groups(String... colours) {
            Role[] groups = {Role.GROUP_1, Role.GROUP_2, Role.GROUP_3, Role.GROUP_4, Role.GROUP_5, Role.GROUP_6,
                Role.GROUP_7, Role.GROUP_8};
            for (int i = 0; i < groups.length; i++) {
                bar(groups[i], colours[2 * i], colours[2 * i + 1]);
            }
            return this;
        }

        Theme named(String id) {
            return new Theme(id, styles);
        }

        private Palette put(Role role, Style style) {
            styles.put(role, style);
            return this;
        }
    }
}
