/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

/**
 * How a role looks.
 *
 * @param fill colour of surfaces
 * @param stroke colour of outlines and lines, and of the accent (the part done) on a surface
 * @param width width of lines, logical pixels
 * @param dash pattern of lines
 * @param hatched whether surfaces carry a hatch in the colour of the stroke, so that they differ without colour
 */
public record Style(Color fill, Color stroke, double width, Dash dash, boolean hatched) {

    /** Pattern of a line. */
    public enum Dash {
        SOLID(), DASHED(5, 3), DOTTED(1.5, 2.5);

        private final double[] lengths;

        Dash(double... lengths) {
            this.lengths = lengths;
        }

        /** Lengths of strokes and gaps in turn, logical pixels; empty for a solid line. */
        public double[] lengths() {
            return lengths.clone();
        }
    }
}
