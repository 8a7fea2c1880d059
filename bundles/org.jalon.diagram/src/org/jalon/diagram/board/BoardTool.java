/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import org.eclipse.emf.ecore.EClass;

/**
 * Something that can be put on a board: a box where one clicks, or a link where one drags.
 *
 * @param id    stable id, unique within a kind of board
 * @param label what it makes, in words
 * @param icon  class whose icon stands for it
 * @param link  whether it is drawn from one box to another
 */
public record BoardTool(String id, String label, EClass icon, boolean link) {
}
