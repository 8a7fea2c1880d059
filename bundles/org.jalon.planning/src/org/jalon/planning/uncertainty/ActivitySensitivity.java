/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import org.jalon.model.breakdown.Activity;

/**
 * How much an activity decides on the finish of the project, see
 * {@link org.jalon.schedule.uncertainty.SimulationResult.Sensitivity}.
 *
 * @param activity     the activity
 * @param criticality  share of the runs in which it was critical, 0 to 1 (criticality index)
 * @param cruciality   correlation between its duration and the finish, -1 to 1 (cruciality index)
 * @param significance criticality times the ratio of its standard deviation to that of the finish (schedule
 *                     sensitivity index)
 */
public record ActivitySensitivity(Activity activity, double criticality, double cruciality, double significance) {
}
