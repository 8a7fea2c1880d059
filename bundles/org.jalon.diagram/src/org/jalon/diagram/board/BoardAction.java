/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import org.jalon.planning.edit.Edit;

/**
 * Something that can be done to elements of a board by their context menu, beyond what every board can.
 *
 * @param menu    name of the menu below which it stands, in words; null if it stands by itself
 * @param label   what it does, in words
 * @param checked whether it is so already: one of several values that an element may have
 * @param edit    what it does; an action that would be refused is greyed
 */
public record BoardAction(String menu, String label, boolean checked, Edit edit) {
}
