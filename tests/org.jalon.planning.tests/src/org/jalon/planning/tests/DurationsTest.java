/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;

import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.planning.Durations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    private static final Durations USUAL = Durations.USUAL;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5 d | 2400 | DAY", "5j | 2400 | DAY", "5 jours | 2400 | DAY",
        "1,5 sem. | 3600 | WEEK", "1.5 w | 3600 | WEEK", "4 h | 240 | HOUR", "4 heures | 240 | HOUR",
        "30 min | 30 | MINUTE", "2 mois | 19200 | MONTH", "1 mo | 9600 | MONTH", "8 | 3840 | DAY",
        "2j 4h | 1200 | DAY", "-2 d | -960 | DAY", "+1 w | 2400 | WEEK", "0 | 0 | DAY", "2\u00a0sem. | 4800 | WEEK"})
    void reads(String text, long minutes, TimeUnit unit) {
        Durations.Parsed parsed = USUAL.parse(text).orElseThrow();
        assertEquals(Duration.ofMinutes(minutes), parsed.duration());
        assertEquals(unit, parsed.unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "five days", "5 x", "5 d and more", "1e9", "99999999999999 d", "3 d 2 ed", "?"})
    void refuses(String text) {
        assertTrue(USUAL.parse(text).isEmpty());
    }

    @Test
    void aQuestionMarkIsAGuessAndElapsedDaysAreWhole() {
        Durations.Parsed parsed = USUAL.parse("3 ed?").orElseThrow();
        assertTrue(parsed.elapsed() && parsed.estimated());
        assertEquals(Duration.ofHours(72), parsed.duration());
        assertEquals(parsed, USUAL.parse("3 je ?").orElseThrow());
    }

    @Test
    void writesInBothLanguages() {
        Duration half = Duration.ofMinutes(1200);
        assertEquals("2.5 d", USUAL.format(half, Locale.ENGLISH));
        assertEquals("2,5\u00a0j", USUAL.format(half, Locale.FRENCH));
        assertEquals("0,5\u00a0sem.", USUAL.format(half, TimeUnit.WEEK, Locale.FRENCH));
        assertEquals("-1 d", USUAL.format(Duration.ofHours(-8), Locale.ENGLISH));
        assertEquals("2 ed?", USUAL.format(Duration.ofHours(48), TimeUnit.DAY, true, true, Locale.ENGLISH));
        assertEquals("", USUAL.format(null, Locale.ENGLISH));
    }

    @Test
    void readsWhatItWrites() {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            for (TimeUnit unit : TimeUnit.values()) {
                for (boolean elapsed : new boolean[] {false, true}) {
                    Duration three = Duration.ofMinutes(3 * USUAL.minutes(unit, elapsed));
                    String text = USUAL.format(three, unit, elapsed, false, locale);
                    Durations.Parsed parsed = USUAL.parse(text).orElseThrow(() -> new AssertionError(text));
                    assertEquals(new Durations.Parsed(three, unit, elapsed, false), parsed, text);
                }
            }
        }
    }

    @Test
    void aDayIsWhatTheProjectSays() {
        assertEquals(Duration.ofHours(35), new Durations(420, 2100, 20).parse("1 w").orElseThrow().duration());
        assertEquals("5 d", new Durations(420, 2100, 20).format(Duration.ofHours(35), Locale.ENGLISH));
    }

    @Test
    void anElementCountsDaysAsItWorks() {
        Activity activity = BreakdownFactory.eINSTANCE.createActivity();
        assertEquals("6 d", Durations.USUAL.format(Duration.ofDays(2), activity, Locale.ENGLISH));
        activity.setElapsed(true);
        assertEquals("2 ed", Durations.USUAL.format(Duration.ofDays(2), activity, Locale.ENGLISH));
    }
}
