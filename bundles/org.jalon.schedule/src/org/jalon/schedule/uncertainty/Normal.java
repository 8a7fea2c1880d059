/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

/** The standard normal distribution. */
final class Normal {

    private static final double[] CENTRE = {-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
        1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00};
    private static final double[] CENTRE_BELOW = {-5.447609879822406e+01, 1.615858368580409e+02,
        -1.556989798598866e+02, 6.680131188771972e+01, -1.328068155288572e+01, 1};
    private static final double[] TAIL = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
        -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00};
    private static final double[] TAIL_BELOW = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
        3.754408661907416e+00, 1};
    private static final double TAIL_START = 0.02425;

    private Normal() {
    }

    /**
     * The chance of an outcome at or below a value, by the series of Marsaglia (Journal of Statistical Software 11,
     * 2004), exact to about 1e-15.
     *
     * @param z a value in standard deviations
     * @return between 0 and 1
     */
    static double cumulative(double z) {
        if (Math.abs(z) > 8) {
            return z < 0 ? 0 : 1;
        }
        double sum = z;
        double term = z;
        double previous = 0;
        for (int i = 3; sum != previous; i += 2) {
            previous = sum;
            term *= z * z / i;
            sum += term;
        }
        return Math.clamp(0.5 + sum * Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI), 0, 1);
    }

    /**
     * The value below which a share of the outcomes lies, by the rational approximation of P. J. Acklam (2003), whose
     * relative error is below 1.2e-9.
     *
     * @param probability strictly between 0 and 1
     * @return a value in standard deviations
     */
    static double quantile(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("probability " + probability);
        }
        if (probability > 1 - TAIL_START) {
            return -quantile(1 - probability);
        }
        if (probability < TAIL_START) {
            double q = Math.sqrt(-2 * Math.log(probability));
            return polynomial(TAIL, q) / polynomial(TAIL_BELOW, q);
        }
        double q = probability - 0.5;
        return polynomial(CENTRE, q * q) * q / polynomial(CENTRE_BELOW, q * q);
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
