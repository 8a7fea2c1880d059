/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

/**
 * A stretch of a time axis.
 *
 * @param fromX its left end, logical pixels
 * @param toX its right end
 */
public record Span(double fromX, double toX) {
}
