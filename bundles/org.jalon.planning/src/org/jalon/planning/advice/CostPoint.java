/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.advice;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A point of the cost curve.
 *
 * @param finish   a finish of the target
 * @param saved    how much earlier that is than now, in working time of the project
 * @param direct   the least cost of means for it
 * @param indirect what the time saved saves in indirect cost; zero if that is not known
 */
public record CostPoint(LocalDateTime finish, Duration saved, BigDecimal direct, BigDecimal indirect) {

    /**
     * What finishing then costs more than finishing as planned.
     *
     * @return direct cost less indirect cost saved
     */
    public BigDecimal net() {
        return direct.subtract(indirect);
    }
}
