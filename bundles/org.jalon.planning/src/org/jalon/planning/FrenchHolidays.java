/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Public holidays of France, for any year (article L3133-1 of the labour code; L3134-13 for Alsace and Moselle).
 */
public final class FrenchHolidays {

    private static final Texts TEXTS = Texts.of(FrenchHolidays.class);

    private FrenchHolidays() {
    }

    /**
     * Easter Sunday of a year.
     *
     * @param year a year of the Gregorian calendar
     * @return Easter Sunday
     * @see <a href="https://www.nature.com/articles/013487b0">Anonymous algorithm, Nature 13 (1876), as given by
     *      J. Meeus, Astronomical Algorithms, chapter 8</a>
     */
    public static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7;
        int correction = (a + 11 * epact + 22 * weekday) / 451;
        int month = (epact + weekday - 7 * correction + 114) / 31;
        int day = (epact + weekday - 7 * correction + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }

    /**
     * The public holidays of a year.
     *
     * @param year           the year
     * @param alsaceMoselle  true to add the two days that are off in Alsace and Moselle only
     * @return the key of the name of each holiday, see {@link #name}
     */
    public static SortedMap<LocalDate, String> of(int year, boolean alsaceMoselle) {
        LocalDate easter = easter(year);
        Map<String, LocalDate> days = new LinkedHashMap<>();
        days.put("new_year", LocalDate.of(year, 1, 1));
        days.put("easter_monday", easter.plusDays(1));
        days.put("labour_day", LocalDate.of(year, 5, 1));
        days.put("victory_1945", LocalDate.of(year, 5, 8));
        days.put("ascension", easter.plusDays(39));
        days.put("whit_monday", easter.plusDays(50));
        days.put("national_day", LocalDate.of(year, 7, 14));
        days.put("assumption", LocalDate.of(year, 8, 15));
        days.put("all_saints", LocalDate.of(year, 11, 1));
        days.put("armistice_1918", LocalDate.of(year, 11, 11));
        days.put("christmas", LocalDate.of(year, 12, 25));
        if (alsaceMoselle) {
            days.put("good_friday", easter.minusDays(2));
            days.put("saint_stephen", LocalDate.of(year, 12, 26));
        }
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        // Two may fall on one day (Ascension on 1 or 8 May): the first named keeps it.
        days.forEach((key, day) -> holidays.putIfAbsent(day, key));
        return holidays;
    }

    /**
     * The name of a holiday.
     *
     * @param key    its key
     * @param locale the language
     * @return its name
     */
    public static String name(String key, Locale locale) {
        return TEXTS.get(locale, "holiday." + key);
    }
}
