/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import org.jalon.diagram.Rect;

/**
 * A part of a board with a meaning of its own: a level of power and interest, a cell of a matrix. Areas don't overlap.
 *
 * @param bounds where it is
 * @param title  what it means, in words: said where a box is about to be dropped
 * @param place  what an editor of the board takes it for
 */
public record BoardArea(Rect bounds, String title, Object place) {
}
