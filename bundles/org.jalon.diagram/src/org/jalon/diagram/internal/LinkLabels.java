/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.LagCalendar;
import org.jalon.planning.Durations;

/** What is written on a link: its type and lag, as far as they aren't the usual ones. */
public final class LinkLabels {

    private LinkLabels() {
    }

    /** Such as “SS + 2 d”, “+ 50 %” or, for a finish-to-start link without lag, nothing. */
    public static String of(Dependency link, Durations durations, Locale locale) {
        String type = link.getType() == DependencyType.FINISH_TO_START ? ""
            : Messages.get(locale, "link." + link.getType().getName());
        String lag = lag(link, durations, locale);
        return type.isEmpty() || lag.isEmpty() ? type + lag : type + "\u00A0" + lag;
    }

    private static String lag(Dependency link, Durations durations, Locale locale) {
        if (link.getLagPercent() != null) {
            double percent = link.getLagPercent();
            NumberFormat format = NumberFormat.getPercentInstance(locale);
            return percent == 0 ? "" : sign(percent < 0) + format.format(Math.abs(percent) / 100);
        }
        Duration lag = link.getLag();
        return lag == null || lag.isZero() ? "" : sign(lag.isNegative()) + durations.format(lag.abs(),
            link.getLagUnit(), link.getLagCalendar() == LagCalendar.CONTINUOUS, false, locale);
    }

    private static String sign(boolean negative) {
        return negative ? "–\u00A0" : "+\u00A0";
    }
}
