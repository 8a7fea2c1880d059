/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import org.jalon.diagram.Font;
import org.jalon.diagram.Role;

/**
 * A text beside a bar.
 *
 * @param row index of its line
 * @param x where it starts
 * @param baseline y of its baseline
 * @param text what is written, short enough for its place
 * @param font in which font
 * @param role decides its colour
 */
public record GanttLabel(int row, double x, double baseline, String text, Font font, Role role) {
}
