/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

/** A point of a diagram, in logical pixels, x rightwards and y downwards. */
public record Point(double x, double y) {
}
