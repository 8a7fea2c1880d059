/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;

import org.jalon.model.breakdown.Dependency;

/**
 * A direct successor.
 *
 * @param dependency the link to it
 * @param slack      how much the explained element may slip without moving it, in working time of the element;
 *                   negative if the link is broken
 * @param driving    whether the link gives the successor its date
 */
public record Dependent(Dependency dependency, Duration slack, boolean driving) {
}
