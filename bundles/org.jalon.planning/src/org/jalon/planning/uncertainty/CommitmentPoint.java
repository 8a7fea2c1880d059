/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A point of the S-curve of commitment: what is spent by a date.
 *
 * @param date    the date
 * @param planned cost of the work planned by then
 * @param p10     one run in ten has spent at most this
 * @param p50     half of the runs have
 * @param p90     nine runs in ten have
 * @param mean    mean of all runs
 */
public record CommitmentPoint(LocalDateTime date, BigDecimal planned, BigDecimal p10, BigDecimal p50, BigDecimal p90,
        BigDecimal mean) {
}
