/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import org.jalon.model.ProjectElement;

/**
 * What one activity or risk contributes to the spread of the finish or of the cost: one bar of a tornado chart, see
 * {@link org.jalon.schedule.uncertainty.Driver}.
 *
 * @param <T>     the kind of outcome: dates or amounts
 * @param element an activity, whose duration varies, or a risk
 * @param share   part of the variance that it explains, 0 to 1
 * @param low     mean outcome when the duration is in its lowest tenth, or the risk doesn't occur
 * @param high    mean outcome when the duration is in its highest tenth, or the risk occurs
 */
public record Contribution<T>(ProjectElement element, double share, T low, T high) {
}
