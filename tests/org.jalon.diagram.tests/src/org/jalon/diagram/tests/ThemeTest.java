/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;

import org.jalon.diagram.Color;
import org.jalon.diagram.Role;
import org.jalon.diagram.Style;
import org.jalon.diagram.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    static Collection<Theme> themes() {
        return Theme.all();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textsStandOutFromWhatLiesBehindThem(Theme theme) {
        for (Role text : List.of(Role.TEXT, Role.TEXT_MUTED)) {
            for (Role ground : List.of(Role.BACKGROUND, Role.SURFACE, Role.STRIPE, Role.NON_WORKING)) {
                assertContrast(4.5, theme.fill(text), theme.fill(ground), theme + ": " + text + " on " + ground);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void marksStandOutFromTheGround(Theme theme) {
        for (Role mark : List.of(Role.ACTIVITY, Role.COMPLETE, Role.CRITICAL, Role.NEAR_CRITICAL, Role.LATE,
            Role.WORK_PACKAGE, Role.MILESTONE, Role.GATE, Role.WORKING_SESSION, Role.FLOAT, Role.LINK,
            Role.CRITICAL_LINK, Role.TODAY, Role.STATUS_DATE, Role.DEADLINE, Role.CONSTRAINT, Role.CAPACITY,
            Role.PLANNED, Role.ACTUAL, Role.COMMITTED)) {
            assertContrast(3, theme.stroke(mark), theme.fill(Role.BACKGROUND), theme + ": " + mark);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatIsCriticalDiffersFromTheRestWithoutColour(Theme theme) {
        Style critical = theme.style(Role.CRITICAL);
        Style plain = theme.style(Role.ACTIVITY);
        boolean told = critical.hatched() != plain.hatched() || critical.fill().contrast(plain.fill()) >= 1.25;
        assertTrue(told, theme.toString());
        assertTrue(theme.style(Role.CRITICAL_LINK).width() > theme.style(Role.LINK).width());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatIsWrittenOnBoardsCanBeRead(Theme theme) {
        for (Role role : Role.values()) {
            if (role.name().startsWith("ATTITUDE_") || role.name().startsWith("GROUP_")) {
                assertContrast(4.5, theme.fill(Role.TEXT), theme.fill(role), theme + ": " + role);
                assertContrast(3, theme.stroke(role), theme.fill(Role.BACKGROUND), theme + ": line of " + role);
            } else if (role.name().startsWith("RISK_")) {
                assertContrast(4.5, theme.fill(Role.TEXT_MUTED), theme.fill(role), theme + ": " + role);
            } else if (role.name().startsWith("RELATION_")) {
                assertContrast(3, theme.stroke(role), theme.fill(Role.SURFACE), theme + ": " + role);
            }
        }
    }

    @Test
    void themesAreFoundByName() {
        for (Theme theme : Theme.all()) {
            assertEquals(theme, Theme.named(theme.id()).orElseThrow());
        }
        assertTrue(Theme.named("none").isEmpty());
    }

    @Test
    void contrastIsThatOfWcag() {
        assertEquals(21, Color.BLACK.contrast(Color.WHITE), 1e-9);
        assertEquals(4.54, Color.of("#767676").contrast(Color.WHITE), 0.01);
    }

    private static void assertContrast(double least, Color a, Color b, String what) {
        assertTrue(a.contrast(b) >= least, () -> what + " has contrast " + a.contrast(b));
    }
}
