/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

/**
 * Something that a viewer may turn on and off on a board.
 *
 * @param id    stable id, unique within a kind of board
 * @param label what is turned on, in words
 * @param group switches of a group exclude each other, one is always on; null if it stands alone
 * @param on    whether it is on at first
 */
public record BoardSwitch(String id, String label, String group, boolean on) {
}
