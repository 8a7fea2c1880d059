/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.jalon.model.TimeUnit;
import org.mpxj.TimeUnitDefaultsContainer;

/** Turns MPXJ's durations, units, amounts and dates into those of the model. */
final class Units {

    private final TimeUnitDefaultsContainer defaults;

    Units(TimeUnitDefaultsContainer defaults) {
        this.defaults = defaults;
    }

    /** A duration to the minute, or null; days, weeks and months count as the file defines them. */
    Duration duration(org.mpxj.Duration duration) {
        if (duration == null || isPercent(duration.getUnits())) {
            return null;
        }
        double minutes = duration.convertUnits(org.mpxj.TimeUnit.MINUTES, defaults).getDuration();
        return Duration.ofMinutes(Math.round(minutes));
    }

    Duration durationOrZero(org.mpxj.Duration duration) {
        Duration result = duration(duration);
        return result == null ? Duration.ZERO : result;
    }

    static boolean isPercent(org.mpxj.TimeUnit unit) {
        return unit == org.mpxj.TimeUnit.PERCENT || unit == org.mpxj.TimeUnit.ELAPSED_PERCENT;
    }

    static boolean isZero(org.mpxj.Duration duration) {
        return duration == null || duration.getDuration() == 0;
    }

    static TimeUnit unit(org.mpxj.TimeUnit unit) {
        return switch (unit) {
        case MINUTES, ELAPSED_MINUTES -> TimeUnit.MINUTE;
        case HOURS, ELAPSED_HOURS -> TimeUnit.HOUR;
        case WEEKS, ELAPSED_WEEKS -> TimeUnit.WEEK;
        case MONTHS, ELAPSED_MONTHS, YEARS, ELAPSED_YEARS -> TimeUnit.MONTH;
        default -> TimeUnit.DAY;
        };
    }

    /** An amount of money or a quantity, without the noise of binary fractions; null for nothing or zero. */
    static BigDecimal amount(Number number) {
        if (number == null || !Double.isFinite(number.doubleValue())) {
            return null;
        }
        BigDecimal amount = BigDecimal.valueOf(number.doubleValue()).setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        if (amount.signum() == 0) {
            return null;
        }
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** A date to the minute. */
    static LocalDateTime date(LocalDateTime date) {
        return date == null ? null : date.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
    }

    static LocalTime time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }

    static double number(Number number, double otherwise) {
        return number == null || !Double.isFinite(number.doubleValue()) ? otherwise : number.doubleValue();
    }

    static boolean isZero(Number number) {
        return number == null || number.doubleValue() == 0;
    }
}
