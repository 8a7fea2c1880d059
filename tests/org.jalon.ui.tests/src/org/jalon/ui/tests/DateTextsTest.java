/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.jalon.ui.common.DateTexts;
import org.junit.jupiter.api.Test;

class DateTextsTest {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 7);

    @Test
    void whatIsWrittenIsReadInEveryLanguage() {
        LocalDateTime moment = DAY.atTime(16, 30);
        for (Locale locale : List.of(Locale.FRANCE, Locale.CANADA_FRENCH, Locale.US, Locale.UK, Locale.GERMANY)) {
            DateTexts dates = new DateTexts(locale);
            assertEquals(DAY, dates.day(dates.format(DAY)), locale.toString());
            assertEquals(moment, dates.moment(dates.format(moment, true), MORNING), locale.toString());
        }
    }

    @Test
    void shortLongAndInternationalFormsAreRead() {
        DateTexts french = new DateTexts(Locale.FRANCE);
        for (String entry : List.of("07/03/2026", "7/3/26", "7/3/2026", "2026-03-07", " 7 mars 2026 ")) {
            assertEquals(DAY, french.day(entry), entry);
        }
        assertEquals(DAY.atTime(MORNING), french.moment("7/3/26", MORNING));
        assertEquals(DAY.atTime(16, 0), french.moment("7/3/26 16h", MORNING));
        assertEquals(DAY.atTime(16, 30), french.moment("2026-03-07T16:30", MORNING));
    }

    @Test
    void aDayThatTheMonthHasNotIsRefusedRatherThanMoved() {
        DateTexts french = new DateTexts(Locale.FRANCE);
        for (String entry : List.of("31/04/2026", "29/02/2026", "2026-02-30", "31 avr. 2026", "demain", "")) {
            IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> french.day(entry));
            assertTrue(refusal.getMessage().contains("17/03/2026"), refusal.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> french.moment("7/3/26 25:00", MORNING));
    }
}
