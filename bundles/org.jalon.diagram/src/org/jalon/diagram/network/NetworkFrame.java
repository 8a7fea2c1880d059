/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import org.jalon.diagram.Rect;
import org.jalon.planning.PlannedElement;

/**
 * The frame around the activities of a top work package.
 *
 * @param planned the work package
 * @param title its code and name, short enough for its place
 * @param bounds where it is
 */
public record NetworkFrame(PlannedElement planned, String title, Rect bounds) {
}
