/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

/**
 * A font of the family of a {@link Theme}.
 *
 * @param size height in logical pixels
 * @param bold whether it is bold
 */
public record Font(double size, boolean bold) {

    public static final Font NORMAL = new Font(11, false);
    public static final Font BOLD = new Font(11, true);
    public static final Font SMALL = new Font(9.5, false);
    public static final Font SMALL_BOLD = new Font(9.5, true);
    public static final Font TITLE = new Font(16, true);

    /** Height to leave for one line. */
    public double lineHeight() {
        return size * 1.3;
    }

    /** From the middle of a line down to its baseline. */
    public double middleToBaseline() {
        return size * 0.36;
    }
}
