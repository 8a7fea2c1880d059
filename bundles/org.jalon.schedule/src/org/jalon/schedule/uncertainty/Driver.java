/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.uncertainty;

/**
 * An activity's duration or a risk that spreads the finish or the cost of a project: one bar of a tornado chart.
 * <p>
 * Its share is the correlation ratio, the first-order sensitivity index: the part of the variance that goes when the
 * driver is known. It is estimated from the runs at hand, by classes of equal chance of the duration (or of occurrence
 * and severity of the risk), and freed of the bias that chance gives it. Shares of independent drivers add up to less
 * than one where it takes several together, such as paths that meet. A driver is only named if its classes differ more
 * than chance would have them (F test at 0.1 %).
 *
 * @param kind  what it is
 * @param index index of the activity or of the risk
 * @param share part of the variance that it explains, 0 to 1
 * @param low   mean outcome when the duration is in its lowest tenth, or the risk doesn't occur (is least severe, if it
 *              always occurs)
 * @param high  mean outcome when the duration is in its highest tenth, or the risk occurs (is most severe)
 * @see <a href="https://doi.org/10.1016/j.ejor.2012.11.047">E. Plischke, E. Borgonovo and C. L. Smith, Global
 *      sensitivity measures from given data, European Journal of Operational Research 226 (2013)</a>
 * @see <a href="https://doi.org/10.1073/pnas.21.9.554">T. L. Kelley, An unbiased correlation ratio measure, PNAS 21
 *      (1935)</a>
 */
public record Driver(Kind kind, int index, double share, double low, double high) {

    /** What drives. */
    public enum Kind {
        /** The duration of an activity. */
        ACTIVITY,
        /** A risk. */
        RISK
    }
}
