/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers along an axis from 0.
 *
 * @param step distance of two numbers: 1, 2 or 5 times a power of ten
 * @param end the last number, at least the greatest value
 */
public record NumberScale(double step, double end) {

    /** The scale for values up to the given one in at most about the given number of steps. */
    public static NumberScale upTo(double greatest, int steps) {
        double raw = Math.max(greatest, 1e-9) / steps;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double factor = raw / power <= 1 ? 1 : raw / power <= 2 ? 2 : raw / power <= 5 ? 5 : 10;
        double step = factor * power;
        return new NumberScale(step, Math.ceil(greatest / step - 1e-9) * step);
    }

    /** All numbers, from 0. */
    public List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i * step <= end + step / 2; i++) {
            values.add(i * step);
        }
        return values;
    }
}
