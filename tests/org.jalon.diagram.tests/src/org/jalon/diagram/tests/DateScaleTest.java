/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.jalon.diagram.DateAxis;
import org.jalon.diagram.DateScale;
import org.jalon.diagram.DateScale.Tick;
import org.jalon.diagram.Font;
import org.jalon.diagram.TextMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScaleTest {

    private static final LocalDateTime ORIGIN = LocalDateTime.of(2026, 2, 23, 0, 0);

    @Test
    void weeksAreNumberedByIso8601() {
        LocalDateTime lastWeekOf2026 = DateScale.WEEK.floor(LocalDateTime.of(2027, 1, 1, 12, 0));
        assertEquals(LocalDateTime.of(2026, 12, 28, 0, 0), lastWeekOf2026);
        assertTrue(DateScale.WEEK.labels(lastWeekOf2026, Locale.FRENCH).contains("S53"));
        assertTrue(DateScale.WEEK.labels(LocalDateTime.of(2027, 1, 4, 0, 0), Locale.ENGLISH).contains("W01"));
    }

    @Test
    void unitsAreNamedInTheLanguageAsked() {
        LocalDateTime march = LocalDateTime.of(2026, 3, 1, 0, 0);
        assertEquals("mars 2026", DateScale.MONTH.labels(march, Locale.FRENCH).getFirst());
        assertEquals("March 2026", DateScale.MONTH.labels(march, Locale.ENGLISH).getFirst());
        assertEquals("T1 2026", DateScale.QUARTER.labels(DateScale.QUARTER.floor(march), Locale.FRENCH).getFirst());
        assertEquals("Q1 2026", DateScale.QUARTER.labels(DateScale.QUARTER.floor(march), Locale.ENGLISH).getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void unitsFollowOneAnother(DateScale scale) {
        DateAxis axis = new DateAxis(ORIGIN, ORIGIN.plusDays(40), 20);
        List<Tick> ticks = scale.ticks(axis, 0, axis.width(), Font.SMALL, Locale.FRENCH);
        for (int i = 1; i < ticks.size(); i++) {
            assertEquals(ticks.get(i - 1).x() + ticks.get(i - 1).width(), ticks.get(i).x(), 1e-6);
            assertEquals(scale.next(ticks.get(i - 1).start()), ticks.get(i).start());
            assertEquals(ticks.get(i).start(), scale.floor(ticks.get(i).start().plusMinutes(59)));
        }
        assertTrue(ticks.getFirst().x() <= 0);
        assertTrue(ticks.getLast().x() + ticks.getLast().width() >= axis.width());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.05, 0.3, 1, 2, 4, 8, 16, 40, 100, 200, 700, 1440})
    void namesFitTheirUnitsAtAnyScale(double pixelsPerDay) {
        DateAxis axis = new DateAxis(ORIGIN, ORIGIN.plusDays((long) Math.max(3, 2000 / pixelsPerDay)), pixelsPerDay);
        List<DateScale> tiers = DateScale.tiers(pixelsPerDay);
        assertFalse(tiers.isEmpty());
        for (DateScale tier : tiers) {
            for (Tick tick : tier.ticks(axis, 0, 2000, Font.SMALL, Locale.FRENCH)) {
                assertTrue(TextMetrics.width(tick.label(), Font.SMALL) <= tick.width(), tick::toString);
            }
        }
        DateScale finest = tiers.getLast();
        assertTrue(finest.ticks(axis, 0, 2000, Font.SMALL, Locale.FRENCH).size() < 200, "as many lines as can be seen");
    }

    @Test
    void whereDaysAreShownAllOfThemHaveTheirNumber() {
        DateAxis axis = new DateAxis(ORIGIN, ORIGIN.plusDays(40), 15);
        assertEquals(DateScale.DAY, DateScale.tiers(15).getLast());
        for (Tick day : DateScale.DAY.ticks(axis, 0, axis.width(), Font.SMALL, Locale.FRENCH)) {
            assertEquals(Integer.toString(day.start().getDayOfMonth()), day.label());
        }
    }
}
